// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/picturesource.h"
#include "app/services/inventory.h"

namespace nameplate {

/// The pictures of a document for its reports: small ones from the thumbnails, large ones from the stored files,
/// upright and turned as the user turned them.
class InventoryPictures : public PictureSource
{
public:
    /// Reads from `inventory` on the thread that paints.
    explicit InventoryPictures(const Inventory &inventory)
        : m_inventory(inventory)
    {}

    QImage picture(EvidenceId evidence, QSize maximum) override;
    QImage pdfPage(EvidenceId evidence, int page, QSize maximum) override;

private:
    const Inventory &m_inventory;
};

} // namespace nameplate
