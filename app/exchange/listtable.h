// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/exchange/listrow.h"

#include <QStringList>

#include <vector>

namespace nameplate {

/// The rows of a file that cannot be read piece by piece, as text and within limits. Blank rows are not kept.
class ListTable
{
public:
    /// Something about one cell that a person must know.
    struct Notice
    {
        qint64 row = 0;
        qsizetype column = 0;
        QString text;
        QString why;
    };

    /// Keeps a row unless it is blank; refuses what is beyond the limits.
    Result<void> add(qint64 number, const QStringList &cells);

    /// At most as many as anybody reads.
    void notice(Notice notice);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_rows.size()); }
    [[nodiscard]] qsizetype width() const { return m_width; } ///< cells of the longest row
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] const std::vector<Notice> &notices() const { return m_notices; }

    /// The row at `index`, filled up with empty cells to `width`; its cells are put into `cells`.
    [[nodiscard]] ListRow row(qsizetype index, qsizetype width, std::vector<QByteArrayView> &cells) const;

private:
    struct Row
    {
        qint64 number;
        size_t firstCell;
        size_t cells;
    };

    [[nodiscard]] QByteArrayView cell(size_t index) const;

    QByteArray m_text;
    std::vector<qsizetype> m_ends; ///< of each cell in the text
    std::vector<Row> m_rows;
    std::vector<Notice> m_notices;
    qsizetype m_width = 0;
};

} // namespace nameplate
