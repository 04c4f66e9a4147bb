// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/policesheet.h"

#include "app/domain/datetext.h"
#include "app/reports/itemtable.h"
#include "app/reports/reporthead.h"
#include "app/reports/reportwords.h"

namespace nameplate {

namespace {

/// Stolen things count for nothing in the totals of the household; here they are what is added up.
std::vector<ReportItem> stolenItems(const ReportInput &input)
{
    std::vector<ReportItem> stolen;
    for (const ReportItem &item : input.items) {
        if (item.record.item.status != Status::Stolen)
            continue;
        stolen.push_back(item);
        stolen.back().record.item.status = Status::Owned;
    }
    return stolen;
}

bool hasNumber(const ReportItem &item)
{
    return !item.record.item.serial.isEmpty() || !item.record.identifiers.isEmpty();
}

ReportTable facts(const ReportInput &input, const std::vector<const ReportItem *> &items, const CellContext &context)
{
    LineSums sums;
    int unnumbered = 0;
    for (const ReportItem *item : items) {
        sums.add(item->record);
        unnumbered += hasNumber(*item) ? 0 : 1;
    }
    const DocumentSettings &settings = input.settings;
    FactTable table(50);
    table.add(ReportWords::tr("Owner"), settings.insuredName);
    table.add(ReportWords::tr("Address"), settings.insuredAddress);
    table.add(ReportWords::tr("Insurer"), settings.insurer);
    table.add(ReportWords::tr("Policy number"), settings.policyNumber);
    table.add(ReportWords::tr("Stolen"), countText(sums.worths));
    table.add(ReportWords::tr("Total value"), context.worths.fullLines(sums.worths.sums()));
    if (unnumbered > 0)
        table.add(ReportWords::tr("Without any number"),
                  ReportWords::tr("%n item(s); registers find things by their numbers", nullptr, unnumbered));
    return table.take();
}

} // namespace

Report buildPoliceSheet(const ReportInput &input, const ReportOptions &options, const QDate &today,
                        const QLocale &locale, const ReportGoOn &goOn)
{
    ReportPulse pulse(goOn, 2 * input.items.size());
    const QString title = ReportWords::tr("Stolen property");
    Report report = headedReport(title, input, today, locale, &pulse);
    const std::vector<ReportItem> stolen = stolenItems(input);
    if (stolen.empty()) {
        report.sections = {emptySection(
            title, ReportWords::tr("No item is marked as stolen. Set the status of what was taken to “Stolen”."))};
        return report;
    }
    std::vector<const ReportItem *> items;
    for (const ReportItem &item : stolen)
        items.push_back(&item);
    std::stable_partition(items.begin(), items.end(), [](const ReportItem *item) { return hasNumber(*item); });

    const CellContext context(items, today, locale, &pulse);
    std::vector<const char *> columns{"number",  "numbers",  "owner_mark", "description",
                                      "picture", "quantity", "acquired",   "worth"};
    if (!options.thumbnails)
        std::erase(columns, columns[4]);
    ReportSection section;
    section.title = title;
    section.subtitle = ReportWords::tr("As of %1").arg(datetext::written(today, locale));
    section.orientation = ReportSection::Orientation::Landscape;
    section.blocks.emplace_back(facts(input, items, context));
    section.blocks.emplace_back(ReportBlanks{
        {ReportWords::tr("When, where taken from"), ReportWords::tr("Reported to"), ReportWords::tr("Case number")}});
    section.blocks.emplace_back(itemTable(groupItems(items, Grouping::None), columns, context));
    section.blocks.emplace_back(ReportSignatures{{ReportWords::tr("Place and date"), ReportWords::tr("Signature")}});
    report.sections = {std::move(section)};
    return report;
}

} // namespace nameplate
