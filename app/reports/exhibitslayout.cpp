// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/exhibitslayout.h"

#include "app/reports/paper.h"

#include <algorithm>

namespace nameplate {

namespace {

using paper::mm;

constexpr double gap = mm(6);
constexpr double captionSpace = mm(1.5); // between picture and caption
constexpr double frameWidth = mm(0.15);
constexpr QRgb frameColor = 0xFFBBBBBB;
constexpr double dotsPerInchOfPictures = 200;

QSize pixelsFor(const QSizeF &box)
{
    return (box * (dotsPerInchOfPictures / paper::dotsPerInch)).toSize();
}

bool isPhoto(const ReportExhibit &exhibit)
{
    return exhibit.size == ReportExhibit::Size::Photo;
}

} // namespace

ExhibitsLayout::ExhibitsLayout(const ReportExhibits &exhibits, const Typefaces &faces, QSizeF room)
    : m_faces(faces)
    , m_room(room)
{
    std::span<const ReportExhibit> rest(exhibits.exhibits);
    for (; exhibits.height > 0 && !rest.empty(); rest = rest.subspan(std::min<size_t>(rest.size(), 2)))
        addStrip(rest.first(std::min<size_t>(rest.size(), 2)), 2, mm(exhibits.height));
    while (!rest.empty()) {
        const size_t photos = size_t(std::find_if_not(rest.begin(), rest.end(), isPhoto) - rest.begin());
        if (photos > 0)
            addPhotos(rest.first(photos));
        else
            addStrip(rest.first(1), 1, m_room.height());
        rest = rest.subspan(std::max<size_t>(photos, 1));
    }
}

/// Four to a page; one or two have the width of the page for each.
void ExhibitsLayout::addPhotos(std::span<const ReportExhibit> run)
{
    const double half = m_room.height() / 2;
    while (!run.empty()) {
        const size_t onPage = std::min<size_t>(run.size(), 4);
        const size_t sideBySide = onPage > 2 ? 2 : 1;
        for (auto page = run.first(onPage); !page.empty();) {
            const size_t count = std::min(page.size(), sideBySide);
            addStrip(page.first(count), count, half);
            page = page.subspan(count);
        }
        run = run.subspan(onPage);
    }
}

void ExhibitsLayout::addStrip(std::span<const ReportExhibit> exhibits, size_t columns, double height)
{
    const double width = columnWidth(columns);
    std::vector<TextStack> captions;
    const Slice room{0, captionCapacity(), captionCapacity()};
    int slices = 1;
    for (const ReportExhibit &exhibit : exhibits) {
        captions.push_back(caption(exhibit, width));
        slices = std::max(slices, captions.back().sliceCount(room));
    }
    for (int i = 0; i < slices; ++i) {
        Strip strip{exhibits, columns, {i, room.first, room.capacity}};
        for (const TextStack &each : captions)
            strip.captionHeight = std::max(strip.captionHeight, each.sliceHeight(strip.caption));
        strip.height = i == 0 ? height : strip.captionHeight + gap;
        m_strips.push_back(strip);
    }
}

double ExhibitsLayout::spaceBefore() const
{
    return gap;
}

double ExhibitsLayout::columnWidth(size_t count) const
{
    return (m_room.width() - gap * double(count - 1)) / double(count);
}

TextStack ExhibitsLayout::caption(const ReportExhibit &exhibit, double width) const
{
    TextStack texts;
    texts.add(SetText(exhibit.title, m_faces.at(TextFace::Strong), width, TextAlign::Start));
    texts.add(SetText(exhibit.details, m_faces.at(TextFace::Small), width, TextAlign::Start));
    return texts;
}

void ExhibitsLayout::paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &) const
{
    const Strip &strip = m_strips[size_t(piece)];
    const double width = columnWidth(strip.columns);
    const double pictureHeight = strip.height - strip.captionHeight - captionSpace - gap;
    for (const ReportExhibit &exhibit : strip.exhibits) {
        double captionTop = 0;
        if (strip.caption.index == 0)
            captionTop = paintExhibit(canvas, QRectF(topLeft, QSizeF(width, pictureHeight)), exhibit) + captionSpace;
        caption(exhibit, width).paint(canvas.painter, topLeft + QPointF(0, captionTop), strip.caption);
        topLeft.rx() += width + gap;
    }
}

/// Returns the height used.
double ExhibitsLayout::paintExhibit(Canvas &canvas, const QRectF &box, const ReportExhibit &exhibit) const
{
    const QSize pixels = pixelsFor(box.size());
    const QImage picture = exhibit.pdfPage < 0 ? canvas.pictures.picture(exhibit.evidence, pixels)
                                               : canvas.pictures.pdfPage(exhibit.evidence, exhibit.pdfPage, pixels);
    if (picture.isNull()) {
        TextStack text;
        text.add(SetText(exhibit.notShown, m_faces.at(TextFace::Small), box.width() - mm(10), TextAlign::Start));
        const QRectF note(box.topLeft(), QSizeF(box.width(), text.height() + mm(10)));
        paintFrame(canvas.painter, note, frameWidth, frameColor);
        text.paint(canvas.painter, note.topLeft() + QPointF(mm(5), mm(5)), {});
        return note.height();
    }
    const QRectF frame(box.topLeft(), QSizeF(picture.size()).scaled(box.size(), Qt::KeepAspectRatio));
    paintPicture(canvas.painter, frame, picture);
    paintFrame(canvas.painter, frame, frameWidth, frameColor);
    return frame.height();
}

} // namespace nameplate
