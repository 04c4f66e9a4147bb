// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/itemfield.h"
#include "app/domain/seriesdetails.h"
#include "app/services/inventory.h"

#include <span>

namespace nameplate {

/// One list of things that hang on an item, as a merge compares and takes them.
struct MergeList
{
    const char *key;
    const char *title;                                       ///< English, translated by mergeTitle()
    QStringList (*texts)(const Inventory &, const Record &); ///< one for each thing; equal things have equal texts
    /// Gives ours what only theirs has; takes away what only ours has unless `keepOurs`.
    Result<void> (*take)(const Inventory &ours, const Record &ourRecord, const Inventory &theirs,
                         const Record &theirRecord, bool keepOurs, Writer &writer);
    const char *history; ///< what its entries of the history begin with; null: the history does not tell
};

[[nodiscard]] std::span<const MergeList> mergeLists();

/// One value of a series.
struct MergeSeriesValue
{
    const char *key;
    const char *title;
    QString (*text)(const SeriesDetails &);
    void (*take)(SeriesDetails &into, const SeriesDetails &from);
};

[[nodiscard]] std::span<const MergeSeriesValue> mergeSeriesValues();

[[nodiscard]] QString mergeTitle(const char *title);

/// The record as its item alone has it: without what its series shows on it.
[[nodiscard]] Record withoutSeries(Record record);

} // namespace nameplate
