// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/librarymodel.h"
#include "ui/windows/librarydesk.h"

#include <QWidget>

class QMenu;
class QTreeView;

namespace nameplate {

class ShelfTree;

/// The left side of the window: the shelves of the Library, one of which decides what the list shows. Names are edited
/// in place, places are dragged or moved from the menu.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    LibraryPanel(const Inventory &inventory, Editor &editor, QWidget *parent = nullptr);

    void showAll();
    void choose(const ListFilter &filter); ///< when there is such a shelf

    /// Makes a place inside the chosen one and lets the user name it.
    void addPlace();

    /// The path of the chosen place; empty when another shelf is chosen.
    [[nodiscard]] QString chosenPlace() const;
    void chooseNeedsCare();
    [[nodiscard]] bool isCareChosen() const;
    [[nodiscard]] ListFilter chosen() const;
    [[nodiscard]] QTreeView &tree() const;
    [[nodiscard]] LibraryModel &model() { return m_model; }

    /// Keeps a search under a name that the user can change at once.
    void saveSearch(const QString &query);

signals:
    void searchChosen(const QString &query); ///< a saved one
    void careChosen();                       ///< what needs care is to be shown
    void trayChosen(bool enter);             ///< what waits in it is to be shown, and to get the keys
    void filterChosen(const nameplate::ListFilter &filter);
    void changedUndoably(const QString &text);

private:
    void openNew(const QModelIndex &parent);
    void addPlaceInside(PlaceId place);
    void askAboutShelf(const QModelIndex &index, const QPoint &globalPosition);
    void fillMoveMenu(QMenu *menu, PlaceId place);
    void removeShelf(const QModelIndex &index);

    const Inventory &m_inventory;
    bool m_canWrite;
    LibraryModel m_model;
    LibraryDesk m_desk;
    ShelfTree *m_tree;
};

} // namespace nameplate
