// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/whenfree.h"

#include <QStandardItemModel>
#include <QTimer>

namespace nameplate {

/// The shelves of the Library: all items, what needs attention, the tree of places, categories and tags, each with how
/// many items it holds. Names are edited in place, places are dragged to where they belong, items are dropped on a shelf;
/// what is asked so is announced, and shown once the document has changed. Counting takes a moment in a large document,
/// so all but the first shelf come with the first turn of the event loop.
class LibraryModel : public QStandardItemModel
{
    Q_OBJECT

public:
    enum class Kind
    {
        All,
        NeedsCare, ///< not items but findings
        CoverageEnding,
        Unsorted, ///< not items but photos and receipts that wait in the tray
        Section,  ///< a title; cannot be chosen
        Place,
        Category,
        Tag,
        Search, ///< a saved one
    };

    enum Role
    {
        KindRole = Qt::UserRole + 1, ///< int of Kind
        IdRole,                      ///< qint64
        CountRole,                   ///< qint64; items in it and below, or findings; below zero: not counted
        IconRole,                    ///< name of a line icon; may be empty
        QueryRole,                   ///< what a saved search looks for
    };

    enum Section
    {
        Places = 1,
        Categories,
        Tags,
        Searches,
    };

    explicit LibraryModel(const Inventory &inventory, QObject *parent = nullptr);

    /// How many findings there are; below zero: not known yet.
    void setFindings(qint64 count);

    /// Counts and names now what a change would show after a moment.
    void refresh();

    /// What a list shows when this row is chosen.
    [[nodiscard]] ListFilter filterAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ListFilter &filter) const;
    [[nodiscard]] QModelIndex indexOf(Kind kind) const; ///< of a shelf that is there once
    [[nodiscard]] QModelIndex indexOfSearch(const QString &query) const;

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                       const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void renameAsked(nameplate::LibraryModel::Kind kind, qint64 id, const QString &name);
    void moveAsked(nameplate::PlaceId place, nameplate::PlaceId into);
    void itemsDropped(const std::vector<nameplate::ItemId> &items, nameplate::LibraryModel::Kind kind, qint64 id);

private:
    struct Node
    {
        Kind kind = Kind::All;
        qint64 id = 0;
        QString title;
        QString icon;
        qint64 count = 0;
        std::vector<Node> children;
        QString query = {};
    };

    [[nodiscard]] Node allItems() const;
    [[nodiscard]] Node needsCare() const;
    void addCoverageEnding(std::vector<Node> &nodes) const;
    void addUnsorted(std::vector<Node> &nodes) const;
    [[nodiscard]] static QString coverageWords();
    [[nodiscard]] std::vector<Node> wanted() const;
    [[nodiscard]] std::vector<Node> placeNodes() const;
    [[nodiscard]] std::vector<Node> searchNodes() const;
    void matchRows(QStandardItem *parent, const std::vector<Node> &nodes);
    [[nodiscard]] static QString spoken(const Node &node);
    static void fill(QStandardItem *item, const Node &node);

    const Inventory &m_inventory;
    QTimer m_pause;
    WhenFree m_refreshing{m_inventory, [this] { refresh(); }};
    qint64 m_findings = -1;
};

} // namespace nameplate
