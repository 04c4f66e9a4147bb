// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/retention.h"

#include <array>

namespace nameplate {

namespace {

/// One kind of period: how many of them keep their newest backup, and what tells one from the next.
struct Period
{
    int count;
    int (*number)(const QDate &day);
};

int weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}

constexpr std::array periods{Period{12, [](const QDate &day) { return int(day.toJulianDay()); }}, Period{10, weekOf},
                             Period{9, [](const QDate &day) { return day.year() * 12 + day.month(); }}};

constexpr qint64 recentSeconds = 2 * 24 * 60 * 60;

/// Marks the newest of each of the first `count` different periods.
void keepNewest(const Period &period, const QList<QDateTime> &newestFirst, QList<bool> &kept)
{
    int last = -1;
    int found = 0;
    for (qsizetype i = 0; i < newestFirst.size() && found < period.count; ++i) {
        const int number = period.number(newestFirst[i].toLocalTime().date());
        if (number == last)
            continue;
        last = number;
        kept[i] = true;
        ++found;
    }
}

} // namespace

QList<qsizetype> expiredBackups(const QList<QDateTime> &newestFirst, const QDateTime &now)
{
    QList<bool> kept(newestFirst.size(), false);
    for (qsizetype i = 0; i < newestFirst.size(); ++i)
        kept[i] = i == 0 || newestFirst[i].secsTo(now) <= recentSeconds;
    for (const Period &period : periods)
        keepNewest(period, newestFirst, kept);
    QList<qsizetype> expired;
    for (qsizetype i = 0; i < kept.size(); ++i)
        if (!kept[i])
            expired << i;
    return expired;
}

} // namespace nameplate
