// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/housestyle.h"

class QStyleOption;
class QStyleOptionButton;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;
class QPainter;

namespace nameplate {

/// The strokes and fills of HouseStyle, one function per surface.
namespace stylepaint {

void roundedPanel(QPainter *painter, const QRectF &rect, qreal radius, const QColor &fill, const QColor &edge,
                  qreal edgeWidth = 1.0);
void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
void focusRing(QPainter *painter, const QStyleOption *option, qreal radius);
void pushButton(QPainter *painter, const QStyleOptionButton *option);
void pushButtonLabel(QPainter *painter, const QStyleOptionButton *option, Qt::TextFlag mnemonics);
void toolButton(QPainter *painter, const QStyleOption *option);
void toolButtonLabel(QPainter *painter, const QStyleOptionToolButton *option, Qt::TextFlag mnemonics);
void field(QPainter *painter, const QStyleOption *option, Dress dress);
void checkMark(QPainter *painter, const QStyleOption *option);
void radioMark(QPainter *painter, const QStyleOption *option);
void header(QPainter *painter, const QStyleOption *option);
void scrollBar(QPainter *painter, const QStyleOptionSlider *option, const QRect &slider);
void progress(QPainter *painter, const QStyleOptionProgressBar *option);
void tab(QPainter *painter, const QStyleOption *option);
void menuBarItem(QPainter *painter, const QStyleOption *option);

} // namespace stylepaint

} // namespace nameplate
