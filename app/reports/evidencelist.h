// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/reportinput.h"

#include <map>

namespace nameplate {

/// A piece of evidence with the items it serves.
struct SharedEvidence
{
    Evidence evidence;
    std::vector<const ReportItem *> items;
    bool isMainPhoto = false; ///< of at least one of them
};

/// The evidence of the listed items, each once, by its number.
[[nodiscard]] std::map<qint64, SharedEvidence> evidenceByNumber(const std::vector<const ReportItem *> &items);

/// The numbers of a line's evidence as it refers to them: "E-011, E-014 to E-017"; empty without evidence.
[[nodiscard]] QString evidenceReferences(const std::vector<Evidence> &evidence);

} // namespace nameplate
