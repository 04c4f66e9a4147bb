// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/itemlistmodel.h"
#include "ui/models/whenfree.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace nameplate {

class ActionSet;
class ElidedLabel;
class EmptyState;
class ItemTable;
class PlainLabel;
class TileView;
class RefusedCells;

/// The middle of the window: what the list is grouped by, which columns it has, what it is worth, and the table.
class ItemsPanel : public QWidget
{
    Q_OBJECT

public:
    ItemsPanel(const Inventory &inventory, const QLocale &locale, ActionSet &actions, QWidget *parent = nullptr);

    [[nodiscard]] ItemListModel &model() { return m_model; }
    [[nodiscard]] ItemTable &table() { return *m_table; }
    [[nodiscard]] TileView &tiles() { return *m_tiles; }

    void setTiled(bool tiled);
    void focusView(); ///< the table or the tiles, whichever is shown
    [[nodiscard]] RefusedCells &refusals() { return *m_refusals; }

    void setAddLine(QWidget *line); ///< shown below the tool line
    void setGrouping(Grouping grouping);
    void setFilter(const ListFilter &filter);
    void search(const QString &text);

signals:
    void addAsked();
    void importAsked();
    void searchCleared();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *view() const;
    QWidget *makeToolLine();
    void askAboutItems(const QPoint &at);
    void fillColumnsMenu();
    void onListed();
    void showTotals();

    const Inventory &m_inventory;
    ActionSet &m_actions;
    ItemListModel m_model;
    ItemTable *m_table;
    TileView *m_tiles;
    bool m_tiled = false;
    RefusedCells *m_refusals;
    QStackedWidget *m_stack;
    EmptyState *m_noItems;
    EmptyState *m_noFinds;
    QToolButton *m_groupBy;
    QToolButton *m_columns;
    PlainLabel *m_caption; ///< left out where there is little room
    ElidedLabel *m_totals;
    QTimer m_totalsPause;
    WhenFree m_totalling{m_inventory, [this] { showTotals(); }};
    ListFilter m_filter; ///< of the chosen shelf; a search looks at everything
};

} // namespace nameplate
