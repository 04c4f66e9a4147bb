// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sharedfields.h"

#include <algorithm>

namespace nameplate {

SharedFields::SharedFields(std::span<const Record> records)
{
    for (const Record &record : records)
        add(record);
}

void SharedFields::add(const Record &record)
{
    if (m_count++ == 0) {
        m_first = record;
        for (const Field &field : fields::all())
            m_shared.push_back(&field);
        return;
    }
    std::erase_if(m_shared, [&](const Field *field) { return field->get(record) != field->get(m_first); });
}

bool SharedFields::isShared(const Field &field) const
{
    return std::find(m_shared.begin(), m_shared.end(), &field) != m_shared.end();
}

} // namespace nameplate
