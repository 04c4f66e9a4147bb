// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/totals.h"

namespace nameplate {

/// Amounts added up per currency, and how many lines had none to add.
class AmountSum
{
public:
    void add(const std::optional<Money> &line);
    void add(const AmountSum &other);

    [[nodiscard]] const std::map<Currency, qint64> &sums() const { return m_sums; } ///< minor units
    [[nodiscard]] qint64 missing() const { return m_missing; }

    bool operator==(const AmountSum &) const = default;

private:
    std::map<Currency, qint64> m_sums;
    qint64 m_missing = 0;
};

/// What the lines of a report come to: the value as the window counts it and, apart from it and from each other, the
/// prices paid and the prices of new ones. Items that left the household are counted in `worths` alone, as gone.
struct LineSums
{
    Totals worths;
    AmountSum prices;
    AmountSum replacements;

    void add(const Record &record);
    void add(const LineSums &other);

    bool operator==(const LineSums &) const = default;
};

/// What is known of one line: quantity times the amount for one unit. Nothing where that is not known.
namespace lineamounts {

[[nodiscard]] std::optional<Money> worth(const Record &record);
[[nodiscard]] std::optional<Money> price(const Record &record);
[[nodiscard]] std::optional<Money> replacement(const Record &record);

} // namespace lineamounts

} // namespace nameplate
