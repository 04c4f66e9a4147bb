// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportkind.h"

#include "app/reports/claimsheet.h"
#include "app/reports/insuranceinventory.h"
#include "app/reports/labels.h"
#include "app/reports/pagecomposer.h"
#include "app/reports/policesheet.h"
#include "app/reports/reportwords.h"
#include "app/reports/roomlist.h"
#include "app/services/filename.h"
#include "app/services/translations.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace nameplate::reportkinds {

namespace {

using enum ReportChoice;

constexpr std::array rows{
    ReportKindRow{ReportKind::Insurance, "insurance", QT_TRANSLATE_NOOP("Report", "Insurance inventory"),
                  QT_TRANSLATE_NOOP("Report", "Everything you own with its numbers and values, photos and receipts as "
                                              "numbered exhibits: for the insurer, before anything happens."),
                  QT_TRANSLATE_NOOP("Report", "Insurance inventory - %1 - %2.pdf"),
                  ReportChoices(Grouping) | Thumbnails | Evidence | Sheets | Paper, buildInsuranceInventory},
    ReportKindRow{ReportKind::Claim, "claim", QT_TRANSLATE_NOOP("Report", "Claim sheet"),
                  QT_TRANSLATE_NOOP("Report", "A page for each item to have at hand on the telephone: its numbers "
                                              "spelled, purchase and proof, coverage, and room for what is said."),
                  QT_TRANSLATE_NOOP("Report", "Claim sheet - %1 - %2.pdf"), ReportChoices(Paper), buildClaimSheets},
    ReportKindRow{ReportKind::Police, "police", QT_TRANSLATE_NOOP("Report", "Police sheet"),
                  QT_TRANSLATE_NOOP("Report", "What is marked as stolen, for the police and registers of stolen "
                                              "property: numbers and owner marks first."),
                  QT_TRANSLATE_NOOP("Report", "Stolen property - %1 - %2.pdf"), ReportChoices(Thumbnails) | Paper,
                  buildPoliceSheet},
    ReportKindRow{ReportKind::Rooms, "rooms", QT_TRANSLATE_NOOP("Report", "Check list by place"),
                  QT_TRANSLATE_NOOP("Report", "What should be where, with a box to tick: for the yearly walk through "
                                              "the rooms, for movers, for an estate."),
                  QT_TRANSLATE_NOOP("Report", "Check list - %1 - %2.pdf"), ReportChoices(Grouping) | Thumbnails | Paper,
                  buildRoomList},
    ReportKindRow{ReportKind::Labels, "labels", QT_TRANSLATE_NOOP("Report", "Labels"),
                  QT_TRANSLATE_NOOP("Report", "A label for each item with a QR code, its inventory number, name and "
                                              "serial number, on ready-made sheets."),
                  QT_TRANSLATE_NOOP("Report", "Labels - %1 - %2.pdf"), ReportChoices(LabelSheet), buildLabels}};

QString languageOf(const QLocale &locale)
{
    return locale.name().section(u'_', 0, 0);
}

} // namespace

std::span<const ReportKindRow> all()
{
    return rows;
}

const ReportKindRow &at(ReportKind kind)
{
    return rows[size_t(kind)];
}

const ReportKindRow *find(QStringView code)
{
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [code](const ReportKindRow &each) { return code == QLatin1String(each.code); });
    return row == rows.end() ? nullptr : &*row;
}

QString title(const ReportKindRow &row)
{
    return ReportWords::tr(row.title);
}

QString lead(const ReportKindRow &row)
{
    return ReportWords::tr(row.lead);
}

Report build(const ReportKindRow &row, const ReportInput &input, const ReportOptions &options, const QDate &today,
             const QLocale &locale)
{
    const PaperLanguage language(languageOf(locale));
    return row.build(input, options, today, locale, {});
}

Result<Report> build(const ReportKindRow &row, const ReportInput &input, const ReportOptions &options,
                     const QDate &today, const QLocale &locale, const ReportGoOn &goOn)
{
    const PaperLanguage language(languageOf(locale));
    bool isStopped = false;
    const ReportGoOn watched = [&](int percent) {
        isStopped = isStopped || (goOn && !goOn(percent));
        return !isStopped;
    };
    Report report = row.build(input, options, today, locale, watched);
    if (isStopped)
        return cancelled();
    return report;
}

QString fileName(const ReportKindRow &row, const QString &documentName, const QDate &today, const QLocale &locale)
{
    const PaperLanguage language(languageOf(locale));
    const QString name =
        ReportWords::tr(row.fileName).arg(QFileInfo(documentName).completeBaseName(), today.toString(Qt::ISODate));
    return filename::safe(name);
}

} // namespace nameplate::reportkinds
