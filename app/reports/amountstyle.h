// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"

#include <QLocale>

#include <map>
#include <set>

namespace nameplate {

/// How one column of a report writes amounts: bare figures under a head that names the currency, or, where there are
/// several currencies, each figure with its own.
class AmountStyle
{
public:
    /// `currencies` are all that occur in the column.
    AmountStyle(std::set<Currency> currencies, const QLocale &locale)
        : m_locale(locale)
        , m_currencies(std::move(currencies))
    {}

    /// The head of a column of amounts: "Value €".
    [[nodiscard]] QString head(const QString &title) const;

    /// "Amounts in EUR."; empty when figures name their currency themselves.
    [[nodiscard]] QString sentence() const;

    /// No amount occurs in the column.
    [[nodiscard]] bool isUnused() const { return m_currencies.empty(); }

    [[nodiscard]] QString text(const Money &amount) const;

    /// With its currency, for places without a head.
    [[nodiscard]] QString fullText(const Money &amount) const;

    /// A line for each currency; "–" when nothing has a value.
    [[nodiscard]] QString lines(const std::map<Currency, qint64> &sums) const;

    /// As lines(), each amount with its currency, for places without a head.
    [[nodiscard]] QString fullLines(const std::map<Currency, qint64> &sums) const;

private:
    QLocale m_locale;
    std::set<Currency> m_currencies;
};

} // namespace nameplate
