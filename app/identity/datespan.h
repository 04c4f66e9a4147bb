// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDate>

namespace nameplate {

/// The days from one to another, both included: what a date code can mean.
struct DateSpan
{
    QDate from;
    QDate to;

    static DateSpan ofYear(int year) { return {QDate(year, 1, 1), QDate(year, 12, 31)}; }
    /// Not valid when the year has no such month, week (ISO 8601) or day.
    static DateSpan ofMonth(int year, int month);
    static DateSpan ofWeek(int year, int week);
    static DateSpan ofDay(int year, int dayOfYear);

    [[nodiscard]] bool isValid() const { return from.isValid() && to.isValid(); }

    /// Reads "2004", "2004-10", "2004-W39" or "2006-02-28", as the facts write spans.
    static Result<DateSpan> fromText(const QString &text);

    auto operator<=>(const DateSpan &other) const
    {
        return std::pair(from.toJulianDay(), to.toJulianDay())
               <=> std::pair(other.from.toJulianDay(), other.to.toJulianDay());
    }
    bool operator==(const DateSpan &) const = default;
};

} // namespace nameplate
