// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/media/mediaprocess.h"
#include "app/reports/picturesource.h"
#include "app/reports/reportinput.h"
#include "app/services/inventory.h"

#include <QHash>

namespace nameplate {

/// The pictures of a report, read from the document one at a time. Keeps only what the snapshot said about them.
class DocumentPictures final : public PictureSource
{
public:
    /// `inventory` must outlive the pictures and belong to the thread that paints (see Inventory::openForWorker).
    DocumentPictures(const Inventory &inventory, const ReportInput &input);

    QImage picture(EvidenceId evidence, QSize maximum) override;
    QImage pdfPage(EvidenceId evidence, int page, QSize maximum) override;
    void setGoOn(std::function<bool()> goOn) override;

private:
    const Inventory &m_inventory;
    MediaProcess m_media;
    QHash<EvidenceId, Evidence> m_evidence;
};

} // namespace nameplate
