// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QImage>

#include <functional>

namespace nameplate {

/// Where a report gets its pictures while it is painted; it asks for one at a time and keeps none. Asked on the
/// thread that paints.
class PictureSource
{
public:
    virtual ~PictureSource() = default;

    /// The picture upright, scaled to fit into `maximum` pixels when it is larger; null: it cannot be shown.
    virtual QImage picture(EvidenceId evidence, QSize maximum) = 0;

    /// A page (from 0) of a PDF document, scaled to fit into `maximum` pixels; null: it cannot be shown.
    virtual QImage pdfPage(EvidenceId evidence, int page, QSize maximum) = 0;

    /// Asked now and then by sources that have to wait for a picture; when it says no, there is none. Empty: nobody asks.
    virtual void setGoOn(std::function<bool()> goOn) { Q_UNUSED(goOn) }
};

} // namespace nameplate
