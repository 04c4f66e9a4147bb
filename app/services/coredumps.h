// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nameplate {

/// A crash must not leave the inventory readable in a file: from now on the system writes no image of this process.
void forbidCoreDumps();

} // namespace nameplate
