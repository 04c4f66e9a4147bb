// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "app/storage/recordreader.h"

namespace nameplate::storage {

/// What a list is grouped or sorted by: one key for every item, and the keys in display order.
struct ItemKeys
{
    std::vector<qint64> keyOfItem; ///< by item id; 0: without one
    std::vector<qint64> order;     ///< each key once

    [[nodiscard]] qint64 of(ItemId item) const
    {
        return size_t(item.value) < keyOfItem.size() ? keyOfItem[size_t(item.value)] : 0;
    }
    /// Ids that no row can have, as a damaged document may hold, are left out.
    void put(ItemId item, qint64 key);
};

/// Reads the keys of all items from the narrowest index that holds them.
class KeyReader
{
public:
    KeyReader(Database &database, RecordReader &reader)
        : m_database(database)
        , m_reader(reader)
    {}

    /// The keys are ids of series, places or categories, years, or row numbers for brands.
    [[nodiscard]] ItemKeys ofGrouping(Grouping grouping);
    /// The keys only tell which items are equal in that field.
    [[nodiscard]] ItemKeys ofField(const QString &key);
    [[nodiscard]] std::vector<qint64> seriesInOrder();

private:
    ItemKeys series();
    ItemKeys places();
    ItemKeys categories();
    ItemKeys brands();
    ItemKeys years();
    ItemKeys warranties();
    ItemKeys values(const QByteArray &sql, bool folded);
    ItemKeys valuesOfSeries(const QByteArray &sql);
    std::vector<qint64> seriesOfItems();
    std::vector<qint64> column(const QByteArray &sql);
    std::vector<qint64> order(const QByteArray &sql);

    Database &m_database;
    RecordReader &m_reader;
};

} // namespace nameplate::storage
