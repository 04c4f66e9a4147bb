// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/reportinput.h"
#include "app/services/inventory.h"

#include <functional>
#include <span>

namespace nameplate {

/// Reads what a report needs of the items, in their order. `goOn` hears the percentage and stops with Code::Cancelled by
/// returning false. Fails when something could not be read, so that no report is made of half a document.
Result<ReportInput> snapshotForReport(const Inventory &inventory, std::span<const ItemId> items,
                                      const std::function<bool(int percent)> &goOn = {});

} // namespace nameplate
