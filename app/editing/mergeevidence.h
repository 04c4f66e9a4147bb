// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

namespace nameplate {

/// What evidence proves in one of two copies that are merged: an item, series or place, or nothing yet.
struct MergeTarget
{
    const Inventory &inventory;
    EvidenceTarget target;

    [[nodiscard]] std::vector<Evidence> evidence() const { return inventory.evidence(target); }
};

namespace mergeevidence {

/// The same photo or file in both copies.
[[nodiscard]] bool isSame(const Evidence &one, const Evidence &other);

/// One text for each piece, sorted; equal pieces have equal texts.
[[nodiscard]] QStringList texts(const MergeTarget &target);
/// Those that the other has too, in the order in which they are shown.
[[nodiscard]] QStringList order(const MergeTarget &mine, const MergeTarget &other);
/// Of the tray: without what serves something in the other copy.
[[nodiscard]] QStringList waiting(const Inventory &mine, const Inventory &other);

/// Gives ours what only theirs has; takes away what only ours has unless `keepOurs`.
Result<void> take(const MergeTarget &ours, const MergeTarget &theirs, bool keepOurs, Writer &writer);
Result<void> takeOrder(const MergeTarget &ours, const MergeTarget &theirs, Writer &writer);
Result<void> takeWaiting(const Inventory &ours, const Inventory &theirs, bool keepOurs, Writer &writer);

} // namespace mergeevidence

} // namespace nameplate
