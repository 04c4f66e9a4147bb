// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/simplelayouts.h"

#include "app/reports/paper.h"

#include <algorithm>

namespace nameplate {

namespace {

using paper::mm;

constexpr double writingRoom = mm(14); // above a line to sign on
constexpr double labelSpace = mm(1);
constexpr double signatureGap = mm(10);
constexpr double rubricRule = mm(5.4); // below the top of a rubric
constexpr double blankHeight = mm(8.5);
constexpr double blankLabel = mm(46);
constexpr QRgb ruleColor = 0xFF999999;

} // namespace

TextBlockLayout::TextBlockLayout(const ReportText &text, const Typefaces &faces, double width)
    : m_face(text.face)
    , m_width(width)
{
    m_texts.add(SetText(text.text, faces.at(text.face), width, TextAlign::Start));
}

double TextBlockLayout::height(int) const
{
    return m_texts.height() + (m_face == TextFace::Rubric ? rubricRule - mm(4) : 0);
}

double TextBlockLayout::spaceBefore() const
{
    switch (m_face) {
    case TextFace::Title:
    case TextFace::Subtitle:
        return 0;
    case TextFace::Heading:
        return mm(7);
    case TextFace::Rubric:
        return mm(5.5);
    default:
        return mm(4);
    }
}

bool TextBlockLayout::staysWithNext(int) const
{
    return m_face == TextFace::Title || m_face == TextFace::Subtitle || m_face == TextFace::Heading
           || m_face == TextFace::Rubric;
}

void TextBlockLayout::paint(Canvas &canvas, QPointF topLeft, int, const Slice &slice) const
{
    m_texts.paint(canvas.painter, topLeft, slice);
    if (m_face == TextFace::Rubric)
        paintRule(canvas.painter, topLeft + QPointF(0, height(0)), m_width, mm(0.2), ruleColor);
}

SignaturesLayout::SignaturesLayout(const ReportSignatures &signatures, const Typefaces &faces, double width)
{
    const double count = std::max(1.0, double(signatures.labels.size()));
    m_lineWidth = (width - signatureGap * (count - 1)) / count;
    for (const QString &label : signatures.labels) {
        m_labels.emplace_back();
        m_labels.back().add(SetText(label, faces.at(TextFace::Small), m_lineWidth, TextAlign::Start));
    }
}

double SignaturesLayout::height(int) const
{
    double label = 0;
    for (const TextStack &each : m_labels)
        label = std::max(label, each.height());
    return writingRoom + labelSpace + label;
}

double SignaturesLayout::spaceBefore() const
{
    return mm(4);
}

void SignaturesLayout::paint(Canvas &canvas, QPointF topLeft, int, const Slice &) const
{
    for (const TextStack &label : m_labels) {
        paintRule(canvas.painter, topLeft + QPointF(0, writingRoom), m_lineWidth, mm(0.2), 0xFF555555);
        label.paint(canvas.painter, topLeft + QPointF(0, writingRoom + labelSpace), {});
        topLeft.rx() += m_lineWidth + signatureGap;
    }
}

BlanksLayout::BlanksLayout(const ReportBlanks &blanks, const Typefaces &faces, double width)
    : m_width(width)
{
    for (const QString &label : blanks.labels) {
        m_labels.emplace_back();
        m_labels.back().add(SetText(label, faces.at(TextFace::BodyQuiet), blankLabel - mm(2), TextAlign::Start));
    }
}

double BlanksLayout::height(int piece) const
{
    return std::max(blankHeight, m_labels[size_t(piece)].height() + mm(1.5));
}

double BlanksLayout::spaceBefore() const
{
    return mm(0.5);
}

void BlanksLayout::paint(Canvas &canvas, QPointF topLeft, int piece, const Slice &) const
{
    const TextStack &label = m_labels[size_t(piece)];
    const double bottom = height(piece);
    label.paint(canvas.painter, topLeft + QPointF(0, bottom - label.height() - mm(0.2)), {});
    paintRule(canvas.painter, topLeft + QPointF(blankLabel, bottom), m_width - blankLabel, mm(0.2), ruleColor);
}

} // namespace nameplate
