// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"

namespace nameplate {

/// One thing that a press can do about a finding.
struct RemedyOffer
{
    QString title; ///< as a button says it
    Remedy remedy;
    bool joins = false; ///< the items of the remedy are one thing that was entered several times

    bool operator==(const RemedyOffer &) const = default;

    /// It changes the document, by applyRemedy(); what it does not is for the window to do.
    [[nodiscard]] bool isEdit() const;
};

namespace remedies {

/// What is offered about a finding, the likeliest first; never nothing.
[[nodiscard]] std::vector<RemedyOffer> of(const Finding &finding);

/// Does an offer that is an edit, as one step.
Result<void> apply(Editor &editor, const Finding &finding, const RemedyOffer &offer);

/// Makes one item of several: the one that was added first keeps what it says, takes what it does not say from the
/// others, and their tags, identifiers, files and readings; the others go. One step.
Result<void> joinItems(Editor &editor, std::vector<ItemId> items);

} // namespace remedies

} // namespace nameplate
