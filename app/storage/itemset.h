// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <vector>

namespace nameplate::storage {

/// Ids are never used twice, and still no household gives out so many.
inline constexpr qint64 largestId = qint64(1) << 27;

/// A set of items as one bit an id: quick to fill from queries and to intersect.
class ItemSet
{
public:
    /// Ids that no row can have, as a damaged document may hold, are left out.
    void insert(qint64 id)
    {
        if (id < 1 || id > largestId)
            return;
        if (id >= qint64(m_bits.size()))
            m_bits.resize(size_t(id) + 1);
        m_bits[size_t(id)] = true;
    }
    [[nodiscard]] bool contains(ItemId item) const
    {
        return item.isValid() && item.value < qint64(m_bits.size()) && m_bits[size_t(item.value)];
    }
    void intersect(const ItemSet &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] = m_bits[i] && i < other.m_bits.size() && other.m_bits[i];
    }
    void unite(const ItemSet &other)
    {
        if (other.m_bits.size() > m_bits.size())
            m_bits.resize(other.m_bits.size());
        for (size_t i = 0; i < other.m_bits.size(); ++i)
            m_bits[i] = m_bits[i] || other.m_bits[i];
    }

private:
    std::vector<bool> m_bits;
};

} // namespace nameplate::storage
