// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "app/reports/report.h"
#include "app/reports/reportinput.h"

#include <QLocale>

namespace nameplate {

/// What the reader of an insurance list may choose.
struct InsuranceListOptions
{
    enum class Exhibits
    {
        All,
        MainPhotos,
        None
    };

    Grouping grouping = Grouping::Place;
    bool thumbnails = true;
    Exhibits exhibits = Exhibits::All;
};

/// The inventory that an insurer asks for before anything happens: cover with totals, schedule of every item, numbered
/// exhibits, and an annex that says what is missing. Items that left the household are counted and not listed.
[[nodiscard]] Report buildInsuranceList(const ReportInput &input, const InsuranceListOptions &options,
                                        const QDate &today, const QLocale &locale);

} // namespace nameplate
