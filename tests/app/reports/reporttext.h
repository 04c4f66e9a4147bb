// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"

namespace nameplate {

/// All texts of a report in reading order, a line each for rows ("1 | Laptop / Dell XPS 13 | …"), to compare it with
/// what is expected.
[[nodiscard]] QString reportText(const Report &report);

/// The first line of the report that is not as in tests/data/reports/<name>.txt; empty when all are.
[[nodiscard]] QString differenceTo(const QString &name, const Report &report);

/// The texts of all cells, paragraphs and captions, to look for them on paper.
[[nodiscard]] QStringList printedTexts(const Report &report);

/// The first ruled table of the section with that title.
[[nodiscard]] const ReportTable &tableIn(const Report &report, const QString &sectionTitle);

/// The cell of a row in the column of that key.
[[nodiscard]] ReportCell cellAt(const ReportTable &table, const ReportRow &row, const QString &key);

} // namespace nameplate
