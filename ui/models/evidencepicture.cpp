// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencepicture.h"

#include <QBuffer>
#include <QImageReader>
#include <QTransform>

namespace nameplate {

QImage decodedThumbnail(QByteArray jpeg, int side, qint64 turns)
{
    QBuffer buffer(&jpeg);
    QImageReader reader(&buffer, "jpeg");
    const QSize size = reader.size();
    if (qMax(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    return turns == 0 ? image : image.transformed(QTransform().rotate(90.0 * double(turns)));
}

QImage evidencePicture(const Inventory &inventory, const Evidence &evidence, int side)
{
    const QByteArray jpeg = inventory.thumbnail(evidence.id);
    return jpeg.isEmpty() ? QImage() : decodedThumbnail(jpeg, side, evidence.rotation);
}

} // namespace nameplate
