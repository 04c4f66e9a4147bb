// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberknowledge.h"
#include "app/services/inventory.h"
#include "app/storage/document.h"
#include "app/storage/surveyreader.h"

namespace nameplate {

std::vector<SurveyedItem> Inventory::survey() const
{
    return storage::SurveyReader(m_document->database()).read();
}

Result<std::vector<Finding>> Inventory::findings(const FindingOptions &options) const
{
    const auto knowledge = NumberKnowledge::load();
    if (!knowledge)
        return tl::unexpected(knowledge.error());
    return findIn(survey(), *knowledge, options);
}

} // namespace nameplate
