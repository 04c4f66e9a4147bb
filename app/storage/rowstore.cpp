// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/rowstore.h"

#include "app/storage/mapping.h"
#include "app/storage/sqlerror.h"

#include <sqlite3.h>

#include <algorithm>

namespace nameplate::storage {

namespace {

/// Above this, naming each item costs more than reading the list again.
constexpr size_t namedItems = 2000;

} // namespace

Result<std::optional<Row>> RowStore::read(const Table &table, qint64 id)
{
    Query query(m_database, "SELECT " + mapping::columnList(table) + " FROM " + table.name + " WHERE id = ?1");
    query.bind(1, id);
    if (!query.next()) {
        if (query.hasFailed())
            return tl::unexpected(m_database.lastError());
        return std::optional<Row>();
    }
    Row row;
    for (int i = 0; i < query.columnCount(); ++i)
        row.push_back(query.value(i));
    return std::optional(std::move(row));
}

Result<Row> RowStore::readNamed(const Table &table, qint64 id)
{
    auto row = read(table, id);
    if (!row)
        return tl::unexpected(row.error());
    return *row ? Result<Row>(std::move(**row)) : tl::unexpected(damagedError(m_database.path()));
}

const QByteArray &RowStore::insertStatement(const Table &table)
{
    QByteArray &sql = m_insertStatements[&table];
    if (sql.isEmpty()) {
        QByteArray marks = "?1";
        for (size_t i = 2; i <= table.columns.size(); ++i)
            marks += ", ?" + QByteArray::number(i);
        sql = QByteArray("INSERT INTO ") + table.name + " VALUES (" + marks + ")";
    }
    return sql;
}

Result<qint64> RowStore::insert(const Table &table, Row &row)
{
    Query query(m_database, insertStatement(table));
    for (size_t i = 0; i < row.size(); ++i)
        query.bind(int(i) + 1, row[i]);
    if (auto done = query.run(); !done)
        return tl::unexpected(done.error());
    if (std::holds_alternative<std::monostate>(row[0]))
        row[0] = qint64(sqlite3_last_insert_rowid(m_database.handle()));
    if (auto put = m_words.put(table, row); !put)
        return tl::unexpected(put.error());
    note(table, row, &Changes::added);
    return std::get<qint64>(row[0]);
}

Result<void> RowStore::update(const Table &table, const Row &before, const Row &after)
{
    QByteArray assignments;
    for (size_t i = 1; i < after.size(); ++i)
        if (before[i] != after[i])
            assignments +=
                (assignments.isEmpty() ? "" : ", ") + QByteArray(table.columns[i]) + " = ?" + QByteArray::number(i + 1);
    Query query(m_database, QByteArray("UPDATE ") + table.name + " SET " + assignments + " WHERE id = ?1");
    query.bind(1, after[0]);
    for (size_t i = 1; i < after.size(); ++i)
        if (before[i] != after[i])
            query.bind(int(i) + 1, after[i]);
    if (auto done = query.run(); !done)
        return done;
    if (!WordIndex::sameWords(table, before, after)) {
        if (auto taken = m_words.take(table, before); !taken)
            return taken;
        if (auto put = m_words.put(table, after); !put)
            return put;
    }
    note(table, before, &Changes::updated);
    note(table, after, &Changes::updated);
    return {};
}

Result<void> RowStore::erase(const Table &table, const Row &row)
{
    note(table, row, &Changes::removed);
    Query query(m_database, QByteArray("DELETE FROM ") + table.name + " WHERE id = ?1");
    if (auto done = query.bind(1, row[0]).run(); !done)
        return done;
    return m_words.take(table, row);
}

void RowStore::noteItem(ItemId item, std::vector<ItemId> Changes::*kind)
{
    if (m_changes.everything || !item.isValid())
        return;
    auto &items = m_changes.*kind;
    if (items.empty() || items.back() != item)
        items.push_back(item);
    if (items.size() > namedItems)
        m_changes.everything = true;
}

void RowStore::noteItemsOf(const char *sql, const Row &row)
{
    Query query(m_database, sql);
    query.bind(1, row[0]);
    while (query.next())
        noteItem(ItemId{query.number(0)}, &Changes::updated);
}

void RowStore::note(const Table &table, const Row &row, std::vector<ItemId> Changes::*kind)
{
    if (&table == &tables::evidence || &table == &tables::evidenceLink)
        m_changes.evidence = true;
    if (table.itemColumn)
        return noteItem(ItemId{tables::itemOf(table, row)}, &table == &tables::item ? kind : &Changes::updated);
    if (&table == &tables::evidence)
        return noteItemsOf("SELECT item_id FROM evidence_link WHERE evidence_id = ?1 AND item_id IS NOT NULL", row);
    if (&table == &tables::setting) {
        m_changes.settings = true;
        return;
    }
    m_changes.names = true;
    if (kind != &Changes::updated)
        return;
    if (&table == &tables::series)
        noteItemsOf("SELECT id FROM item WHERE series_id = ?1 LIMIT 2001", row);
    else if (&table == &tables::place || &table == &tables::category || &table == &tables::tag)
        m_changes.everything = true;
}

Changes RowStore::takeChanges()
{
    const auto unique = [](std::vector<ItemId> &items) {
        std::sort(items.begin(), items.end());
        items.erase(std::unique(items.begin(), items.end()), items.end());
    };
    Changes changes = std::exchange(m_changes, {});
    for (auto *items : {&changes.added, &changes.updated, &changes.removed})
        unique(*items);
    const auto isIn = [](const std::vector<ItemId> &items, ItemId item) {
        return std::binary_search(items.begin(), items.end(), item);
    };
    std::erase_if(changes.updated,
                  [&](ItemId item) { return isIn(changes.added, item) || isIn(changes.removed, item); });
    const std::vector<ItemId> added = changes.added;
    std::erase_if(changes.added, [&](ItemId item) { return isIn(changes.removed, item); });
    std::erase_if(changes.removed, [&](ItemId item) { return isIn(added, item); });
    if (changes.everything)
        changes.added = changes.updated = changes.removed = {};
    return changes;
}

} // namespace nameplate::storage
