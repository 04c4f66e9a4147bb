// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/itemfield.h"

#include <QItemSelection>
#include <QTableView>

#include <vector>

namespace nameplate {

class ItemDelegate;
class ItemListModel;

/// The table of items: heads of groups open and close.
class ItemTable : public QTableView
{
    Q_OBJECT

public:
    explicit ItemTable(ItemListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] std::vector<ItemId> selectedItems() const; ///< those with a selected cell, from top to bottom
    [[nodiscard]] std::vector<int> selectedColumns() const;  ///< shown ones, in the order on the screen
    [[nodiscard]] std::vector<int> shownColumns() const;
    void choose(ItemId item); ///< selects and shows it

    /// Columns, their order and widths as bytes; false when they cannot be restored.
    [[nodiscard]] QByteArray columns() const;
    bool restoreColumns(const QByteArray &state);
    void showUsualColumns();
    [[nodiscard]] int dateWidth(const Field &field) const;

signals:
    void itemsChosen();
    void editWanted();                             ///< Enter on an item
    void seriesWanted(nameplate::SeriesId series); ///< Enter or a double click on its head
    void menuAsked(const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void startDrag(Qt::DropActions actions) override; ///< of the selected items, onto a shelf of the Library
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void fitWidths();
    void fillWidth();
    void keepSelection();
    void restoreSelection();
    [[nodiscard]] QItemSelection keptCells() const;
    [[nodiscard]] int usualColumn() const;
    void selectRow();
    void toggleGroup(int row);
    void openHead(int row);
    void goToHead();

    ItemListModel &m_model;
    ItemDelegate *m_delegate;
    std::vector<ItemId> m_kept; ///< selected before the list was read again
    std::vector<int> m_keptColumns;
    ItemId m_keptCurrent;
    bool m_restoring = false;
    bool m_filling = false;
    bool m_isFitted = true; ///< nobody has changed the widths of the usual columns
};

} // namespace nameplate
