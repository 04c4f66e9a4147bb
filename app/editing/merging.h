// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/mergeplan.h"

namespace nameplate {

class Editor;

/// What a merge did.
struct MergeReport
{
    qint64 added = 0;
    qint64 removed = 0;
    qint64 changed = 0;          ///< items
    qint64 series = 0;           ///< changed or added
    qint64 places = 0;           ///< the same
    qint64 shared = 0;           ///< settings, searches and other things of the document that were taken
    QStringList renumbered = {}; ///< titles of added items whose inventory number was taken
};

/// Takes from the other copy what the plan says, as one step that undo takes back; all or nothing.
[[nodiscard]] Result<MergeReport> merge(Editor &editor, const Inventory &theirs, const MergePlan &plan,
                                        const MergePlan::GoOn &goOn = {});

} // namespace nameplate
