// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delivery.h"

#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace nameplate {

namespace {

/// Another window's evidence has other numbers, so what is packed names the program's run as well.
QByteArray thisRun()
{
    static const int anchor = 0;
    return QByteArray::number(quintptr(&anchor), 16);
}

std::vector<EvidenceId> evidenceIn(const QMimeData *data)
{
    std::vector<EvidenceId> evidence;
    QList<QByteArray> parts = data->data(Delivery::evidenceType()).split(' ');
    if (parts.takeFirst() == thisRun())
        for (const QByteArray &part : std::as_const(parts))
            if (const EvidenceId id{part.toLongLong()}; id.isValid())
                evidence.push_back(id);
    return evidence;
}

} // namespace

QString Delivery::evidenceType()
{
    return QStringLiteral("application/x-nameplate-evidence");
}

bool Delivery::isIn(const QMimeData *data)
{
    if (!data)
        return false;
    const QList<QUrl> urls = data->urls();
    return data->hasFormat(evidenceType()) || data->hasImage()
           || std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

Delivery Delivery::of(const QMimeData *data)
{
    Delivery delivery;
    if (!data)
        return delivery;
    delivery.evidence = evidenceIn(data);
    if (!delivery.evidence.empty())
        return delivery;
    for (const QUrl &url : data->urls())
        if (url.isLocalFile())
            delivery.paths << url.toLocalFile();
    if (delivery.paths.isEmpty())
        delivery.picture = qvariant_cast<QImage>(data->imageData());
    return delivery;
}

std::unique_ptr<QMimeData> Delivery::packed(std::span<const EvidenceId> evidence)
{
    auto data = std::make_unique<QMimeData>();
    QByteArray text = thisRun();
    for (const EvidenceId each : evidence)
        text += ' ' + QByteArray::number(each.value);
    data->setData(evidenceType(), text);
    return data;
}

} // namespace nameplate
