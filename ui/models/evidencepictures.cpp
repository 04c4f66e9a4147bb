// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencepictures.h"

#include "ui/models/evidencepicture.h"
#include "ui/models/later.h"

#include <QtConcurrentRun>

namespace nameplate {

EvidencePictures::EvidencePictures(const Inventory &inventory, int side, QObject *parent)
    : QObject(parent)
    , m_inventory(inventory)
    , m_side(side)
    , m_pictures(mostBytes / 1024)
{}

QImage EvidencePictures::picture(const Evidence &evidence)
{
    const Key key{evidence.id.value, evidence.rotation};
    if (const QImage *known = m_pictures.object(key))
        return *known;
    if (m_coming.contains(key))
        return {};
    const QByteArray jpeg = m_inventory.thumbnail(evidence.id);
    if (jpeg.isEmpty()) {
        m_pictures.insert(key, new QImage);
        return {};
    }
    m_coming.insert(key);
    later(QtConcurrent::run(decodedThumbnail, jpeg, m_side, evidence.rotation), this,
          [this, key, id = evidence.id](const QImage &image) {
              m_coming.remove(key);
              keep(key, image);
              emit ready(id);
          });
    return {};
}

QImage EvidencePictures::pictureNow(const Evidence &evidence)
{
    const Key key{evidence.id.value, evidence.rotation};
    if (const QImage *known = m_pictures.object(key))
        return *known;
    const QImage image = evidencePicture(m_inventory, evidence, m_side);
    keep(key, image);
    return image;
}

void EvidencePictures::keep(const Key &key, const QImage &image)
{
    m_pictures.insert(key, new QImage(image), 1 + image.sizeInBytes() / 1024);
}

} // namespace nameplate
