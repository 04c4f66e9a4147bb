// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/labelsheet.h"
#include "app/reports/report.h"
#include "app/reports/reportinput.h"
#include "app/reports/reportoptions.h"

#include <QDate>
#include <QLocale>

namespace nameplate {

/// A label for each item: a QR code that can be scanned with any telephone, the inventory number, the name and the
/// serial number. Items that left the household have none.
[[nodiscard]] Report buildLabels(const ReportInput &input, const ReportOptions &options, const QDate &today,
                                 const QLocale &locale, const ReportGoOn &goOn = {});

} // namespace nameplate
