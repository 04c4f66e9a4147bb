// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QStringList>

namespace nameplate {

/// Serial numbers as they are typed or pasted for several units at once: one a line, or a range such as "A001–A010" or
/// "A001..A010" that counts in one run of digits.
namespace serialnumbers {

inline constexpr qsizetype most = 10'000; ///< in one list

/// The numbers in their order, each once; empty when nothing is typed.
[[nodiscard]] Result<QStringList> read(const QString &typed);

} // namespace serialnumbers

} // namespace nameplate
