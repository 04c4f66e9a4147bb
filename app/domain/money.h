// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/currency.h"

#include <QLocale>

namespace nameplate {

/// An exact amount: a count of minor units and the currency they belong to.
struct Money
{
    qint64 minor = 0;
    Currency currency;

    /// The largest amount of one line (quantity × unit) in minor units; sums of 900,000 such lines stay exact.
    static constexpr qint64 maximum = 10'000'000'000'000;

    /// "1299.00": decimal point, no grouping, as many places as the currency has.
    [[nodiscard]] QString plainText() const;

    /// "€1,299.00" or "1.299,00 €" as the locale writes it, exact for any number of places.
    [[nodiscard]] QString localText(const QLocale &locale) const;

    /// As localText() without the currency: for columns whose head names it.
    [[nodiscard]] QString localNumber(const QLocale &locale) const;

    /// Reads "1299", "1299.5", "1299.00"; refuses grouping signs, more places than the currency has, and words.
    static Result<Money> fromPlainText(QStringView text, const Currency &currency);

    /// Reads what people type in their locale ("1.299,00 €", "CHF 1'299.–", "1299"); a currency in the text wins
    /// over `currency`. Refuses whatever could mean two amounts.
    static Result<Money> fromLocalText(QStringView text, const Currency &currency, const QLocale &locale);

    bool operator==(const Money &) const = default;
};

} // namespace nameplate
