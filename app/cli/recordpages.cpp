// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordpages.h"

#include <algorithm>

namespace nameplate::cli {

namespace {

constexpr size_t pageSize = 500;

} // namespace

void visitRecords(const Inventory &inventory, std::span<const ItemId> items,
                  const std::function<bool(const Record &)> &visit)
{
    for (size_t at = 0; at < items.size(); at += pageSize)
        for (const Record &record : inventory.records(items.subspan(at, std::min(pageSize, items.size() - at))))
            if (!visit(record))
                return;
}

} // namespace nameplate::cli
