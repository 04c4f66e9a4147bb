// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/undo.h"

#include "app/storage/itemset.h"
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

qint64 Undo::size(Database &database, qint64 step)
{
    Query query(database, "SELECT count(*), sum(min(last_id - row_id, 1000000)) FROM journal WHERE step_id = ?1");
    query.bind(1, step);
    return query.next() ? query.number(0) + query.number(1) : 0;
}

Result<void> Undo::apply(qint64 step, Direction direction)
{
    const std::vector<Extent> lines = linesOf(step);
    if (auto done = direction == Direction::Undo ? undoAll(lines) : redoAll(lines); !done)
        return done;
    Query query(m_database, "UPDATE step SET state = ?2 WHERE id = ?1");
    return query.bind(1, step).bind(2, qint64(direction == Direction::Undo ? 1 : 0)).run();
}

std::vector<Undo::Extent> Undo::linesOf(qint64 step)
{
    Query query(m_database, "SELECT id, last_id - row_id + 1 FROM journal WHERE step_id = ?1 ORDER BY id");
    query.bind(1, step);
    std::vector<Extent> lines;
    while (query.next())
        lines.push_back({query.number(0), query.number(1)});
    return lines;
}

/// A run becomes one line a row. So that all lines stay in the order of the work, in which they are done again, those
/// from the first run on get new numbers behind all others, given out from the last to the first.
Result<void> Undo::undoAll(const std::vector<Extent> &lines)
{
    const auto isRun = [](const Extent &line) { return line.rows > 1; };
    const auto firstRun = std::find_if(lines.begin(), lines.end(), isRun);
    qint64 number = 1 + nextLine();
    for (auto line = firstRun; line != lines.end(); ++line)
        number += std::min(line->rows, largestId);
    for (auto line = lines.end(); line != lines.begin();) {
        --line;
        const auto read = readLine(line->id);
        if (!read)
            return tl::unexpected(read.error());
        if (auto done = isRun(*line) ? unmakeRun(*read, number) : takeBack(*read); !done)
            return done;
        if (line < firstRun || isRun(*line))
            continue;
        Query renumber(m_database, "UPDATE journal SET id = ?2 WHERE id = ?1");
        if (auto done = renumber.bind(1, line->id).bind(2, --number).run(); !done)
            return done;
    }
    return {};
}

Result<void> Undo::redoAll(const std::vector<Extent> &lines)
{
    for (const Extent &line : lines) {
        const auto read = readLine(line.id);
        if (!read)
            return tl::unexpected(read.error());
        if (auto done = doAgain(*read); !done)
            return done;
    }
    return {};
}

qint64 Undo::nextLine()
{
    Query query(m_database, "SELECT max(id) FROM journal");
    return query.next() ? query.number(0) + 1 : 1;
}

Result<Undo::Line> Undo::readLine(qint64 id)
{
    Query query(m_database, "SELECT step_id, tab, row_id, last_id, op, before, after FROM journal WHERE id = ?1");
    query.bind(1, id);
    if (!query.next())
        return tl::unexpected(unreadable());
    const Table *table = tables::find(query.text(1));
    Line line{id,           query.number(0), table, query.number(2), query.number(3), query.text(4), query.text(5),
              query.text(6)};
    const bool isRow = line.first == line.last;
    const bool isRun = line.op == QLatin1String("make") && line.last < largestId;
    if (!table || !(isRow || isRun))
        return tl::unexpected(unreadable());
    return line;
}

Result<void> Undo::takeBack(const Line &line)
{
    if (line.op == QLatin1String("change"))
        return overlay(line, line.before);
    if (line.op == QLatin1String("delete"))
        return insert(line, line.before);
    const auto row = unmake(line, line.first);
    if (!row)
        return tl::unexpected(row.error());
    Query query(m_database, "UPDATE journal SET after = :after WHERE id = :id");
    return query.bind(":after", rowtext::write(*line.table, *row)).bind(":id", line.id).run();
}

Result<void> Undo::doAgain(const Line &line)
{
    if (line.op == QLatin1String("make"))
        return insert(line, line.after);
    return line.op == QLatin1String("change") ? overlay(line, line.after) : erase(line);
}

Result<void> Undo::unmakeRun(const Line &line, qint64 &number)
{
    for (qint64 id = line.last; id >= line.first; --id) {
        const auto row = unmake(line, id);
        if (!row)
            return tl::unexpected(row.error());
        const qint64 item = tables::itemOf(*line.table, *row);
        Query query(m_database, "INSERT INTO journal (id, step_id, tab, row_id, last_id, item_id, op, after) "
                                "VALUES (:id, :step, :tab, :row, :row, :item, 'make', :after)");
        query.bind(":id", --number).bind(":step", line.step).bind(":tab", QString::fromLatin1(line.table->name));
        query.bind(":row", id).bind(":item", item > 0 ? SqlValue(item) : SqlValue());
        if (auto kept = query.bind(":after", rowtext::write(*line.table, *row)).run(); !kept)
            return kept;
    }
    Query query(m_database, "DELETE FROM journal WHERE id = ?1");
    return query.bind(1, line.id).run();
}

/// Takes a row out and returns what it held, so that it can be made again.
Result<Row> Undo::unmake(const Line &line, qint64 id)
{
    const auto row = m_rows.read(*line.table, id);
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return tl::unexpected(unreadable());
    if (auto erased = m_rows.erase(*line.table, **row); !erased)
        return tl::unexpected(erased.error());
    return **row;
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
    if (row[0] != (**stored)[0])
        return tl::unexpected(unreadable());
    return row == **stored ? Result<void>() : m_rows.update(*line.table, **stored, row);
}

Result<void> Undo::insert(const Line &line, const QString &text)
{
    Row row = line.table->blankRow();
    if (auto applied = rowtext::apply(*line.table, text, row); !applied)
        return applied;
    if (row[0] != SqlValue(line.first))
        return tl::unexpected(unreadable());
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
