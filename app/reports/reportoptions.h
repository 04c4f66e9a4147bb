// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "app/domain/money.h"
#include "app/reports/labelsheet.h"

#include <optional>

namespace nameplate {

/// Which evidence a report shows.
enum class ShownEvidence
{
    All,
    MainPhotos,
    None
};

/// What the reader of a report may choose; each report uses what it has a use for (see reportkind.h).
struct ReportOptions
{
    Grouping grouping = Grouping::Place;
    bool thumbnails = true;
    ShownEvidence evidence = ShownEvidence::All;
    /// A sheet of its own for each item of which one unit is worth at least this, in its own currency and in whole
    /// units of that ("1000"); none: no sheets.
    std::optional<qint64> sheetsFrom;
    LabelSheet labelSheet = labelsheets::usual();
    int firstLabel = 1; ///< the first free label of the first sheet, from 1

    bool operator==(const ReportOptions &) const = default;
};

namespace reportoptions {

/// Whether an amount is at least so many whole units of its own currency.
[[nodiscard]] bool isAtLeast(const Money &amount, qint64 wholeUnits);

} // namespace reportoptions

} // namespace nameplate
