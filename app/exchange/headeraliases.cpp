// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/headeraliases.h"

#include "app/domain/identifier.h"
#include "app/domain/itemfield.h"
#include "app/exchange/headertext.h"
#include "app/identity/knowledge.h"

#include <QJsonArray>

namespace nameplate {

Result<HeaderAliases> HeaderAliases::load()
{
    const auto table = readKnowledge(QStringLiteral("header-aliases"));
    if (!table)
        return tl::unexpected(table.error());
    HeaderAliases aliases;
    for (const auto &each : table->value(QLatin1String("aliases")).toArray()) {
        const QJsonObject row = each.toObject();
        const QString target = row.value(QLatin1String("target")).toString();
        for (auto entry = row.begin(); entry != row.end(); ++entry) {
            if (entry.key() == QLatin1String("target"))
                continue;
            const bool ifFree = entry.key() == QLatin1String("if_free");
            for (const QString &word : stringsOf(entry.value())) {
                if (ifFree)
                    aliases.m_ifFree[keyOf(word)] << target;
                else
                    aliases.m_targets.insert(keyOf(word), target);
            }
        }
    }
    aliases.addOwnTitles();
    return aliases;
}

QString HeaderAliases::keyOf(const QString &name)
{
    return headerKey(name);
}

void HeaderAliases::addOwnTitles()
{
    const auto add = [this](const QString &word, const QString &target) {
        if (const QString key = keyOf(word); !m_targets.contains(key))
            m_targets.insert(key, target);
    };
    for (const Field &field : fields::all()) {
        const QString key = QString::fromLatin1(field.key);
        if (key == QLatin1String("id"))
            continue; // other programs' ids are not ours
        add(key, key);
        add(QString::fromLatin1(field.title), key);
        add(fields::title(field), key);
    }
    for (const IdentifierKind &kind : identifierKinds()) {
        const QString code = QString::fromLatin1(kind.code);
        const QString target = QLatin1String("identifier:") + code;
        add(target, target);
        add(identifierTitle(code), target);
    }
}

} // namespace nameplate
