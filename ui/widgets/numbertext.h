// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// How printed numbers are shown and read aloud; what is stored and copied stays exactly as printed.
namespace numbertext {

/// Long runs in groups of about four: "458309120042" → "4583 0912 0042". A number that already has blanks, dashes, dots
/// or slashes, or is short enough to take in at once, stays as it is.
[[nodiscard]] QString readableGroups(const QString &number);

/// Character by character for the telephone and the screen reader: "O0a" → "letter O, zero, small a".
[[nodiscard]] QString spelledOut(const QString &number);

} // namespace numbertext

} // namespace nameplate
