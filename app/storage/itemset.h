// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <vector>

namespace nameplate::storage {

/// A set of items as one bit an id: quick to fill from queries and to intersect.
class ItemSet
{
public:
    void insert(qint64 id)
    {
        if (id >= qint64(m_bits.size()))
            m_bits.resize(size_t(id) + 1);
        m_bits[size_t(id)] = true;
    }
    [[nodiscard]] bool contains(ItemId item) const
    {
        return item.value < qint64(m_bits.size()) && m_bits[size_t(item.value)];
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
