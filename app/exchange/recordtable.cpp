// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/recordtable.h"

namespace nameplate {

qsizetype RecordTable::column(const QString &key, const QString &title)
{
    const auto known = m_columns.constFind(key);
    if (known != m_columns.constEnd())
        return *known;
    const qsizetype column = m_keys.size();
    m_columns.insert(key, column);
    m_keys << key;
    m_titles << (title.simplified().isEmpty() ? key : title.simplified());
    return column;
}

void RecordTable::put(qsizetype column, const QString &value)
{
    if (value.isEmpty())
        return;
    while (m_open.size() <= column)
        m_open << QString();
    QString &cell = m_open[column];
    cell = cell.isEmpty() ? value : cell + QLatin1String("; ") + value;
}

Result<void> RecordTable::endRecord()
{
    const QStringList cells = std::exchange(m_open, QStringList());
    return m_table.add(++m_number, cells);
}

void RecordTable::finish(ListContent &content)
{
    content.table = std::move(m_table);
    content.header = m_titles;
    content.keys = m_keys;
}

} // namespace nameplate
