// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/category.h"
#include "app/storage/journal.h"

namespace nameplate::storage {

/// Takes categories and tags out of the document: what carried them has none afterwards, or another.
class NameWriter
{
public:
    NameWriter(Database &database, Journal &journal)
        : m_database(database)
        , m_journal(journal)
    {}

    /// `into`: the category that its items and series get; none: they have no category of their own any more.
    Result<void> removeCategory(CategoryId category, CategoryId into);
    Result<void> removeTag(TagId tag, TagId into);

    /// Makes it, or changes the one with this id; a name stands once.
    Result<SearchId> saveSearch(const SavedSearch &search);
    Result<void> removeSearch(SearchId search);

private:
    Result<Row> rowOf(const Table &table, qint64 id);

    Database &m_database;
    Journal &m_journal;
};

} // namespace nameplate::storage
