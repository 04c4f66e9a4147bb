// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/picture.h"

#include <QBuffer>
#include <QImageReader>

namespace nameplate::picture {

namespace {

constexpr int decoderMegabytes = 256;

/// The size to scale to; QSize() when the picture fits or its size is not known.
QSize scaledSize(const QSize &size, const QSize &maximum)
{
    if (!size.isValid() || size.boundedTo(maximum) == size)
        return {};
    return size.scaled(maximum, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

} // namespace

QImage decoded(const QByteArray &data, const QByteArray &format, QSize maximum)
{
    if (format.isEmpty())
        return {};
    QImageReader::setAllocationLimit(decoderMegabytes);
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > maximumPixels)
        return {};
    // Scaling happens before the picture is turned upright.
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    if (const QSize wanted = scaledSize(size, isTurned ? maximum.transposed() : maximum); wanted.isValid())
        reader.setScaledSize(wanted);
    QImage image = reader.read();
    if (const QSize wanted = scaledSize(image.size(), maximum); wanted.isValid())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace nameplate::picture
