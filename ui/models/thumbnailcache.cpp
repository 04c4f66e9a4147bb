// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thumbnailcache.h"

#include "app/services/moment.h"
#include "ui/models/evidencepicture.h"
#include "ui/models/later.h"

#include <QtConcurrentRun>

namespace nameplate {

namespace {

/// A square cut from the middle of the picture.
QImage square(const QByteArray &jpeg, int side, qint64 turns)
{
    const QImage image = decodedThumbnail(jpeg, 2 * side, turns);
    const int least = qMin(image.width(), image.height());
    return image.copy((image.width() - least) / 2, (image.height() - least) / 2, least, least)
        .scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace

ThumbnailCache::ThumbnailCache(const Inventory &inventory, int side, qsizetype bound, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_side(side)
    , m_pictures(bound)
{}

QImage ThumbnailCache::picture(ItemId item)
{
    if (const QImage *known = m_pictures.object(item.value))
        return *known;
    if (m_coming.contains(item.value) || !m_inventory.answers())
        return {};
    const Inventory::Moment together(m_inventory);
    const std::vector<Evidence> evidence = m_inventory.evidence(item);
    const bool pictured = !evidence.empty() && evidence.front().isImage();
    const QByteArray jpeg = pictured ? m_inventory.thumbnail(evidence.front().id) : QByteArray();
    if (jpeg.isEmpty()) {
        m_pictures.insert(item.value, new QImage);
        return {};
    }
    m_coming.insert(item.value);
    later(QtConcurrent::run(square, jpeg, m_side, evidence.front().rotation), this, [this, item](const QImage &image) {
        m_coming.remove(item.value);
        m_pictures.insert(item.value, new QImage(image));
        emit ready(item);
    });
    return {};
}

} // namespace nameplate
