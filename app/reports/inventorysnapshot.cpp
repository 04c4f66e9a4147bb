// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/inventorysnapshot.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace nameplate {

Result<ReportInput> snapshotForReport(const Inventory &inventory, std::span<const ItemId> items,
                                      const std::function<bool(int)> &goOn)
{
    constexpr size_t askedEach = 200;
    ReportInput input;
    input.documentName = QFileInfo(inventory.path()).fileName();
    input.settings = inventory.settings();
    input.items.reserve(items.size());
    for (size_t i = 0; i < items.size(); ++i) {
        if (i % askedEach == 0 && goOn && !goOn(int(100 * i / items.size())))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("Report", "Stopped; nothing was printed."));
        auto record = inventory.record(items[i]);
        if (!record)
            continue;
        input.items.push_back({std::move(*record), inventory.evidence(items[i]), inventory.mainPhoto(items[i])});
    }
    if (inventory.trouble())
        return tl::unexpected(*inventory.trouble());
    return input;
}

} // namespace nameplate
