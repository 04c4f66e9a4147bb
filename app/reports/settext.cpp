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
    if (text.isEmpty())
        return;
    const bool isPlain = !face.marksLookAlikes() || std::none_of(text.begin(), text.end(), fold::isMistakenForDigit);
    if (isPlain && face.isSimple(text))
        breakSimple(width, align);
    else
        m_layout = layOut(visibleText(text), face, width, align);
}

/// Letters that need no shaping are put into lines without QTextLayout, which costs ten times as much.
void SetText::breakSimple(double width, TextAlign align)
{
    for (qsizetype begin = 0; begin <= m_text.size();) {
        const qsizetype end = endOfLine(begin, width);
        qsizetype length = end - begin;
        while (length > 0 && m_text.at(begin + length - 1) == u' ')
            --length;
        const double used = m_face->simpleWidth(QStringView(m_text).mid(begin, length)).value_or(0);
        m_lines.push_back({begin, length, align == TextAlign::End ? width - used : 0});
        begin = end;
        if (begin == m_text.size())
            break;
        begin += m_text.at(begin) == u'\n' ? 1 : 0;
    }
}

/// Where the line that begins there ends: at its line break, behind the last word that fits or, where not even one does,
/// behind the last letter that does.
qsizetype SetText::endOfLine(qsizetype begin, double width) const
{
    const QStringView text(m_text);
    double used = 0;
    qsizetype lastBreak = begin;
    for (qsizetype i = begin; i < text.size(); ++i) {
        if (text.at(i) == u'\n')
            return i;
        used += m_face->advance(text.at(i));
        const bool isSpace = text.at(i) == u' ';
        if (used > width && !isSpace && i > begin)
            return lastBreak > begin ? lastBreak : i;
        const bool isJoint = (text.at(i) == u'-' || text.at(i) == u'/') && i > begin && text.at(i - 1) != u' '
                             && i + 1 < text.size() && text.at(i + 1).isLetter();
        if (isSpace || isJoint)
            lastBreak = i + 1;
    }
    return text.size();
}

SetText::~SetText() = default;
SetText::SetText(SetText &&) noexcept = default;
SetText &SetText::operator=(SetText &&) noexcept = default;

int SetText::lineCount() const
{
    return m_layout ? m_layout->lineCount() : int(m_lines.size());
}

double SetText::lineHeight(int line) const
{
    // Scripts that are taller than Latin push their lines apart.
    return m_layout ? std::max(m_face->lineHeight(), m_layout->lineAt(line).height()) : m_face->lineHeight();
}

void SetText::paintLine(QPainter &painter, int line, QPointF topLeft) const
{
    if (!m_layout) {
        const Line &simple = m_lines[size_t(line)];
        m_face->paintSimple(painter, topLeft + QPointF(simple.indent, m_face->ascent()),
                            QStringView(m_text).mid(simple.begin, simple.length));
        return;
    }
    painter.setPen(m_face->color());
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
