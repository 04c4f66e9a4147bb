// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/picture.h"

#include "app/services/contenttype.h"

#include <QBuffer>
#include <QImageReader>

namespace nameplate {

namespace {

constexpr int decoderMegabytes = 256;

/// The size that fits into the box; QSize() when the picture fits already or its size is not known.
QSize fitted(const QSize &size, const QSize &box)
{
    if (!size.isValid() || (size.width() <= box.width() && size.height() <= box.height()))
        return {};
    return size.scaled(box, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
}

} // namespace

QImage decodedPicture(const QByteArray &data, QSize box)
{
    const QByteArray format = contenttype::pictureFormat(contenttype::of(data, QString()));
    if (format.isEmpty())
        return {};
    QImageReader::setAllocationLimit(decoderMegabytes);
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > maximumPicturePixels)
        return {};
    const bool liesDown = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    if (const QSize wanted = fitted(size, liesDown ? box.transposed() : box); wanted.isValid())
        reader.setScaledSize(wanted);
    QImage image = reader.read();
    if (const QSize wanted = fitted(image.size(), box); wanted.isValid())
        image = image.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

} // namespace nameplate
