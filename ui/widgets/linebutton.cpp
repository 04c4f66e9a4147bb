// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linebutton.h"

#include "ui/widgets/housestyle.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/shades.h"
#include "ui/widgets/stylepaint.h"

#include <QContextMenuEvent>
#include <QPainter>

namespace nameplate {

LineButton::LineButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineButton::setTexts(const QString &text, const QString &addition, const QString &end)
{
    setText(text);
    m_addition = addition;
    m_end = end;
    QStringList spoken{text};
    for (const QString &more : {addition, end})
        if (!more.isEmpty())
            spoken << more;
    setAccessibleName(spoken.join(QLatin1String(", ")));
    update();
}

QSize LineButton::sizeHint() const
{
    return {lines(this, 12), lines(this, 1.6)};
}

QSize LineButton::minimumSizeHint() const
{
    return {lines(this, 6), lines(this, 1.6)};
}

void LineButton::contextMenuEvent(QContextMenuEvent *event)
{
    emit menuAsked(event->globalPos());
}

void LineButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Shades &shades = shadesOf(palette());
    const qreal radius = lines(this, 0.3);
    if (underMouse())
        stylepaint::roundedPanel(&painter, rect(), radius, shades.hover, {});
    if (hasFocus())
        stylepaint::roundedPanel(&painter, rect(), radius, {}, shades.accent, qMax(1.5, lines(this, 0.11) * 1.0));
    const auto placed = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const int gap = lines(this, 0.3);
    const int side = lines(this, 0.95);
    lineIcon(m_icon).paint(&painter, placed({gap, (height() - side) / 2, side, side}));
    const QFontMetrics metrics(font());
    const int endWidth = qMin(metrics.horizontalAdvance(m_end) + 2, width() / 2);
    const int left = gap + side + lines(this, 0.5);
    const int right = width() - gap - endWidth - lines(this, 0.5);
    painter.setPen(shades.quiet);
    painter.drawText(placed({width() - gap - endWidth, 0, endWidth, height()}),
                     Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(m_end, Qt::ElideRight, endWidth));
    const QString text = metrics.elidedText(this->text(), Qt::ElideMiddle, right - left);
    const int textWidth = metrics.horizontalAdvance(text);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(placed({left, 0, textWidth + 1, height()}),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text);
    const int addition = left + textWidth + lines(this, 0.5);
    if (metrics.horizontalAdvance(m_addition) > right - addition)
        return; // a letter of it says nothing; it is spoken all the same
    painter.setPen(shades.quiet);
    painter.drawText(placed({addition, 0, right - addition, height()}),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_addition);
}

} // namespace nameplate
