// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/celledits.h"
#include "app/exchange/cellblock.h"

#include <QLocale>

namespace nameplate {

class BulkDesk;
class ItemListModel;
class ItemTable;

/// Blocks of cells of the item table: copied for a spreadsheet, pasted from one, filled down.
class CellCommands : public QObject
{
    Q_OBJECT

public:
    CellCommands(ItemTable &table, ItemListModel &model, const Editor &editor, BulkDesk &desk, QObject *parent);

    void copy();
    /// Into the cells from the current one down; rows below the last one become new items.
    void paste(const QString &place);
    /// Each row becomes a new item in that place, unless the row names one.
    void pasteAsNew(const QString &place);
    void fillDown();

signals:
    void done(const QString &sentence, const std::vector<nameplate::ItemId> &added); ///< can be undone
    void refused(const QString &sentence);
    void unreadable(const nameplate::CellEdits &edits, const std::vector<nameplate::RefusedCell> &cells);

private:
    [[nodiscard]] CellEdits edits(const QString &place) const;
    [[nodiscard]] std::vector<ItemId> itemsFrom(int row) const;
    void fillSelection(const QString &text);
    void pasteBlock(const cellblock::Rows &rows, const std::vector<const Field *> &fields,
                    const std::vector<ItemId> &items, const QString &place);
    [[nodiscard]] bool fits(const cellblock::Rows &rows, size_t columns);

public:
    /// Writes the cells and says what came of it.
    void write(CellEdits edits);

private:
    ItemTable &m_table;
    ItemListModel &m_model;
    const Editor &m_editor;
    BulkDesk &m_desk;
};

} // namespace nameplate
