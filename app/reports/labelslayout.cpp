// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/labelslayout.h"

#include "app/reports/paper.h"
#include "app/reports/qrcode.h"

#include <algorithm>

namespace nameplate {

namespace {

using paper::mm;

constexpr double air = mm(1.6);     // inside the edge of a label, which printers miss by a millimetre
constexpr double gap = mm(1.5);     // between code and texts
constexpr double widestCode = 0.42; // of the width of the label
constexpr double largestCode = mm(28);
constexpr double smallestScale = 0.4; // of the type on a label: about 3.5 points
constexpr double wholeSerial = 0.7;   // down to this scale a serial number is kept on one line

} // namespace

LabelsLayout::LabelsLayout(const ReportLabels &labels, const Typefaces &faces, QSizeF page)
    : m_labels(labels)
    , m_faces(faces)
    , m_page(page)
{}

int LabelsLayout::pieceCount() const
{
    const int onSheet = m_labels.sheet.labelCount();
    return (m_labels.first + int(m_labels.labels.size()) + onSheet - 1) / onSheet;
}

void LabelsLayout::paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &) const
{
    const int onSheet = m_labels.sheet.labelCount();
    for (int place = 0; place < onSheet; ++place) {
        const int index = piece * onSheet + place - m_labels.first;
        if (index < 0 || index >= int(m_labels.labels.size()))
            continue;
        const QRectF rect = m_labels.sheet.rectOf(place);
        paintLabel(canvas.painter, QRectF(topLeft + rect.topLeft() * paper::dotsPerMm, rect.size() * paper::dotsPerMm),
                   m_labels.labels[size_t(index)]);
    }
}

void LabelsLayout::paintLabel(QPainter &painter, const QRectF &box, const ReportLabel &label) const
{
    QRectF inner = box.adjusted(air, air, -air, -air);
    if (const auto code = QrCode::of(label.payload)) {
        // The quiet zone may reach into the air around: nothing is printed there either.
        const double size = std::min({inner.height(), box.width() * widestCode, largestCode});
        const double module = size / code->side();
        painter.save();
        painter.translate(inner.left(), inner.center().y() - size / 2);
        painter.fillPath(code->shape(size), Qt::black);
        painter.restore();
        inner.setLeft(inner.left() + size + std::max(gap, QrCode::quietZone * module));
    }
    paintTexts(painter, inner, label);
}

/// The largest type in which everything fits; the name gives way when none is left that can be read.
void LabelsLayout::paintTexts(QPainter &painter, const QRectF &box, const ReportLabel &label) const
{
    QString name = label.name;
    const double serialWidth = SetText::naturalWidth(label.serial, m_faces.at(TextFace::Mono)) * 1.01;
    double scale =
        serialWidth * wholeSerial <= box.width() ? std::min(1.0, box.width() / std::max(1.0, serialWidth)) : 1.0;
    TextStack texts = textsOf(label, name, box.width() / scale);
    while (texts.height() * scale > box.height() && scale > 0.02) {
        if (scale > smallestScale || name.isEmpty())
            scale *= 0.94;
        else
            name = name.size() < 2 ? QString() : name.left(name.size() * 8 / 10).trimmed() + u'…';
        texts = textsOf(label, name, box.width() / scale);
    }
    painter.save();
    painter.translate(box.left(), box.center().y() - texts.height() * scale / 2);
    painter.scale(scale, scale);
    texts.paint(painter, {}, {});
    painter.restore();
}

TextStack LabelsLayout::textsOf(const ReportLabel &label, const QString &name, double width) const
{
    TextStack texts;
    texts.add(SetText(label.number, m_faces.at(TextFace::Heading), width, TextAlign::Start));
    texts.add(SetText(name, m_faces.at(TextFace::Body), width, TextAlign::Start));
    texts.add(SetText(label.serial, m_faces.at(TextFace::Mono), width, TextAlign::Start));
    return texts;
}

} // namespace nameplate
