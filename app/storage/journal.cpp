// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journal.h"

#include "app/storage/rowtext.h"

#include <QDateTime>

#include <sqlite3.h>

#include <algorithm>

namespace nameplate::storage {

Result<void> Journal::startStep()
{
    if (std::exchange(m_started, true))
        return {};
    Query overtaken(m_database, "UPDATE step SET state = 2 WHERE state = 1");
    if (auto done = overtaken.run(); !done)
        return done;
    if (m_step != 0) {
        // A step that was undone meanwhile cannot grow any more.
        Query joined(m_database, "SELECT 1 FROM step WHERE id = ?1 AND state = 0");
        if (joined.bind(1, m_step).next())
            return {};
    }
    Query step(m_database, "INSERT INTO step (at, label, state) VALUES (:at, :label, 0)");
    step.bind(":at", QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)).bind(":label", m_label);
    if (auto done = step.run(); !done)
        return done;
    m_step = sqlite3_last_insert_rowid(m_database.handle());
    return {};
}

Result<void> Journal::write(const Run &run, const char *op, const SqlValue &before, const SqlValue &after)
{
    if (auto started = startStep(); !started)
        return started;
    Query query(m_database, "INSERT INTO journal (step_id, tab, row_id, last_id, item_id, op, before, after) "
                            "VALUES (:step, :tab, :first, :last, :item, :op, :before, :after)");
    query.bind(":step", m_step).bind(":tab", QString::fromLatin1(run.table->name));
    query.bind(":first", run.first).bind(":last", run.last);
    query.bind(":item", run.item > 0 ? SqlValue(run.item) : SqlValue());
    query.bind(":op", QString::fromLatin1(op)).bind(":before", before).bind(":after", after);
    return query.run();
}

Result<void> Journal::flush(const Table &table)
{
    const auto run = std::find_if(m_runs.begin(), m_runs.end(), [&](const Run &each) { return each.table == &table; });
    if (run == m_runs.end())
        return {};
    auto written = write(*run, "make", {}, {});
    m_runs.erase(run);
    return written;
}

Result<qint64> Journal::make(const Table &table, Row row)
{
    const auto id = m_rows.insert(table, row);
    if (!id)
        return id;
    const qint64 item = tables::itemOf(table, row);
    // Every item concerned by a notice is to have a line of its own in its history.
    const bool oneItemARun = &table == &tables::noticeMatch;
    for (Run &run : m_runs)
        if (run.table == &table && run.last + 1 == *id && !(oneItemARun && run.item != item)) {
            run.last = *id;
            if (run.item != item)
                run.item = 0;
            return id;
        }
    if (auto flushed = flush(table); !flushed)
        return tl::unexpected(flushed.error());
    m_runs.push_back({&table, *id, *id, item});
    return id;
}

Result<bool> Journal::change(const Table &table, const Row &before, const Row &after)
{
    if (before == after)
        return false;
    if (auto flushed = flush(table); !flushed)
        return tl::unexpected(flushed.error());
    if (auto updated = m_rows.update(table, before, after); !updated)
        return tl::unexpected(updated.error());
    const qint64 id = std::get<qint64>(after[0]);
    auto written =
        write(Run{&table, id, id, tables::itemOf(table, after)}, "change",
              rowtext::writeDifference(table, before, after), rowtext::writeDifference(table, after, before));
    if (!written)
        return tl::unexpected(written.error());
    return true;
}

Result<void> Journal::changeAll(const Table &table, const char *column, qint64 from, const SqlValue &to)
{
    std::vector<qint64> ids;
    {
        Query query(m_database, QByteArray("SELECT id FROM ") + table.name + " WHERE " + column + " = ?1 ORDER BY id");
        query.bind(1, from);
        while (query.next())
            ids.push_back(query.number(0));
    }
    for (const qint64 id : ids) {
        const auto before = m_rows.readNamed(table, id);
        if (!before)
            return tl::unexpected(before.error());
        Row after = *before;
        after[size_t(table.columnOf(QString::fromLatin1(column)))] = to;
        if (const auto changed = change(table, *before, after); !changed)
            return tl::unexpected(changed.error());
    }
    return {};
}

Result<void> Journal::remove(const Table &table, const Row &row)
{
    if (auto flushed = flush(table); !flushed)
        return flushed;
    if (auto erased = m_rows.erase(table, row); !erased)
        return erased;
    const qint64 id = std::get<qint64>(row[0]);
    return write(Run{&table, id, id, tables::itemOf(table, row)}, "delete", rowtext::write(table, row), {});
}

Result<qint64> Journal::finish()
{
    while (!m_runs.empty())
        if (auto flushed = flush(*m_runs.front().table); !flushed)
            return tl::unexpected(flushed.error());
    return m_step;
}

} // namespace nameplate::storage
