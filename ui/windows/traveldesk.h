// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"
#include "ui/widgets/messagebar.h"

namespace nameplate {

class ActionSet;
class BulkDesk;
class ItemTable;

/// Takes steps back and does them again, says which, and shows the items that came back.
class TravelDesk : public QObject
{
    Q_OBJECT

public:
    TravelDesk(const Inventory &inventory, BulkDesk &bulk, ItemTable &table, ActionSet &actions, QObject *parent);

    void undo();
    void redo();

signals:
    void said(const nameplate::Message &message);

private:
    void showReturned(const Changes &changes);

    BulkDesk &m_bulk;
    ItemTable &m_table;
    ActionSet &m_actions;
    bool m_travelling = false;
};

} // namespace nameplate
