// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/report.h"
#include "app/reports/reporthead.h"
#include "app/reports/reportinput.h"

#include <QDate>
#include <QLocale>

namespace nameplate {

/// What sheets about one item say of it, part by part, for the reports that have such sheets.
class ItemFacts
{
public:
    /// The item and the input must outlive the facts.
    ItemFacts(const ReportItem &item, const ReportInput &input, const QDate &today, const QLocale &locale);

    /// "Bosch Serie 6 · WAW28750GB · No. 17 · Home / Utility room".
    [[nodiscard]] QString subtitle() const;

    /// The plate and what explains it; `spelled` adds the numbers in words.
    void addPlate(ReportSection &section, bool spelled) const;

    [[nodiscard]] FactTable otherNumbers(bool spelled) const;
    [[nodiscard]] FactTable purchase() const;
    [[nodiscard]] FactTable worth() const;
    [[nodiscard]] FactTable coverage() const;
    [[nodiscard]] FactTable support() const;

    /// The first evidence of the first of these kinds that can be shown; null when there is none.
    [[nodiscard]] const Evidence *firstShown(std::initializer_list<EvidenceKind> kinds) const;
    /// Pictures side by side, those that are not null.
    void addPictures(ReportSection &section, std::initializer_list<const Evidence *> shown) const;

    /// The facts below a small heading; nothing when there are none.
    void addFacts(ReportSection &section, const QString &title, FactTable facts) const;
    void addRubric(ReportSection &section, const QString &title) const;

private:
    void addSpelled(FactTable &table, const QString &label, const QString &number) const;
    void addExpressCodes(FactTable &table) const;
    [[nodiscard]] bool needsMarks() const;
    [[nodiscard]] QString proof() const;

    const ReportItem &m_item;
    const Record &m_record;
    const ReportInput &m_input;
    QDate m_today;
    QLocale m_locale;
};

} // namespace nameplate
