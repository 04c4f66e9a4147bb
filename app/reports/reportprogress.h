// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
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

/// Counts many small steps and asks now and then whether to go on; once told to stop, it remembers.
class ReportPulse
{
public:
    /// `steps` is how many there will be, about. An empty `goOn` is never asked.
    ReportPulse(ReportGoOn goOn, size_t steps)
        : m_goOn(std::move(goOn))
        , m_steps(std::max<size_t>(1, steps))
    {}

    /// One more is done. False: stop; what was made so far is of no use.
    bool step()
    {
        constexpr size_t often = 50;
        if (m_goOn && !m_stopped && ++m_done % often == 0)
            m_stopped = !m_goOn(int(std::min<size_t>(99, 100 * m_done / m_steps)));
        return !m_stopped;
    }

private:
    ReportGoOn m_goOn;
    size_t m_steps;
    size_t m_done = 0;
    bool m_stopped = false;
};

} // namespace nameplate
