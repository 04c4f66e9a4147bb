// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/itemjson.h"

#include "app/cli/console.h"

#include <QJsonDocument>

namespace nameplate::cli {

QJsonObject toJson(const HistoryEntry &entry)
{
    return {{QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("label"), entry.label},
            {QStringLiteral("field"), entry.field},
            {QStringLiteral("before"), entry.before},
            {QStringLiteral("after"), entry.after},
            {QStringLiteral("undone"), entry.undone}};
}

QJsonObject toJson(const std::map<Currency, qint64> &sums)
{
    QJsonObject object;
    for (const auto &[currency, minor] : sums)
        object.insert(currency.code(), Money{minor, currency}.plainText());
    return object;
}

JsonList::JsonList(Console &console)
    : m_console(console)
{
    m_console.raw("[");
}

JsonList::~JsonList()
{
    m_console.raw(m_isEmpty ? "]\n" : "\n]\n");
}

void JsonList::add(const QJsonObject &object)
{
    m_console.raw(m_isEmpty ? "\n" : ",\n");
    m_console.raw(QJsonDocument(object).toJson(QJsonDocument::Compact));
    m_isEmpty = false;
}

} // namespace nameplate::cli
