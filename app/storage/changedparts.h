// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/history.h"
#include "app/storage/database.h"

namespace nameplate::storage {

/// What the journal says was changed after the step `since`, and is not an item's own, see Inventory::partsChangedSince().
[[nodiscard]] ChangedParts changedParts(Database &database, qint64 since, const QSet<qint64> &undone);

} // namespace nameplate::storage
