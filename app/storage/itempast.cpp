// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/itempast.h"

#include "app/storage/itemset.h"
#include "app/storage/mapping.h"
#include "app/storage/rowtext.h"

#include <algorithm>

namespace nameplate::storage {

namespace {

/// Nothing in an image, or one that cannot be read, changes nothing.
void lay(const Table &table, const QString &image, Row &row)
{
    Row changed = row;
    if (!image.isEmpty() && rowtext::apply(table, image, changed))
        row = std::move(changed);
}

bool isReadable(const PastLine &line)
{
    // The journal of a damaged document may give an item the lines of anything.
    if (!line.table || !line.table->itemColumn)
        return false;
    for (const QString &image : {line.before, line.after}) {
        Row row = line.table->blankRow();
        if (!image.isEmpty() && !rowtext::apply(*line.table, image, row))
            return false;
    }
    return true;
}

} // namespace

std::vector<PastLine> ItemPast::read(ItemId item)
{
    std::vector<PastLine> lines = linesOf(item);
    std::erase_if(lines, [](const PastLine &line) { return !isReadable(line); });
    Rows rows;
    goBack(rows, lines);
    goForward(rows, lines);
    return lines;
}

std::vector<PastLine> ItemPast::linesOf(ItemId item)
{
    std::vector<PastLine> lines;
    Query query(
        m_database,
        "SELECT step.at, step.id, step.label, step.state, tab, row_id, last_id, op, before, after, journal.id AS line "
        "FROM journal JOIN step ON step.id = step_id WHERE item_id = ?1 "
        "UNION ALL "
        "SELECT step.at, step.id, step.label, step.state, tab, row_id, last_id, op, before, after, journal.id "
        "FROM journal JOIN step ON step.id = step_id "
        "WHERE tab = 'item' AND row_id <= ?1 AND last_id >= ?1 AND last_id > row_id "
        "ORDER BY 2, line");
    query.bind(1, item.value);
    while (query.next()) {
        PastLine line;
        line.step.at = QDateTime::fromString(query.text(0), Qt::ISODateWithMs);
        line.step.step = query.number(1);
        line.step.label = query.text(2);
        line.step.undone = query.number(3) != 0;
        line.table = tables::find(query.text(4));
        line.op = query.text(7);
        line.before = query.text(8);
        line.after = query.text(9);
        const qint64 first = std::clamp<qint64>(query.number(5), 1, largestId);
        const bool isRunOfItems = line.table == &tables::item && query.number(6) > first;
        const qint64 last = isRunOfItems ? first : std::min(query.number(6), first + 1000);
        for (qint64 row = first; row <= last; ++row) {
            line.row = isRunOfItems ? 0 : row;
            lines.push_back(line);
        }
    }
    return lines;
}

Row &ItemPast::rowOf(Rows &rows, const PastLine &line)
{
    const auto [place, isNew] = rows.try_emplace({line.table, line.row}, line.table->blankRow());
    if (!isNew || line.row == 0)
        return place->second;
    Query query(m_database,
                "SELECT " + mapping::columnList(*line.table) + " FROM " + line.table->name + " WHERE id = ?1");
    query.bind(1, line.row);
    if (query.next())
        for (size_t i = 0; i < place->second.size(); ++i)
            place->second[i] = query.value(int(i));
    return place->second;
}

void ItemPast::goBack(Rows &rows, const std::vector<PastLine> &lines)
{
    for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
        Row &row = rowOf(rows, *line);
        if (!line->step.undone)
            lay(*line->table, line->before, row);
    }
}

/// Steps that were undone went their own way from where they began, until work went on without them.
void ItemPast::goForward(Rows &rows, std::vector<PastLine> &lines)
{
    Rows undone;
    for (PastLine &line : lines) {
        if (!line.step.undone)
            undone.clear();
        else if (undone.empty())
            undone = rows;
        Row &row = rowOf(line.step.undone ? undone : rows, line);
        lay(*line.table, line.before, row);
        line.rowBefore = row;
        lay(*line.table, line.after, row);
        line.rowAfter = row;
    }
}

} // namespace nameplate::storage
