// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>

namespace nameplate {

PlainLabel::PlainLabel(TextTone tone, QWidget *parent)
    : PlainLabel(QString(), tone, parent)
{}

PlainLabel::PlainLabel(const QString &text, TextTone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    recolour();
}

void PlainLabel::setSize(double factor, bool bold)
{
    QFont sized = font();
    sized.setPointSizeF(sized.pointSizeF() * factor);
    sized.setBold(bold);
    setFont(sized);
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_recolouring)
        recolour();
}

void PlainLabel::recolour()
{
    if (m_tone == TextTone::Plain)
        return;
    m_recolouring = true;
    const Shades &shades = shadesOf(palette());
    const QColor colour = m_tone == TextTone::Quiet     ? shades.quiet
                          : m_tone == TextTone::Warning ? shades.warning
                                                        : shades.danger;
    QPalette toned;
    toned.setColor(QPalette::WindowText, colour);
    toned.setColor(QPalette::Text, colour); // the role of labels on a panel of base colour
    setPalette(toned);
    m_recolouring = false;
}

ElidedLabel::ElidedLabel(TextTone tone, QWidget *parent)
    : PlainLabel(tone, parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::setShorter(const QString &text)
{
    m_shorter = text;
    update();
}

bool ElidedLabel::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > contentsRect().width();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString &wanted = isCut() && !m_shorter.isEmpty() ? m_shorter : text();
    const QString shown = fontMetrics().elidedText(wanted, Qt::ElideRight, area.width());
    style()->drawItemText(&painter, area, int(alignment()), palette(), isEnabled(), shown, foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    setToolTip(isCut() ? Qt::convertFromPlainText(text(), Qt::WhiteSpaceNormal) : QString());
}

SectionLabel::SectionLabel(const QString &title, QWidget *parent)
    : PlainLabel(title, TextTone::Quiet, parent)
{
    QFont capitals = font();
    capitals.setPointSizeF(capitals.pointSizeF() * 0.86);
    capitals.setBold(true);
    capitals.setCapitalization(QFont::AllUppercase);
    capitals.setLetterSpacing(QFont::PercentageSpacing, 106);
    setFont(capitals);
}

Chip::Chip(const QString &text, const QString &icon, Kind kind, QWidget *parent)
    : QToolButton(parent)
    , m_kind(kind)
{
    setText(text);
    if (!icon.isEmpty())
        setIcon(lineIcon(icon, kind == Kind::Fact ? IconTone::Accent : IconTone::Quiet));
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    setFont(small);
    setAutoRaise(true);
}

QSize Chip::sizeHint() const
{
    const int line = fontMetrics().height();
    const int icon = this->icon().isNull() ? 0 : line + line / 4;
    return {fontMetrics().horizontalAdvance(text()) + icon + line, qRound(line * 1.4)};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Shades &shades = shadesOf(palette());
    const int line = fontMetrics().height();
    const bool fact = m_kind == Kind::Fact;
    QColor fill = fact ? shades.accentSoft : QColor(Qt::transparent);
    if (underMouse() && isEnabled() && !fact)
        fill = shades.hover;
    const QColor edge = hasFocus() ? shades.accent : fact ? QColor() : shades.line;
    stylepaint::roundedPanel(&painter, rect(), height() / 2.0, fill, edge, hasFocus() ? 1.5 : 1.0);
    QRect content = rect().adjusted(line / 2, 0, -line / 2, 0);
    if (!icon().isNull()) {
        const QRect place(content.left(), (height() - line) / 2, line, line);
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), place));
        content.setLeft(place.right() + line / 4);
    }
    painter.setPen(fact ? shades.accent : shades.quiet);
    content.setRight(content.right() + line / 4); // rounding must not cost a letter
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), content), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, content.width()));
}

} // namespace nameplate
