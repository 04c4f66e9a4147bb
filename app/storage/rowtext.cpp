// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/rowtext.h"

#include "app/storage/sqlerror.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace nameplate::storage::rowtext {

namespace {

QJsonValue toJson(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return QJsonValue(*number);
    if (const auto *text = std::get_if<QString>(&value))
        return QJsonValue(*text);
    return QJsonValue(QJsonValue::Null);
}

SqlValue fromJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull())
        return {};
    return value.toInteger();
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString write(const Table &table, const Row &row)
{
    QJsonObject object;
    for (size_t i = 0; i < row.size(); ++i)
        object.insert(QLatin1String(table.columns[i]), toJson(row[i]));
    return compact(object);
}

QString writeDifference(const Table &table, const Row &row, const Row &other)
{
    QJsonObject object;
    for (size_t i = 0; i < row.size(); ++i)
        if (row[i] != other[i])
            object.insert(QLatin1String(table.columns[i]), toJson(row[i]));
    return compact(object);
}

Result<void> apply(const Table &table, const QString &text, Row &row)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    bool fits = document.isObject();
    const QJsonObject object = document.object();
    for (auto it = object.begin(); fits && it != object.end(); ++it) {
        const int column = table.columnOf(it.key());
        fits = column >= 0;
        if (fits)
            row[size_t(column)] = fromJson(it.value());
    }
    if (!fits)
        return fail(Error::Code::Damaged, StorageText::tr("The journal of the document cannot be read."),
                    StorageText::tr("Use your newest backup, and keep the damaged file."));
    return {};
}

} // namespace nameplate::storage::rowtext
