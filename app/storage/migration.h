// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

namespace nameplate::storage {

/// Brings an older document to the newest schema; before it is touched, a copy that was read through is put away.
namespace migration {

/// Where the copies go: outside the document's folder, readable by its owner only.
[[nodiscard]] QString copyFolder();

/// Puts what the document holds away before it is touched.
using Keeper = Result<void> (*)(Database &database);

/// Called instead of making a copy of the file; where it fails, the copy is made. Null: none.
void setKeeper(Keeper keeper);

/// `database` is open for writing, passed its fingerprint and quick check, and is of version `from`.
Result<void> migrate(Database &database, int from);

} // namespace migration

} // namespace nameplate::storage
