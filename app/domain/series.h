// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"
#include "app/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>

namespace nameplate {

/// A product line: what all its units share. Its number is what makers print as model, type, E-Nr, part or
/// reference number; the revision tells variants of the same number apart.
struct Series
{
    SeriesId id;
    QString uuid;
    QString brand;
    QString name;
    QString number;
    QString revision;
    CategoryId category;
    QString supportUrl;
    QString supportPhone;
    QString claimLink; ///< may hold {SERIAL} and {SERIES}
    std::optional<qint64> warrantyMonths;
    Currency currency;                      ///< of the replacement price
    std::optional<qint64> replacementPrice; ///< for one unit new today, in minor units
    QDate replacementOn;
    QString notes;

    [[nodiscard]] std::optional<Money> replacementMoney() const
    {
        return replacementPrice ? std::optional(Money{*replacementPrice, currency}) : std::nullopt;
    }

    /// The last day of the default warranty of a unit acquired on that day; invalid where either is not known.
    [[nodiscard]] QDate warrantyEnd(const QDate &acquiredOn) const { return warrantyEnd(acquiredOn, warrantyMonths); }
    [[nodiscard]] static QDate warrantyEnd(const QDate &acquiredOn, const std::optional<qint64> &months);

    /// "Bosch Serie 6" or what of it is known; the number when neither brand nor name is.
    [[nodiscard]] QString title() const;

    bool operator==(const Series &) const = default;
};

} // namespace nameplate
