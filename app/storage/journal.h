// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/rowstore.h"

namespace nameplate::storage {

/// Writes rows through a RowStore and keeps what they were before, so that the step can be taken back.
class Journal
{
public:
    /// `joinStep` continues that step instead of making a new one at the first change.
    Journal(Database &database, QString label, qint64 joinStep)
        : m_database(database)
        , m_rows(database)
        , m_label(std::move(label))
        , m_step(joinStep)
    {}

    [[nodiscard]] RowStore &rows() { return m_rows; }

    Result<qint64> make(const Table &table, Row row);
    /// False when the two rows are equal.
    Result<bool> change(const Table &table, const Row &before, const Row &after);
    /// Gives every row that has `from` in the column the value `to`.
    Result<void> changeAll(const Table &table, const char *column, qint64 from, const SqlValue &to);
    Result<void> remove(const Table &table, const Row &row);

    /// Writes the runs of made rows that are still in memory; returns the step, 0 when nothing was changed.
    Result<qint64> finish();

private:
    /// Rows of one table that were made one after the other.
    struct Run
    {
        const Table *table = nullptr;
        qint64 first = 0;
        qint64 last = 0;
        qint64 item = 0;
    };

    Result<void> startStep();
    Result<void> flush(const Table &table);
    Result<void> write(const Run &run, const char *op, const SqlValue &before, const SqlValue &after);

    Database &m_database;
    RowStore m_rows;
    QString m_label;
    qint64 m_step;
    bool m_started = false;
    std::vector<Run> m_runs; ///< at most one a table, the one that was begun first in front
};

} // namespace nameplate::storage
