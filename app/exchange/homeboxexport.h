// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Writes every item as a row of a list that Homebox imports: its own columns, places joined by " / ", tags by "; ", and
/// everything it has no column for as a field of its own. Returns the number of items.
[[nodiscard]] Result<qint64> exportHomebox(const Inventory &inventory, const QString &path, const GoOn &goOn = {});

} // namespace nameplate
