// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/itemfield.h"
#include "app/domain/seriesdetails.h"
#include "app/services/inventory.h"

#include <span>

namespace nameplate {

/// An item in one of two copies that are merged.
struct MergeItem
{
    const Inventory &inventory;
    const Record &record;
};

/// One list of things that hang on an item, as a merge compares and takes them.
struct MergeList
{
    const char *key;
    const char *title;   ///< English, translated by mergeTitle()
    const char *history; ///< what its entries of the history begin with
    bool canJoin;        ///< what both have can be kept
    bool canRemove;      ///< else nobody is told of what only ours has
    /// One for each thing; equal things have equal texts.
    QStringList (*texts)(const MergeItem &mine, const MergeItem &other);
    /// Gives ours what only theirs has; takes away what only ours has unless `keepOurs`.
    Result<void> (*take)(const MergeItem &ours, const MergeItem &theirs, bool keepOurs, Writer &writer);
};

[[nodiscard]] std::span<const MergeList> mergeLists();

/// One value of a series.
struct MergeSeriesValue
{
    const char *key;
    const char *title;
    QString (*text)(const Inventory &, const SeriesDetails &);
    void (*take)(SeriesDetails &into, const SeriesDetails &from, const Inventory &ours, const Inventory &theirs);
};

[[nodiscard]] std::span<const MergeSeriesValue> mergeSeriesValues();

/// One setting of the document.
struct MergeSetting
{
    const char *key; ///< as the document has it
    const char *title;
    QString (*text)(const DocumentSettings &);
    void (*take)(DocumentSettings &into, const DocumentSettings &from);
};

[[nodiscard]] std::span<const MergeSetting> mergeSettings();

/// One list of things of the whole document.
struct MergeShared
{
    const char *key;
    const char *title;
    bool canRemove;
    bool ChangedParts::*changed;
    QStringList (*texts)(const Inventory &mine, const Inventory &other);
    Result<void> (*take)(const Inventory &ours, const Inventory &theirs, bool keepOurs, Writer &writer);
};

[[nodiscard]] std::span<const MergeShared> mergeShared();

/// The notice that `theirs` calls so, as ours has it; it is brought when ours has not.
Result<NoticeId> bringNotice(const Inventory &ours, const Notice &their, Writer &writer);

/// The series of the one copy in the other: that with the same UUID, else the one called the same; none: it has none.
[[nodiscard]] SeriesId sameSeries(const Series &series, const Inventory &other);

[[nodiscard]] QString mergeTitle(const char *title);

/// The record as its item alone has it: without what its series shows on it.
[[nodiscard]] Record withoutSeries(Record record);

} // namespace nameplate
