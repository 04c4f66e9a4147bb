// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evidencepictures.h"

#include "ui/models/evidencepicture.h"

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
    QtConcurrent::run(decodedThumbnail, jpeg, m_side, evidence.rotation)
        .then(this, [this, key, id = evidence.id](const QImage &image) {
            m_coming.remove(key);
            m_pictures.insert(key, new QImage(image), 1 + image.sizeInBytes() / 1024);
            emit ready(id);
        });
    return {};
}

} // namespace nameplate
