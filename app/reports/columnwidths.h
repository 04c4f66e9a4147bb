// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/paper.h"
#include "app/reports/report.h"
#include "app/reports/typeface.h"

namespace nameplate {

/// Between two columns, in dots.
inline constexpr double columnGap = paper::mm(2.4);

[[nodiscard]] inline bool isPictureColumn(const ReportColumn &column)
{
    return column.content == ReportColumn::Content::Picture;
}

/// Shares out the width of a table: columns that may grow (numbers, amounts) get what their widest cell needs, the
/// others the rest in proportion. In dots.
[[nodiscard]] std::vector<double> columnWidths(const ReportTable &table, const Typefaces &faces, double width);

} // namespace nameplate
