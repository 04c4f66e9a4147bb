// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/librarymodel.h"

#include <QWidget>

class QTreeView;

namespace nameplate {

/// The left side of the window: the shelves of the Library, one of which decides what the list shows.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(const Inventory &inventory, QWidget *parent = nullptr);

    void showAll();

    /// The path of the chosen place; empty when another shelf is chosen.
    [[nodiscard]] QString chosenPlace() const;
    [[nodiscard]] QTreeView &tree() { return *m_tree; }

signals:
    void filterChosen(const nameplate::ListFilter &filter);

private:
    void openNew(const QModelIndex &parent);

    LibraryModel m_model;
    QTreeView *m_tree;
};

} // namespace nameplate
