// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nameplate {

/// From now on a document of an older version is backed up in the user's store before it is brought up to date; called
/// once by each program when it starts.
void backUpBeforeUpdates();

} // namespace nameplate
