// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/listing.h"

#include "app/domain/choices.h"
#include "app/storage/rowscan.h"

#include <algorithm>
#include <numeric>

namespace nameplate::storage {

namespace {

/// A stable counting sort of the ids by their key; items without one come last.
ItemList arranged(const std::vector<ItemId> &ids, const ItemKeys &keys)
{
    const size_t last = keys.order.size();
    const qint64 largest = last == 0 ? 0 : *std::max_element(keys.order.begin(), keys.order.end());
    std::vector<size_t> rankOf(size_t(largest) + 1, last);
    for (size_t i = 0; i < last; ++i)
        rankOf[size_t(keys.order[i])] = i;
    const auto rank = [&](ItemId item) {
        const qint64 key = keys.of(item);
        return key > 0 && key <= largest ? rankOf[size_t(key)] : last;
    };
    std::vector<qsizetype> count(last + 1);
    for (const ItemId item : ids)
        ++count[rank(item)];
    ItemList list;
    std::vector<qsizetype> next(count.size());
    std::exclusive_scan(count.begin(), count.end(), next.begin(), qsizetype(0));
    for (size_t i = 0; i < count.size(); ++i)
        if (count[i] > 0)
            list.groups.push_back({ItemGroup::Kind::Members, i < last ? keys.order[i] : 0, next[i], count[i]});
    list.ids.resize(ids.size());
    for (const ItemId item : ids)
        list.ids[size_t(next[rank(item)]++)] = item;
    return list;
}

/// Appends the items to keep, in their groups.
template <class Predicate>
ItemList keepIf(const ItemList &list, Predicate keep, ItemList result = {})
{
    result.ids.reserve(result.ids.size() + list.ids.size());
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

/// Reads what an item is worth from rows of quantity, status, currency, price, currency of the value, value. The few
/// texts that repeat from row to row are understood once.
class WorthReader
{
public:
    template <class Row>
    const Item &read(const Row &row)
    {
        m_item.quantity = row.number(0);
        m_item.status = understood(m_statuses, row.utf8(1), [](const QString &code) {
            return Status(choices::fromCode(choices::statuses(), code).value_or(0));
        });
        m_item.currency = currencyOf(row.utf8(2));
        m_item.price = row.isNull(3) ? std::nullopt : std::optional(row.number(3));
        m_item.valueCurrency = currencyOf(row.utf8(4));
        m_item.value = row.isNull(5) ? std::nullopt : std::optional(row.number(5));
        return m_item;
    }

private:
    template <class T>
    using Known = std::vector<std::pair<QByteArray, T>>;

    template <class T, class Understand>
    static const T &understood(Known<T> &known, QByteArrayView code, Understand understand)
    {
        for (const auto &[text, value] : known)
            if (text == code)
                return value;
        return known.emplace_back(code.toByteArray(), understand(QString::fromUtf8(code))).second;
    }
    const Currency &currencyOf(QByteArrayView code)
    {
        return understood(m_currencies, code,
                          [](const QString &text) { return Currency::fromCode(text).value_or(Currency()); });
    }

    Known<Status> m_statuses;
    Known<Currency> m_currencies;
    Item m_item;
};

} // namespace

/// Items without a name of their own come last in either direction.
std::vector<ItemId> Listing::byName(bool descending)
{
    std::vector<ItemId> ids;
    if (Query count(m_database, "SELECT count(*) FROM item"); count.next())
        ids.reserve(size_t(count.number(0)));
    const QByteArray order = descending ? " ORDER BY name_key DESC, id" : " ORDER BY name_key, id";
    for (const char *part : {"<> ''", "= ''"}) {
        Query rows(m_database, "SELECT id FROM item WHERE name_key " + QByteArray(part) + order);
        while (rows.next())
            ids.push_back(ItemId{rows.number(0)});
    }
    return ids;
}

/// As arranged(byName(false), series), in one pass over the index that holds both.
ItemList Listing::bySeriesAndName()
{
    std::vector<ItemId> ids;
    std::vector<ItemId> nameless;
    ItemKeys series{{}, m_keys.seriesInOrder()};
    ItemSet unnamed;
    RowScan(m_database, "SELECT id FROM item WHERE name_key = ''", 1).run([&unnamed](const ScannedRow &row) {
        unnamed.insert(row.number(0));
    });
    Query rows(m_database, "SELECT id, series_id FROM item ORDER BY series_id, name_key, id");
    while (rows.next()) {
        const ItemId item{rows.number(0)};
        (unnamed.contains(item) ? nameless : ids).push_back(item);
        series.put(item, rows.number(1));
    }
    ids.insert(ids.end(), nameless.begin(), nameless.end());
    return arranged(ids, series);
}

std::vector<ItemId> Listing::sortedIds(const ListQuery &query)
{
    if (query.sortKey == QLatin1String("name"))
        return byName(query.descending);
    ItemKeys keys = m_keys.ofField(query.sortKey);
    if (query.descending)
        std::reverse(keys.order.begin(), keys.order.end());
    return arranged(byName(false), keys).ids;
}

const ItemList &Listing::ordered(const ListQuery &query)
{
    const bool same = m_known && m_query.grouping == query.grouping && m_query.sortKey == query.sortKey
                      && m_query.descending == query.descending;
    if (!same) {
        const bool usual =
            query.grouping == Grouping::Series && query.sortKey == QLatin1String("name") && !query.descending;
        m_list = usual ? bySeriesAndName() : arranged(sortedIds(query), m_keys.ofGrouping(query.grouping));
        m_query = query;
        m_known = true;
    }
    return m_list;
}

std::optional<ItemSet> Listing::filtered(const ListFilter &filter)
{
    std::optional<ItemSet> set;
    const auto narrow = [&](const QByteArray &sql, const std::vector<qint64> &keys) {
        ItemSet matches;
        for (const qint64 key : keys) {
            RowScan(m_database, sql, 1).bind(1, key).run([&matches](const ScannedRow &row) {
                matches.insert(row.number(0));
            });
        }
        if (set)
            set->intersect(matches);
        else
            set = std::move(matches);
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
    if (std::optional<ItemSet> meeting = m_finder.find(SearchRequest::read(filter.words).terms)) {
        if (set)
            meeting->intersect(*set);
        return meeting;
    }
    return set;
}

/// Matching numbers first as a group of their own (serials, identifiers, series numbers), then the items that hold the
/// words, in their groups.
ItemList Listing::searched(const ItemList &list, const std::optional<ItemSet> &wanted, const QString &text)
{
    ItemSet numbered;
    ItemList result;
    for (const Searcher::NumberHit &hit : m_searcher.numbers(text))
        if ((!wanted || wanted->contains(hit.item)) && !numbered.contains(hit.item)) {
            numbered.insert(hit.item.value);
            result.ids.push_back(hit.item);
        }
    ItemSet ofSeries = m_searcher.seriesNumbers(text);
    ofSeries.subtract(numbered);
    if (wanted)
        ofSeries.intersect(*wanted);
    if (ofSeries.size() > 0)
        std::copy_if(list.ids.begin(), list.ids.end(), std::back_inserter(result.ids),
                     [&ofSeries](ItemId item) { return ofSeries.contains(item); });
    numbered.unite(ofSeries);
    if (!result.ids.empty())
        result.groups.push_back({ItemGroup::Kind::SerialMatches, 0, 0, qsizetype(result.ids.size())});
    ItemSet worded = m_searcher.words(text);
    if (wanted)
        worded.intersect(*wanted);
    worded.subtract(numbered);
    return keepIf(list, [&worded](ItemId item) { return worded.contains(item); }, std::move(result));
}

ItemList Listing::list(const ListQuery &query)
{
    const ItemList &all = ordered(query);
    std::optional<ItemSet> wanted = filtered(query.filter);
    const SearchRequest request = SearchRequest::read(query.search);
    if (std::optional<ItemSet> meeting = m_finder.find(request.terms)) {
        if (wanted)
            meeting->intersect(*wanted);
        wanted = std::move(meeting);
    }
    if (!request.text.isEmpty())
        return searched(all, wanted, request.text);
    return wanted ? keepIf(all, [&wanted](ItemId item) { return wanted->contains(item); }) : all;
}

qint64 Listing::count(const ListFilter &filter)
{
    if (const std::optional<ItemSet> set = filtered(filter))
        return set->size();
    Query query(m_database, "SELECT count(*) FROM item");
    return query.next() ? query.number(0) : 0;
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
    static const QByteArray select = "SELECT quantity, status, currency, price, value_currency, value FROM item";
    Totals totals;
    WorthReader line;
    if (items.size() <= lookups) {
        for (const ItemId item : items) {
            Query row(m_database, select + " WHERE id = ?1");
            if (row.bind(1, item.value).next())
                totals.add(line.read(row));
        }
        return totals;
    }
    if (m_known && items.size() == m_list.ids.size()) {
        RowScan(m_database, select, 6).run([&](const ScannedRow &row) { totals.add(line.read(row)); });
        return totals;
    }
    ItemSet wanted;
    for (const ItemId item : items)
        wanted.insert(item.value);
    RowScan(m_database, "SELECT quantity, status, currency, price, value_currency, value, id FROM item", 7)
        .run([&](const ScannedRow &row) {
            if (wanted.contains(ItemId{row.number(6)}))
                totals.add(line.read(row));
        });
    return totals;
}

Totals Listing::totalsOfAll()
{
    return totals(byName(false));
}

} // namespace nameplate::storage
