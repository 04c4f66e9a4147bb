// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/recordwalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t pageSize = 500;

} // namespace

Result<void> walkRecords(const Inventory &inventory, std::span<const ItemId> items,
                         const std::function<Result<void>(const Record &)> &visit, const GoOn &goOn)
{
    for (size_t at = 0; at < items.size(); at += pageSize) {
        for (const Record &record : inventory.records(items.subspan(at, std::min(pageSize, items.size() - at))))
            if (const auto visited = visit(record); !visited)
                return visited;
        if (goOn && !goOn(double(at) / double(items.size())))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("RecordWalk", "It was stopped."));
    }
    return {};
}

Result<void> walkRecords(const Inventory &inventory, const std::function<Result<void>(const Record &)> &visit,
                         const GoOn &goOn)
{
    ListQuery everything;
    everything.grouping = Grouping::None;
    everything.sortKey = QStringLiteral("number");
    const std::vector<ItemId> items = inventory.list(everything).ids;
    return walkRecords(inventory, items, visit, goOn);
}

} // namespace nameplate
