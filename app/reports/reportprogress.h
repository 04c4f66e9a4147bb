// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace nameplate {

/// Told how many percent are done; returns false to stop.
using ReportGoOn = std::function<bool(int percent)>;

/// For one part of the work, which takes the whole from `first` to `last` percent.
[[nodiscard]] inline ReportGoOn partOf(const ReportGoOn &goOn, int first, int last)
{
    if (!goOn)
        return {};
    return [goOn, first, last](int percent) { return goOn(first + percent * (last - first) / 100); };
}

} // namespace nameplate
