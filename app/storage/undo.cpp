// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/undo.h"

#include "app/storage/rowtext.h"
#include "app/storage/sqlerror.h"

#include <algorithm>

namespace nameplate::storage {

namespace {

Error unreadable()
{
    return {Error::Code::Damaged,
            StorageText::tr("This step cannot be taken back: the journal does not fit the records."),
            StorageText::tr("Check the document with “nameplate-cli check”.")};
}

} // namespace

qint64 Undo::nextStep(Database &database, Direction direction)
{
    Query query(database, direction == Direction::Undo ? "SELECT max(id) FROM step WHERE state = 0"
                                                       : "SELECT min(id) FROM step WHERE state = 1");
    return query.next() ? query.number(0) : 0;
}

QString Undo::label(Database &database, qint64 step)
{
    Query query(database, "SELECT label FROM step WHERE id = ?1");
    query.bind(1, step);
    return query.next() ? query.text(0) : QString();
}

Result<void> Undo::apply(qint64 step, Direction direction)
{
    std::vector<qint64> lines;
    {
        Query query(m_database, "SELECT id FROM journal WHERE step_id = ?1 ORDER BY id");
        query.bind(1, step);
        while (query.next())
            lines.push_back(query.number(0));
    }
    if (direction == Direction::Undo)
        std::reverse(lines.begin(), lines.end());
    for (const qint64 id : lines) {
        const auto line = readLine(id);
        if (!line)
            return tl::unexpected(line.error());
        if (auto done = direction == Direction::Undo ? takeBack(step, *line) : doAgain(*line); !done)
            return done;
    }
    Query query(m_database, "UPDATE step SET state = ?2 WHERE id = ?1");
    return query.bind(1, step).bind(2, qint64(direction == Direction::Undo ? 1 : 0)).run();
}

Result<Undo::Line> Undo::readLine(qint64 id)
{
    Query query(m_database, "SELECT tab, row_id, last_id, op, before, after FROM journal WHERE id = ?1");
    query.bind(1, id);
    if (!query.next())
        return tl::unexpected(unreadable());
    Line line{id,           tables::find(query.text(0)), query.number(1), query.number(2), query.text(3), query.text(4),
              query.text(5)};
    if (!line.table)
        return tl::unexpected(unreadable());
    return line;
}

Result<void> Undo::takeBack(qint64 step, const Line &line)
{
    if (line.op == QLatin1String("make"))
        return unmakeRun(step, line);
    return line.op == QLatin1String("change") ? overlay(line, line.before) : insert(line, line.before);
}

Result<void> Undo::doAgain(const Line &line)
{
    if (line.op == QLatin1String("make"))
        return insert(line, line.after);
    return line.op == QLatin1String("change") ? overlay(line, line.after) : erase(line);
}

/// A run becomes one line a row, with the row as it was, so that it can be made again.
Result<void> Undo::unmakeRun(qint64 step, const Line &line)
{
    for (qint64 id = line.last; id >= line.first; --id) {
        const auto row = m_rows.read(*line.table, id);
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return tl::unexpected(unreadable());
        if (auto erased = m_rows.erase(*line.table, **row); !erased)
            return erased;
        Line one = line;
        one.first = one.last = id;
        if (auto kept = keepImage(line.first == line.last ? 0 : step, one, **row); !kept)
            return kept;
    }
    if (line.first == line.last)
        return {};
    Query query(m_database, "DELETE FROM journal WHERE id = ?1");
    return query.bind(1, line.id).run();
}

/// Fills in `after` of the line (step 0), or writes a line of its own for the row.
Result<void> Undo::keepImage(qint64 step, const Line &line, const Row &row)
{
    if (step == 0) {
        Query query(m_database, "UPDATE journal SET after = :after WHERE id = :id");
        return query.bind(":after", rowtext::write(*line.table, row)).bind(":id", line.id).run();
    }
    Query query(m_database, "INSERT INTO journal (step_id, tab, row_id, last_id, item_id, op, after) "
                            "VALUES (:step, :tab, :row, :row, :item, 'make', :after)");
    query.bind(":step", step).bind(":tab", QString::fromLatin1(line.table->name)).bind(":row", line.first);
    const qint64 item = tables::itemOf(*line.table, row);
    query.bind(":item", item > 0 ? SqlValue(item) : SqlValue());
    return query.bind(":after", rowtext::write(*line.table, row)).run();
}

Result<void> Undo::overlay(const Line &line, const QString &text)
{
    const auto stored = m_rows.read(*line.table, line.first);
    if (!stored)
        return tl::unexpected(stored.error());
    if (!*stored)
        return tl::unexpected(unreadable());
    Row row = **stored;
    if (auto applied = rowtext::apply(*line.table, text, row); !applied)
        return applied;
    return row == **stored ? Result<void>() : m_rows.update(*line.table, **stored, row);
}

Result<void> Undo::insert(const Line &line, const QString &text)
{
    Row row(line.table->columns.size());
    if (auto applied = rowtext::apply(*line.table, text, row); !applied)
        return applied;
    const auto inserted = m_rows.insert(*line.table, row);
    return inserted ? Result<void>() : tl::unexpected(inserted.error());
}

Result<void> Undo::erase(const Line &line)
{
    const auto row = m_rows.read(*line.table, line.first);
    if (!row)
        return tl::unexpected(row.error());
    return *row ? m_rows.erase(*line.table, **row) : tl::unexpected(unreadable());
}

} // namespace nameplate::storage
