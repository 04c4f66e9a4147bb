// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dragdata.h"

#include <QCoreApplication>
#include <QMimeData>

namespace nameplate::dragdata {

QString itemsType()
{
    return QStringLiteral("application/x-nameplate-items");
}

/// The process and the ids, as text.
QMimeData *make(const QString &type, const std::vector<qint64> &ids)
{
    QByteArray bytes = QByteArray::number(QCoreApplication::applicationPid());
    for (const qint64 id : ids)
        bytes += ' ' + QByteArray::number(id);
    auto *data = new QMimeData;
    data->setData(type, bytes);
    return data;
}

std::vector<qint64> read(const QMimeData *data, const QString &type)
{
    std::vector<qint64> ids;
    QList<QByteArray> words = data ? data->data(type).split(' ') : QList<QByteArray>();
    if (words.isEmpty() || words.takeFirst() != QByteArray::number(QCoreApplication::applicationPid()))
        return ids;
    for (const QByteArray &word : words)
        ids.push_back(word.toLongLong());
    return ids;
}

QMimeData *ofItems(const std::vector<ItemId> &items)
{
    std::vector<qint64> ids;
    for (const ItemId item : items)
        ids.push_back(item.value);
    return make(itemsType(), ids);
}

std::vector<ItemId> items(const QMimeData *data)
{
    std::vector<ItemId> items;
    for (const qint64 id : read(data, itemsType()))
        items.push_back(ItemId{id});
    return items;
}

} // namespace nameplate::dragdata
