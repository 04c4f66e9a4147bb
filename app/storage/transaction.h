// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/storage/evidencestore.h"
#include "app/storage/namewriter.h"
#include "app/storage/noticestore.h"
#include "app/storage/readingstore.h"
#include "app/storage/recordwriter.h"
#include "app/storage/serieswriter.h"
#include "app/storage/writerqueue.h"

#include <memory>

namespace nameplate::storage {

/// One BEGIN IMMEDIATE … COMMIT: everything a step changes goes through its writers. Rolls back when it is destroyed
/// without commit().
class Transaction
{
public:
    /// `turn` is given back when it is over.
    static Result<std::unique_ptr<Transaction>> begin(Database &database, const QString &label, qint64 joinStep,
                                                      std::unique_ptr<WriterQueue::Turn> turn = {});
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The step, or 0 when nothing was changed. Only when this has returned a value is anything promised.
    Result<qint64> commit();
    Changes takeChanges() { return m_journal.rows().takeChanges(); }

    RecordWriter &records() { return m_records; }
    EvidenceWriter &evidence() { return m_evidence; }
    Names &names() { return m_names; }
    NameWriter &named() { return m_named; }
    SeriesWriter &series() { return m_series; }
    ReadingWriter &readings() { return m_readings; }
    NoticeWriter &notices() { return m_notices; }

    Result<void> removeItem(ItemId item);
    Result<void> saveSeries(const Series &series);
    Result<bool> findOrMakeSeries(const Record &record); ///< false when it is there already
    Result<void> savePlace(const Place &place);
    Result<void> removePlace(PlaceId place);
    Result<void> renameNamed(const Table &table, qint64 id, const QString &name);
    Result<void> saveSettings(const DocumentSettings &settings);

private:
    Transaction(Database &database, const QString &label, qint64 joinStep);

    Result<void> moveEvidenceUp(PlaceId place, const SqlValue &parent);
    Result<void> saveSetting(const QString &key, const QString &value);

    Database &m_database;
    Journal m_journal;
    Names m_names;
    RecordWriter m_records;
    EvidenceWriter m_evidence;
    NameWriter m_named;
    SeriesWriter m_series;
    ReadingWriter m_readings;
    NoticeWriter m_notices;
    bool m_open = true;
    std::unique_ptr<WriterQueue::Turn> m_turn;
};

[[nodiscard]] DocumentSettings readSettings(Database &database);

} // namespace nameplate::storage
