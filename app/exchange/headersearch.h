// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/listrow.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace nameplate {

/// Finds the row of column names among the first rows of a list; titles may stand above it.
class HeaderSearch
{
public:
    /// False when enough rows have been seen.
    bool add(const ListRow &row);

    /// False when no row holds any text.
    bool finish();

    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] qint64 row() const { return m_row; }

    /// Rows with text above the header.
    [[nodiscard]] const QList<qint64> &rowsAbove() const { return m_above; }

private:
    struct EarlyRow
    {
        qint64 number = 0;
        QStringList cells;
        qsizetype filled = 0;
    };

    std::vector<EarlyRow> m_early;
    QStringList m_header;
    qint64 m_row = 0;
    QList<qint64> m_above;
};

} // namespace nameplate
