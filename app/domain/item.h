// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"
#include "app/domain/ids.h"
#include "app/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace nameplate {

/// One possession, or a counted lot of equal ones. An item with a serial number is one unit.
struct Item
{
    ItemId id;
    QString uuid;   ///< 8-4-4-4-12 lower case hex; the same in every copy of the document
    QString number; ///< inventory number: what people read on labels and in reports, unique in the document
    SeriesId series;
    QString name;   ///< empty when the series' name says it all
    QString brand;  ///< only for things without a series, or to differ from it
    QString serial; ///< exactly as printed
    qint64 quantity = 1;
    PlaceId place;
    CategoryId category; ///< none: the series' category shows through
    QString owner;
    Status status = Status::Owned;
    Condition condition = Condition::Unknown;
    QDate acquiredOn;
    AcquiredHow acquiredHow = AcquiredHow::Unknown;
    QString acquiredFrom;
    QString orderNumber;
    Currency currency;           ///< of the price, and of the value unless it has its own
    std::optional<qint64> price; ///< paid for one unit, in minor units of `currency`
    Currency valueCurrency;      ///< empty: same as `currency`
    std::optional<qint64> value; ///< what one unit is worth, in minor units
    QDate valuedOn;
    ValueBasis valueBasis = ValueBasis::Unknown;
    Currency replacementCurrency;           ///< empty: same as `currency`
    std::optional<qint64> replacementPrice; ///< of one unit new today; none: the series' shows through
    QDate warrantyUntil;                    ///< last day of the longest promise known; none: the series' shows through
    QString notes;

    [[nodiscard]] const Currency &currencyOfValue() const { return valueCurrency.isEmpty() ? currency : valueCurrency; }
    [[nodiscard]] std::optional<Money> priceMoney() const
    {
        return price ? std::optional(Money{*price, currency}) : std::nullopt;
    }
    [[nodiscard]] std::optional<Money> valueMoney() const
    {
        return value ? std::optional(Money{*value, currencyOfValue()}) : std::nullopt;
    }
    [[nodiscard]] std::optional<Money> replacementMoney() const
    {
        const Currency &own = replacementCurrency.isEmpty() ? currency : replacementCurrency;
        return replacementPrice ? std::optional(Money{*replacementPrice, own}) : std::nullopt;
    }

    /// Call before the price gets another currency: that says nothing about the other amounts, which keep theirs.
    void keepOtherCurrencies(const Currency &ofPrice)
    {
        if (ofPrice == currency)
            return;
        if (value)
            valueCurrency = currencyOfValue() == ofPrice ? Currency() : currencyOfValue();
        if (const auto replacement = replacementMoney())
            replacementCurrency = replacement->currency == ofPrice ? Currency() : replacement->currency;
    }

    bool operator==(const Item &) const = default;
};

} // namespace nameplate
