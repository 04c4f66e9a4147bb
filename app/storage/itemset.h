// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <algorithm>
#include <bit>
#include <numeric>
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
        const auto word = size_t(id) / bits;
        if (word >= m_words.size())
            m_words.resize(word + 1 + word / 2);
        m_words[word] |= bitOf(id);
    }
    [[nodiscard]] bool contains(ItemId item) const
    {
        const auto word = size_t(item.value) / bits;
        return word < m_words.size() && (m_words[word] & bitOf(item.value)) != 0;
    }
    [[nodiscard]] qsizetype size() const
    {
        return std::accumulate(m_words.begin(), m_words.end(), qsizetype(0),
                               [](qsizetype sum, quint64 word) { return sum + std::popcount(word); });
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
    }
    void intersect(const ItemSet &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= i < other.m_words.size() ? other.m_words[i] : 0;
    }

    void unite(const ItemSet &other)
    {
        m_words.resize(std::max(m_words.size(), other.m_words.size()));
        for (size_t i = 0; i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
    }

    void subtract(const ItemSet &other)
    {
        for (size_t i = 0; i < m_words.size() && i < other.m_words.size(); ++i)
            m_words[i] &= ~other.m_words[i];
    }

private:
    static constexpr size_t bits = 64;
    static constexpr quint64 bitOf(qint64 id) { return quint64(1) << (size_t(id) % bits); }

    std::vector<quint64> m_words;
};

} // namespace nameplate::storage
