// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thumbnailcache.h"

#include <QBuffer>
#include <QImageReader>
#include <QtConcurrentRun>

namespace nameplate {

namespace {

/// A square cut from the middle of the picture.
QImage decoded(QByteArray jpeg, int side)
{
    QBuffer buffer(&jpeg);
    QImageReader reader(&buffer, "jpeg");
    reader.setScaledSize(reader.size().scaled(side, side, Qt::KeepAspectRatioByExpanding));
    const QImage image = reader.read();
    return image.copy((image.width() - side) / 2, (image.height() - side) / 2, side, side);
}

} // namespace

ThumbnailCache::ThumbnailCache(const Inventory &inventory, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_pictures(bound)
{}

QImage ThumbnailCache::picture(ItemId item)
{
    if (const QImage *known = m_pictures.object(item.value))
        return *known;
    if (m_coming.contains(item.value))
        return {};
    const EvidenceId photo = m_inventory.mainPhoto(item);
    const QByteArray jpeg = photo.isValid() ? m_inventory.thumbnail(photo) : QByteArray();
    if (jpeg.isEmpty()) {
        m_pictures.insert(item.value, new QImage);
        return {};
    }
    m_coming.insert(item.value);
    QtConcurrent::run(decoded, jpeg, side).then(this, [this, item](const QImage &image) {
        m_coming.remove(item.value);
        m_pictures.insert(item.value, new QImage(image));
        emit ready(item);
    });
    return {};
}

} // namespace nameplate
