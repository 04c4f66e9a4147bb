// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/evidencepictures.h"

namespace nameplate {

class EvidenceList;
class PhotoStrip;

/// Fills a strip of pictures and a list with the evidence of an item or a place, decoding what is not seen at once in
/// the background.
class EvidenceDisplay : public QObject
{
    Q_OBJECT

public:
    EvidenceDisplay(const Inventory &inventory, PhotoStrip *strip, EvidenceList *list, QObject *parent);

    /// `placeholderIcon` stands where there is no picture.
    void show(const EvidenceTarget &target, const QString &placeholderIcon);

private:
    const Inventory &m_inventory;
    EvidencePictures m_pictures;
    std::vector<Evidence> m_shown;
    PhotoStrip *m_strip;
    EvidenceList *m_list;
};

} // namespace nameplate
