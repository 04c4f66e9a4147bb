// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"
#include "app/reports/reportinput.h"
#include "app/reports/reportoptions.h"

#include <QDate>
#include <QLocale>

namespace nameplate {

/// The list for walking through the rooms: what should be where, with a box to tick, a small photo and room to write.
[[nodiscard]] Report buildRoomList(const ReportInput &input, const ReportOptions &options, const QDate &today,
                                   const QLocale &locale, const ReportGoOn &goOn = {});

} // namespace nameplate
