// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

#include <optional>

namespace nameplate {

/// Numbers as people type them, before anybody decides what they mean.
namespace typednumber {

/// The text with digits of every script as 0 to 9, blanks, apostrophes and dashes of every shape as one each, and
/// without the invisible marks that right-to-left texts carry.
[[nodiscard]] QString normalised(QStringView text);

/// The digits of a whole number, normalised before, that may be grouped by threes with the locale's sign, blanks or
/// apostrophes; nothing when it is anything else.
[[nodiscard]] std::optional<QString> wholeDigits(const QString &text, const QLocale &locale);

[[nodiscard]] bool isDigits(QStringView text);

} // namespace typednumber

} // namespace nameplate
