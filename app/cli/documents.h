// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/outcome.h"
#include "app/services/inventory.h"

namespace nameplate::cli {

/// Opens without taking the writer's place: other programs may change the document meanwhile.
[[nodiscard]] Outcome<std::unique_ptr<Inventory>> openToRead(const QString &path);

/// Opens to change; refuses a document that cannot be written or that another program holds.
[[nodiscard]] Outcome<std::unique_ptr<Inventory>> openToWrite(const QString &path);

/// Inventory numbers as people read them: "17, 18".
[[nodiscard]] QString numbersOf(const Inventory &inventory, std::span<const ItemId> items);

/// The one item that was meant by an inventory number, a UUID or an exact serial number. Refuses when there is none
/// and when there are several, which it names.
[[nodiscard]] Outcome<ItemId> itemOf(const Inventory &inventory, const QString &reference);

/// As above for several references; the same item meant twice is one.
[[nodiscard]] Outcome<std::vector<ItemId>> itemsOf(const Inventory &inventory, const QStringList &references);

} // namespace nameplate::cli
