// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace nameplate {

class Inventory;

/// Whose state of something is kept when two copies of a document become one.
enum class MergeSide
{
    Ours,   ///< of the document that is open
    Theirs, ///< of the other copy
    Both    ///< of what there may be several: all of them
};

/// One field, or one list of things such as photos, that the two copies have differently.
struct MergeDifference
{
    QString key; ///< of a field, a setting, or a list: "evidence", "order", "links", "searches" …
    QString title;
    QString ours; ///< in the plain form; of lists one thing a line
    QString theirs;
    bool oursChanged = false; ///< since the copies parted; neither: nobody knows
    bool theirsChanged = false;
    bool isList = false; ///< MergeSide::Both is possible
    MergeSide take = MergeSide::Ours;

    /// Both sides changed it, or nobody knows who did: a person has to look.
    [[nodiscard]] bool isConflict() const { return oursChanged == theirsChanged; }
    bool operator==(const MergeDifference &) const = default;
};

/// One item, series or place that the two copies do not have alike, or what is the document's own.
struct MergeEntry
{
    enum class Kind
    {
        Item,
        Series,
        Place,
        Document
    };
    enum class Where
    {
        Both,
        OnlyOurs,
        OnlyTheirs
    };

    Kind kind = Kind::Item;
    Where where = Where::Both;
    QString uuid;
    QString number; ///< inventory number; of series their number; of places and the document none
    QString title;
    bool wasRemoved = false;          ///< where it is missing, since the copies parted; else it was added where it is
    bool isConflict = false;          ///< of one-sided items: removed on one side and changed on the other
    MergeSide take = MergeSide::Ours; ///< of one-sided items: Theirs adds or removes it
    QList<MergeDifference> differences = {}; ///< of those on both sides

    [[nodiscard]] bool needsDecision() const;
    /// True when the document that is open would change.
    [[nodiscard]] bool changesOurs() const;
    /// Takes everything of one side; lists that can be joined are, with Both.
    void takeAll(MergeSide side);
};

/// How two copies of one document differ, and what would be taken from which; a suggestion until somebody changes it.
struct MergePlan
{
    std::optional<QDateTime> partedAt; ///< the last step both know, UTC; none: they know none in common
    QList<MergeEntry> entries;         ///< series first, then items by inventory number, places, the document

    /// Told the part that is done; returns false to stop.
    using GoOn = std::function<bool(double)>;

    /// Refuses two documents that have nothing in common.
    static Result<MergePlan> make(const Inventory &ours, const Inventory &theirs, const GoOn &goOn = {});

    [[nodiscard]] qsizetype count(MergeEntry::Where where) const;
    [[nodiscard]] qsizetype conflicts() const;
    [[nodiscard]] bool changesOurs() const;
    void takeAll(MergeSide side);
};

} // namespace nameplate
