// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/spelling.h"

#include "app/identity/knowledge.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>

namespace nameplate {

namespace {

/// The words of one language, as `spelling-words.json` has them.
QJsonObject wordsFor(const QLocale &locale)
{
    const auto knowledge = readKnowledge(QStringLiteral("spelling-words"));
    if (!knowledge)
        return {};
    const QString language = locale.name().section(u'_', 0, 0);
    const QJsonArray tables = (*knowledge)[QStringLiteral("tables")].toArray();
    for (const auto &table : tables)
        if (table.toObject()[QStringLiteral("language")].toString() == language)
            return table.toObject();
    return tables.first().toObject();
}

QString spelled(QChar c, const QJsonObject &words)
{
    const QString word = words[QStringLiteral("words")].toObject()[QString(c.toUpper())].toString();
    if (word.isEmpty())
        return c;
    if (!c.isLetterOrNumber())
        return word;
    const QString sign = QString(c) + u' ' + word;
    return c.isLower() ? words[QStringLiteral("small")].toString().arg(sign) : sign;
}

} // namespace

QString spelledForTelephone(const QString &number, const QLocale &locale)
{
    if (std::none_of(number.begin(), number.end(), [](QChar c) { return c.isLetter(); }))
        return {};
    const QJsonObject words = wordsFor(locale);
    QStringList parts;
    for (const QChar c : number)
        if (!c.isSpace())
            parts << spelled(c, words);
    return parts.join(QStringLiteral(" · "));
}

} // namespace nameplate
