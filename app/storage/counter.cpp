// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/counter.h"

#include <algorithm>

namespace nameplate::storage::counter {

namespace {

constexpr qint64 largest = 1'000'000'000'000'000;

} // namespace

qint64 read(Database &database, const char *name)
{
    Query query(database, "SELECT value FROM setting WHERE key = :key");
    query.bind(":key", QString::fromLatin1(name));
    // A damaged counter must not count beyond what a number can hold.
    return query.next() ? std::clamp<qint64>(query.text(0).toLongLong(), 1, largest) : 1;
}

Result<void> write(Database &database, const char *name, qint64 next)
{
    Query query(database, "INSERT INTO setting (key, value) VALUES (:key, :value) "
                          "ON CONFLICT (key) DO UPDATE SET value = :value");
    return query.bind(":key", QString::fromLatin1(name)).bind(":value", QString::number(next)).run();
}

} // namespace nameplate::storage::counter
