// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/evidencelist.h"
#include "app/reports/report.h"

#include <QLocale>

namespace nameplate {

/// The evidence of a report in print: what can be shown, by number, and a table of what is only named.
struct ExhibitParts
{
    std::vector<ReportExhibit> shown;
    ReportTable named; ///< without rows when everything is shown
};

/// `pdfPages` has the number of pages of the PDF documents that can be shown.
[[nodiscard]] ExhibitParts exhibitParts(const std::map<qint64, SharedEvidence> &evidence,
                                        const QHash<EvidenceId, int> &pdfPages, const QLocale &locale);

/// Whether the evidence is a picture or a paper document of which pages can be shown.
[[nodiscard]] bool canBeShown(const Evidence &evidence, const QHash<EvidenceId, int> &pdfPages);

/// One piece of evidence (the first page of a document) with its number, kind and date, where the item it belongs to
/// needs no naming.
[[nodiscard]] ReportExhibit onePicture(const Evidence &evidence, const QHash<EvidenceId, int> &pdfPages,
                                       const QLocale &locale);

} // namespace nameplate
