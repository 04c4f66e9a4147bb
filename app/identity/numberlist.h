// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/numberpattern.h"

#include <QByteArray>

#include <vector>

namespace nameplate {

/// The printed numbers of many owners, one after the other in the form in which they are compared: a hundred thousand
/// are searched for a part of a number in about a millisecond.
class NumberList
{
public:
    void add(qint64 owner, QByteArrayView number); ///< UTF-8

    struct Match
    {
        qint64 owner = 0;
        int rank = 0; ///< as NumberPattern::rank()

        bool operator==(const Match &) const = default;
    };
    /// In the order of adding.
    [[nodiscard]] std::vector<Match> find(const NumberPattern &pattern) const;

private:
    struct Entry
    {
        qint64 owner = 0;
        qsizetype end = 0; ///< behind the last character of its number in m_text
    };

    QByteArray m_text; ///< a line feed behind each number
    std::vector<Entry> m_entries;
};

} // namespace nameplate
