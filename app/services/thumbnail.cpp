// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/thumbnail.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

#include <algorithm>

namespace nameplate {

namespace {

constexpr int jpegQuality = 85;
constexpr int decoderMegabytes = 256;

/// The size to decode at; QSize() when the picture is small enough or its size is not known.
QSize scaledSize(const QSize &size)
{
    if (!size.isValid() || std::max(size.width(), size.height()) <= Thumbnail::longestSide)
        return {};
    return size.scaled(Thumbnail::longestSide, Thumbnail::longestSide, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

/// JPEG knows no transparency: what is see-through becomes white, as on paper.
QImage onWhite(const QImage &image)
{
    QImage result(image.size(), QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.drawImage(0, 0, image);
    return result;
}

QImage decoded(const QByteArray &data, const QByteArray &format)
{
    QImageReader::setAllocationLimit(decoderMegabytes);
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > Thumbnail::maximumPixels)
        return {};
    if (const QSize wanted = scaledSize(size); wanted.isValid())
        reader.setScaledSize(wanted);
    QImage image = reader.read();
    if (const QSize wanted = scaledSize(image.size()); wanted.isValid())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace

Thumbnail Thumbnail::of(const QByteArray &data, const QByteArray &format)
{
    const QImage image = decoded(data, format);
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
