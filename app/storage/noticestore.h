// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notice.h"
#include "app/storage/journal.h"

#include <vector>

namespace nameplate::storage {

/// Reads the recall notices that are kept, and what they mean for items.
class NoticeStore
{
public:
    explicit NoticeStore(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] std::vector<Notice> notices(); ///< newest first
    [[nodiscard]] std::vector<NoticeMatch> matches(ItemId item);
    [[nodiscard]] std::vector<NoticeMatch> allMatches();

private:
    Database &m_database;
};

/// Writes what NoticeStore reads.
class NoticeWriter
{
public:
    NoticeWriter(Database &database, Journal &journal)
        : m_database(database)
        , m_journal(journal)
    {}

    /// A notice with the same source and reference is replaced: publishers correct theirs silently.
    Result<NoticeId> save(const Notice &notice);
    enum class Done
    {
        Stays, ///< what was done about an earlier verdict, unless `match` says what was done
        IsGiven
    };
    /// Keeps the verdict and what was done.
    Result<void> save(const NoticeMatch &match, Done done);

private:
    Result<qint64> idWhere(const QByteArray &sql, const SqlValue &first, const SqlValue &second);

    Database &m_database;
    Journal &m_journal;
};

} // namespace nameplate::storage
