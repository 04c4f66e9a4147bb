// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QStandardItemModel>
#include <QTimer>

namespace nameplate {

/// The shelves of the Library: all items, the tree of places, categories and tags, each with how many items it holds.
/// Counting takes a moment in a large document, so all but the first shelf come with the first turn of the event loop.
class LibraryModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        All,
        Section, ///< a title; cannot be chosen
        Place,
        Category,
        Tag,
    };

    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        IdRole,                      ///< qint64
        CountRole,                   ///< qint64; items in it and below
        IconRole,                    ///< name of a line icon; may be empty
    };

    explicit LibraryModel(const Inventory &inventory, QObject *parent = nullptr);

    /// What a list shows when this row is chosen.
    [[nodiscard]] ListFilter filterAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ListFilter &filter) const;

private:
    struct Node
    {
        Kind kind = Kind::All;
        qint64 id = 0;
        QString title;
        QString icon;
        qint64 count = 0;
        std::vector<Node> children;
    };

    void refresh();
    [[nodiscard]] Node allItems() const;
    [[nodiscard]] std::vector<Node> wanted() const;
    [[nodiscard]] std::vector<Node> placeNodes() const;
    void match(QStandardItem *parent, const std::vector<Node> &nodes);
    static void fill(QStandardItem *item, const Node &node);

    const Inventory &m_inventory;
    QTimer m_pause;
};

} // namespace nameplate
