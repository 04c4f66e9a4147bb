// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/usefullives.h"

#include "app/identity/knowledge.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nameplate {

UsefulLives usefulLives()
{
    UsefulLives result;
    const auto knowledge = readKnowledge(QStringLiteral("useful-lives"));
    if (!knowledge)
        return result;
    result.name = (*knowledge)[QStringLiteral("name")].toString();
    const QJsonArray rows = (*knowledge)[QStringLiteral("lives")].toArray();
    for (const auto &row : rows)
        result.lives.push_back({row[QStringLiteral("title")].toString(), row[QStringLiteral("years")].toString(),
                                row[QStringLiteral("source")].toString()});
    return result;
}

} // namespace nameplate
