// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"

namespace nameplate {

/// Text for one field, as somebody typed it or a spreadsheet held it.
struct CellText
{
    const Field *field = nullptr;
    QString text;
};

/// The cells of one row on their way into an item, or into a new one.
struct RowEdit
{
    ItemId item; ///< none: a new item
    std::vector<CellText> cells;
};

/// Cells of many rows that are changed together: what a paste, a fill or one value for many items comes to.
struct CellEdits
{
    QString label; ///< of the step that undo takes back
    std::vector<RowEdit> rows;
    Record blank; ///< what a new item starts from
    fields::Typing typing;
};

/// A cell that cannot be understood, or a row that cannot be kept.
struct RefusedCell
{
    qsizetype row = 0;            ///< index into CellEdits::rows
    const Field *field = nullptr; ///< null: the row as a whole
    QString text;
    QString reason; ///< a sentence
};

/// What came of it: everything was done, or something is refused and nothing was done.
struct CellOutcome
{
    std::vector<ItemId> added;
    qint64 changed = 0;               ///< items that had another value before
    std::vector<RefusedCell> refused; ///< at most mostRefused
    Changes changes;

    static constexpr size_t mostRefused = 1000;
};

/// Told the part that is done (0 to 1); returns false to stop.
using WhileWanted = std::function<bool(double)>;

/// Reads every cell before the first is written, and then writes all of them as one undo step. Stopped or failed, it
/// takes back what it wrote. Many rows are written in several transactions, between which others may read.
[[nodiscard]] Result<CellOutcome> writeCells(Editor &editor, const CellEdits &edits, const WhileWanted &goOn = {});

/// Deletes the items as one undo step, in the same way.
[[nodiscard]] Result<CellOutcome> removeItems(Editor &editor, std::span<const ItemId> items,
                                              const WhileWanted &goOn = {});

} // namespace nameplate
