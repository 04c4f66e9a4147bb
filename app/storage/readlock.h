// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/query.h"

namespace nameplate::storage {

/// While it lives, nobody else's commit comes between two reads of this connection: one that is under way is waited for
/// once, here, and as soon as it is done. What this connection writes meanwhile is written as ever.
class ReadLock
{
public:
    enum class Patience
    {
        Waits,
        WaitsForNobody ///< isHeld() tells whether there was anybody to wait for
    };

    explicit ReadLock(Database &database, Patience patience = Patience::Waits);
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    Query m_query; ///< an open query holds SQLite's shared lock
    bool m_isHeld;
};

} // namespace nameplate::storage
