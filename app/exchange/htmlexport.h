// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Writes the whole inventory as one page for a browser, small pictures inside it, that needs no other file; returns
/// the number of items.
[[nodiscard]] Result<qint64> exportHtml(const Inventory &inventory, const QString &path, const GoOn &goOn = {});

} // namespace nameplate
