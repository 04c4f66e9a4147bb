// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/datespan.h"

#include "app/identity/identitytext.h"

#include <QRegularExpression>

namespace nameplate {

DateSpan DateSpan::ofMonth(int year, int month)
{
    const QDate first(year, month, 1);
    return first.isValid() ? DateSpan{first, first.addMonths(1).addDays(-1)} : DateSpan{};
}

DateSpan DateSpan::ofWeek(int year, int week)
{
    // 4 January is always in the first week.
    const QDate fourth(year, 1, 4);
    const QDate monday = fourth.addDays(1 - fourth.dayOfWeek() + qint64(week - 1) * 7);
    const bool exists = week >= 1 && week <= 53 && monday.addDays(3).year() == year;
    return exists ? DateSpan{monday, monday.addDays(6)} : DateSpan{};
}

DateSpan DateSpan::ofDay(int year, int dayOfYear)
{
    const QDate first(year, 1, 1);
    if (!first.isValid() || dayOfYear < 1 || dayOfYear > first.daysInYear())
        return {};
    return {first.addDays(dayOfYear - 1), first.addDays(dayOfYear - 1)};
}

Result<DateSpan> DateSpan::fromText(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-W(\\d\\d)|-(\\d\\d)(?:-(\\d\\d))?)?$"));
    const auto match = shape.match(text);
    const int year = match.captured(1).toInt();
    DateSpan span;
    if (match.hasCaptured(4)) {
        const QDate day(year, match.captured(3).toInt(), match.captured(4).toInt());
        span = {day, day};
    } else if (match.hasCaptured(3)) {
        span = ofMonth(year, match.captured(3).toInt());
    } else if (match.hasCaptured(2)) {
        span = ofWeek(year, match.captured(2).toInt());
    } else if (match.hasMatch()) {
        span = ofYear(year);
    }
    if (!span.isValid())
        return fail(Error::Code::BadValue, IdentityText::tr("“%1” is no year, month, week or day.").arg(text));
    return span;
}

} // namespace nameplate
