// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/numbercheck.h"

#include <span>

namespace nameplate {

/// A number in the forms that its rules look at.
struct PrintedNumber
{
    QString typed;
    QString bare; ///< numbers::bare()
};

/// One row of the table of kinds: what a number of that kind looks like, and which standard says so.
struct NumberRule
{
    const char *kind;
    const char *source;
    NumberCheck (*check)(const PrintedNumber &);
    /// Whether a number of unknown kind may be meant as this one; null: never guessed.
    bool (*hasShape)(const PrintedNumber &) = nullptr;
    /// Whether a valid number is hardly of this kind by chance.
    bool (*isCertain)(const PrintedNumber &) = nullptr;
};

/// In the order in which recognitions are offered.
[[nodiscard]] std::span<const NumberRule> numberRules();

} // namespace nameplate
