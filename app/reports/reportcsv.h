// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/itemgroups.h"
#include "app/reports/reportprogress.h"

namespace nameplate {

/// The schedule of an inventory for spreadsheets and programs, in its order: a line for each item with what the
/// printed schedule says of it and what the line comes to. UTF-8 with a byte order mark, CRLF, ISO dates, decimal points, currencies apart.
[[nodiscard]] QByteArray scheduleCsv(const std::vector<ReportGroup> &groups, ReportPulse &pulse);

} // namespace nameplate
