// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/names.h"
#include "app/storage/recordreader.h"

namespace nameplate::storage {

/// Adds, updates and removes whole records: resolves their names, keeps the rules, and writes through the journal.
class RecordWriter
{
public:
    RecordWriter(Database &database, Journal &journal, Names &names)
        : m_database(database)
        , m_journal(journal)
        , m_names(names)
        , m_reader(database)
    {}

    Result<ItemId> add(Record record);
    Result<bool> update(Record record);
    Result<void> remove(ItemId item);

    /// Keeps the counter of inventory numbers; call before committing.
    Result<void> finish();

private:
    Result<void> resolve(Record &record, const Record *before);
    Result<void> resolveSeries(Record &record, const Record *before);
    Result<void> moveToSeries(Record &record, const Record &before, const QString &identity);
    Result<void> joinSeries(Record &record, SeriesId series);
    Result<void> rewriteSeries(const Series &before, const Series &after);
    Result<void> checkNumber(const Record &record);
    Result<QString> nextNumber();
    Result<bool> saveTags(ItemId item, const QStringList &before, const QStringList &after);
    Result<bool> saveIdentifiers(ItemId item, const QList<Identifier> &before, const QList<Identifier> &after);
    Result<void> removeChildren(const Table &table, ItemId item);

    Database &m_database;
    Journal &m_journal;
    Names &m_names;
    RecordReader m_reader;
    qint64 m_nextNumber = 0; ///< 0: not read yet
};

} // namespace nameplate::storage
