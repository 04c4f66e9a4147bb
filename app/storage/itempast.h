// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/history.h"
#include "app/domain/ids.h"
#include "app/storage/tables.h"

#include <map>

namespace nameplate::storage {

/// One line of the journal that concerns an item, with all that its row held before and after.
struct PastLine
{
    HistoryEntry step; ///< when and under which label
    const Table *table = nullptr;
    qint64 row = 0; ///< 0: a run of items, of which this one is one
    QString op;
    QString before; ///< the images in the journal: only what changed
    QString after;
    Row rowBefore; ///< columns that nobody knows any more hold nothing
    Row rowAfter;
};

/// Works out what an item and its parts held at each line of the journal: the images name only what changed, and rows
/// that were made have none at all until they are undone.
class ItemPast
{
public:
    explicit ItemPast(Database &database)
        : m_database(database)
    {}

    /// Oldest first. Lines whose images cannot be read are left out.
    [[nodiscard]] std::vector<PastLine> read(ItemId item);

private:
    using Rows = std::map<std::pair<const Table *, qint64>, Row>;

    [[nodiscard]] std::vector<PastLine> linesOf(ItemId item);
    [[nodiscard]] Row &rowOf(Rows &rows, const PastLine &line);
    /// Turns the rows of today into those before the first line.
    void goBack(Rows &rows, const std::vector<PastLine> &lines);
    void goForward(Rows &rows, std::vector<PastLine> &lines);

    Database &m_database;
};

} // namespace nameplate::storage
