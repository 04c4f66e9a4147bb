// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/platespots.h"

#include "app/domain/textfold.h"
#include "app/identity/identitytext.h"
#include "app/identity/knowledge.h"

#include <QJsonArray>

#include <algorithm>

namespace nameplate {

namespace {

/// The words of a text, those joined by a dash as one word and as several.
QStringList wordsIn(const QString &text)
{
    QString folded = textfold::words(text);
    for (QChar &c : folded)
        if (!c.isLetterOrNumber() && c != u'-')
            c = u' ';
    QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : QStringList(words))
        if (word.contains(u'-'))
            words << word.split(u'-', Qt::SkipEmptyParts);
    return words;
}

bool fits(const QString &pattern, const QString &word)
{
    const bool anyStart = pattern.startsWith(u'*');
    const bool anyEnd = pattern.endsWith(u'*');
    const QString core = pattern.mid(anyStart ? 1 : 0, pattern.size() - (anyStart ? 1 : 0) - (anyEnd ? 1 : 0));
    if (anyStart && anyEnd)
        return word.contains(core);
    if (anyStart)
        return word.endsWith(core);
    return anyEnd ? word.startsWith(core) : word == core;
}

} // namespace

Result<PlateSpots> PlateSpots::load()
{
    const auto table = readKnowledge(QStringLiteral("where-found"));
    if (!table)
        return tl::unexpected(table.error());
    return fromJson(*table, knowledgeLanguage());
}

Result<PlateSpots> PlateSpots::fromJson(const QJsonObject &table, const QString &language)
{
    PlateSpots spots;
    for (const auto &each : table.value(QLatin1String("kinds")).toArray()) {
        const QJsonObject row = each.toObject();
        PlateSpot spot;
        spot.id = row.value(QLatin1String("id")).toString();
        spot.title = textOf(row.value(QLatin1String("title")), language);
        spot.words = stringsOf(row.value(QLatin1String("words")));
        spot.place = textOf(row.value(QLatin1String("place")), language);
        spot.settings = textOf(row.value(QLatin1String("settings")), language);
        spot.source = row.value(QLatin1String("source")).toString();
        const bool isTwice = std::any_of(spots.m_spots.begin(), spots.m_spots.end(),
                                         [&spot](const PlateSpot &known) { return known.id == spot.id; });
        if (spot.id.isEmpty() || spot.title.isEmpty() || spot.words.isEmpty() || spot.place.isEmpty()
            || spot.words.contains(QString()) || isTwice)
            return fail(Error::Code::BadValue,
                        IdentityText::tr("The kind of product “%1” needs an id of its own, a title, words and a place.")
                            .arg(spot.id));
        spots.m_spots.push_back(std::move(spot));
    }
    return spots;
}

const PlateSpot *PlateSpots::find(const QStringList &texts) const
{
    for (const QString &text : texts) {
        const QStringList words = wordsIn(text);
        for (const PlateSpot &spot : m_spots)
            for (const QString &pattern : spot.words)
                if (std::any_of(words.begin(), words.end(),
                                [&pattern](const QString &word) { return fits(pattern, word); }))
                    return &spot;
    }
    return nullptr;
}

} // namespace nameplate
