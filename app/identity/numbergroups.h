// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// How long printed numbers are shown in the window and on paper: "458309120042" → "4583 0912 0042". A number that
/// already has blanks, dashes, dots or slashes, or is short enough to take in at once, stays as it is.
[[nodiscard]] QString readableGroups(const QString &number);

} // namespace nameplate
