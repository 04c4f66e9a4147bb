// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/labels.h"

#include "app/identity/numbergroups.h"
#include "app/reports/reporthead.h"
#include "app/reports/reportwords.h"

#include <algorithm>

namespace nameplate {

namespace {

/// A code that says more has modules too small for a telephone to read on a small label.
constexpr qsizetype longestPayload = 110;

/// One line, the number first, so that a scanner that types what it reads finds the item by it:
/// "17; SN 4583 0912 0042; Washing machine".
QByteArray payloadOf(const Record &record)
{
    QByteArray payload = record.item.number.toUtf8();
    if (!record.item.serial.isEmpty())
        payload += "; SN " + record.item.serial.toUtf8();
    QString name = record.title().simplified();
    while (!name.isEmpty() && payload.size() + 2 + name.toUtf8().size() > longestPayload)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    if (!name.isEmpty())
        payload += "; " + name.toUtf8();
    return payload;
}

ReportLabel labelOf(const Record &record)
{
    return {payloadOf(record), record.item.number, record.title(), readableGroups(record.item.serial)};
}

} // namespace

Report buildLabels(const ReportInput &input, const ReportOptions &options, const QDate &today, const QLocale &locale,
                   const ReportGoOn &goOn)
{
    ReportPulse pulse(goOn, 2 * input.items.size());
    const QString title = ReportWords::tr("Labels");
    Report report = headedReport(title, input, today, locale, &pulse);
    ReportLabels labels;
    labels.sheet = options.labelSheet;
    labels.first = std::clamp(options.firstLabel, 1, std::max(1, labels.sheet.labelCount())) - 1;
    for (const ReportItem &item : input.items)
        if (pulse.step() && isPresent(item.record.item.status))
            labels.labels.push_back(labelOf(item.record));
    report.paper = labels.sheet.paper;
    if (labels.labels.empty()) {
        report.sections = {emptySection(title, ReportWords::tr("No item was chosen, so there are no labels."))};
        return report;
    }
    ReportSection section;
    section.title = title;
    section.isBare = true;
    section.blocks.emplace_back(std::move(labels));
    report.sections = {std::move(section)};
    return report;
}

} // namespace nameplate
