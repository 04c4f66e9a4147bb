// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordcache.h"

namespace nameplate {

const Record *RecordCache::at(const std::vector<qint64> &rows, qsizetype row)
{
    const qint64 wanted = rows[size_t(row)];
    if (const Record *known = m_records.object(wanted))
        return known;
    if (!m_inventory.answers())
        return nullptr;
    const qsizetype first = row / page * page;
    const qsizetype end = std::min(qsizetype(rows.size()), first + page);
    std::vector<ItemId> missing;
    for (qsizetype i = first; i < end; ++i)
        if (rows[size_t(i)] > 0 && !m_records.contains(rows[size_t(i)]))
            missing.push_back(ItemId{rows[size_t(i)]});
    for (Record &record : m_inventory.records(missing)) {
        const qint64 id = record.item.id.value;
        m_records.insert(id, new Record(std::move(record)));
    }
    return m_records.object(wanted);
}

} // namespace nameplate
