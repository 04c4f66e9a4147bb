// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "ui/widgets/celleditor.h"

#include <QPointer>

class QModelIndex;

namespace nameplate {

class ItemListModel;
class ItemTable;

/// Edits the cells of the item table in place: F2, Enter, a double click or typing opens the field's own editor.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    CellEditing(ItemTable &table, ItemListModel &model, Editor &editor, EditingHints hints, QObject *parent);

    /// Opens the editor of the current cell; false where there is nothing to edit.
    bool begin(const QKeyEvent *first = nullptr);
    [[nodiscard]] bool isEditing() const { return !m_cell.isNull(); }

    /// Commits what is being typed; what is refused is given up and said.
    void leave();

    /// True while a value is being committed, whose refusal is said in the cell.
    [[nodiscard]] bool isCommitting() const { return m_committing; }

signals:
    void refusedOnLeaving(const QString &sentence); ///< of a value whose cell is not edited any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A cell by what it shows, which stays true when rows move.
    struct Place
    {
        ItemId item;
        int column = -1;
    };

    void connectView();
    [[nodiscard]] bool takeKey(const QKeyEvent &key);
    [[nodiscard]] QModelIndex indexOf(const Place &place) const;
    [[nodiscard]] Place after(CellStep step) const;
    [[nodiscard]] Place beside(bool next) const;
    [[nodiscard]] ItemId neighbour(int row, int by) const;
    [[nodiscard]] QList<int> editableColumns() const;
    void open(const Place &place, const QKeyEvent *first);
    void finish(const QString &text, CellStep step);
    [[nodiscard]] bool take(const QString &text);
    void close();
    void follow();
    void showStored();

    ItemTable &m_table;
    ItemListModel &m_model;
    Editor &m_editor;
    EditingHints m_hints;
    QPointer<CellEditor> m_cell;
    Place m_place;
    int m_runColumn = -1; ///< where Enter goes back to after a run of Tabs
    QString m_sentence;   ///< why the value in the cell was refused; empty: it was not
    bool m_committing = false;
};

} // namespace nameplate
