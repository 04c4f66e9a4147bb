// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/blocklayout.h"

namespace nameplate {

void paintRule(QPainter &painter, QPointF left, double width, double thickness, QRgb color)
{
    painter.fillRect(QRectF(left.x(), left.y() - thickness / 2, width, thickness), QColor(color));
}

void paintFrame(QPainter &painter, const QRectF &box, double thickness, QRgb color)
{
    paintRule(painter, box.topLeft(), box.width(), thickness, color);
    paintRule(painter, box.bottomLeft(), box.width(), thickness, color);
    for (const double x : {box.left(), box.right()})
        painter.fillRect(QRectF(x - thickness / 2, box.top() - thickness / 2, thickness, box.height() + thickness),
                         QColor(color));
}

void paintPicture(QPainter &painter, const QRectF &box, const QImage &picture)
{
    QImage opaque = picture;
    if (picture.hasAlphaChannel()) {
        opaque = QImage(picture.size(), QImage::Format_RGB32);
        opaque.fill(Qt::white);
        QPainter(&opaque).drawImage(0, 0, picture);
    }
    QRectF target(QPointF(), QSizeF(opaque.size()).scaled(box.size(), Qt::KeepAspectRatio));
    target.moveCenter(box.center());
    painter.drawImage(target, opaque);
}

} // namespace nameplate
