// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/knowledge.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace nameplate {

Result<QJsonObject> readKnowledge(const QString &name)
{
    QFile file(QStringLiteral(":/knowledge/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Code::NotFound,
                    QCoreApplication::translate("Knowledge", "The program's own table “%1” is missing.").arg(name),
                    QCoreApplication::translate("Knowledge", "Install the program again."));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isObject())
        return fail(Error::Code::Damaged,
                    QCoreApplication::translate("Knowledge", "The program's own table “%1” cannot be read.").arg(name),
                    QCoreApplication::translate("Knowledge", "Install the program again."));
    return document.object();
}

QString knowledgeLanguage()
{
    return QCoreApplication::translate("Knowledge", "en", "ISO 639 code of the language of this translation");
}

QString textOf(const QJsonValue &text)
{
    return textOf(text, knowledgeLanguage());
}

QString textOf(const QJsonValue &text, const QString &language)
{
    const QJsonObject languages = text.toObject();
    const QString own = languages.value(language).toString();
    const QString english = languages.value(QLatin1String("en")).toString();
    return text.isString() ? text.toString() : own.isEmpty() ? english : own;
}

QStringList stringsOf(const QJsonValue &array)
{
    QStringList strings;
    for (const auto &each : array.toArray())
        strings << each.toString();
    return strings;
}

} // namespace nameplate
