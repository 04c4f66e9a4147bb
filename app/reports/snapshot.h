// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/reportinput.h"
#include "app/reports/reportprogress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Copies out of the document what a report needs of these items, so that it can be built on another thread while the
/// document changes. Nothing when `goOn` says no.
[[nodiscard]] std::optional<ReportInput> snapshotOf(const Inventory &inventory, std::span<const ItemId> items,
                                                    const ReportGoOn &goOn = {});

/// Finds out how many pages the PDF documents among the evidence have, so that they can be exhibits. Decodes each of them:
/// for reports that show exhibits. False when `goOn` says no.
[[nodiscard]] bool countPdfPages(ReportInput &input, const Inventory &inventory, const ReportGoOn &goOn = {});

} // namespace nameplate
