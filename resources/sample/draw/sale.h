// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "resources/sample/draw/household.h"

namespace nameplate::sample {

/// One line of a receipt or invoice, amounts in minor units.
struct SaleLine
{
    QString article;
    QString detail; ///< series and serial number, where the shop noted them
    qint64 quantity = 1;
    qint64 price = 0;
};

/// What was sold, to be printed on till rolls and invoices alike.
struct Sale
{
    QString currency;
    int decimals = 2;
    QString date; ///< YYYY-MM-DD
    QString order;
    QList<SaleLine> lines;
    double taxRate = 0; ///< in per cent, contained in the prices

    /// `plan` may name the articles in the shop's own words and states the tax rate.
    [[nodiscard]] static Sale of(const QJsonObject &plan, const QList<Row> &items);

    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 tax() const;
    /// "1.299,00" the way the shop's country writes it.
    [[nodiscard]] QString amount(qint64 minor, const QString &language) const;
    [[nodiscard]] QString day(const QString &language) const;
};

/// The words of a shop's language.
struct SaleWords
{
    const char *language;
    const char *total;
    const char *taxNote; ///< %1 is the rate
    const char *net;
    const char *receiptNumber;
    const char *thanks;
};

[[nodiscard]] const SaleWords &wordsFor(const QString &language);

} // namespace nameplate::sample
