// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"
#include "app/reports/reportinput.h"
#include "app/reports/reportoptions.h"

#include <QDate>
#include <QLocale>

namespace nameplate {

/// A page for each item to have at hand while talking to the maker's support: the plate in large type, every number
/// spelled, purchase and proof, coverage, photos of plate and receipt, and room for what is said.
[[nodiscard]] Report buildClaimSheets(const ReportInput &input, const ReportOptions &options, const QDate &today,
                                      const QLocale &locale, const ReportGoOn &goOn = {});

} // namespace nameplate
