// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"
#include "app/reports/reportinput.h"

#include <QDate>
#include <QLocale>

namespace nameplate {

/// The language that words of reports are in now, in this thread: "en", "de".
[[nodiscard]] QString reportLanguage();

/// An empty report with what stands around every page: the insured and the policy above, the document, the date and
/// the hash of the data below. `title` says what report it is.
[[nodiscard]] Report headedReport(const QString &title, const ReportInput &input, const QDate &today,
                                  const QLocale &locale, ReportPulse *pulse = nullptr);

/// A table of labels and values without lines between them.
class FactTable
{
public:
    explicit FactTable(double labelWidth);

    /// A fact without a value is left out.
    void add(const QString &label, const QString &value, const QString &second = {}, TextFace face = TextFace::Body);

    [[nodiscard]] bool isEmpty() const { return m_table.rows.empty(); }
    [[nodiscard]] ReportTable take() { return std::move(m_table); }

private:
    ReportTable m_table;
};

/// A section that says in one sentence why there is nothing to show.
[[nodiscard]] ReportSection emptySection(const QString &title, const QString &sentence);

} // namespace nameplate
