// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Writes a calendar (.ics) with the last day of each warranty of what is still there, and a reminder 30 days before.
/// Importing it again changes the entries instead of doubling them. Returns the number of entries.
[[nodiscard]] Result<qint64> exportCalendar(const Inventory &inventory, const QString &path, const GoOn &goOn = {});

} // namespace nameplate
