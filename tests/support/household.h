// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/editing/editor.h"
#include "tests/support/temporaryfolder.h"

namespace nameplate {

/// A new document in euros, open for one test.
class Household
{
public:
    Household();

    [[nodiscard]] Inventory &inventory() const { return *m_inventory; }
    [[nodiscard]] Editor &editor() const { return *m_editor; }
    [[nodiscard]] const TemporaryFolder &folder() const { return m_folder; }
    [[nodiscard]] QString path() const { return m_folder.path(QStringLiteral("home.nameplate")); }

    /// Adds an item from "key=value" texts in the plain form; stops the test when one is refused.
    ItemId add(const QStringList &values) const;
    void set(ItemId item, const char *key, const QString &value) const;

    /// Two washing machines of one series, a laptop, and a table without a series.
    void addFourThings() const;

    /// Closes the document, so that another opener gets its lock.
    void close();

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Editor> m_editor;
};

} // namespace nameplate
