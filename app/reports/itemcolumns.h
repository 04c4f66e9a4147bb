// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/amountstyle.h"
#include "app/reports/linesums.h"
#include "app/reports/report.h"
#include "app/reports/reportinput.h"

#include <span>

namespace nameplate {

/// What cells need to know besides their item.
struct CellContext
{
    /// For a report of these items.
    CellContext(const std::vector<const ReportItem *> &items, const QDate &asOf, const QLocale &reportLocale,
                ReportPulse *beat = nullptr);

    QLocale locale;
    QDate today;
    AmountStyle prices;
    AmountStyle worths;
    AmountStyle replacements;
    ReportPulse *pulse; ///< a step for each line made; null: nobody asks
};

/// One row of the table of columns that reports choose from.
struct ItemColumn
{
    const char *key;
    const char *title; ///< English, translated by column()
    ReportCell (*cell)(const ReportItem &, const CellContext &);
    double width;   ///< mm
    double maximum; ///< mm; 0: it does not grow
    TextAlign align = TextAlign::Start;
    ReportColumn::Content content = ReportColumn::Content::Text;
    const AmountStyle CellContext::*amounts = nullptr; ///< of columns of amounts, whose head names the currency
    const std::map<Currency, qint64> &(*sum)(const LineSums &) = nullptr; ///< of columns that are summed

    [[nodiscard]] ReportColumn column(const CellContext &context) const;
    [[nodiscard]] QString sumText(const LineSums &sums, const CellContext &context) const;
};

namespace itemcolumns {

[[nodiscard]] std::span<const ItemColumn> all();

/// The column of a key that is known to exist.
[[nodiscard]] const ItemColumn &at(const char *key);

/// True when the worth of the line is the owner's own word: the value is said to rest on an estimate or, where nothing
/// is said, no valuation backs it.
[[nodiscard]] bool isEstimated(const ReportItem &item);

/// True when no value is recorded and the price paid stands in for it.
[[nodiscard]] bool isValuedAtPrice(const ReportItem &item);

/// "Bosch Serie 6 · WAW28750GB · revision 22"; without what `record.title()` says already.
[[nodiscard]] QString productLine(const Record &record);

} // namespace itemcolumns

} // namespace nameplate
