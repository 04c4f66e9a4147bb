// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/reading.h"

#include <span>
#include <vector>

namespace nameplate {

/// How one reading of a number differs from another one of the same number.
struct ReadingDifference
{
    size_t first = 0; ///< indexes into the readings compared
    size_t second = 0;
    std::vector<qsizetype> placesInFirst; ///< characters of the text as typed that the other does not have there
    std::vector<qsizetype> placesInSecond;
    bool isMisreading = false; ///< look-alikes, one character, or two that changed places; else two different numbers

    bool operator==(const ReadingDifference &) const = default;
};

/// Compares what was read of one number (all of the same ReadNumber). Case, spaces and dashes make no difference, and a
/// reading that is a part of another one (a box often shows the beginning only) agrees with it. Empty: all agree.
[[nodiscard]] std::vector<ReadingDifference> compareReadings(std::span<const Reading> readings);

/// "The rating plate says “…”, the receipt says “…”: they differ in O and 0, probably a misreading."
[[nodiscard]] QString differenceText(std::span<const Reading> readings, const ReadingDifference &difference);

/// The same sentence for the number that the item itself has and what was read of it; empty: they agree.
[[nodiscard]] QString recordedDifferenceText(const QString &recorded, const Reading &reading);

/// Those that are of one of the two numbers.
[[nodiscard]] std::vector<Reading> readingsOf(std::span<const Reading> readings, ReadNumber which);

} // namespace nameplate
