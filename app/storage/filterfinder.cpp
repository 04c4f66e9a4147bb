// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/filterfinder.h"

#include "app/domain/datetext.h"
#include "app/domain/place.h"
#include "app/domain/textfold.h"
#include "app/identity/numberpattern.h"
#include "app/identity/wordsof.h"
#include "app/storage/rowscan.h"
#include "app/storage/warrantysql.h"

#include <QHash>

#include <algorithm>

namespace nameplate::storage {

namespace {

/// Accepts a text in which every word of `wanted` begins a word; signs alone must stand in it as they are.
std::function<bool(const QString &)> holding(const QString &wanted)
{
    const QStringList words = wordsOf(textfold::words(wanted));
    if (words.isEmpty())
        return [wanted](const QString &text) { return text.contains(wanted); };
    return [words](const QString &text) {
        const QString folded = textfold::words(text);
        return std::all_of(words.begin(), words.end(), [&folded](const QString &w) { return beginsAWord(folded, w); });
    };
}

constexpr const char *ofCategorySql =
    "SELECT id FROM item WHERE category_id = ?1 UNION ALL SELECT item.id FROM series JOIN item ON "
    "item.series_id = series.id WHERE series.category_id = ?1 AND item.category_id IS NULL";

/// What an item has, as queries for the items that have it; evidence of the series counts for its items.
struct PresenceSql
{
    const char *word;
    std::initializer_list<const char *> sql;
};

#define WITH_EVIDENCE(kinds)                                                                                           \
    "SELECT item_id FROM evidence_link JOIN evidence ON evidence.id = evidence_id WHERE item_id > 0 AND kind IN "      \
    "(" kinds ")"
#define WITH_SERIES_EVIDENCE(kinds)                                                                                    \
    "SELECT item.id FROM evidence_link JOIN evidence ON evidence.id = evidence_id JOIN item ON item.series_id = "      \
    "evidence_link.series_id WHERE kind IN (" kinds ")"

const PresenceSql presenceRows[] = {
    {"photo", {WITH_EVIDENCE("'photo', 'plate'")}},
    {"receipt", {WITH_EVIDENCE("'receipt'")}},
    {"serial", {"SELECT id FROM item WHERE serial <> ''"}},
    {"price", {"SELECT id FROM item WHERE price >= 0"}},
    {"value", {"SELECT id FROM item WHERE value >= 0 OR price >= 0"}},
    {"place", {"SELECT id FROM item WHERE place_id > 0"}},
    {"series", {"SELECT id FROM item WHERE series_id > 0"}},
    {"category",
     {"SELECT id FROM item WHERE category_id > 0",
      "SELECT item.id FROM series JOIN item ON item.series_id = series.id WHERE series.category_id > 0"}},
    {"brand",
     {"SELECT id FROM item WHERE brand <> ''",
      "SELECT item.id FROM series JOIN item ON item.series_id = series.id WHERE series.brand <> ''"}},
    {"date", {"SELECT id FROM item WHERE acquired_on <> ''"}},
    {"tag", {"SELECT item_id FROM item_tag"}},
    {"warranty",
     {"SELECT id FROM item WHERE warranty_until <> ''",
      "SELECT item.id FROM series JOIN item ON item.series_id = series.id WHERE warranty_months >= 0 AND "
      "acquired_on <> ''",
      WITH_EVIDENCE("'warranty'"), WITH_SERIES_EVIDENCE("'warranty'")}},
    {"manual", {WITH_EVIDENCE("'manual'"), WITH_SERIES_EVIDENCE("'manual'")}},
    {"valuation", {WITH_EVIDENCE("'valuation'")}},
    {"plate", {WITH_EVIDENCE("'plate'")}},
    {"file", {"SELECT item_id FROM evidence_link WHERE item_id > 0"}},
    {"identifier", {"SELECT item_id FROM identifier"}},
    {"shop", {"SELECT id FROM item WHERE acquired_from <> ''"}},
    {"owner", {"SELECT id FROM item WHERE owner <> ''"}},
    {"notes", {"SELECT id FROM item WHERE notes <> ''"}}};

#undef WITH_EVIDENCE
#undef WITH_SERIES_EVIDENCE

qint64 scaled(qint64 minor, int decimals)
{
    qint64 factor = 1;
    for (int places = decimals; places < 4; ++places)
        factor *= 10;
    return minor > std::numeric_limits<qint64>::max() / factor ? std::numeric_limits<qint64>::max() : minor * factor;
}

} // namespace

std::optional<ItemSet> FilterFinder::find(const std::vector<FilterTerm> &terms)
{
    std::optional<ItemSet> found;
    for (const FilterTerm &term : terms) {
        if (term.without)
            continue;
        ItemSet set = meeting(term);
        if (found)
            found->intersect(set);
        else
            found = std::move(set);
    }
    for (const FilterTerm &term : terms) {
        if (!term.without)
            continue;
        if (!found)
            found = all();
        if (!found->isEmpty())
            found->subtract(meeting(term));
    }
    return found;
}

ItemSet FilterFinder::meeting(const FilterTerm &term)
{
    switch (term.word->kind) {
    case FilterKind::Text:
        return ofText(term);
    case FilterKind::Choice:
        return ofChoices(term);
    case FilterKind::Amount:
    case FilterKind::Count:
        return ofAmounts(term);
    case FilterKind::Presence:
        return ofPresence(term.presence);
    case FilterKind::Date:
        break;
    }
    return ofDates(term);
}

ItemSet FilterFinder::ofDates(const FilterTerm &term)
{
    const QByteArray field = term.word->field;
    std::vector<QByteArray> queries{"SELECT id FROM item WHERE " + field + " <> '' AND " + field
                                    + " BETWEEN ?1 AND ?2"};
    if (field == "warranty_until")
        queries.push_back(QByteArray(warrantysql::endingBetween) + warrantysql::ofSeries + " BETWEEN ?1 AND ?2");
    ItemSet set;
    for (const QByteArray &sql : queries) {
        Query query(m_database, sql);
        query.bind(1, datetext::plain(term.firstDay)).bind(2, datetext::plain(term.lastDay));
        while (query.next())
            set.insert(query.number(0));
    }
    return set;
}

ItemSet FilterFinder::ofText(const FilterTerm &term)
{
    struct Own
    {
        const char *word;
        ItemSet (FilterFinder::*find)(const QString &);
    };
    static constexpr Own own[] = {{"place", &FilterFinder::ofPlace},       {"brand", &FilterFinder::ofBrand},
                                  {"category", &FilterFinder::ofCategory}, {"tag", &FilterFinder::ofTag},
                                  {"series", &FilterFinder::ofSeries},     {"model", &FilterFinder::ofSeriesNumber},
                                  {"serial", &FilterFinder::ofSerial},     {"number", &FilterFinder::ofNumber},
                                  {"currency", &FilterFinder::ofCurrency}};
    for (const Own &row : own)
        if (qstrcmp(row.word, term.word->word) == 0)
            return (this->*row.find)(term.text);
    return ofColumn(term.word->field, term.text);
}

/// The word index says which items can hold the words, their column says which do.
ItemSet FilterFinder::ofColumn(const QByteArray &column, const QString &text)
{
    const auto accepts = holding(text);
    const QStringList words = wordsOf(textfold::words(text));
    ItemSet set;
    if (words.isEmpty()) {
        add(set, "SELECT id FROM item WHERE instr(" + column + ", ?1)", text);
        return set;
    }
    QStringList quoted;
    for (const QString &word : words)
        quoted << u'"' + word + QLatin1String("\"*");
    Query items(m_database, "SELECT item.id, " + column
                                + " FROM item_words JOIN item ON item.id = item_words.rowid WHERE item_words MATCH ?1");
    items.bind(1, quoted.join(u' '));
    while (items.next())
        if (accepts(items.text(1)))
            set.insert(items.number(0));
    return set;
}

ItemSet FilterFinder::ofNames(const QByteArray &names, const QByteArray &items, const Accepts &accepts)
{
    std::vector<qint64> accepted;
    {
        Query query(m_database, names);
        while (query.next())
            if (accepts(query.text(1)))
                accepted.push_back(query.number(0));
    }
    ItemSet set;
    for (const qint64 id : accepted)
        add(set, items, id);
    return set;
}

/// "kitchen" means every place of that name, "home / kitchen" only the one on that path; both with what is inside.
ItemSet FilterFinder::ofPlace(const QString &text)
{
    const QStringList steps = placepath::split(text);
    const Accepts last = holding(steps.isEmpty() ? text : steps.last());
    const Accepts whole = holding(steps.join(u' '));
    std::vector<PlaceId> places;
    {
        Query query(m_database, "SELECT id, name FROM place");
        while (query.next())
            if (const PlaceId place{query.number(0)};
                last(query.text(1)) && (steps.size() < 2 || whole(m_reader.placePath(place))))
                for (const PlaceId inner : m_reader.placesWithin(place))
                    places.push_back(inner);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    ItemSet set;
    for (const PlaceId place : places)
        add(set, "SELECT id FROM item WHERE place_id = ?1", place.value);
    return set;
}

ItemSet FilterFinder::ofBrand(const QString &text)
{
    ItemSet set = ofNames("SELECT id, brand FROM series WHERE brand <> ''",
                          "SELECT id FROM item WHERE series_id = ?1 AND brand = ''", holding(text));
    set.unite(ofColumn("brand", text));
    return set;
}

ItemSet FilterFinder::ofCategory(const QString &text)
{
    return ofNames("SELECT id, name FROM category", ofCategorySql, holding(text));
}

ItemSet FilterFinder::ofTag(const QString &text)
{
    return ofNames("SELECT id, name FROM tag", "SELECT item_id FROM item_tag WHERE tag_id = ?1", holding(text));
}

ItemSet FilterFinder::ofSeries(const QString &text)
{
    const NumberPattern number(text);
    const Accepts words = holding(text);
    ItemSet set;
    std::vector<qint64> accepted;
    {
        Query query(m_database, "SELECT id, brand, name, number, revision FROM series");
        while (query.next())
            if (number.matches(query.text(3))
                || words(QStringList{query.text(1), query.text(2), query.text(3), query.text(4)}.join(u' ')))
                accepted.push_back(query.number(0));
    }
    for (const qint64 id : accepted)
        add(set, "SELECT id FROM item WHERE series_id = ?1", id);
    return set;
}

ItemSet FilterFinder::ofSeriesNumber(const QString &text)
{
    const NumberPattern number(text);
    return ofNames("SELECT id, number FROM series WHERE number <> ''", "SELECT id FROM item WHERE series_id = ?1",
                   [&number](const QString &printed) { return number.matches(printed); });
}

ItemSet FilterFinder::ofSerial(const QString &text)
{
    const NumberPattern number(text);
    ItemSet set;
    Query query(m_database, "SELECT id, serial FROM item WHERE serial_fold <> ''");
    while (query.next())
        if (number.matches(query.text(1)))
            set.insert(query.number(0));
    return set;
}

ItemSet FilterFinder::ofNumber(const QString &text)
{
    ItemSet set;
    add(set, "SELECT id FROM item WHERE number = ?1", text);
    return set;
}

ItemSet FilterFinder::ofCurrency(const QString &text)
{
    ItemSet set;
    add(set, "SELECT id FROM item WHERE currency = ?1 OR value_currency = ?1", text.toUpper());
    return set;
}

ItemSet FilterFinder::ofChoices(const FilterTerm &term)
{
    ItemSet set;
    for (const int choice : term.choices)
        add(set, QByteArray("SELECT id FROM item WHERE ") + term.word->field + " = ?1",
            choices::code(term.word->choices(), choice));
    return set;
}

/// Amounts are those of the whole line, as the list shows and sorts them.
ItemSet FilterFinder::ofAmounts(const FilterTerm &term)
{
    const QByteArray field = term.word->field;
    QByteArray sql = "SELECT id, quantity, 'XXX' FROM item";
    if (field == "price")
        sql = "SELECT id, price * quantity, currency FROM item WHERE price >= 0";
    else if (field == "value")
        sql =
            "SELECT id, ifnull(value, price) * quantity, CASE WHEN value IS NULL OR value_currency = '' THEN currency "
            "ELSE value_currency END FROM item WHERE value >= 0 OR price >= 0";
    QHash<QString, int> decimals{{QStringLiteral("XXX"), 0}};
    ItemSet set;
    Query query(m_database, sql);
    while (query.next()) {
        const QString code = query.text(2);
        auto places = decimals.constFind(code);
        if (places == decimals.constEnd())
            places = decimals.insert(code, Currency::fromCode(code).value_or(Currency()).decimals());
        const qint64 amount = scaled(query.number(1), *places);
        if (amount >= term.least && amount <= term.most)
            set.insert(query.number(0));
    }
    return set;
}

ItemSet FilterFinder::ofPresence(const QString &presence)
{
    ItemSet set;
    for (const PresenceSql &row : presenceRows)
        if (presence == QLatin1String(row.word))
            for (const char *sql : row.sql)
                add(set, sql);
    return set;
}

ItemSet FilterFinder::all()
{
    ItemSet set;
    add(set, "SELECT id FROM item");
    return set;
}

void FilterFinder::add(ItemSet &set, const QByteArray &sql, const SqlValue &key)
{
    RowScan scan(m_database, sql, 1);
    if (sql.contains("?1"))
        scan.bind(1, key);
    scan.run([&set](const ScannedRow &row) { set.insert(row.number(0)); });
}

} // namespace nameplate::storage
