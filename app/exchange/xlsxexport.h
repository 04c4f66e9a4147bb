// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Writes every item as a row of an Excel workbook: amounts and quantities as numbers, days as dates, and everything
/// else, serial numbers first of all, as text that no spreadsheet turns into 6.4E+15. Texts above 32,767 characters are
/// cut with "…", as Excel can hold no more. Returns the number of items.
[[nodiscard]] Result<qint64> exportXlsx(const Inventory &inventory, const QString &path, const GoOn &goOn = {});

} // namespace nameplate
