// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/pageflow.h"
#include "app/reports/pageframe.h"
#include "app/reports/paper.h"
#include "app/reports/report.h"
#include "app/reports/reportprogress.h"

#include <functional>

namespace nameplate {

/// Where a part of a report begins, for outlines and for turning to it.
struct OutlineEntry
{
    QString title;
    int page = 0; ///< from 0
    int level = 0;

    bool operator==(const OutlineEntry &) const = default;
};

/// The error of a report that `goOn` stopped.
[[nodiscard]] tl::unexpected<Error> cancelled();

/// Lays a report out on pages and paints them one by one: to PDF, printer and preview alike. Needs a QGuiApplication
/// for its fonts (with the platform "offscreen" where there is no display). Any one thread may use it; the thread that laid
/// it out must not end before the composer does, since laid out text uses the fonts of its thread.
class PageComposer
{
public:
    using GoOn = ReportGoOn;

    /// `report` must outlive the composer.
    PageComposer(const Report &report, Paper paper);
    ~PageComposer();

    /// Measures everything. Asks `goOn` now and then, and fails with Code::Cancelled when that says no.
    Result<void> layOut(const GoOn &goOn = {});

    [[nodiscard]] Paper paper() const { return m_paper; }
    [[nodiscard]] int pageCount() const { return int(m_pages.size()); }
    [[nodiscard]] QSizeF pageSize(int page) const; ///< mm, as it is to be read
    [[nodiscard]] bool isLandscape(int page) const;
    [[nodiscard]] std::vector<OutlineEntry> outline() const;

    /// Paints the page (from 0) with the painter's origin at the top left of the paper and mm as its unit.
    void paintPage(QPainter &painter, int page, PictureSource &pictures) const;

private:
    /// A page of the report: the things on it, and the section that they are part of.
    struct Page
    {
        size_t section;
        PlacedPage placed;
    };

    [[nodiscard]] QSizeF sectionSize(size_t section) const; ///< mm
    [[nodiscard]] const PageFrame &frame(size_t section) const;
    [[nodiscard]] QRectF content(size_t section) const; ///< dots
    Result<BlockLayouts> measure(const ReportSection &section, QSizeF room, const GoOn &measured);

    const Report &m_report;
    Paper m_paper; ///< what was asked for, unless the report is made for another one
    Typefaces m_faces;
    PageFrame m_portrait;
    PageFrame m_landscape;
    std::vector<std::vector<ReportText>> m_titles; ///< of the sections, as blocks
    std::vector<BlockLayouts> m_layouts;           ///< of the sections
    std::vector<Page> m_pages;
};

} // namespace nameplate
