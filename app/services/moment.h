// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

namespace nameplate {

/// While it lives, everything read is of one moment, and somebody's commit is waited for at most once, when it is made.
/// For a handful of reads: who commits waits for it. May be nested.
class Inventory::Moment
{
public:
    explicit Moment(const Inventory &inventory);
    ~Moment();
    Moment(const Moment &) = delete;
    Moment &operator=(const Moment &) = delete;

private:
    std::unique_ptr<storage::ReadLock> m_lock;
};

/// For who may read a little at many places, or nothing, as painting does: the first Moment that is made while it lives
/// lasts as long as this does. Who asks Inventory::answers() first need not wait for a commit: where it says no, there
/// is a gap to be filled soon.
class Inventory::Turn
{
public:
    explicit Turn(const Inventory &inventory);
    ~Turn();
    Turn(const Turn &) = delete;
    Turn &operator=(const Turn &) = delete;

    [[nodiscard]] bool hasGaps() const { return m_inventory.m_turnHasGaps; } ///< answers() said no

private:
    const Inventory &m_inventory;
};

} // namespace nameplate
