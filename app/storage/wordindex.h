// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/tables.h"

namespace nameplate::storage {

/// The full-text indexes over the words of items, series and evidence. They keep no copy of the text: taking an
/// entry out needs the row as it was put in.
class WordIndex
{
public:
    explicit WordIndex(Database &database)
        : m_database(database)
    {}

    Result<void> put(const Table &table, const Row &row);
    Result<void> take(const Table &table, const Row &row);

    /// Fills the empty indexes from all rows that there are.
    Result<void> fill();

    /// What stands in the index for a row; nothing for tables that have none.
    [[nodiscard]] static QString words(const Table &table, const Row &row);

    /// Whether two versions of a row hold the same words.
    [[nodiscard]] static bool sameWords(const Table &table, const Row &a, const Row &b);

private:
    Database &m_database;
};

} // namespace nameplate::storage
