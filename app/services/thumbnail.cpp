// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/thumbnail.h"

#include "app/services/picture.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace nameplate {

namespace {

constexpr int jpegQuality = 85;

/// JPEG knows no transparency: what is see-through becomes white, as on paper.
QImage onWhite(const QImage &image)
{
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.drawImage(0, 0, image);
    return result;
}

} // namespace

Thumbnail Thumbnail::of(const QByteArray &data, const QByteArray &format)
{
    return of(picture::decoded(data, format, QSize(longestSide, longestSide)));
}

Thumbnail Thumbnail::of(const QImage &image)
{
    if (image.isNull())
        return {};
    Thumbnail thumbnail{{}, image.size()};
    QBuffer buffer(&thumbnail.jpeg);
    const QImage opaque = onWhite(image);
    if (opaque.isNull() || !buffer.open(QIODevice::WriteOnly) || !opaque.save(&buffer, "jpeg", jpegQuality))
        return {};
    return thumbnail;
}

bool isCutShort(const QByteArray &jpeg)
{
    // Segments before the picture data state their length; an embedded preview with its own end mark lies inside one.
    qsizetype at = 2;
    const auto byte = [&jpeg](qsizetype i) { return static_cast<unsigned char>(jpeg.at(i)); };
    while (at + 4 <= jpeg.size() && byte(at) == 0xFF && byte(at + 1) != 0xDA)
        at += byte(at + 1) == 0xFF ? 1 : 2 + byte(at + 2) * 256 + byte(at + 3);
    return jpeg.indexOf("\xFF\xD9", at) < 0;
}

} // namespace nameplate
