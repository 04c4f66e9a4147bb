// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stopwatch.h"

#include <QByteArray>
#include <QFile>

#include <time.h>

#include <algorithm>
#include <vector>

namespace nameplate::bench {

namespace {

double now(clockid_t clock)
{
    timespec time = {};
    ::clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

Cost median(const std::vector<Cost> &costs)
{
    const auto middle = [&costs](double Cost::*part) {
        std::vector<double> values;
        for (const Cost &cost : costs)
            values.push_back(cost.*part);
        std::sort(values.begin(), values.end());
        return values.empty() ? 0 : values[values.size() / 2];
    };
    return {middle(&Cost::cpu), middle(&Cost::wall)};
}

} // namespace

Cost costOf(const std::function<void()> &work)
{
    const Cost before{now(CLOCK_PROCESS_CPUTIME_ID), now(CLOCK_MONOTONIC)};
    work();
    return {now(CLOCK_PROCESS_CPUTIME_ID) - before.cpu, now(CLOCK_MONOTONIC) - before.wall};
}

Pair compare(int rounds, const std::function<void()> &ours, const std::function<void()> &limit)
{
    std::vector<Cost> first;
    std::vector<Cost> second;
    for (int i = 0; i < rounds; ++i) {
        first.push_back(costOf(ours));
        second.push_back(costOf(limit));
    }
    return {median(first), median(second)};
}

Cost medianOf(int rounds, const std::function<void()> &work, const std::function<void()> &before)
{
    std::vector<Cost> costs;
    for (int i = 0; i < rounds; ++i) {
        before();
        costs.push_back(costOf(work));
    }
    return median(costs);
}

double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace nameplate::bench
