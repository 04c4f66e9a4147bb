// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QHash>
#include <QStringList>

namespace nameplate {

/// What columns are called in lists of all kinds and languages (resources/knowledge/header-aliases.json, and the
/// titles of our own fields in the language of the interface).
class HeaderAliases
{
public:
    static Result<HeaderAliases> load();

    /// The target that a column name stands for; empty when it is unknown.
    [[nodiscard]] QString target(const QString &name) const { return m_targets.value(keyOf(name)); }

    /// Targets that the name may stand for when no other column does, best first.
    [[nodiscard]] QStringList targetsIfFree(const QString &name) const { return m_ifFree.value(keyOf(name)); }

private:
    [[nodiscard]] static QString keyOf(const QString &name);
    void addOwnTitles();

    QHash<QString, QString> m_targets;
    QHash<QString, QStringList> m_ifFree;
};

} // namespace nameplate
