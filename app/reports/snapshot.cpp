// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/snapshot.h"

#include <QFileInfo>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t pageSize = 500;

} // namespace

std::optional<ReportInput> snapshotOf(const Inventory &inventory, std::span<const ItemId> items,
                                      const std::function<bool(int percent)> &goOn)
{
    ReportInput input;
    input.documentName = QFileInfo(inventory.path()).fileName();
    input.settings = inventory.settings();
    input.items.reserve(items.size());
    for (size_t at = 0; at < items.size(); at += pageSize) {
        if (goOn && !goOn(int(at * 100 / items.size())))
            return std::nullopt;
        for (const Record &record : inventory.records(items.subspan(at, std::min(pageSize, items.size() - at))))
            input.items.push_back({record, inventory.evidence(record.item.id), inventory.mainPhoto(record.item.id)});
    }
    return input;
}

} // namespace nameplate
