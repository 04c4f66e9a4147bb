// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/domain/record.h"
#include "app/domain/result.h"

namespace nameplate::bench {

/// An invented household of any size, the same on every machine: about six items share a series, every item has a
/// serial number, a place, a price and about 200 characters of notes; one in eight has a tag.
class Household
{
public:
    explicit Household(int items)
        : m_items(items)
    {}

    [[nodiscard]] int size() const { return m_items; }
    [[nodiscard]] Record record(int index) const; ///< 0 is the first

    /// The same items as a list with the keys of the field table as header.
    [[nodiscard]] bool writeCsv(const QString &path) const;

private:
    int m_items;
};

} // namespace nameplate::bench
