// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"
#include "ui/models/librarymodel.h"

namespace nameplate {

/// What can be done to the shelves of the Library and to the items that are dropped on them; says what happened.
class LibraryDesk : public QObject
{
    Q_OBJECT

public:
    using Kind = LibraryModel::Kind;

    LibraryDesk(const Inventory &inventory, Editor &editor, QObject *parent = nullptr);

    /// Makes a place inside another, or at the top; a name given to it next is part of the same step.
    [[nodiscard]] PlaceId makePlace(PlaceId inside);
    /// False when there is one already, or it could not be kept.
    bool saveSearch(const QString &query);
    void rename(Kind kind, qint64 id, const QString &name);
    void remove(Kind kind, qint64 id);
    void move(PlaceId place, PlaceId into);
    void drop(const std::vector<ItemId> &items, Kind kind, qint64 id);

signals:
    void changedUndoably(const QString &text);

private:
    [[nodiscard]] std::optional<PlaceSummary> place(PlaceId id) const;
    [[nodiscard]] std::optional<NameSummary> named(Kind kind, qint64 id) const;
    [[nodiscard]] std::optional<SavedSearch> search(qint64 id) const;
    void renamePlace(PlaceId id, const QString &name);
    void removePlace(PlaceId id);
    void addTag(const std::vector<ItemId> &items, const QString &tag);

    const Inventory &m_inventory;
    Editor &m_editor;
    PlaceId m_made;        ///< the place made last, as long as it has no name of its own
    qint64 m_makeStep = 0; ///< the step that made it
};

} // namespace nameplate
