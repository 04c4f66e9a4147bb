// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QStringList>

#include <vector>

namespace nameplate {

/// A block of cells as spreadsheets lay it on the clipboard: cells between tabs, rows between line ends; a cell that
/// holds a tab or a line end stands in quotation marks.
namespace cellblock {

using Rows = std::vector<QStringList>;

inline constexpr qsizetype mostRows = 100'000;

/// Read() understands exactly what was written. Cells that a spreadsheet would run are guarded (see cellguard).
[[nodiscard]] QString write(const Rows &rows);

/// Reads what LibreOffice, Excel and others write. Quotation marks that do not enclose a whole cell are text.
[[nodiscard]] Result<Rows> read(const QString &text);

} // namespace cellblock

} // namespace nameplate
