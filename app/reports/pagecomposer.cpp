// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pagecomposer.h"

#include "app/reports/exhibitslayout.h"
#include "app/reports/labelslayout.h"
#include "app/reports/platelayout.h"
#include "app/reports/reportwords.h"
#include "app/reports/simplelayouts.h"
#include "app/reports/tablelayout.h"

#include <algorithm>

namespace nameplate {

namespace {

constexpr int rowsAtATime = 100;

/// At least one, so that parts of them can be told.
size_t rowsOf(const Report &report)
{
    size_t rows = 1;
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block))
                rows += table->rows.size();
    return rows;
}

QSizeF dots(const QSizeF &millimetres)
{
    return millimetres * paper::dotsPerMm;
}

/// Makes the layout that belongs to each kind of block.
struct LayoutMaker
{
    const Typefaces &faces;
    QSizeF room;

    std::unique_ptr<BlockLayout> operator()(const ReportText &text) const
    {
        return std::make_unique<TextBlockLayout>(text, faces, room.width());
    }
    std::unique_ptr<BlockLayout> operator()(const ReportTable &table) const
    {
        return std::make_unique<TableLayout>(table, faces, room.width());
    }
    std::unique_ptr<BlockLayout> operator()(const ReportExhibits &exhibits) const
    {
        return std::make_unique<ExhibitsLayout>(exhibits, faces, room);
    }
    std::unique_ptr<BlockLayout> operator()(const ReportSignatures &signatures) const
    {
        return std::make_unique<SignaturesLayout>(signatures, faces, room.width());
    }
    std::unique_ptr<BlockLayout> operator()(const ReportBlanks &blanks) const
    {
        return std::make_unique<BlanksLayout>(blanks, faces, room.width());
    }
    std::unique_ptr<BlockLayout> operator()(const ReportLabels &labels) const
    {
        return std::make_unique<LabelsLayout>(labels, faces, room);
    }
    std::unique_ptr<BlockLayout> operator()(const ReportPlate &plate) const
    {
        return std::make_unique<PlateLayout>(plate, faces, room.width());
    }
};

} // namespace

tl::unexpected<Error> cancelled()
{
    return fail(Error::Code::Cancelled, ReportWords::tr("The report was cancelled."),
                ReportWords::tr("Nothing was written."));
}

PageComposer::PageComposer(const Report &report, Paper paper)
    : m_report(report)
    , m_paper(report.paper.value_or(paper))
    , m_portrait(report, m_faces, dots(paper::size(m_paper)))
    , m_landscape(report, m_faces, dots(paper::size(m_paper).transposed()))
{}

PageComposer::~PageComposer() = default;

QSizeF PageComposer::sectionSize(size_t section) const
{
    const bool landscape = m_report.sections[section].orientation == ReportSection::Orientation::Landscape;
    const QSizeF size = paper::size(m_paper);
    return landscape ? size.transposed() : size;
}

const PageFrame &PageComposer::frame(size_t section) const
{
    const bool landscape = m_report.sections[section].orientation == ReportSection::Orientation::Landscape;
    return landscape ? m_landscape : m_portrait;
}

QRectF PageComposer::content(size_t section) const
{
    if (m_report.sections[section].isBare)
        return {QPointF(), dots(sectionSize(section))};
    return frame(section).content();
}

Result<void> PageComposer::layOut(const GoOn &goOn)
{
    m_titles.clear();
    m_layouts.clear();
    m_pages.clear();
    const size_t rows = rowsOf(m_report);
    size_t done = 0;
    const GoOn measured = [&](int count) {
        done += size_t(count);
        return !goOn || goOn(int(100 * std::min(done, rows) / rows));
    };
    for (size_t section = 0; section < m_report.sections.size(); ++section) {
        if (!measured(0))
            return cancelled();
        const QSizeF room = content(section).size();
        auto layouts = measure(m_report.sections[section], room, measured);
        if (!layouts)
            return tl::unexpected(layouts.error());
        m_layouts.push_back(std::move(*layouts));
        for (PlacedPage &page : placeOnPages(m_layouts.back(), room.height()))
            m_pages.push_back({section, std::move(page)});
    }
    return {};
}

Result<BlockLayouts> PageComposer::measure(const ReportSection &section, QSizeF room, const GoOn &measured)
{
    BlockLayouts layouts;
    double titleHeight = 0;
    for (const ReportText &text :
         {ReportText{section.title, TextFace::Title}, ReportText{section.subtitle, TextFace::Subtitle}}) {
        if (text.text.isEmpty() || section.isBare)
            continue;
        layouts.push_back(std::make_unique<TextBlockLayout>(text, m_faces, room.width()));
        titleHeight += layouts.back()->height(0);
    }
    const LayoutMaker maker{m_faces, room};
    for (const ReportBlock &block : section.blocks) {
        if (std::holds_alternative<ReportExhibits>(block)) {
            layouts.push_back(
                LayoutMaker{m_faces, room - QSizeF(0, titleHeight + paper::mm(6))}(std::get<ReportExhibits>(block)));
            continue;
        }
        layouts.push_back(std::visit(maker, block));
        auto *table = dynamic_cast<TableLayout *>(layouts.back().get());
        while (table && !table->measure(rowsAtATime))
            if (!measured(rowsAtATime))
                return cancelled();
    }
    return layouts;
}

QSizeF PageComposer::pageSize(int page) const
{
    return sectionSize(m_pages[size_t(page)].section);
}

bool PageComposer::isLandscape(int page) const
{
    return m_report.sections[m_pages[size_t(page)].section].orientation == ReportSection::Orientation::Landscape;
}

std::vector<OutlineEntry> PageComposer::outline() const
{
    std::vector<OutlineEntry> entries;
    for (size_t page = 0; page < m_pages.size(); ++page)
        if (page == 0 || m_pages[page].section != m_pages[page - 1].section)
            entries.push_back({m_report.sections[m_pages[page].section].title, int(page),
                               m_report.sections[m_pages[page].section].level});
    return entries;
}

void PageComposer::paintPage(QPainter &painter, int page, PictureSource &pictures) const
{
    const Page &shown = m_pages[size_t(page)];
    painter.save();
    painter.scale(1 / paper::dotsPerMm, 1 / paper::dotsPerMm);
    if (!m_report.sections[shown.section].isBare)
        frame(shown.section).paint(painter, page + 1, pageCount());

    Canvas canvas{painter, pictures};
    const QPointF origin = content(shown.section).topLeft();
    for (const Placement &each : shown.placed) {
        const BlockLayout &layout = *m_layouts[shown.section][size_t(each.block)];
        const QPointF topLeft = origin + QPointF(0, each.y);
        switch (each.part) {
        case Placement::Part::Head:
            layout.paintHead(canvas, topLeft);
            break;
        case Placement::Part::BroughtForward:
            layout.paintBroughtForward(canvas, topLeft, each.piece);
            break;
        case Placement::Part::Piece:
            layout.paint(canvas, topLeft, each.piece, each.slice);
            break;
        case Placement::Part::CarriedForward:
            layout.paintCarriedForward(canvas, topLeft, each.piece);
            break;
        }
    }
    painter.restore();
}

} // namespace nameplate
