// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/rowstore.h"

#include <QSet>
#include <QStringList>

namespace nameplate::storage {

/// Takes items out of a document for good: their rows, their files that serve nothing else, and all that the journal
/// remembers of them. Runs inside a transaction of the caller; squeeze() after it leaves nothing to be found in the file.
class Purge
{
public:
    explicit Purge(Database &database)
        : m_database(database)
        , m_rows(database)
    {}

    /// The item that has, or had, this inventory number or UUID; 0: there was none.
    [[nodiscard]] qint64 find(const QString &reference);
    /// Its UUID, also when only the journal knows it.
    [[nodiscard]] QString uuidOf(qint64 item);

    Result<void> removeItem(qint64 item);
    /// Everything that undo could bring back.
    Result<void> forgetHistory();
    /// Bytes that neither evidence nor the journal refers to; returns how many files they were.
    Result<qint64> removeUnusedFiles();
    Changes takeChanges() { return m_rows.takeChanges(); }

    /// Merges the word indexes and writes the file anew without gaps. Outside of any transaction.
    static Result<void> squeeze(Database &database);

private:
    [[nodiscard]] std::vector<qint64> idsWhere(const QByteArray &sql, qint64 value);
    [[nodiscard]] QSet<qint64> evidenceEverOf(qint64 item);
    void noteWords(qint64 item, const QSet<qint64> &evidence);
    void noteWordsIn(const QByteArray &sql, qint64 value);
    Result<void> eraseParts(qint64 item);
    Result<void> eraseEvidence(qint64 evidence);
    Result<void> eraseRow(const Table &table, qint64 id);
    Result<void> forgetRow(const Table &table, qint64 id);
    Result<void> eraseSeriesIfUnused(qint64 series);
    Result<void> cleanSteps();

    Database &m_database;
    RowStore m_rows;
    QSet<QString> m_words; ///< what must not be left in the names of steps
    QSet<qint64> m_steps;  ///< whose lines were touched
};

} // namespace nameplate::storage
