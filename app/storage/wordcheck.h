// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/wordindex.h"

namespace nameplate::storage {

/// Compares a word index with one made afresh, in memory, from the rows it belongs to.
class WordCheck
{
public:
    explicit WordCheck(Database &database)
        : m_database(database)
    {}

    /// False when any word of any row is missing, too many or elsewhere, or the index cannot be read.
    [[nodiscard]] bool fits(const Table &table);

private:
    [[nodiscard]] bool hasEveryRow(const QByteArray &table, const QByteArray &index);
    Result<void> makeAfresh(const Table &table, const QByteArray &index);
    [[nodiscard]] bool sameWords();
    [[nodiscard]] bool isSoundInside(const QByteArray &index);

    Database &m_database;
};

} // namespace nameplate::storage
