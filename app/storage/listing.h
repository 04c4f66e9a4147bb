// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "app/domain/totals.h"
#include "app/storage/filterfinder.h"
#include "app/storage/itemkeys.h"
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
    [[nodiscard]] qint64 count(const ListFilter &filter);
    [[nodiscard]] Totals totals(std::span<const ItemId> items);
    [[nodiscard]] Totals totalsOfAll();

    /// Call when anything has changed.
    void forget() { m_known = false; }

private:
    const ItemList &ordered(const ListQuery &query);
    std::vector<ItemId> sortedIds(const ListQuery &query);
    std::vector<ItemId> byName(bool descending);
    ItemList bySeriesAndName();
    std::optional<ItemSet> filtered(const ListFilter &filter); ///< nothing: no filter
    ItemList searched(const ItemList &list, const std::optional<ItemSet> &wanted, const QString &text);

    Database &m_database;
    RecordReader &m_reader;
    Searcher &m_searcher;
    KeyReader m_keys{m_database, m_reader};
    FilterFinder m_finder{m_database, m_reader};
    ListQuery m_query;
    ItemList m_list;
    bool m_known = false;
};

} // namespace nameplate::storage
