// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <algorithm>

namespace nameplate {

/// What a list may hold at most; more is refused aloud.
struct ListLimits
{
    qsizetype cellBytes = qsizetype(1) << 20;
    qsizetype recordBytes = qsizetype(16) << 20;
    qsizetype columns = 1'000;
    qint64 records = 5'000'000;
};

/// One row of a list, from whatever file it came. Its cells are UTF-8 and stay valid until the next row is read.
class ListRow
{
public:
    ListRow() = default;
    ListRow(qint64 number, const QByteArrayView *cells, qsizetype size)
        : m_cells(cells)
        , m_size(size)
        , m_number(number)
    {}

    [[nodiscard]] qint64 number() const { return m_number; } ///< as a spreadsheet shows it, counted from 1
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] QByteArrayView cell(qsizetype column) const
    {
        return column < m_size ? m_cells[column] : QByteArrayView();
    }
    [[nodiscard]] QString text(qsizetype column) const { return QString::fromUtf8(cell(column)); }
    [[nodiscard]] bool isBlank() const
    {
        return std::all_of(m_cells, m_cells + m_size, [](QByteArrayView cell) { return cell.trimmed().isEmpty(); });
    }

private:
    const QByteArrayView *m_cells = nullptr;
    qsizetype m_size = 0;
    qint64 m_number = 0;
};

} // namespace nameplate
