// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/roomlist.h"

#include "app/domain/datetext.h"
#include "app/reports/itemtable.h"
#include "app/reports/reporthead.h"
#include "app/reports/reportwords.h"

namespace nameplate {

Report buildRoomList(const ReportInput &input, const ReportOptions &options, const QDate &today, const QLocale &locale,
                     const ReportGoOn &goOn)
{
    ReportPulse pulse(goOn, 2 * input.items.size());
    const QString title = ReportWords::tr("Check list");
    Report report = headedReport(title, input, today, locale, &pulse);
    LineSums sums;
    std::vector<const ReportItem *> items;
    for (const ReportItem &item : input.items) {
        sums.add(item.record);
        if (isPresent(item.record.item.status))
            items.push_back(&item);
    }
    if (items.empty()) {
        report.sections = {emptySection(title, ReportWords::tr("No items are recorded."))};
        return report;
    }
    std::vector<const char *> columns{"tick", "number", "quantity", "item", "serial", "status", "remarks"};
    if (options.thumbnails)
        columns.insert(columns.begin() + 1, "picture");
    const CellContext context(items, today, locale, &pulse);
    ReportSection section;
    section.title = title;
    section.subtitle = ReportWords::tr("%1, as of %2. Tick what is there.", "counts, date")
                           .arg(unitsText(sums.worths), datetext::written(today, locale));
    section.blocks.emplace_back(checkTable(groupItems(items, options.grouping), columns, context));
    section.blocks.emplace_back(ReportSignatures{{ReportWords::tr("Date"), ReportWords::tr("Checked by")}});
    report.sections = {std::move(section)};
    return report;
}

} // namespace nameplate
