// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchsuggestions.h"

#include "app/domain/searchrequest.h"
#include "app/domain/textfold.h"
#include "app/identity/wordsof.h"

#include <QCoreApplication>

namespace nameplate {

namespace {

constexpr qsizetype most = 8;
constexpr qsizetype fewest = 2; ///< letters before filter words are offered

/// The word that ends at the cursor; empty length: there is none.
SearchToken tokenAt(const QString &typed, qsizetype cursor)
{
    const std::vector<SearchToken> tokens = searchTokens(typed.left(cursor));
    if (tokens.empty() || tokens.back().start + tokens.back().length != cursor)
        return {cursor, 0, -1};
    return tokens.back();
}

bool hasBlank(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

SearchSuggestions::SearchSuggestions(const Inventory &inventory, const QDate &today, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_today(today)
{
    connect(&m_inventory, &Inventory::changed, this, [this] { m_names.clear(); });
}

QList<SearchSuggestion> SearchSuggestions::at(const QString &typed, qsizetype cursor) const
{
    const SearchToken token = tokenAt(typed, cursor);
    const QString text = typed.mid(token.start, token.length);
    if (token.colon < 0)
        return words(text);
    const FilterWord *word = filterwords::find(QStringView(text).left(token.colon).mid(text.startsWith(u'-') ? 1 : 0));
    return word ? values(*word, text.left(token.colon + 1), text.mid(token.colon + 1).remove(u'"'))
                : QList<SearchSuggestion>();
}

QList<SearchSuggestion> SearchSuggestions::words(const QString &beginning) const
{
    const bool without = beginning.startsWith(u'-');
    const QString typed = without ? beginning.mid(1) : beginning;
    QList<SearchSuggestion> list;
    if (typed.size() < fewest)
        return list;
    for (const FilterWord &word : filterwords::all()) {
        const QString name = QString::fromLatin1(word.word);
        if (list.size() < most && name.startsWith(typed, Qt::CaseInsensitive))
            list.append({(without ? QStringLiteral("-") : QString()) + name + u':', filterwords::meaning(word), true});
    }
    return list;
}

const QStringList &SearchSuggestions::names(const FilterWord &word) const
{
    const QString key = QString::fromLatin1(word.word);
    const auto known = m_names.constFind(key);
    if (known != m_names.constEnd())
        return *known;
    QStringList names;
    if (key == QLatin1String("place"))
        for (const PlaceSummary &place : m_inventory.places())
            names << place.place.name;
    else if (key == QLatin1String("category") || key == QLatin1String("tag"))
        for (const NameSummary &name : key == QLatin1String("tag") ? m_inventory.tags() : m_inventory.categories())
            names << name.name;
    else if (key == QLatin1String("brand") || key == QLatin1String("series") || key == QLatin1String("model"))
        for (const SeriesSummary &each : m_inventory.allSeries())
            names << (key == QLatin1String("brand")    ? each.series.brand
                      : key == QLatin1String("series") ? each.series.title()
                                                       : each.series.number);
    names.removeAll(QString());
    names.removeDuplicates();
    return *m_names.insert(key, names);
}

/// What can stand behind the colon, and what each means.
QList<std::pair<QString, QString>> SearchSuggestions::candidates(const FilterWord &word) const
{
    QList<std::pair<QString, QString>> list;
    switch (word.kind) {
    case FilterKind::Text:
        for (const QString &name : names(word))
            list.append({name, QString()});
        break;
    case FilterKind::Choice:
        for (const ChoiceRow &row : word.choices())
            if (*row.code)
                list.append({QString::fromLatin1(row.code), QCoreApplication::translate("Choice", row.title)});
        break;
    case FilterKind::Presence:
        for (const FilterPresence &presence : filterwords::presences())
            list.append({QString::fromLatin1(presence.word), filterwords::meaning(presence)});
        break;
    case FilterKind::Date:
        for (const int year : {m_today.year(), m_today.year() - 1})
            list.append({QString::number(year), tr("in that year")});
        list.append({QStringLiteral(">%1").arg(m_today.year() - 1), tr("later than that year")});
        list.append({QStringLiteral("<%1").arg(m_today.year()), tr("before that year")});
        list.append({m_today.toString(QStringLiteral("yyyy-MM")), tr("in that month")});
        break;
    case FilterKind::Amount:
        list = {{QStringLiteral(">500"), tr("more than that")},
                {QStringLiteral("<100"), tr("less than that")},
                {QStringLiteral("100..500"), tr("from one to the other")}};
        break;
    case FilterKind::Count:
        list = {{QStringLiteral(">1"), tr("more than that")}};
        break;
    }
    return list;
}

QList<SearchSuggestion> SearchSuggestions::values(const FilterWord &word, const QString &head,
                                                  const QString &beginning) const
{
    const QStringList typed = wordsOf(textfold::words(beginning));
    const auto fits = [&](const QString &value) {
        if (value.startsWith(beginning, Qt::CaseInsensitive))
            return true;
        const QString folded = textfold::words(value);
        return !typed.isEmpty()
               && std::all_of(typed.begin(), typed.end(), [&](const QString &w) { return beginsAWord(folded, w); });
    };
    QList<SearchSuggestion> list;
    for (const auto &[value, meaning] : candidates(word)) {
        if (list.size() == most)
            break;
        if (value.compare(beginning, Qt::CaseInsensitive) == 0)
            return {}; // it is all there
        if (fits(value) && !value.contains(u'"'))
            list.append({head + (hasBlank(value) ? u'"' + value + u'"' : value), meaning, false});
    }
    return list;
}

SearchSuggestions::Completed SearchSuggestions::completed(const QString &typed, qsizetype cursor,
                                                          const SearchSuggestion &chosen)
{
    const SearchToken token = tokenAt(typed, cursor);
    const bool apart = chosen.goesOn || (cursor < typed.size() && typed[cursor].isSpace());
    const QString text = apart ? chosen.text : chosen.text + u' ';
    return {QString(typed).replace(token.start, token.length, text), token.start + text.size()};
}

} // namespace nameplate
