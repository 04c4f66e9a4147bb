// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/editing/editor.h"

namespace nameplate {

/// One open document with its only door for changes.
class Session
{
public:
    /// A document that another window holds, or that cannot be written, opens read-only.
    static Result<std::unique_ptr<Session>> open(const QString &path);
    /// A damaged one: read-only, as far as it can be read.
    static Result<std::unique_ptr<Session>> openDamaged(const QString &path);

    [[nodiscard]] Inventory &inventory() const { return *m_inventory; }
    [[nodiscard]] Editor &editor() const { return *m_editor; }

    /// Set when the document opened read-only because another program is writing it.
    [[nodiscard]] const QString &notice() const { return m_notice; }

private:
    explicit Session(std::unique_ptr<Inventory> inventory);

    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Editor> m_editor;
    QString m_notice;
};

} // namespace nameplate
