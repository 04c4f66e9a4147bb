// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include "app/cli/console.h"

#include <algorithm>

namespace nameplate::cli {

namespace {

constexpr qsizetype widestColumn = 40;

std::vector<qsizetype> widthsOf(const std::vector<QStringList> &rows)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), size_t(row.size())));
        for (size_t i = 0; i < size_t(row.size()); ++i)
            widths[i] = std::max(widths[i], std::min(row[qsizetype(i)].size(), widestColumn));
    }
    return widths;
}

} // namespace

void TextTable::print(Console &console) const
{
    const std::vector<qsizetype> widths = widthsOf(m_rows);
    for (const QStringList &row : m_rows) {
        QString line(m_indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i)
            if (widths[size_t(i)] > 0)
                line += row[i].leftJustified(widths[size_t(i)]) + QLatin1String("  ");
        while (line.endsWith(u' '))
            line.chop(1);
        console.line(line);
    }
}

} // namespace nameplate::cli
