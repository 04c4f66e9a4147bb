// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QMetaType>

#include <vector>

namespace nameplate {

/// What one step of work touched; models refresh exactly these rows.
struct Changes
{
    std::vector<ItemId> added;
    std::vector<ItemId> updated; ///< own values, series values shown on them, tags, identifiers or evidence
    std::vector<ItemId> removed;
    bool names = false; ///< a series, place, category or tag was made, renamed, moved or removed
    bool settings = false;
    bool evidence = false;   ///< a file came, went or changed, or serves something else now
    bool everything = false; ///< too much to name (an import, another connection): read again

    [[nodiscard]] bool isEmpty() const
    {
        return added.empty() && updated.empty() && removed.empty() && !names && !settings && !evidence && !everything;
    }
};

} // namespace nameplate

Q_DECLARE_METATYPE(nameplate::Changes)
