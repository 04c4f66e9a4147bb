// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/reportkind.h"
#include "app/reports/reportprogress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Which items a report is about, beyond those that it is given.
struct ReportSelection
{
    /// Only items of which one unit is worth at least this, in its own currency and in whole units of that.
    std::optional<qint64> worthFrom;

    bool operator==(const ReportSelection &) const = default;
};

/// Copies out of the document what the report needs of these items. May run on a thread of its own with a connection of
/// its own. Fails with Code::Cancelled when `goOn` says no, and with what stood in the way of reading.
[[nodiscard]] Result<ReportInput> prepareReport(const Inventory &inventory, std::span<const ItemId> items,
                                                const ReportKindRow &kind, const ReportOptions &options,
                                                const ReportSelection &selection, const ReportGoOn &goOn);

} // namespace nameplate
