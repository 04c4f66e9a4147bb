// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reporthead.h"

#include "app/domain/datetext.h"
#include "app/reports/reportwords.h"
#include "app/reports/visibletext.h"

namespace nameplate {

namespace {

QString insuredLine(const DocumentSettings &settings, const QLocale &locale)
{
    QStringList parts;
    for (const QString &part : {settings.insuredName, settings.insuredAddress})
        if (!part.isEmpty())
            parts << inSentence(part.simplified(), locale);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString reportLanguage()
{
    return ReportWords::tr("en", "the code of the language that the reports are translated to");
}

Report headedReport(const QString &title, const ReportInput &input, const QDate &today, const QLocale &locale,
                    ReportPulse *pulse)
{
    const DocumentSettings &settings = input.settings;
    const QString insured = insuredLine(settings, locale);
    Report report;
    report.title = ReportWords::tr("%1, %2", "title of a PDF: report, document").arg(title, input.documentName);
    report.language = reportLanguage();
    report.headerLeft = insured.isEmpty() ? title : insured;
    if (!settings.policyNumber.isEmpty())
        report.headerRight = ReportWords::tr("Policy %1").arg(settings.policyNumber);
    report.dataHash = dataHash(input, pulse);
    report.footer = QStringList{inSentence(input.documentName, locale),
                                ReportWords::tr("as of %1").arg(datetext::written(today, locale)),
                                ReportWords::tr("data %1").arg(report.dataHash)}
                        .join(QStringLiteral(" · "));
    report.pageOfPages = ReportWords::tr("Page %1 of %2");
    return report;
}

FactTable::FactTable(double labelWidth)
{
    m_table.look = ReportTable::Look::Open;
    m_table.columns = {{QStringLiteral("label"), {}, TextAlign::Start, labelWidth},
                       {QStringLiteral("value"), {}, TextAlign::Start, 180 - labelWidth}};
}

void FactTable::add(const QString &label, const QString &value, const QString &second, TextFace face)
{
    if (value.isEmpty())
        return;
    ReportCell cell{value, second, face, TextFace::Small};
    if (face == TextFace::LargeMono)
        cell.secondFace = TextFace::SmallMono;
    m_table.rows.push_back({ReportRow::Kind::Item, {{label, {}, TextFace::BodyQuiet}, cell}, {}, {}});
}

ReportSection emptySection(const QString &title, const QString &sentence)
{
    ReportSection section;
    section.title = title;
    section.blocks.emplace_back(ReportText{sentence, TextFace::Body});
    return section;
}

} // namespace nameplate
