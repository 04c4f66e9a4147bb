// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/recordwalk.h"

#include <QCoreApplication>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t pageSize = 500;

} // namespace

Result<void> walkRecords(const Inventory &inventory, const std::function<Result<void>(const Record &)> &visit,
                         const GoOn &goOn)
{
    ListQuery everything;
    everything.grouping = Grouping::None;
    everything.sortKey = QStringLiteral("number");
    const std::vector<ItemId> items = inventory.list(everything).ids;
    const std::span<const ItemId> all(items);
    for (size_t at = 0; at < all.size(); at += pageSize) {
        for (const Record &record : inventory.records(all.subspan(at, std::min(pageSize, all.size() - at))))
            if (const auto visited = visit(record); !visited)
                return visited;
        if (goOn && !goOn(double(at) / double(all.size())))
            return fail(Error::Code::Cancelled, QCoreApplication::translate("RecordWalk", "It was stopped."));
    }
    return {};
}

} // namespace nameplate
