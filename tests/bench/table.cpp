// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/table.h"

#include <cstdio>

namespace nameplate::bench::table {

namespace {

int missedLines = 0;

QString amount(double value, const char *unit)
{
    const int decimals = value < 10 ? 2 : value < 100 ? 1 : 0;
    return QString::number(value, 'f', decimals) + u' ' + QString::fromUtf8(unit);
}

void line(const QString &what, const QString &ours, const QString &limit, const QString &ratio, const QString &verdict)
{
    const QString text = what.leftJustified(56) + ours.rightJustified(12) + limit.rightJustified(12)
                         + ratio.rightJustified(8) + QStringLiteral("  ") + verdict;
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

QString judged(double value, double most, const QString &target)
{
    if (most <= 0)
        return {};
    if (value <= most)
        return target + QStringLiteral("  ok");
    ++missedLines;
    return target + QStringLiteral("  ABOVE");
}

} // namespace

void heading(const QString &title)
{
    std::printf("\n");
    line(title, QStringLiteral("ours"), QStringLiteral("limit"), QStringLiteral("ratio"), QStringLiteral("target"));
}

void ratio(const QString &what, double ours, double limit, const char *unit, double target)
{
    const double times = limit > 0 ? ours / limit : 0;
    line(what, amount(ours, unit), amount(limit, unit), QString::number(times, 'f', 2),
         judged(times, target, QStringLiteral("<= %1x").arg(target)));
}

void bound(const QString &what, double ours, const char *unit, double most)
{
    line(what, amount(ours, unit), {}, {}, judged(ours, most, QStringLiteral("<= ") + amount(most, unit)));
}

void note(const QString &text)
{
    std::printf("  %s\n", qPrintable(text));
    std::fflush(stdout);
}

int missed()
{
    return missedLines;
}

} // namespace nameplate::bench::table
