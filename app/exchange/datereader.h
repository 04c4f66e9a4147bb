// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <optional>

namespace nameplate {

/// The order of day, month and year in dates that do not begin with a year of four digits.
enum class DateOrder
{
    Unknown,
    DayMonthYear,
    MonthDayYear,
    YearMonthDay
};

/// What the dates of a column say about their order. ISO dates say nothing and are read in any case.
struct DateEvidence
{
    qint64 dayFirst = 0;   ///< cells that are dates only with the day first
    qint64 monthFirst = 0; ///< … only with the month first
    qint64 yearFirst = 0;  ///< … only with a year of two digits first
    qint64 dotted = 0;     ///< could be both, written with dots as only day-first dates are
    qint64 open = 0;       ///< could be both
    QString openExample;
    qint64 openRow = 0;

    void add(QStringView cell, qint64 row);

    [[nodiscard]] bool isMixed() const { return (dayFirst > 0) + (monthFirst > 0) + (yearFirst > 0) > 1; }

    /// The order all cells agree on; Unknown when none decides or they contradict each other.
    [[nodiscard]] DateOrder decided() const;
};

/// Reads dates as lists of all kinds write them: ISO with or without a time, numbers in any order with any
/// separator, month names in eight languages. The calendar day that is written is the one that is kept.
class DateReader
{
    Q_DECLARE_TR_FUNCTIONS(DateReader)

public:
    /// `latestYear` is the last year that a year of two digits can mean.
    DateReader(DateOrder order, int latestYear)
        : m_order(order)
        , m_latestYear(latestYear)
    {}

    /// Refuses with the reason alone ("it has no day"), to be listed beside the cell.
    [[nodiscard]] Result<QDate> read(QStringView cell) const;

    /// The order a locale's people write dates in.
    static DateOrder orderOf(const QLocale &locale);

private:
    DateOrder m_order;
    int m_latestYear;
};

} // namespace nameplate
