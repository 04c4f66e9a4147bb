// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/household.h"
#include "tests/bench/parts.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/table.h"

#include <QFile>

namespace nameplate::bench {

void measureFilling(const Scene &scene)
{
    table::heading(QStringLiteral("Adding %1 items in one step").arg(scene.items));
    const RawRows rows(scene.document(scene.items));
    const QString ours = scene.path(QStringLiteral("filled.nameplate"));
    const QString raw = scene.path(QStringLiteral("filled.raw"));
    const int rounds = std::max(1, scene.rounds / 2);
    const auto insert = [&](bool indexesLast) {
        QFile::remove(raw);
        rows.insertInto(raw, indexesLast);
    };
    const Pair pair = compare(
        rounds,
        [&] {
            QFile::remove(ours);
            fill(ours, scene.items);
        },
        [&] { insert(false); });
    const Cost indexesLast = medianOf(rounds, [&] { insert(true); });
    const Cost making = medianOf(rounds, [&] {
        const Household household(scene.items);
        for (int i = 0; i < scene.items; ++i)
            std::ignore = household.record(i);
    });
    const double cpu = pair.ours.cpu - making.cpu;
    table::ratio(QStringLiteral("records into a new document; against raw rows"), cpu, pair.limit.cpu, "ms", 2);
    table::ratio(QStringLiteral("same; against raw rows, indexes made last"), cpu, indexesLast.cpu, "ms", 0);
    QFile::remove(ours);
    QFile::remove(raw);
}

} // namespace nameplate::bench
