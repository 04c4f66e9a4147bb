// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"
#include "app/reports/reportinput.h"
#include "app/reports/reportoptions.h"

#include <QDate>
#include <QLocale>

namespace nameplate {

/// What the police and registers of stolen property ask for: the items whose status is stolen, their numbers and owner
/// marks first, then what they are, a photo and what they are worth.
[[nodiscard]] Report buildPoliceSheet(const ReportInput &input, const ReportOptions &options, const QDate &today,
                                      const QLocale &locale, const ReportGoOn &goOn = {});

} // namespace nameplate
