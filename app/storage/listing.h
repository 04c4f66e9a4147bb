// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "app/domain/totals.h"
#include "app/storage/searcher.h"

#include <span>

namespace nameplate::storage {

/// Puts item ids in display order: sorted by a field, grouped, filtered, searched. Keeps the last order in memory.
class Listing
{
public:
    Listing(Database &database, RecordReader &reader, Searcher &searcher)
        : m_database(database)
        , m_reader(reader)
        , m_searcher(searcher)
    {}

    [[nodiscard]] ItemList list(const ListQuery &query);
    [[nodiscard]] GroupHead head(Grouping grouping, const ItemList &list, const ItemGroup &group);
    [[nodiscard]] Totals totals(std::span<const ItemId> items);
    [[nodiscard]] Totals totalsOfAll();

    /// Call when anything has changed.
    void forget() { m_known = false; }

private:
    struct Keyed
    {
        std::vector<qint64> keyOfItem; ///< by item id; 0: without one
        std::vector<qint64> order;     ///< keys in display order
    };

    const ItemList &ordered(const ListQuery &query);
    std::vector<ItemId> sortedIds(const ListQuery &query);
    void sortByPlace(std::vector<ItemId> &ids, bool descending);
    Keyed keys(Grouping grouping);
    Keyed brandKeys();
    std::vector<qint64> keyColumn(const QByteArray &sql);
    static ItemList grouped(const std::vector<ItemId> &ids, const Keyed &keyed);
    ItemSet filtered(const ListFilter &filter);
    ItemList searched(const ItemList &list, const QString &text);

    Database &m_database;
    RecordReader &m_reader;
    Searcher &m_searcher;
    ListQuery m_query;
    ItemList m_list;
    bool m_known = false;
};

} // namespace nameplate::storage
