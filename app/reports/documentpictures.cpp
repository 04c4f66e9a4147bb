// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/documentpictures.h"

#include "app/services/contenttype.h"
#include "app/services/picture.h"
#include "app/services/thumbnail.h"

#include <QTransform>

#include <algorithm>

namespace nameplate {

DocumentPictures::DocumentPictures(const Inventory &inventory, const ReportInput &input)
    : m_inventory(inventory)
{
    for (const ReportItem &item : input.items)
        for (const Evidence &evidence : item.evidence)
            m_evidence.insert(evidence.id, evidence);
}

QImage DocumentPictures::picture(EvidenceId id, QSize maximum)
{
    const Evidence evidence = m_evidence.value(id);
    const QByteArray format = contenttype::pictureFormat(evidence.mimeType);
    const bool isHeif = contenttype::isHeif(evidence.mimeType);
    if (format.isEmpty() && !isHeif)
        return {};
    const QSize room = evidence.rotation % 2 == 1 ? maximum.transposed() : maximum;
    QImage image;
    if (std::max(room.width(), room.height()) <= Thumbnail::longestSide)
        image = picture::decoded(m_inventory.thumbnail(id), "jpeg", room);
    else if (const auto content = m_inventory.content(id))
        image = isHeif ? m_media.heifPicture(*content, room) : picture::decoded(*content, format, room);
    return evidence.rotation == 0 ? image : image.transformed(QTransform().rotate(90 * double(evidence.rotation)));
}

void DocumentPictures::setGoOn(std::function<bool()> goOn)
{
    m_media.setGoOn(std::move(goOn));
}

QImage DocumentPictures::pdfPage(EvidenceId id, int page, QSize maximum)
{
    const auto content = m_inventory.content(id);
    return content ? m_media.pdfPage(*content, page, maximum) : QImage();
}

} // namespace nameplate
