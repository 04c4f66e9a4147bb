// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/paper.h"
#include "app/reports/pdfreport.h"
#include "app/reports/reportpreparation.h"

#include <QByteArray>
#include <QLocale>

namespace nameplate {

/// What somebody chose for a report; remembered until the next time.
struct PrintChoice
{
    enum class Items
    {
        All,
        Shown,
        Selected,
        Place
    };

    ReportKind kind = ReportKind::Insurance;
    Items items = Items::All;
    PlaceId place; ///< of Items::Place; not remembered, since it belongs to one document
    ReportSelection selection;
    ReportOptions options;
    Paper paper = Paper::A4;
    QString language; ///< "de"; empty: that of the desktop
    PdfKind pdf = PdfKind::Ordinary;

    [[nodiscard]] const ReportKindRow &row() const { return reportkinds::at(kind); }

    /// Language and formats of the report.
    [[nodiscard]] QLocale locale() const;

    [[nodiscard]] QByteArray toBytes() const;
    /// Anything that is no choice gives the default.
    static PrintChoice fromBytes(const QByteArray &bytes);
    /// A4, or Letter where that is the custom.
    static PrintChoice forLocale(const QLocale &locale);
};

} // namespace nameplate
