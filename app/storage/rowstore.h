// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/changes.h"
#include "app/storage/wordindex.h"

namespace nameplate::storage {

/// The one way rows are made, changed and deleted: keeps the word indexes in step, notes what was touched, and lets
/// its journal hear of it.
class RowStore
{
public:
    explicit RowStore(Database &database)
        : m_database(database)
        , m_words(database)
    {}

    /// Nothing when there is no such row.
    Result<std::optional<Row>> read(const Table &table, qint64 id);
    /// For a row that another row or an index names: Damaged when it is not there.
    Result<Row> readNamed(const Table &table, qint64 id);

    /// An empty first value gets the next id, which is returned.
    Result<qint64> insert(const Table &table, Row &row);
    Result<void> update(const Table &table, const Row &before, const Row &after);
    Result<void> erase(const Table &table, const Row &row);

    [[nodiscard]] const Changes &changes() const { return m_changes; }
    Changes takeChanges();

private:
    const QByteArray &insertStatement(const Table &table);
    void note(const Table &table, const Row &row, std::vector<ItemId> Changes::*kind);
    void noteItem(ItemId item, std::vector<ItemId> Changes::*kind);
    void noteItemsOf(const char *sql, const Row &row);

    Database &m_database;
    WordIndex m_words;
    QHash<const Table *, QByteArray> m_insertStatements;
    Changes m_changes;
};

} // namespace nameplate::storage
