// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QJsonValue>

#include <vector>

namespace nameplate {

/// Countries by the first characters of a number, in ranges of characters.
class CountryTable
{
public:
    enum class Order
    {
        Decimal, ///< 0 to 9
        Vehicle  ///< A to Z, 1 to 9, 0 (ISO 3780)
    };

    /// Reads [["SA", "SM", "United Kingdom"], …]; refuses rows of another shape.
    static Result<CountryTable> fromJson(const QJsonValue &rows, Order order);

    /// Empty: the beginning of the number belongs to nobody.
    [[nodiscard]] QString countryOf(const QString &number) const;

private:
    struct Row
    {
        QString from;
        QString to;
        QString country;
    };
    [[nodiscard]] QString ranked(QString characters) const;

    Order m_order = Order::Decimal;
    std::vector<Row> m_rows;
};

} // namespace nameplate
