// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/query.h"

#include <functional>

struct sqlite3_stmt;

namespace nameplate::storage {

/// Reads a table of a damaged document row by row: from both ends up to what cannot be read, and then each id between.
class DamagedRows
{
public:
    using Taker = std::function<void(const std::vector<SqlValue> &row)>;

    /// `columns` begins with the id.
    DamagedRows(sqlite3 *database, const QByteArray &table, const QByteArrayList &columns);

    void read(const Taker &taker);

    /// Ids that cannot be read, as "17" or "17–20"; a range may hold ids that no row has. Empty: nothing is lost.
    [[nodiscard]] const QStringList &lost() const { return m_lost; }

private:
    /// True when the table was read to its end.
    bool walk(const QByteArray &order, const Taker &taker, qint64 beyond, qint64 &last);
    void probe(qint64 from, qint64 to, const Taker &taker);
    [[nodiscard]] qint64 largestId() const;
    void lose(qint64 from, qint64 to);

    sqlite3 *m_database;
    QByteArray m_table;
    QByteArray m_columns;
    QStringList m_lost;
};

} // namespace nameplate::storage
