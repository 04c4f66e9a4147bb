// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace nameplate::cli {

class Console;

/// Rows of cells that are printed in columns as wide as their longest cell; very long cells push the rest aside and
/// nothing is cut off.
class TextTable
{
public:
    explicit TextTable(int indent = 0)
        : m_indent(indent)
    {}

    void add(const QStringList &cells) { m_rows.push_back(cells); }
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    void print(Console &console) const;

private:
    int m_indent;
    std::vector<QStringList> m_rows;
};

} // namespace nameplate::cli
