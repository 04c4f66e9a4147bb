// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/readlock.h"

#include <QThread>

#include <sqlite3.h>

namespace nameplate::storage {

namespace {

constexpr int longest = 5000; // milliseconds, as everywhere else

/// SQLite's own pauses grow to 100 ms: beside somebody who stores photo after photo they can miss the moments between
/// two commits for seconds.
int waitAMoment(void *, int tries)
{
    if (tries >= longest)
        return 0;
    QThread::usleep(1000);
    return 1;
}

} // namespace

ReadLock::ReadLock(Database &database, Patience patience)
    : m_query(database, "SELECT 1 FROM sqlite_schema")
{
    const bool waits = patience == Patience::Waits;
    sqlite3_busy_handler(database.handle(), waits ? waitAMoment : nullptr, nullptr);
    m_isHeld = waits ? m_query.next() : m_query.tryNext();
    sqlite3_busy_timeout(database.handle(), longest);
}

} // namespace nameplate::storage
