// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

#include <span>

namespace nameplate {

/// One row of the table of formats that the inventory is written in: command line and window take theirs from it.
struct ExportFormat
{
    const char *ending; ///< ".csv"
    const char *name;   ///< tells formats of the same ending apart; empty: the usual one
    const char *title;  ///< English, translated by exportTitle()
    Result<qint64> (*write)(const Inventory &, const QString &, const GoOn &);
};

[[nodiscard]] std::span<const ExportFormat> exportFormats();
[[nodiscard]] QString exportTitle(const ExportFormat &format);

/// The format of a file of that name; null when there is none.
[[nodiscard]] const ExportFormat *exportFormatOf(const QString &path, const QString &name);

} // namespace nameplate
