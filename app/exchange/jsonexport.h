// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Writes everything the document knows as one JSON file: settings, places, categories, tags, series, evidence (its
/// description and SHA-256, not its bytes) and items with the numbers of their evidence, one record a line, keys sorted.
/// Returns the number of items. An unfinished file never takes the name.
[[nodiscard]] Result<qint64> exportJson(const Inventory &inventory, const QString &path, const GoOn &goOn = {});

} // namespace nameplate
