// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"

#include <map>

namespace nameplate {

/// Sums of what a set of items is worth, per currency; the one place where values are added up. A line is worth
/// quantity × (value, else price). Items that left the household (sold, stolen, …) are counted apart, not added.
class Totals
{
public:
    void add(const Item &item);
    void add(const Totals &other);

    [[nodiscard]] qint64 items() const { return m_items; }       ///< records, present or gone
    [[nodiscard]] qint64 units() const { return m_units; }       ///< quantities of the present ones
    [[nodiscard]] qint64 gone() const { return m_gone; }         ///< records that left the household
    [[nodiscard]] qint64 unvalued() const { return m_unvalued; } ///< present records with neither value nor price
    [[nodiscard]] const std::map<Currency, qint64> &sums() const { return m_sums; } ///< minor units, present items

    /// "€41,230.00 · US$1,120.00"; empty when nothing has a value.
    [[nodiscard]] QString localText(const QLocale &locale) const;

    /// What one line is worth: nothing when neither value nor price is known.
    static std::optional<Money> worth(const Item &item);

    bool operator==(const Totals &) const = default;

private:
    qint64 m_items = 0;
    qint64 m_units = 0;
    qint64 m_gone = 0;
    qint64 m_unvalued = 0;
    std::map<Currency, qint64> m_sums;
};

} // namespace nameplate
