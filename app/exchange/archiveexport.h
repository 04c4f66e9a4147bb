// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Writes a zip that can be read without this program: a page for the browser with a search box, the list as CSV and
/// JSON, every photo and paper as a file, and what "restore" makes the whole document of again, its history aside.
/// Returns the number of items.
[[nodiscard]] Result<qint64> exportArchive(const Inventory &inventory, const QString &path, const GoOn &goOn = {});

} // namespace nameplate
