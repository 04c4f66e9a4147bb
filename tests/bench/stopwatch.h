// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace nameplate::bench {

/// What a piece of work cost, in milliseconds.
struct Cost
{
    double cpu = 0; ///< user and system time of the whole process
    double wall = 0;
};

[[nodiscard]] Cost costOf(const std::function<void()> &work);

/// The medians of two pieces of work, run turn and turn about so that a busy machine hinders both alike.
struct Pair
{
    Cost ours;
    Cost limit;
};
[[nodiscard]] Pair compare(int rounds, const std::function<void()> &ours, const std::function<void()> &limit);

/// The median of `rounds` runs; `before` is done ahead of each and does not count.
[[nodiscard]] Cost medianOf(int rounds, const std::function<void()> &work, const std::function<void()> &before = [] {});

/// The most memory this process has held at once (VmHWM), in MB.
[[nodiscard]] double peakMemory();

} // namespace nameplate::bench
