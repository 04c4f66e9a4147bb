// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreignlists.h"
#include "app/exchange/listtext.h"
#include "app/exchange/recordtable.h"
#include "app/exchange/sheetvalue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace nameplate::foreignlists {

namespace {

constexpr int deepest = 4;

bool isListOfObjects(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return !array.isEmpty()
           && std::all_of(array.begin(), array.end(), [](const auto &each) { return each.isObject(); });
}

/// The array itself, or the longest one that the object has among its members.
QJsonArray recordsIn(const QJsonDocument &document)
{
    if (document.isArray())
        return document.array();
    QJsonArray longest;
    const QJsonObject object = document.object();
    for (const auto &each : object)
        if (isListOfObjects(each) && each.toArray().size() > longest.size())
            longest = each.toArray();
    const QJsonValue items = object.value(QLatin1String("items"));
    return isListOfObjects(items) ? items.toArray() : longest;
}

QString scalar(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    return value.isDouble() ? sheetvalue::number(value.toDouble()) : value.toString();
}

/// "identifiers" of our own export: [{"kind": "imei", "value": "…"}].
bool isKindAndValue(const QJsonObject &object)
{
    return object.size() == 2 && object.contains(QLatin1String("kind")) && object.contains(QLatin1String("value"));
}

void put(RecordTable &table, const QString &key, const QJsonValue &value, int depth)
{
    const auto inner = [&key](const QString &name) { return key.isEmpty() ? name : key + u'.' + name; };
    if (depth > deepest) {
        return;
    }
    if (value.isArray()) {
        for (const auto &each : value.toArray()) {
            const QJsonObject object = each.toObject();
            if (isKindAndValue(object))
                table.put(QStringLiteral("identifier.") + object.value(QLatin1String("kind")).toString(),
                          scalar(object.value(QLatin1String("value"))));
            else if (each.isObject())
                table.put(key, scalar(object.value(QLatin1String("name"))));
            else
                table.put(key, scalar(each));
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            put(table, inner(each.key()), each.value(), depth + 1);
    } else {
        table.put(key, scalar(value));
    }
}

} // namespace

Result<ListContent> readJson(const QByteArray &json)
{
    QJsonParseError mistake;
    const QJsonDocument document = QJsonDocument::fromJson(json, &mistake);
    if (document.isNull())
        return fail(Error::Code::BadValue,
                    ListText::tr("It is no proper JSON: %1 at byte %2.").arg(mistake.errorString()).arg(mistake.offset),
                    ListText::tr("Save or export it again."));
    ListContent content;
    content.title = ListText::tr("JSON list");
    RecordTable table;
    for (const auto &each : recordsIn(document)) {
        put(table, {}, each.toObject(), 0);
        if (const auto ended = table.endRecord(); !ended)
            return tl::unexpected(ended.error());
    }
    table.finish(content);
    return content;
}

} // namespace nameplate::foreignlists
