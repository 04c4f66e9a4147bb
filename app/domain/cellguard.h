// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// Spreadsheets run cells that begin with = + - @ as formulas. An apostrophe in front makes them text; exactly what
/// guarded() adds is what unguarded() takes away.
namespace cellguard {

[[nodiscard]] QString guarded(const QString &text);
[[nodiscard]] QStringView unguarded(QStringView cell);

} // namespace cellguard

} // namespace nameplate
