// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/domain/evidence.h"
#include "app/domain/record.h"
#include "app/reports/reportprogress.h"

#include <QHash>

#include <vector>

namespace nameplate {

/// One possession as reports see it.
struct ReportItem
{
    Record record;
    std::vector<Evidence> evidence; ///< in any order
    EvidenceId mainPhoto;           ///< none: the item has no photo
};

/// The snapshot of a document that reports are built from; items stand in the order in which they are to be listed.
struct ReportInput
{
    QString documentName; ///< "Household.nameplate"
    DocumentSettings settings;
    std::vector<ReportItem> items;
    QHash<EvidenceId, int> pdfPages; ///< pages of the PDF documents that can be shown; others are only named
};

/// A short hash of everything that the items say, the same in whichever order they stand: "9f3c 71aa". Two reports
/// with the same hash were made from the same data. A step of `pulse` for each item.
[[nodiscard]] QString dataHash(const ReportInput &input, ReportPulse *pulse = nullptr);

} // namespace nameplate
