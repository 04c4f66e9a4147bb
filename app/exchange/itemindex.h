// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QMultiHash>

namespace nameplate {

/// What an import compares its rows with: the items that were in the document before it. Keeps a few bytes an item.
class ItemIndex
{
public:
    /// How a row tells which item it is.
    struct Keys
    {
        bool byUuid = false;
        bool byNumber = false;
        QString byIdentifier;  ///< a kind; empty: not by identifier
        bool bySerial = false; ///< the same serial number in the same series
    };

    ItemIndex(const Inventory &inventory, const Keys &keys);

    /// Items that `record` may be, by the first key that finds any. More than one: nobody can tell.
    [[nodiscard]] std::vector<ItemId> find(const Record &record) const;

    [[nodiscard]] bool hasNumber(const QString &number) const;
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

private:
    enum class Key
    {
        Uuid,
        Number,
        Identifier,
        Serial
    };

    void add(const Record &record);
    [[nodiscard]] QString text(Key key, const Record &record) const;
    [[nodiscard]] std::vector<ItemId> find(Key key, const QString &text) const;

    const Inventory &m_inventory;
    Keys m_keys;
    QMultiHash<size_t, ItemId> m_items;
};

} // namespace nameplate
