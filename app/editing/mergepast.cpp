// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/mergepast.h"

#include <QHash>

#include <algorithm>

namespace nameplate {

CommonPast CommonPast::of(const Inventory &ours, const Inventory &theirs)
{
    CommonPast past;
    QHash<qint64, PastStep> others;
    for (const PastStep &step : theirs.steps())
        others.insert(step.id, step);
    for (const PastStep &step : ours.steps()) {
        const auto other = others.constFind(step.id);
        if (other == others.constEnd())
            continue; // it was purged there
        if (other->at != step.at || other->label != step.label)
            break;
        past.last = step.id;
        past.at = QDateTime::fromString(step.at, Qt::ISODateWithMs);
        if (step.undone && !other->undone)
            past.undoneInOurs.insert(step.id);
        if (other->undone && !step.undone)
            past.undoneInTheirs.insert(step.id);
    }
    return past;
}

bool MergePast::Changes::has(const QString &field) const
{
    return fields.contains(field)
           || (field.endsWith(u'.') && std::any_of(fields.begin(), fields.end(), [&](const QString &each) {
                   return each.startsWith(field);
               }));
}

MergePast::MergePast(const Inventory &inventory, qint64 common, QSet<qint64> undone)
    : m_inventory(inventory)
    , m_common(common)
    , m_undone(std::move(undone))
{
    if (common > 0)
        m_parts = inventory.partsChangedSince(common, m_undone);
}

MergePast::Changes MergePast::of(ItemId item) const
{
    Changes changes;
    if (m_common == 0)
        return changes;
    for (const HistoryEntry &entry : m_inventory.history(item)) {
        changes.wasThere = changes.wasThere || entry.step <= m_common;
        if (entry.undone ? !m_undone.contains(entry.step) : entry.step <= m_common)
            continue;
        const bool isMoved = entry.field == QLatin1String("evidence") && entry.before == entry.after;
        changes.fields.insert(isMoved ? QStringLiteral("order") : entry.field);
    }
    return changes;
}

} // namespace nameplate
