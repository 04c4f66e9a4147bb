// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

namespace nameplate {

/// How the items of two states of a document differ.
struct Differences
{
    struct Entry
    {
        QString uuid;
        QString number;
        QString title;
    };

    QList<Entry> onlyInFirst;
    QList<Entry> onlyInSecond;
    QList<Entry> changed; ///< as the first has them

    [[nodiscard]] bool isEmpty() const { return onlyInFirst.isEmpty() && onlyInSecond.isEmpty() && changed.isEmpty(); }
};

/// Compares every field, identifier and piece of evidence of every item, item by item.
[[nodiscard]] Differences differencesBetween(const Inventory &first, const Inventory &second);

} // namespace nameplate
