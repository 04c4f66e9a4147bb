// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/headersearch.h"

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t rowsSearched = 20;

} // namespace

bool HeaderSearch::add(const ListRow &row)
{
    EarlyRow early{row.number(), {}, 0};
    for (qsizetype i = 0; i < row.size(); ++i) {
        early.cells << row.text(i).simplified();
        early.filled += early.cells.last().isEmpty() ? 0 : 1;
    }
    m_early.push_back(std::move(early));
    return m_early.size() < rowsSearched;
}

/// The first row that is filled at least half as well as the best of its neighbours; titles above a table are not.
bool HeaderSearch::finish()
{
    qsizetype best = 0;
    for (const EarlyRow &row : m_early)
        best = std::max(best, row.filled);
    const auto header = std::find_if(m_early.begin(), m_early.end(),
                                     [best](const EarlyRow &row) { return row.filled > 0 && row.filled * 2 >= best; });
    if (header == m_early.end())
        return false;
    m_header = header->cells;
    m_row = header->number;
    for (const EarlyRow &above : m_early)
        if (above.number < m_row && above.filled > 0)
            m_above << above.number;
    return true;
}

} // namespace nameplate
