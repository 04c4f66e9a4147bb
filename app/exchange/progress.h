// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace nameplate {

/// Told the part that is done (0 to 1); returns false to stop.
using GoOn = std::function<bool(double)>;

} // namespace nameplate
