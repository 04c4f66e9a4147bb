// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/table.h"

#include <QDateTime>
#include <QFile>
#include <QThread>

namespace nameplate::bench {

namespace {

constexpr const char *sortedIds = "SELECT id FROM item ORDER BY name_key, id";

/// Open, every check, and the list as the window shows it first.
void openAndList(const QString &path)
{
    const auto inventory = openInventory(path);
    if (inventory->list({}).ids.empty())
        giveUp({Error::Code::Damaged, QStringLiteral("The list is empty."), {}});
    requireSound(*inventory);
}

/// A file that was touched is checked as if it had never been seen.
void touch(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadWrite);
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
}

} // namespace

void measureOpening(const Scene &scene)
{
    table::heading(QStringLiteral("Opening"));
    for (const int count : {1000, scene.items}) {
        const QString path = scene.document(count);
        const auto raw = [&] { RawDatabase(path).numbers(sortedIds); };
        const Cost touched = medianOf(scene.rounds, [&] {
            touch(path);
            openAndList(path);
        });
        QThread::sleep(3); // a file is remembered when it has been at rest for a while
        openAndList(path);
        const Pair pair = compare(scene.rounds, [&] { openAndList(path); }, raw);
        const QString what = QStringLiteral("open %1 items and list by series").arg(count);
        table::ratio(what + QStringLiteral("; against ids"), pair.ours.cpu, pair.limit.cpu, "ms", 0);
        table::ratio(what + QStringLiteral(", changed since checked"), touched.cpu, pair.limit.cpu, "ms", 0);
    }
}

} // namespace nameplate::bench
