// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// How printed numbers are read aloud; what is stored and copied stays exactly as printed.
namespace numbertext {

/// Character by character for the telephone and the screen reader: "O0a" → "letter O, zero, small a".
[[nodiscard]] QString spelledOut(const QString &number);

} // namespace numbertext

} // namespace nameplate
