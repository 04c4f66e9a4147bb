// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/itemfield.h"

#include <vector>

namespace nameplate {

/// What several records have in common, field by field. It takes them one after the other and keeps the first only, so
/// there may be any number of them.
class SharedFields
{
public:
    SharedFields() = default;
    explicit SharedFields(std::span<const Record> records);

    void add(const Record &record);

    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] const Record &first() const { return m_first; }
    [[nodiscard]] bool isShared(const Field &field) const;

private:
    Record m_first;
    qint64 m_count = 0;
    std::vector<const Field *> m_shared; ///< in the order of the table
};

} // namespace nameplate
