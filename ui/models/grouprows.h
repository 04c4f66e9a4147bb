// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"

#include <unordered_map>
#include <unordered_set>

namespace nameplate {

/// The rows of a grouped list as numbers: an item's id, or the negative code of a group's head. Members of collapsed
/// groups have no row.
class GroupRows
{
public:
    GroupRows() = default;
    GroupRows(ItemList list, bool headed, const std::unordered_set<qint64> &collapsed);

    [[nodiscard]] static qint64 headCode(const ItemGroup &group);
    [[nodiscard]] static bool isHead(qint64 row) { return row < 0; }

    [[nodiscard]] const ItemList &list() const { return m_list; }
    [[nodiscard]] const std::vector<qint64> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<qint64> takeRows() { return std::move(m_rows); }

    /// Null when no group of the list has this code.
    [[nodiscard]] const ItemGroup *group(qint64 headCode) const;
    [[nodiscard]] const ItemGroup *groupOf(ItemId item) const;

private:
    ItemList m_list;
    std::vector<qint64> m_rows;
    std::unordered_map<qint64, size_t> m_groups; ///< head code → index into list().groups
};

} // namespace nameplate
