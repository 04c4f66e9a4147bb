// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grouprows.h"

#include <algorithm>

namespace nameplate {

GroupRows::GroupRows(ItemList list, bool headed, const std::unordered_set<qint64> &collapsed)
    : m_list(std::move(list))
{
    m_rows.reserve(m_list.ids.size() + (headed ? m_list.groups.size() : 0));
    for (size_t index = 0; index < m_list.groups.size(); ++index) {
        const ItemGroup &group = m_list.groups[index];
        const qint64 code = headCode(group);
        if (headed) {
            m_groups.emplace(code, index);
            m_rows.push_back(code);
        }
        if (headed && collapsed.contains(code))
            continue;
        for (qsizetype i = group.first; i < group.first + group.count; ++i)
            m_rows.push_back(m_list.ids[size_t(i)].value);
    }
}

qint64 GroupRows::headCode(const ItemGroup &group)
{
    return -1 - (group.key * 2 + (group.kind == ItemGroup::Kind::SerialMatches ? 1 : 0));
}

const ItemGroup *GroupRows::group(qint64 headCode) const
{
    const auto known = m_groups.find(headCode);
    return known == m_groups.end() ? nullptr : &m_list.groups[known->second];
}

const ItemGroup *GroupRows::groupOf(ItemId item) const
{
    const auto at = std::find(m_list.ids.begin(), m_list.ids.end(), item) - m_list.ids.begin();
    const auto after = std::upper_bound(m_list.groups.begin(), m_list.groups.end(), qsizetype(at),
                                        [](qsizetype index, const ItemGroup &group) { return index < group.first; });
    if (size_t(at) >= m_list.ids.size() || after == m_list.groups.begin())
        return nullptr;
    return &*std::prev(after);
}

} // namespace nameplate
