// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace nameplate::servicetag {

/// Dell's service tag is a number to base 36; the express service code is the same number in decimal digits, which can
/// be dialled.

/// Nothing when the text is no tag (1 to 7 letters and digits). Leading zeros are lost, as on Dell's own labels.
[[nodiscard]] std::optional<QString> expressCodeOf(const QString &tag);

/// Nothing when no tag of at most 7 characters has that code.
[[nodiscard]] std::optional<QString> tagOf(const QString &expressCode);

/// "125 423 316 01": in threes, as it is printed and read aloud.
[[nodiscard]] QString inThrees(const QString &expressCode);

} // namespace nameplate::servicetag
