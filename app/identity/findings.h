// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/finding.h"
#include "app/identity/surveyeditem.h"

#include <functional>
#include <span>

namespace nameplate {

class NumberKnowledge;

/// What counts as worth documenting, and as soon.
struct FindingOptions
{
    QDate today;
    qint64 documentedFrom = 500; ///< in whole units of any currency (hundreds where it has no smaller unit)
    int warrantyDays = 30;
    std::function<bool()> goOn = {}; ///< asked now and then; false: nobody waits for the rest
};

/// Every kind of finding, in the order in which they are shown.
[[nodiscard]] std::span<const FindingKind> findingKinds();

[[nodiscard]] QString findingTitle(const QString &code);

/// Everything that looks wrong, contradictory or missing, in the order of the subjects; looks at each one once.
[[nodiscard]] std::vector<Finding> findIn(std::span<const SurveyedItem> subjects, const NumberKnowledge &knowledge,
                                          const FindingOptions &options);

} // namespace nameplate
