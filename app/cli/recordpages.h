// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

namespace nameplate::cli {

/// Visits the records of many items in order, reading a page of them at a time; stops when `visit` says false.
void visitRecords(const Inventory &inventory, std::span<const ItemId> items,
                  const std::function<bool(const Record &)> &visit);

} // namespace nameplate::cli
