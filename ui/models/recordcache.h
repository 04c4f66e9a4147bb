// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QCache>

namespace nameplate {

/// The records a list has shown lately, read a page at a time around the row that is asked for.
class RecordCache
{
public:
    explicit RecordCache(const Inventory &inventory)
        : m_inventory(inventory)
        , m_records(capacity)
    {}

    /// The record in `row` of the rows; null when it is no item, when the item is gone, or when the document does not
    /// answer in this turn. Valid until the next call.
    const Record *at(const std::vector<qint64> &rows, qsizetype row);
    const Record *find(ItemId item) const { return m_records.object(item.value); }
    void forget(ItemId item) { m_records.remove(item.value); }
    void clear() { m_records.clear(); }

private:
    static constexpr qsizetype page = 64;
    static constexpr qsizetype capacity = 1024;

    const Inventory &m_inventory;
    QCache<qint64, Record> m_records;
};

} // namespace nameplate
