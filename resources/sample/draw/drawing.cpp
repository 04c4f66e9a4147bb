// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/drawing.h"

#include <QFile>
#include <QPainter>

namespace nameplate::sample {

Drawing::Drawing(const QString &svgFile, const QJsonObject &recolour)
{
    QFile file(svgFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray svg = file.readAll();
    for (auto each = recolour.begin(); each != recolour.end(); ++each)
        svg.replace(each.key().toUtf8(), each.value().toString().toUtf8());
    m_svg.load(svg);
}

QImage Drawing::render(QSizeF box) const
{
    const QSize size = m_svg.defaultSize().scaled(box.toSize(), Qt::KeepAspectRatio);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    m_svg.render(&painter, QRectF(QPointF(0, 0), size));
    return image;
}

} // namespace nameplate::sample
