// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/finding.h"
#include "app/domain/reading.h"
#include "app/domain/verification.h"
#include "app/storage/journal.h"

#include <vector>

namespace nameplate::storage {

/// Reads where the numbers of items were seen, and with whom they were checked.
class ReadingStore
{
public:
    explicit ReadingStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] std::vector<Reading> readings(ItemId item);
    [[nodiscard]] std::vector<Verification> verifications(ItemId item);
    [[nodiscard]] std::vector<SilencedFinding> silenced(ItemId item);

    /// The reading of one row of `SELECT <columns of reading>`.
    [[nodiscard]] static Reading readingFrom(const Query &query);

private:
    Database &m_database;
};

/// Writes what ReadingStore reads, and which findings are silenced.
class ReadingWriter
{
public:
    ReadingWriter(Database &database, Journal &journal)
        : m_database(database)
        , m_journal(journal)
    {}

    /// Without an id a new one is made.
    Result<ReadingId> save(ItemId item, const Reading &reading);
    Result<VerificationId> save(ItemId item, const Verification &verification);
    Result<void> remove(ReadingId reading);
    Result<void> remove(VerificationId verification);
    Result<void> silence(ItemId item, const QString &code, const QString &subject);

    /// Readings keep what they say when their photo goes.
    Result<void> forgetPhoto(EvidenceId evidence);

private:
    Result<qint64> put(const Table &table, ItemId item, Row row);
    Result<void> removeRow(const Table &table, qint64 id);

    Database &m_database;
    Journal &m_journal;
};

} // namespace nameplate::storage
