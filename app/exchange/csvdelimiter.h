// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace nameplate {

/// The delimiters that lists come with, the usual one first.
inline constexpr char csvDelimiters[] = {',', ';', '\t', '|'};

/// The delimiter that divides the beginning of a CSV text into the steadiest table; a comma for one column.
[[nodiscard]] char guessDelimiter(QByteArrayView start);

} // namespace nameplate
