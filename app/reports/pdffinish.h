// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/pagecomposer.h"

class QIODevice;

namespace nameplate {

/// What a PDF file has besides its pages.
struct PdfExtras
{
    QString title;
    QString language; ///< BCP 47
    std::vector<OutlineEntry> outline;
    ReportAttachment attachment; ///< none: its name is empty
    bool isArchive = false;      ///< PDF/A-1b: keeps the metadata that say so, and carries no file
};

/// Copies the PDF file `pages` to `output` and adds the outline, the language, metadata and the attached file, which
/// Qt cannot write.
Result<void> finishPdf(const QString &pages, const PdfExtras &extras, QIODevice &output,
                       const PageComposer::GoOn &goOn = {});

} // namespace nameplate
