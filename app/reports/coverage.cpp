// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/coverage.h"

#include "app/domain/datetext.h"
#include "app/reports/reportwords.h"

#include <algorithm>

namespace nameplate {

namespace {

QString seriesTitle(qint64 months)
{
    if (months % 12 == 0)
        return ReportWords::tr("Warranty of the series, %n year(s)", nullptr, int(months / 12));
    return ReportWords::tr("Warranty of the series, %n month(s)", nullptr, int(months));
}

} // namespace

std::vector<Coverage> coveragesOf(const Record &record)
{
    std::vector<Coverage> coverages;
    if (record.item.warrantyUntil.isValid())
        coverages.push_back({ReportWords::tr("Warranty"), record.item.warrantyUntil});
    if (const QDate until = record.series.warrantyEnd(record.item.acquiredOn);
        until.isValid() && until != record.item.warrantyUntil)
        coverages.push_back({seriesTitle(*record.series.warrantyMonths), until});
    std::stable_sort(coverages.begin(), coverages.end(),
                     [](const Coverage &a, const Coverage &b) { return a.until > b.until; });
    return coverages;
}

QString stateOf(const Coverage &coverage, const QDate &today, const QLocale &locale)
{
    const QString until = datetext::written(coverage.until, locale);
    if (!coverage.isInForce(today))
        return ReportWords::tr("Ended %1").arg(until);
    const int days = int(today.daysTo(coverage.until));
    if (days == 0)
        return ReportWords::tr("In force, today is the last day (%1)").arg(until);
    return ReportWords::tr("In force, %n day(s) left (until %1)", nullptr, days).arg(until);
}

} // namespace nameplate
