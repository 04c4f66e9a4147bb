// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"
#include "app/reports/reportinput.h"
#include "app/reports/reportoptions.h"

#include <QDate>
#include <QLocale>

namespace nameplate {

/// The inventory that an insurer asks for before anything happens: cover with totals, schedule of every item, a sheet
/// for each valuable one, numbered exhibits, and an annex that says how it was made and what is missing. Items that left
/// the household are counted and not listed.
[[nodiscard]] Report buildInsuranceInventory(const ReportInput &input, const ReportOptions &options, const QDate &today,
                                             const QLocale &locale, const ReportGoOn &goOn = {});

} // namespace nameplate
