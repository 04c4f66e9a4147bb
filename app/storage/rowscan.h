// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/query.h"

struct sqlite3_value;

namespace nameplate::storage {

/// The values of one row; it and what it returns hold until the next row.
class ScannedRow
{
public:
    explicit ScannedRow(sqlite3_value **values)
        : m_values(values)
    {}

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    sqlite3_value **m_values;
};

/// Reads all rows of a query from inside SQLite: for whole tables, half the cost of stepping through them. Rows come in
/// no promised order.
class RowScan
{
public:
    using Take = std::function<void(const ScannedRow &)>;

    /// `select` returns so many columns.
    RowScan(Database &database, const QByteArray &select, int columns);

    RowScan &bind(int position, const SqlValue &value); ///< 1 is the first

    /// A failure is noted as the database's trouble.
    void run(const Take &take);

private:
    Database &m_database;
    Query m_query;
};

} // namespace nameplate::storage
