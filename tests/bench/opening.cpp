// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/parts.h"
#include "tests/bench/rawdatabase.h"
#include "tests/bench/table.h"

namespace nameplate::bench {

namespace {

constexpr const char *sortedIds = "SELECT id FROM item ORDER BY name_key, id";

/// Open, every check, and the list as the window shows it first.
void openAndList(const QString &path)
{
    const auto inventory = openInventory(path);
    if (inventory->list({}).ids.empty())
        giveUp({Error::Code::Damaged, QStringLiteral("The list is empty."), {}});
}

} // namespace

void measureOpening(const Scene &scene)
{
    table::heading(QStringLiteral("Opening"));
    for (const int count : {1000, scene.items}) {
        const QString path = scene.document(count);
        const Pair pair =
            compare(scene.rounds, [&] { openAndList(path); }, [&] { RawDatabase(path).numbers(sortedIds); });
        table::ratio(QStringLiteral("open %1 items, checked, listed by series; against ids by name").arg(count),
                     pair.ours.cpu, pair.limit.cpu, "ms", 0);
    }
}

} // namespace nameplate::bench
