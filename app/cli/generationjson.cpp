// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/generationjson.h"

#include <QJsonArray>

namespace nameplate::cli {

namespace {

QJsonArray toJson(const QList<Differences::Entry> &entries)
{
    QJsonArray array;
    for (const Differences::Entry &entry : entries)
        array.append(QJsonObject{{QStringLiteral("id"), entry.uuid},
                                 {QStringLiteral("number"), entry.number},
                                 {QStringLiteral("name"), entry.title}});
    return array;
}

} // namespace

QJsonObject toJson(const Generation &generation)
{
    return {{QStringLiteral("path"), generation.path},
            {QStringLiteral("document"), generation.document},
            {QStringLiteral("made_at"), generation.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("reason"), backupreason::code(generation.reason)},
            {QStringLiteral("schema_version"), generation.schemaVersion},
            {QStringLiteral("items"), generation.items},
            {QStringLiteral("evidence"), generation.evidence},
            {QStringLiteral("files"), generation.files},
            {QStringLiteral("file_bytes"), generation.fileBytes}};
}

QJsonObject toJson(const Differences &differences)
{
    return {{QStringLiteral("only_in_backup"), toJson(differences.onlyInFirst)},
            {QStringLiteral("only_now"), toJson(differences.onlyInSecond)},
            {QStringLiteral("changed"), toJson(differences.changed)}};
}

QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

} // namespace nameplate::cli
