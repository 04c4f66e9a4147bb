// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/storage/query.h"

#include <functional>

namespace nameplate::storage {

/// Checks everything that must be true of a document: SQLite's own structures, the word indexes, the derived columns,
/// and the bytes of every file against their hash.
class Integrity
{
public:
    /// `goOn` hears the progress from 0 to 100 and stops the check by returning false.
    Integrity(Database &database, std::function<bool(int percent)> goOn)
        : m_database(database)
        , m_goOn(std::move(goOn))
    {}

    [[nodiscard]] std::vector<CheckFinding> check();

private:
    void checkDatabase();
    void checkWords();
    void checkRecords();
    void checkCounters();
    void checkJournal();
    void checkMissingBlobs();
    void checkBlobs();
    [[nodiscard]] QByteArray hashOf(qint64 blob, qint64 size);
    void report(const char *code, const QString &item, const QString &message);
    [[nodiscard]] bool goOn(int percent) { return !m_goOn || m_goOn(percent); }

    Database &m_database;
    std::function<bool(int)> m_goOn;
    std::vector<CheckFinding> m_findings;
};

} // namespace nameplate::storage
