// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/traveldesk.h"

#include "ui/windows/actions.h"
#include "ui/windows/bulkdesk.h"
#include "ui/windows/itemtable.h"

namespace nameplate {

TravelDesk::TravelDesk(const Inventory &inventory, BulkDesk &bulk, ItemTable &table, ActionSet &actions,
                       QObject *parent)
    : QObject(parent)
    , m_bulk(bulk)
    , m_table(table)
    , m_actions(actions)
{
    connect(&inventory, &Inventory::changed, this, &TravelDesk::showReturned);
}

void TravelDesk::undo()
{
    m_travelling = true;
    m_bulk.undo([this](const QString &undone) {
        emit said({Message::Kind::News, tr("Taken back: %1").arg(undone), tr("Redo"),
                   [this] { m_actions[ActionId::Redo]->trigger(); }});
    });
    m_travelling = false;
}

void TravelDesk::redo()
{
    m_travelling = true;
    m_bulk.redo([this](const QString &redone) {
        emit said({Message::Kind::News, tr("Done again: %1").arg(redone), tr("Undo"),
                   [this] { m_actions[ActionId::Undo]->trigger(); }});
    });
    m_travelling = false;
}

/// Items that undo or redo brought back are what one looks for next.
void TravelDesk::showReturned(const Changes &changes)
{
    if (m_travelling && !changes.added.empty())
        m_table.choose(changes.added.front());
}

} // namespace nameplate
