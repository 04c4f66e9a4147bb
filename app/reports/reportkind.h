// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/reports/report.h"
#include "app/reports/reportinput.h"
#include "app/reports/reportoptions.h"

#include <QDate>
#include <QLocale>

#include <span>

namespace nameplate {

enum class ReportKind
{
    Insurance,
    Claim,
    Police,
    Rooms,
    Labels
};

/// Which choices make a difference to a report.
enum class ReportChoice
{
    Grouping = 1,
    Thumbnails = 2,
    Evidence = 4,
    Sheets = 8,
    Paper = 16,
    LabelSheet = 32
};
Q_DECLARE_FLAGS(ReportChoices, ReportChoice)
Q_DECLARE_OPERATORS_FOR_FLAGS(ReportChoices)

/// One row of the table of reports: menu, dialog, command line and file names come from it.
struct ReportKindRow
{
    ReportKind kind;
    const char *code;     ///< on the command line; never changes
    const char *title;    ///< English, translated by title()
    const char *lead;     ///< what it is for, in a sentence or two
    const char *fileName; ///< "Claim sheet - %1 - %2.pdf" with document and date
    ReportChoices choices;
    Report (*build)(const ReportInput &, const ReportOptions &, const QDate &today, const QLocale &,
                    const ReportGoOn &);

    [[nodiscard]] bool has(ReportChoice choice) const { return choices.testFlag(choice); }
};

namespace reportkinds {

[[nodiscard]] std::span<const ReportKindRow> all();
[[nodiscard]] const ReportKindRow &at(ReportKind kind);
/// Null when there is none of that code.
[[nodiscard]] const ReportKindRow *find(QStringView code);

[[nodiscard]] QString title(const ReportKindRow &row);
[[nodiscard]] QString lead(const ReportKindRow &row);

/// The report in the language of `locale`, with its formats.
[[nodiscard]] Report build(const ReportKindRow &row, const ReportInput &input, const ReportOptions &options,
                           const QDate &today, const QLocale &locale);

/// The same; fails with Code::Cancelled when `goOn` says no.
[[nodiscard]] Result<Report> build(const ReportKindRow &row, const ReportInput &input, const ReportOptions &options,
                                   const QDate &today, const QLocale &locale, const ReportGoOn &goOn);

/// The name to offer for a file, in the language of `locale`: what it is, of which document, as of when.
[[nodiscard]] QString fileName(const ReportKindRow &row, const QString &documentName, const QDate &today,
                               const QLocale &locale);

} // namespace reportkinds

} // namespace nameplate
