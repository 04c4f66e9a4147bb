// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/query.h"

namespace nameplate::storage {

/// Numbers that are given out once and never again; not journaled, so that undo does not give them back.
namespace counter {

inline constexpr const char *itemNumber = "next_item_number";
inline constexpr const char *evidenceNumber = "next_evidence_number";

/// The next number to give out; 1 in a new document.
[[nodiscard]] qint64 read(Database &database, const char *name);
Result<void> write(Database &database, const char *name, qint64 next);

} // namespace counter

} // namespace nameplate::storage
