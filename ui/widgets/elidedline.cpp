// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedline.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyleOptionFrame>
#include <QTextDocument>
#include <QToolTip>

namespace nameplate {

namespace {

constexpr int ownMargin = 2; // of QLineEdit, at its sides
constexpr qsizetype longestTip = 2000;

} // namespace

QRect ElidedLine::room() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(ownMargin, 0, -ownMargin, 0);
}

bool ElidedLine::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > room().width();
}

void ElidedLine::paintEvent(QPaintEvent *event)
{
    if (hasFocus() || !isCut())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    const QRect room = this->room();
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, int(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

bool ElidedLine::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || hasFocus() || !toolTip().isEmpty() || !isCut())
        return QLineEdit::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                       Qt::convertFromPlainText(text().left(longestTip), Qt::WhiteSpaceNormal), this);
    return true;
}

} // namespace nameplate
