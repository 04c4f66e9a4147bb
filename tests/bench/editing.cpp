// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/editor.h"
#include "tests/bench/parts.h"
#include "tests/bench/table.h"

namespace nameplate::bench {

namespace {

constexpr int edits = 100;

Cost measureEdits(const QString &path, const char *key, const QString &value)
{
    const auto inventory = openInventory(path);
    Editor editor(*inventory);
    const ItemList list = inventory->list({});
    const Cost cost = costOf([&] {
        for (int i = 0; i < edits; ++i) {
            const std::vector<ItemId> one{list.ids[size_t(i) * list.ids.size() / edits]};
            orGiveUp(
                editor.setField(one, fields::at(key), QString(value + QString::number(i)), fields::Typing::plain()));
        }
    });
    return {cost.cpu / edits, cost.wall / edits};
}

} // namespace

void measureEditing(const Scene &scene)
{
    table::heading(QStringLiteral("One edit"));
    struct Row
    {
        const char *key;
        const char *value;
    };
    constexpr Row rows[] = {{"name", "Renamed "}, {"notes", "A new note "}, {"price", "12"}, {"place", "Home / Room "}};
    for (const Row &row : rows) {
        const Cost small = measureEdits(scene.scratch(1000), row.key, QLatin1String(row.value));
        const Cost large = measureEdits(scene.scratch(scene.items), row.key, QLatin1String(row.value));
        const QString what = QStringLiteral("change %1 among %2").arg(QLatin1String(row.key)).arg(scene.items);
        table::bound(what, large.cpu, "ms", 2);
        table::ratio(what + QStringLiteral("; against 1,000"), large.cpu, small.cpu, "ms", 3);
        table::bound(what + QStringLiteral(", with its syncs"), large.wall, "ms", 0);
    }
}

} // namespace nameplate::bench
