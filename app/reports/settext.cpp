// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/settext.h"

#include "app/identity/fold.h"
#include "app/reports/visibletext.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace nameplate {

namespace {

QTextOption optionOf(const QString &text, const Typeface &face, TextAlign align)
{
    const bool rightToLeft = !face.isNumber() && text.isRightToLeft();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment((align == TextAlign::End ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    return option;
}

/// The letters that are taken for digits, as formats that underline them.
QList<QTextLayout::FormatRange> marksIn(const QString &number)
{
    QTextCharFormat underlined;
    underlined.setFontUnderline(true);
    QList<QTextLayout::FormatRange> marks;
    for (qsizetype i = 0; i < number.size(); ++i)
        if (fold::isMistakenForDigit(number.at(i)))
            marks.append({int(i), 1, underlined});
    return marks;
}

std::unique_ptr<QTextLayout> layOut(const QString &text, const Typeface &face, double width, TextAlign align)
{
    auto layout = std::make_unique<QTextLayout>(text, face.font());
    layout->setTextOption(optionOf(text, face, align));
    if (face.marksLookAlikes())
        layout->setFormats(marksIn(text));
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

} // namespace

SetText::SetText(const QString &text, const Typeface &face, double width, TextAlign align)
    : m_face(&face)
    , m_text(text)
{
    const std::optional<double> simple = face.simpleWidth(text);
    const bool isPlain = !face.marksLookAlikes() || std::none_of(text.begin(), text.end(), fold::isMistakenForDigit);
    if (simple && isPlain && *simple <= width)
        m_indent = align == TextAlign::End ? width - *simple : 0;
    else
        m_layout = layOut(visibleText(text), face, width, align);
}

SetText::~SetText() = default;
SetText::SetText(SetText &&) noexcept = default;
SetText &SetText::operator=(SetText &&) noexcept = default;

int SetText::lineCount() const
{
    if (m_layout)
        return m_layout->lineCount();
    return m_text.isEmpty() ? 0 : 1;
}

double SetText::lineHeight(int line) const
{
    // Scripts that are taller than Latin push their lines apart.
    return m_layout ? std::max(m_face->lineHeight(), m_layout->lineAt(line).height()) : m_face->lineHeight();
}

void SetText::paintLine(QPainter &painter, int line, QPointF topLeft) const
{
    painter.setPen(m_face->color());
    if (!m_layout) {
        painter.setFont(m_face->font());
        painter.drawText(topLeft + QPointF(m_indent, m_face->ascent()), m_text);
        return;
    }
    const QTextLine set = m_layout->lineAt(line);
    const bool fits = set.height() <= m_face->lineHeight();
    set.draw(&painter, topLeft + QPointF(0, fits ? m_face->ascent() - set.ascent() : 0));
}

double SetText::naturalWidth(const QString &text, const Typeface &face)
{
    double widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const std::optional<double> simple = face.simpleWidth(line);
        const double width = simple ? *simple : QFontMetricsF(face.font()).horizontalAdvance(line.toString());
        widest = std::max(widest, width);
    }
    return widest;
}

template <class Use>
void TextStack::walk(const Slice &slices, Use use) const
{
    int index = 0;
    double y = 0;
    for (const SetText &text : m_texts) {
        for (int line = 0; line < text.lineCount(); ++line) {
            const double height = text.lineHeight(line);
            const bool isFirst = y == 0 && index > 0;
            if (!slices.isWhole() && !isFirst && y + height > slices.room(index)) {
                ++index;
                y = 0;
            }
            use(text, line, index, y);
            y += height;
        }
    }
}

double TextStack::height() const
{
    double height = 0;
    for (const SetText &text : m_texts)
        for (int line = 0; line < text.lineCount(); ++line)
            height += text.lineHeight(line);
    return height;
}

int TextStack::sliceCount(const Slice &slices) const
{
    int last = 0;
    walk({0, slices.first, slices.capacity}, [&last](const SetText &, int, int index, double) { last = index; });
    return last + 1;
}

double TextStack::sliceHeight(const Slice &slice) const
{
    double height = 0;
    walk(slice, [&](const SetText &text, int line, int index, double y) {
        if (slice.isWhole() || index == slice.index)
            height = y + text.lineHeight(line);
    });
    return height;
}

void TextStack::paint(QPainter &painter, QPointF topLeft, const Slice &slice) const
{
    walk(slice, [&](const SetText &text, int line, int index, double y) {
        if (slice.isWhole() || index == slice.index)
            text.paintLine(painter, line, topLeft + QPointF(0, y));
    });
}

} // namespace nameplate
