// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/claimsheet.h"

#include "app/domain/datetext.h"
#include "app/reports/itemfacts.h"
#include "app/reports/reporthead.h"
#include "app/reports/reportwords.h"

namespace nameplate {

namespace {

ReportSection sheetOf(const ReportItem &item, const ReportInput &input, const QDate &today, const QLocale &locale)
{
    const ItemFacts facts(item, input, today, locale);
    ReportSection section;
    section.title = item.record.title();
    section.subtitle = facts.subtitle();
    facts.addPlate(section, true);
    facts.addFacts(section, ReportWords::tr("Other numbers"), facts.otherNumbers(true));
    facts.addFacts(section, ReportWords::tr("Purchase"), facts.purchase());
    facts.addFacts(section, ReportWords::tr("Coverage"), facts.coverage());
    facts.addFacts(section, ReportWords::tr("Support"), facts.support());
    facts.addPictures(section, {facts.firstShown({EvidenceKind::Plate, EvidenceKind::Photo}),
                                facts.firstShown({EvidenceKind::Receipt})});
    facts.addRubric(section, ReportWords::tr("Fault and case"));
    section.blocks.emplace_back(ReportBlanks{{ReportWords::tr("What happens"), ReportWords::tr("Since, how often"),
                                              ReportWords::tr("Case number"), ReportWords::tr("Spoke to, next date")}});
    return section;
}

} // namespace

Report buildClaimSheets(const ReportInput &input, const ReportOptions &, const QDate &today, const QLocale &locale,
                        const ReportGoOn &goOn)
{
    ReportPulse pulse(goOn, 2 * input.items.size());
    const QString title = ReportWords::tr("Claim sheet");
    Report report = headedReport(title, input, today, locale, &pulse);
    report.headerLeft = title;
    report.headerRight = datetext::written(today, locale);
    for (const ReportItem &item : input.items)
        if (pulse.step())
            report.sections.push_back(sheetOf(item, input, today, locale));
    if (report.sections.empty())
        report.sections = {
            emptySection(title, ReportWords::tr("No item was chosen, so there is nothing to claim for."))};
    return report;
}

} // namespace nameplate
