// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/usefullives.h"

#include "app/identity/knowledge.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nameplate {

UsefulLives usefulLives(const QString &language)
{
    UsefulLives result;
    const auto knowledge = readKnowledge(QStringLiteral("useful-lives"));
    if (!knowledge)
        return result;
    result.name = textOf((*knowledge)[QStringLiteral("name")], language);
    const QJsonArray rows = (*knowledge)[QStringLiteral("lives")].toArray();
    for (const auto &row : rows)
        result.lives.push_back({textOf(row[QStringLiteral("title")], language), row[QStringLiteral("years")].toString(),
                                textOf(row[QStringLiteral("source")], language)});
    return result;
}

} // namespace nameplate
