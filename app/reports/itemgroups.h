// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "app/reports/linesums.h"
#include "app/reports/reportinput.h"

namespace nameplate {

/// Items of a report that are listed under one head and summed up together.
struct ReportGroup
{
    QString title; ///< "Home / Kitchen", "Without a place"; empty when nothing is grouped
    std::vector<const ReportItem *> items;
    LineSums sums;
};

/// Splits items into groups in the order of their titles, those without one last; items keep their order within.
[[nodiscard]] std::vector<ReportGroup> groupItems(const std::vector<const ReportItem *> &items, Grouping grouping);

/// "By place"; empty when nothing is grouped.
[[nodiscard]] QString groupingTitle(Grouping grouping);

} // namespace nameplate
