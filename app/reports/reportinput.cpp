// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportinput.h"

#include "app/domain/itemfield.h"

#include <QCryptographicHash>

#include <algorithm>

namespace nameplate {

namespace {

/// With its length before it, so that no two lists of texts read the same.
void addText(QByteArray &said, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    said += QByteArray::number(bytes.size());
    said += ':';
    said += bytes;
}

QByteArray hashOf(const ReportItem &item)
{
    QByteArray said;
    // Only what is there: a field that a newer version adds leaves the hash of older data as it was.
    for (const Field &field : fields::all())
        if (const QString value = fields::plainText(field, item.record); !value.isEmpty())
            addText(said, QLatin1String(field.key) + u'=' + value);
    for (const Identifier &identifier : item.record.identifiers)
        addText(said, identifier.kind + u'=' + identifier.value);
    for (const Evidence &evidence : item.evidence)
        addText(said, evidence.label() + u'=' + evidence.sha256);
    return QCryptographicHash::hash(said, QCryptographicHash::Sha256);
}

} // namespace

QString dataHash(const ReportInput &input, ReportPulse *pulse)
{
    std::vector<QByteArray> hashes;
    hashes.reserve(input.items.size());
    for (const ReportItem &item : input.items) {
        if (pulse && !pulse->step())
            return {};
        hashes.push_back(hashOf(item));
    }
    std::sort(hashes.begin(), hashes.end());

    QCryptographicHash all(QCryptographicHash::Sha256);
    for (const QByteArray &hash : hashes)
        all.addData(hash);
    const QString digits = QString::fromLatin1(all.result().toHex().left(8));
    return digits.left(4) + u' ' + digits.mid(4);
}

} // namespace nameplate
