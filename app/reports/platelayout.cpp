// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/platelayout.h"

#include "app/reports/paper.h"

#include <algorithm>
#include <numeric>

namespace nameplate {

namespace {

using paper::mm;

constexpr double air = mm(4); // between the frame and what it holds
constexpr double gap = mm(8); // between two numbers
constexpr double frameWidth = mm(0.35);
constexpr double corner = mm(1.6);
constexpr QRgb frameColor = 0xFF111111;
constexpr QRgb dividerColor = 0xFF999999;

} // namespace

PlateLayout::PlateLayout(const ReportPlate &plate, const Typefaces &faces, double width)
    : m_faces(faces)
    , m_width(width)
{
    const std::vector<double> widths = columnWidths(plate);
    const bool sideBySide = !widths.empty();
    QPointF at(air, air);
    for (size_t i = 0; i < plate.numbers.size(); ++i) {
        addCell(plate.numbers[i], at, sideBySide ? widths[i] : m_width - 2 * air);
        const double height = m_cells.back().texts.height();
        m_height = std::max(m_height, at.y() + height + air);
        if (sideBySide && i + 1 < plate.numbers.size())
            m_dividers.push_back(at.x() + widths[i] + gap / 2);
        at += sideBySide ? QPointF(widths[i] + gap, 0) : QPointF(0, height + mm(2));
    }
}

/// Nothing when the numbers do not fit side by side.
std::vector<double> PlateLayout::columnWidths(const ReportPlate &plate) const
{
    std::vector<double> widths;
    for (const ReportPlate::Number &each : plate.numbers)
        widths.push_back(1.02
                         * std::max({SetText::naturalWidth(each.number, m_faces.at(TextFace::PlateNumber)),
                                     SetText::naturalWidth(each.title, m_faces.at(TextFace::Small)),
                                     SetText::naturalWidth(each.missing, m_faces.at(TextFace::Body)), mm(40)}));
    const double room = m_width - 2 * air - gap * double(widths.size() - 1);
    const double wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (widths.size() < 2 || wanted > room)
        return {};
    for (double &each : widths)
        each += (room - wanted) / double(widths.size());
    return widths;
}

void PlateLayout::addCell(const ReportPlate::Number &number, QPointF topLeft, double width)
{
    Cell cell{topLeft, {}};
    cell.texts.add(SetText(number.title, m_faces.at(TextFace::Small), width, TextAlign::Start));
    if (number.number.isEmpty())
        cell.texts.add(SetText(number.missing, m_faces.at(TextFace::BodyQuiet), width, TextAlign::Start));
    else
        cell.texts.add(SetText(number.number, m_faces.at(TextFace::PlateNumber), width, TextAlign::Start));
    m_cells.push_back(std::move(cell));
}

double PlateLayout::height(int) const
{
    return m_height;
}

double PlateLayout::spaceBefore() const
{
    return mm(5);
}

void PlateLayout::paint(Canvas &canvas, QPointF topLeft, int, const Slice &) const
{
    canvas.painter.setPen(QPen(QColor(frameColor), frameWidth));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRoundedRect(QRectF(topLeft, QSizeF(m_width, m_height)), corner, corner);
    for (const double x : m_dividers)
        canvas.painter.fillRect(QRectF(topLeft.x() + x, topLeft.y() + air, mm(0.2), m_height - 2 * air),
                                QColor(dividerColor));
    for (const Cell &cell : m_cells)
        cell.texts.paint(canvas.painter, topLeft + cell.topLeft, {});
}

} // namespace nameplate
