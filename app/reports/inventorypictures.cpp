// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/inventorypictures.h"

#include "app/services/picture.h"
#include "app/services/thumbnail.h"

#include <QTransform>

namespace nameplate {

QImage InventoryPictures::picture(EvidenceId id, QSize maximum)
{
    const auto evidence = m_inventory.evidenceOf(id);
    if (!evidence)
        return {};
    const bool isTurned = evidence->rotation % 2 != 0;
    const QSize box = isTurned ? maximum.transposed() : maximum;
    QImage image;
    if (box.width() > Thumbnail::longestSide || box.height() > Thumbnail::longestSide)
        if (const auto content = m_inventory.content(id))
            image = decodedPicture(*content, box);
    if (image.isNull())
        image = decodedPicture(m_inventory.thumbnail(id), box);
    if (image.isNull() || evidence->rotation == 0)
        return image;
    return image.transformed(QTransform().rotate(90.0 * double(evidence->rotation)));
}

QImage InventoryPictures::pdfPage(EvidenceId, int, QSize)
{
    return {};
}

} // namespace nameplate
