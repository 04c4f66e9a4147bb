// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Visits the records of many items in order, a page in memory at a time; stops at the first error.
Result<void> walkRecords(const Inventory &inventory, std::span<const ItemId> items,
                         const std::function<Result<void>(const Record &)> &visit, const GoOn &goOn = {});

/// Visits every record of the document by inventory number.
Result<void> walkRecords(const Inventory &inventory, const std::function<Result<void>(const Record &)> &visit,
                         const GoOn &goOn = {});

} // namespace nameplate
