// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/listing.h"

#include "app/domain/textfold.h"
#include "app/storage/mapping.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace nameplate::storage {

namespace {

struct SortRow
{
    const char *key;
    const char *expression;
    const char *empty; ///< when true, the item comes last in either direction
};

constexpr const char *withSeries = " LEFT JOIN series ON series.id = series_id ";

// Every other field sorts by its column, without case.
constexpr std::array sortRows{
    SortRow{"name", "name_key", "name_key = ''"},
    SortRow{"number", "CAST(item.number AS INTEGER)", "item.number = ''"},
    SortRow{"brand", "CASE WHEN item.brand <> '' THEN item.brand ELSE ifnull(series.brand, '') END COLLATE NOCASE",
            "item.brand = '' AND ifnull(series.brand, '') = ''"},
    SortRow{"series_name", "series.name COLLATE NOCASE", "ifnull(series.name, '') = ''"},
    SortRow{"series_number", "series.number COLLATE NOCASE", "ifnull(series.number, '') = ''"},
    SortRow{"series_revision", "series.revision COLLATE NOCASE", "ifnull(series.revision, '') = ''"},
    SortRow{"serial", "serial_fold", "serial_fold = ''"},
    SortRow{"quantity", "quantity", "quantity IS NULL"},
    SortRow{"price", "price * quantity", "price IS NULL"},
    SortRow{"value", "ifnull(value, price) * quantity", "value IS NULL AND price IS NULL"},
    SortRow{"category",
            "(SELECT name_key FROM category WHERE category.id = ifnull(item.category_id, series.category_id))",
            "item.category_id IS NULL AND series.category_id IS NULL"},
    SortRow{"tags", "(SELECT min(name_key) FROM item_tag JOIN tag ON tag.id = tag_id WHERE item_id = item.id)",
            "NOT EXISTS (SELECT 1 FROM item_tag WHERE item_id = item.id)"},
    SortRow{"id", "item.uuid", "item.uuid = ''"}};

QByteArray sortSql(const QString &key, bool descending)
{
    const QByteArray direction = descending ? " DESC" : "";
    if (key == QLatin1String("name") && !descending)
        return "SELECT id FROM item ORDER BY name_key, id";
    for (const SortRow &row : sortRows)
        if (key == QLatin1String(row.key))
            return QByteArray("SELECT item.id FROM item") + withSeries + "ORDER BY " + row.empty + ", " + row.expression
                   + direction + ", name_key, item.id";
    const int column = tables::item.columnOf(key);
    const QByteArray name =
        column < 0 ? QByteArray("name_key") : QByteArray("item.") + tables::item.columns[size_t(column)];
    return "SELECT item.id FROM item ORDER BY " + name + " = '', " + name + " COLLATE NOCASE" + direction
           + ", name_key, item.id";
}

qint64 keyOf(const std::vector<qint64> &keys, ItemId item)
{
    return item.value < qint64(keys.size()) ? keys[size_t(item.value)] : 0;
}

} // namespace

std::vector<ItemId> Listing::sortedIds(const ListQuery &query)
{
    std::vector<ItemId> ids;
    const bool byPlace = query.sortKey == QLatin1String("place");
    Query rows(m_database, sortSql(byPlace ? QStringLiteral("name") : query.sortKey, !byPlace && query.descending));
    while (rows.next())
        ids.push_back(ItemId{rows.number(0)});
    if (byPlace)
        sortByPlace(ids, query.descending);
    return ids;
}

void Listing::sortByPlace(std::vector<ItemId> &ids, bool descending)
{
    const Keyed keyed = keys(Grouping::Place);
    std::map<qint64, qsizetype> rank;
    for (size_t i = 0; i < keyed.order.size(); ++i)
        rank[keyed.order[i]] = descending ? -qsizetype(i) : qsizetype(i);
    const auto rankOf = [&](ItemId item) {
        const auto known = rank.find(keyOf(keyed.keyOfItem, item));
        return known == rank.end() ? qsizetype(keyed.order.size()) : known->second;
    };
    std::stable_sort(ids.begin(), ids.end(), [&](ItemId a, ItemId b) { return rankOf(a) < rankOf(b); });
}

std::vector<qint64> Listing::keyColumn(const QByteArray &sql)
{
    std::vector<qint64> keys;
    Query rows(m_database, sql);
    while (rows.next()) {
        const auto id = size_t(rows.number(0));
        if (id >= keys.size())
            keys.resize(id + 1);
        keys[id] = rows.number(1);
    }
    return keys;
}

Listing::Keyed Listing::brandKeys()
{
    std::map<QString, std::vector<ItemId>> items;
    std::map<QString, QString> folded;
    Query rows(m_database, QByteArray("SELECT item.id, CASE WHEN item.brand <> '' THEN item.brand ELSE "
                                      "ifnull(series.brand, '') END FROM item")
                               + withSeries);
    while (rows.next()) {
        const QString brand = rows.text(1);
        auto known = folded.find(brand);
        if (known == folded.end())
            known = folded.emplace(brand, textfold::sortKey(brand)).first;
        items[known->second].push_back(ItemId{rows.number(0)});
    }
    Keyed keyed;
    for (const auto &[brand, members] : items) {
        if (brand.isEmpty())
            continue;
        keyed.order.push_back(qint64(keyed.order.size()) + 1);
        for (const ItemId item : members) {
            if (size_t(item.value) >= keyed.keyOfItem.size())
                keyed.keyOfItem.resize(size_t(item.value) + 1);
            keyed.keyOfItem[size_t(item.value)] = keyed.order.back();
        }
    }
    return keyed;
}

Listing::Keyed Listing::keys(Grouping grouping)
{
    const auto columnOf = [this](const QByteArray &sql) {
        std::vector<qint64> order;
        Query rows(m_database, sql);
        while (rows.next())
            order.push_back(rows.number(0));
        return order;
    };
    switch (grouping) {
    case Grouping::Series:
        return {keyColumn("SELECT id, series_id FROM item WHERE series_id > 0"),
                columnOf("SELECT id FROM series ORDER BY sort_key, id")};
    case Grouping::Place: {
        std::vector<qint64> order = columnOf("SELECT id FROM place");
        std::map<qint64, QString> paths;
        for (const qint64 id : order)
            paths[id] = textfold::sortKey(m_reader.placePath(PlaceId{id}));
        std::sort(order.begin(), order.end(), [&paths](qint64 a, qint64 b) { return paths[a] < paths[b]; });
        return {keyColumn("SELECT id, place_id FROM item WHERE place_id > 0"), order};
    }
    case Grouping::Category:
        return {keyColumn(QByteArray("SELECT item.id, ifnull(item.category_id, series.category_id) FROM item")
                          + withSeries),
                columnOf("SELECT id FROM category ORDER BY name_key")};
    case Grouping::Year:
        return {keyColumn("SELECT id, CAST(substr(acquired_on, 1, 4) AS INTEGER) FROM item"),
                columnOf("SELECT DISTINCT CAST(substr(acquired_on, 1, 4) AS INTEGER) AS year FROM item "
                         "WHERE acquired_on <> '' ORDER BY year DESC")};
    case Grouping::Brand:
        return brandKeys();
    case Grouping::None:
        break;
    }
    return {};
}

/// A stable counting sort of the ids by their group; items without a group come last.
ItemList Listing::grouped(const std::vector<ItemId> &ids, const Keyed &keyed)
{
    const qint64 largest = keyed.order.empty() ? 0 : *std::max_element(keyed.order.begin(), keyed.order.end());
    std::vector<qsizetype> rankOf(size_t(largest) + 1, qsizetype(keyed.order.size()));
    for (size_t i = 0; i < keyed.order.size(); ++i)
        rankOf[size_t(keyed.order[i])] = qsizetype(i);
    const auto rank = [&](ItemId item) {
        const qint64 key = keyOf(keyed.keyOfItem, item);
        return key > 0 && key <= largest ? rankOf[size_t(key)] : qsizetype(keyed.order.size());
    };
    std::vector<qsizetype> count(keyed.order.size() + 1);
    for (const ItemId item : ids)
        ++count[size_t(rank(item))];
    ItemList list;
    std::vector<qsizetype> next(count.size());
    std::exclusive_scan(count.begin(), count.end(), next.begin(), qsizetype(0));
    for (size_t i = 0; i < count.size(); ++i)
        if (count[i] > 0)
            list.groups.push_back(
                {ItemGroup::Kind::Members, i < keyed.order.size() ? keyed.order[i] : 0, next[i], count[i]});
    list.ids.resize(ids.size());
    for (const ItemId item : ids)
        list.ids[size_t(next[size_t(rank(item))]++)] = item;
    return list;
}

const ItemList &Listing::ordered(const ListQuery &query)
{
    const bool same = m_known && m_query.grouping == query.grouping && m_query.sortKey == query.sortKey
                      && m_query.descending == query.descending;
    if (!same) {
        m_list = grouped(sortedIds(query), keys(query.grouping));
        m_query = query;
        m_known = true;
    }
    return m_list;
}

ItemSet Listing::filtered(const ListFilter &filter)
{
    ItemSet set;
    bool first = true;
    const auto narrow = [&](const QByteArray &sql, const std::vector<qint64> &keys) {
        ItemSet matches;
        for (const qint64 key : keys) {
            Query rows(m_database, sql);
            rows.bind(1, key);
            while (rows.next())
                matches.insert(rows.number(0));
        }
        first ? set.unite(matches) : set.intersect(matches);
        first = false;
    };
    if (filter.place.isValid()) {
        std::vector<qint64> places;
        for (const PlaceId place : m_reader.placesWithin(filter.place))
            places.push_back(place.value);
        narrow("SELECT id FROM item WHERE place_id = ?1", places);
    }
    if (filter.category.isValid())
        narrow("SELECT id FROM item WHERE category_id = ?1 UNION ALL SELECT item.id FROM series JOIN item ON "
               "item.series_id = series.id WHERE series.category_id = ?1 AND item.category_id IS NULL",
               {filter.category.value});
    if (filter.tag.isValid())
        narrow("SELECT item_id FROM item_tag WHERE tag_id = ?1", {filter.tag.value});
    if (filter.series.isValid())
        narrow("SELECT id FROM item WHERE series_id = ?1", {filter.series.value});
    return set;
}

namespace {

template <class Predicate>
ItemList keepIf(const ItemList &list, Predicate keep)
{
    ItemList result;
    for (const ItemGroup &group : list.groups) {
        ItemGroup kept = group;
        kept.first = qsizetype(result.ids.size());
        for (qsizetype i = group.first; i < group.first + group.count; ++i)
            if (keep(list.ids[size_t(i)]))
                result.ids.push_back(list.ids[size_t(i)]);
        kept.count = qsizetype(result.ids.size()) - kept.first;
        if (kept.count > 0)
            result.groups.push_back(kept);
    }
    return result;
}

} // namespace

ItemList Listing::searched(const ItemList &list, const QString &text)
{
    ItemSet present;
    for (const ItemId item : list.ids)
        present.insert(item.value);
    ItemSet numbered;
    ItemList result;
    for (const Searcher::NumberHit &hit : m_searcher.numbers(text))
        if (present.contains(hit.item) && !numbered.contains(hit.item)) {
            numbered.insert(hit.item.value);
            result.ids.push_back(hit.item);
        }
    if (!result.ids.empty())
        result.groups.push_back({ItemGroup::Kind::SerialMatches, 0, 0, qsizetype(result.ids.size())});
    const ItemSet worded = m_searcher.words(text);
    const ItemList rest = keepIf(list, [&](ItemId item) { return worded.contains(item) && !numbered.contains(item); });
    const auto offset = qsizetype(result.ids.size());
    result.ids.insert(result.ids.end(), rest.ids.begin(), rest.ids.end());
    for (ItemGroup group : rest.groups) {
        group.first += offset;
        result.groups.push_back(group);
    }
    return result;
}

ItemList Listing::list(const ListQuery &query)
{
    ItemList list = ordered(query);
    if (query.filter != ListFilter()) {
        const ItemSet wanted = filtered(query.filter);
        list = keepIf(list, [&wanted](ItemId item) { return wanted.contains(item); });
    }
    return query.search.trimmed().isEmpty() ? list : searched(list, query.search);
}

GroupHead Listing::head(Grouping grouping, const ItemList &list, const ItemGroup &group)
{
    if (group.kind != ItemGroup::Kind::Members || group.key == 0)
        return {};
    switch (grouping) {
    case Grouping::Series:
        if (const auto series = m_reader.readSeries(SeriesId{group.key})) {
            const QString revision = series->revision.isEmpty() ? QString() : u' ' + series->revision;
            return {series->title(), series->number + revision, m_reader.categoryName(series->category)};
        }
        return {};
    case Grouping::Place:
        return {m_reader.placePath(PlaceId{group.key}), {}, {}};
    case Grouping::Category:
        return {m_reader.categoryName(CategoryId{group.key}), {}, {}};
    case Grouping::Brand: {
        const auto record = m_reader.read(list.ids[size_t(group.first)]);
        return {record ? record->effectiveBrand() : QString(), {}, {}};
    }
    case Grouping::Year:
        return {QString::number(group.key), {}, {}};
    case Grouping::None:
        break;
    }
    return {};
}

Totals Listing::totals(std::span<const ItemId> items)
{
    // One lookup costs as much as scanning about thirty rows.
    constexpr size_t lookups = 2000;
    static const QByteArray select = "SELECT quantity, status, currency, price, value_currency, value, id FROM item";
    Totals totals;
    std::map<QString, Currency> currencies;
    const auto currencyOf = [&currencies](const QString &code) {
        const auto known = currencies.find(code);
        return known != currencies.end()
                   ? known->second
                   : currencies.emplace(code, Currency::fromCode(code).value_or(Currency())).first->second;
    };
    const auto addRow = [&](const Query &row) {
        Item item;
        item.quantity = row.number(0);
        item.status = Status(choices::fromCode(choices::statuses(), row.text(1)).value_or(0));
        item.currency = currencyOf(row.text(2));
        item.price = row.isNull(3) ? std::nullopt : std::optional(row.number(3));
        item.valueCurrency = currencyOf(row.text(4));
        item.value = row.isNull(5) ? std::nullopt : std::optional(row.number(5));
        totals.add(item);
    };
    if (items.size() <= lookups) {
        for (const ItemId item : items) {
            Query row(m_database, select + " WHERE id = ?1");
            if (row.bind(1, item.value).next())
                addRow(row);
        }
        return totals;
    }
    ItemSet wanted;
    for (const ItemId item : items)
        wanted.insert(item.value);
    Query rows(m_database, select);
    while (rows.next())
        if (wanted.contains(ItemId{rows.number(6)}))
            addRow(rows);
    return totals;
}

Totals Listing::totalsOfAll()
{
    return totals(sortedIds({}));
}

} // namespace nameplate::storage
