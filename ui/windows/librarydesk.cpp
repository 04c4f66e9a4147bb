// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/librarydesk.h"

#include <algorithm>

namespace nameplate {

LibraryDesk::LibraryDesk(const Inventory &inventory, Editor &editor, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_editor(editor)
{}

std::optional<PlaceSummary> LibraryDesk::place(PlaceId id) const
{
    for (const PlaceSummary &each : m_inventory.places())
        if (each.place.id == id)
            return each;
    return std::nullopt;
}

std::optional<NameSummary> LibraryDesk::named(Kind kind, qint64 id) const
{
    for (const NameSummary &each : kind == Kind::Tag ? m_inventory.tags() : m_inventory.categories())
        if (each.id == id)
            return each;
    return std::nullopt;
}

PlaceId LibraryDesk::makePlace(PlaceId inside)
{
    const std::vector<PlaceSummary> places = m_inventory.places();
    const auto outer = place(inside);
    const auto isTaken = [&places](const QString &path) {
        return std::any_of(places.begin(), places.end(), [&path](const PlaceSummary &p) { return p.path == path; });
    };
    const auto pathOf = [&outer](const QString &name) {
        return outer ? outer->path + QLatin1String(" / ") + name : name;
    };
    QString path = pathOf(tr("New place"));
    for (int count = 2; isTaken(path); ++count)
        path = pathOf(tr("New place %1").arg(count));
    const auto made = m_editor.bulk(tr("Add place"), [&](Writer &writer) -> Result<void> {
        const auto id = writer.findOrMakePlace(path);
        if (!id)
            return tl::unexpected(id.error());
        m_made = *id;
        return {};
    });
    m_makeStep = made ? made->step : 0;
    return made ? m_made : PlaceId();
}

std::optional<SavedSearch> LibraryDesk::search(qint64 id) const
{
    for (const SavedSearch &each : m_inventory.savedSearches())
        if (each.id.value == id)
            return each;
    return std::nullopt;
}

bool LibraryDesk::saveSearch(const QString &query)
{
    const std::vector<SavedSearch> saved = m_inventory.savedSearches();
    const auto isThere = [&saved](QString SavedSearch::*text, const QString &wanted) {
        return std::any_of(saved.begin(), saved.end(), [&](const SavedSearch &each) {
            return (each.*text).compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    if (isThere(&SavedSearch::query, query))
        return true;
    const QString name = query.simplified().left(60);
    QString free = name;
    for (int count = 2; isThere(&SavedSearch::name, free); ++count)
        free = QStringLiteral("%1 %2").arg(name).arg(count);
    const auto done = m_editor.saveSearch({{}, {}, free, query});
    if (done)
        emit changedUndoably(tr("Saved the search “%1”").arg(free));
    return done.has_value();
}

void LibraryDesk::rename(Kind kind, qint64 id, const QString &name)
{
    if (kind == Kind::Place)
        return renamePlace(PlaceId{id}, name);
    if (kind == Kind::Search) {
        auto renamed = search(id);
        const QString old = renamed ? std::exchange(renamed->name, name) : QString();
        if (renamed && m_editor.saveSearch(*renamed))
            emit changedUndoably(tr("Renamed “%1” to “%2”").arg(old, name));
        return;
    }
    const auto before = named(kind, id);
    const auto renamed =
        kind == Kind::Tag ? m_editor.renameTag(TagId{id}, name) : m_editor.renameCategory(CategoryId{id}, name);
    if (!renamed || !before)
        return;
    const bool joined = !named(kind, id);
    emit changedUndoably(joined ? tr("“%1” and “%2” are one now").arg(before->name, name)
                                : tr("Renamed “%1” to “%2”").arg(before->name, name));
}

void LibraryDesk::renamePlace(PlaceId id, const QString &name)
{
    const auto before = place(id);
    if (!before)
        return;
    Place renamed = before->place;
    renamed.name = name;
    const bool isNew = id == std::exchange(m_made, {}) && m_makeStep != 0;
    const auto done =
        isNew ? m_editor.bulk(
                            tr("Add place"), [&](Writer &writer) { return writer.savePlace(renamed); }, m_makeStep)
                    .map([](const auto &) {})
              : m_editor.savePlace(renamed);
    if (done)
        emit changedUndoably(isNew ? tr("Added the place “%1”").arg(name)
                                   : tr("Renamed “%1” to “%2”").arg(before->place.name, name));
}

void LibraryDesk::remove(Kind kind, qint64 id)
{
    if (kind == Kind::Place)
        return removePlace(PlaceId{id});
    if (kind == Kind::Search) {
        const auto saved = search(id);
        if (saved && m_editor.removeSearch(*saved))
            emit changedUndoably(tr("Removed the search “%1”").arg(saved->name));
        return;
    }
    const auto before = named(kind, id);
    if (!before)
        return;
    if (kind == Kind::Tag ? m_editor.removeTag(TagId{id}) : m_editor.removeCategory(CategoryId{id}))
        emit changedUndoably(
            kind == Kind::Tag
                ? tr("Removed the tag “%1” from %Ln item(s)", nullptr, int(before->items)).arg(before->name)
                : tr("Removed the category “%1” of %Ln item(s)", nullptr, int(before->items)).arg(before->name));
}

/// What was in it is in the place around it afterwards.
void LibraryDesk::removePlace(PlaceId id)
{
    const auto before = place(id);
    if (!before || !m_editor.removePlace(id))
        return;
    const auto outer = place(before->place.parent);
    const auto items = int(before->itemsBelow);
    if (items == 0)
        emit changedUndoably(tr("Removed “%1”").arg(before->place.name));
    else if (outer)
        emit changedUndoably(tr("Removed “%1”; its %Ln item(s) are in “%2” now", nullptr, items)
                                 .arg(before->place.name, outer->place.name));
    else
        emit changedUndoably(
            tr("Removed “%1”; what was directly in it has no place now, %Ln item(s) in all", nullptr, items)
                .arg(before->place.name));
}

void LibraryDesk::move(PlaceId id, PlaceId into)
{
    const auto before = place(id);
    if (!before || before->place.parent == into)
        return;
    Place moved = before->place;
    moved.parent = into;
    if (!m_editor.savePlace(moved))
        return;
    const auto outer = place(into);
    const auto items = int(before->itemsBelow);
    emit changedUndoably(
        outer ? tr("Moved “%1” with %Ln item(s) into “%2”", nullptr, items).arg(moved.name, outer->place.name)
              : tr("Moved “%1” with %Ln item(s) to the top", nullptr, items).arg(moved.name));
}

void LibraryDesk::drop(const std::vector<ItemId> &items, Kind kind, qint64 id)
{
    const auto count = int(items.size());
    const auto set = [&](const char *key, const QString &text) {
        return m_editor.setField(items, fields::at(key), text, fields::Typing::plain()).has_value();
    };
    if (kind == Kind::Place) {
        if (const auto into = place(PlaceId{id}); into && set("place", into->path))
            emit changedUndoably(tr("Moved %Ln item(s) to “%1”", nullptr, count).arg(into->place.name));
    } else if (const auto name = named(kind, id)) {
        if (kind == Kind::Tag)
            addTag(items, name->name);
        else if (set("category", name->name))
            emit changedUndoably(tr("Gave %Ln item(s) the category “%1”", nullptr, count).arg(name->name));
    }
}

void LibraryDesk::addTag(const std::vector<ItemId> &items, const QString &tag)
{
    const auto done = m_editor.bulk(tr("Add tag “%1”").arg(tag), [&](Writer &writer) -> Result<void> {
        for (Record record : m_inventory.records(items)) {
            if (!record.tags.contains(tag))
                record.tags << tag;
            if (const auto updated = writer.update(record); !updated)
                return tl::unexpected(updated.error());
        }
        return {};
    });
    if (done)
        emit changedUndoably(tr("Gave %Ln item(s) the tag “%1”", nullptr, int(items.size())).arg(tag));
}

} // namespace nameplate
