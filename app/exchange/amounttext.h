// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/currency.h"

#include <optional>

namespace nameplate {

/// The sign between whole units and fractions.
enum class DecimalMark
{
    Unknown,
    Point,
    Comma
};

/// An amount as written, taken apart: its sign, its currency if it names one, and digits with their separators.
struct AmountText
{
    QString number; ///< ASCII digits and any of `.`, `,`, `'` and blank
    Currency currency;
    bool isNegative = false;

    /// A dash or nothing: somebody wrote that there is no amount.
    bool isNone = false;

    /// Splits "€ 1.234,56", "19,99 EUR", "(12.00)", "12,00-", "19.–"; nothing for text that is no amount. A sign that
    /// several currencies share ("$", "kr") means `wanted` where that is one of them.
    static std::optional<AmountText> split(QStringView cell, const Currency &wanted);

    /// The digits before and behind the decimal mark; nothing where the number cannot be read with that mark.
    struct Digits
    {
        QString whole;
        QString fraction;
    };
    [[nodiscard]] std::optional<Digits> digits(DecimalMark mark) const;

    /// The only mark the number can be read with; Unknown when both or none will do.
    [[nodiscard]] DecimalMark onlyMark() const;

    /// True when the number means different things with either mark ("1.234").
    [[nodiscard]] bool isOpen() const;
};

/// The currency that text names by code, sign or word ("EUR", "€", "Euro"); empty when it names none.
[[nodiscard]] Currency currencyNamed(QStringView text, const Currency &wanted);

} // namespace nameplate
