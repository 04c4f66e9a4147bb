// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/itemcolumns.h"
#include "app/reports/itemgroups.h"

namespace nameplate {

/// "3 items, 14 units"; units only where lots make them differ.
[[nodiscard]] QString unitsText(const Totals &totals);

/// As unitsText() with what has no value: "3 items, 14 units, 1 without a value".
[[nodiscard]] QString countText(const Totals &totals);

/// A table with a line for each item: group heads and, in each column that can be summed, the sums of groups, the sum
/// carried over pages and the total. Columns are keys of itemcolumns.
[[nodiscard]] ReportTable itemTable(const std::vector<ReportGroup> &groups, std::span<const char *const> columns,
                                    const CellContext &context);

/// A table with a line for each item below heads that count; without sums.
[[nodiscard]] ReportTable checkTable(const std::vector<ReportGroup> &groups, std::span<const char *const> columns,
                                     const CellContext &context);

/// A plain list of items without groups and sums.
[[nodiscard]] ReportTable itemTable(const std::vector<const ReportItem *> &items, std::span<const char *const> columns,
                                    const CellContext &context);

/// A table of groups with their counts and sums, and the total. Lines without a value have a column if there are any.
[[nodiscard]] ReportTable totalsTable(const QString &head, const std::vector<ReportGroup> &groups,
                                      const CellContext &context);

} // namespace nameplate
