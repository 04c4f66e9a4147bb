// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/rowscan.h"

#include <sqlite3.h>

namespace nameplate::storage {

namespace {

/// "WITH rows(c0, c1) AS (SELECT …) SELECT scan_row(c0, c1) FROM rows"
QByteArray scanOf(const QByteArray &select, int columns)
{
    QByteArray names = "c0";
    for (int column = 1; column < columns; ++column)
        names += ", c" + QByteArray::number(column);
    return "WITH rows(" + names + ") AS (" + select + ") SELECT scan_row(" + names + ") FROM rows";
}

} // namespace

qint64 ScannedRow::number(int column) const
{
    return sqlite3_value_int64(m_values[column]);
}

QByteArrayView ScannedRow::utf8(int column) const
{
    // Asked for as text it would be copied, to end with a zero.
    const auto *text = static_cast<const char *>(sqlite3_value_blob(m_values[column]));
    return {text, sqlite3_value_bytes(m_values[column])};
}

bool ScannedRow::isNull(int column) const
{
    return sqlite3_value_type(m_values[column]) == SQLITE_NULL;
}

RowScan::RowScan(Database &database, const QByteArray &select, int columns)
    : m_database(database)
    , m_query(database, scanOf(select, columns))
{}

RowScan &RowScan::bind(int position, const SqlValue &value)
{
    m_query.bind(position, value);
    return *this;
}

void RowScan::run(const Take &take)
{
    const RowTaker taker = [&take](sqlite3_value **values) { take(ScannedRow(values)); };
    const RowTaker *outer = std::exchange(m_database.m_rowTaker, &taker);
    while (m_query.next()) {
        // the one row of the aggregate says nothing
    }
    m_database.m_rowTaker = outer;
}

} // namespace nameplate::storage
