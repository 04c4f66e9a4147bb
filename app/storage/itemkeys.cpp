// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/itemkeys.h"

#include "app/domain/itemfield.h"
#include "app/domain/textfold.h"
#include "app/storage/itemset.h"
#include "app/storage/rowscan.h"
#include "app/storage/tables.h"
#include "app/storage/warrantysql.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

namespace nameplate::storage {

namespace {

/// Ids that no row can have, as a damaged document may hold, are left out.
void put(std::vector<qint64> &keys, qint64 id, qint64 key)
{
    if (id < 1 || id > largestId)
        return;
    if (size_t(id) >= keys.size())
        keys.resize(size_t(id) + 1 + size_t(id) / 2);
    keys[size_t(id)] = key;
}

/// Equal values share a key; the keys count up in the order of the values.
template <class T>
ItemKeys ranked(std::vector<std::pair<T, qint64>> &valuesOfIds)
{
    std::sort(valuesOfIds.begin(), valuesOfIds.end());
    ItemKeys keys;
    const T *last = nullptr;
    for (const auto &[value, id] : valuesOfIds) {
        if (!last || *last != value)
            keys.order.push_back(qint64(keys.order.size()) + 1);
        put(keys.keyOfItem, id, keys.order.back());
        last = &value;
    }
    return keys;
}

struct FieldRow
{
    const char *key;
    const char *sql; ///< id and value; rows without a value or with an empty one are without a key
    bool folded;     ///< texts are compared as names are: without case and accents, numbers by size
    bool ofSeries;
};

// Every other field is read from its column.
constexpr std::array fieldRows{
    FieldRow{"series_name", "SELECT id, name FROM series", true, true},
    FieldRow{"series_number", "SELECT id, number FROM series", true, true},
    FieldRow{"series_revision", "SELECT id, revision FROM series", true, true},
    FieldRow{"serial", "SELECT id, serial FROM item WHERE serial_fold <> ''", true, false},
    FieldRow{"price", "SELECT id, price * quantity FROM item", false, false},
    FieldRow{"value", "SELECT id, ifnull(value, price) * quantity FROM item", false, false},
    FieldRow{"replacement_price",
             "SELECT item.id, ifnull(item.replacement_price, series.replacement_price) * quantity FROM item "
             "LEFT JOIN series ON series.id = series_id",
             false, false},
    FieldRow{"tags", "SELECT item_id, min(name_key) FROM item_tag JOIN tag ON tag.id = tag_id GROUP BY item_id", false,
             false},
    FieldRow{"id", "SELECT id, uuid FROM item", false, false},
    // The beginning of long texts decides.
    FieldRow{"notes", "SELECT id, substr(notes, 1, 30) FROM item", true, false}};

} // namespace

void ItemKeys::put(ItemId item, qint64 key)
{
    storage::put(keyOfItem, item.value, key);
}

std::vector<qint64> KeyReader::column(const QByteArray &sql)
{
    std::vector<qint64> keys;
    RowScan(m_database, sql, 2).run([&keys](const ScannedRow &row) { put(keys, row.number(0), row.number(1)); });
    return keys;
}

std::vector<qint64> KeyReader::order(const QByteArray &sql)
{
    std::vector<qint64> keys;
    Query rows(m_database, sql);
    while (rows.next())
        keys.push_back(rows.number(0));
    return keys;
}

std::vector<qint64> KeyReader::seriesOfItems()
{
    return column("SELECT id, series_id FROM item WHERE series_id > 0");
}

std::vector<qint64> KeyReader::seriesInOrder()
{
    return order("SELECT id FROM series ORDER BY sort_key, id");
}

ItemKeys KeyReader::series()
{
    return {seriesOfItems(), seriesInOrder()};
}

ItemKeys KeyReader::places()
{
    std::vector<qint64> ids = order("SELECT id FROM place");
    std::map<qint64, QString> paths;
    for (const qint64 id : ids)
        paths[id] = textfold::sortKey(m_reader.placePath(PlaceId{id}));
    std::sort(ids.begin(), ids.end(), [&paths](qint64 a, qint64 b) { return paths[a] < paths[b]; });
    return {column("SELECT id, place_id FROM item WHERE place_id > 0"), ids};
}

ItemKeys KeyReader::categories()
{
    ItemKeys keys{{}, order("SELECT id FROM category ORDER BY name_key")};
    const ItemKeys inherited{column("SELECT id, category_id FROM series WHERE category_id > 0"), {}};
    Query rows(m_database, "SELECT id, category_id, series_id FROM item");
    while (rows.next())
        put(keys.keyOfItem, rows.number(0), rows.isNull(1) ? inherited.of(ItemId{rows.number(2)}) : rows.number(1));
    return keys;
}

ItemKeys KeyReader::brands()
{
    std::map<QString, qint64> rowOf; // by folded brand
    QHash<QString, qint64> known;
    const auto row = [&](const QString &brand) {
        if (brand.isEmpty())
            return qint64(0);
        if (const auto found = known.constFind(brand); found != known.constEnd())
            return *found;
        const qint64 next = qint64(rowOf.size()) + 1;
        return known[brand] = rowOf.emplace(textfold::sortKey(brand), next).first->second;
    };
    std::vector<qint64> ofSeries;
    {
        Query rows(m_database, "SELECT id, brand FROM series WHERE brand <> ''");
        while (rows.next())
            put(ofSeries, rows.number(0), row(rows.text(1)));
    }
    ItemKeys keys{seriesOfItems(), {}};
    for (qint64 &key : keys.keyOfItem)
        key = size_t(key) < ofSeries.size() ? ofSeries[size_t(key)] : 0;
    Query rows(m_database, "SELECT id, brand FROM item WHERE brand <> ''");
    while (rows.next())
        put(keys.keyOfItem, rows.number(0), row(rows.text(1)));
    for (const auto &[brand, number] : rowOf)
        keys.order.push_back(number);
    return keys;
}

ItemKeys KeyReader::years()
{
    ItemKeys keys{column("SELECT id, CAST(substr(acquired_on, 1, 4) AS INTEGER) FROM item WHERE acquired_on <> ''"),
                  {}};
    std::set<qint64, std::greater<>> years(keys.keyOfItem.begin(), keys.keyOfItem.end());
    years.erase(years.lower_bound(0), years.end());
    keys.order.assign(years.begin(), years.end());
    return keys;
}

ItemKeys KeyReader::warranties()
{
    return values(QByteArray("SELECT item.id, CASE WHEN warranty_until <> '' THEN warranty_until ELSE ")
                      + warrantysql::ofSeries + " END FROM item LEFT JOIN series ON series.id = series_id",
                  false);
}

ItemKeys KeyReader::ofGrouping(Grouping grouping)
{
    switch (grouping) {
    case Grouping::Series:
        return series();
    case Grouping::Place:
        return places();
    case Grouping::Category:
        return categories();
    case Grouping::Brand:
        return brands();
    case Grouping::Year:
        return years();
    case Grouping::None:
        break;
    }
    return {};
}

ItemKeys KeyReader::values(const QByteArray &sql, bool folded)
{
    std::vector<std::pair<qint64, qint64>> numbers;
    std::vector<std::pair<std::string, qint64>> texts;
    Query rows(m_database, sql);
    while (rows.next()) {
        const qint64 id = rows.number(0);
        if (rows.isNumber(1))
            numbers.emplace_back(rows.number(1), id);
        else if (const QByteArrayView text = rows.utf8(1); !text.isEmpty())
            texts.emplace_back(folded ? textfold::sortKey(QString::fromUtf8(text)).toStdString()
                                      : std::string(text.data(), size_t(text.size())),
                               id);
    }
    return texts.empty() ? ranked(numbers) : ranked(texts);
}

ItemKeys KeyReader::valuesOfSeries(const QByteArray &sql)
{
    const ItemKeys ofSeries = values(sql, true);
    ItemKeys keys{seriesOfItems(), ofSeries.order};
    for (qint64 &key : keys.keyOfItem)
        key = ofSeries.of(ItemId{key});
    return keys;
}

ItemKeys KeyReader::ofField(const QString &key)
{
    struct Shared
    {
        const char *key;
        ItemKeys (KeyReader::*read)();
    };
    static constexpr Shared shared[] = {{"place", &KeyReader::places},
                                        {"category", &KeyReader::categories},
                                        {"brand", &KeyReader::brands},
                                        {"warranty_until", &KeyReader::warranties}};
    for (const Shared &row : shared)
        if (key == QLatin1String(row.key))
            return (this->*row.read)();
    for (const FieldRow &row : fieldRows)
        if (key == QLatin1String(row.key))
            return row.ofSeries ? valuesOfSeries(row.sql) : values(row.sql, row.folded);
    const int column = tables::item.columnOf(key);
    if (column < 0)
        return {};
    const QByteArray name = tables::item.columns[size_t(column)];
    const Field *field = fields::find(key);
    return values("SELECT id, " + name + " FROM item", field && field->kind == FieldKind::Text);
}

} // namespace nameplate::storage
