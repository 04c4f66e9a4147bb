// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/differences.h"

#include "app/domain/itemfield.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace nameplate {

namespace {

constexpr qsizetype itemsAtOnce = 500;

/// What an item is compared by, small enough to be kept for every item.
struct Digest
{
    Differences::Entry entry;
    QByteArray hash;
};

QByteArray hashOf(const Record &record, const std::vector<Evidence> &evidence)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(text.toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    };
    for (const Field &field : fields::all())
        add(fields::plainText(field, record));
    for (const Identifier &identifier : record.identifiers)
        add(identifier.kind + u'=' + identifier.value);
    for (const Evidence &each : evidence)
        add(each.uuid + each.sha256 + each.caption + QString::number(int(each.kind)));
    return hash.result();
}

std::vector<Digest> digestsOf(const Inventory &inventory)
{
    ListQuery all;
    all.grouping = Grouping::None;
    all.sortKey = QStringLiteral("number");
    const ItemList list = inventory.list(all);
    const std::span<const ItemId> ids(list.ids);
    std::vector<Digest> digests;
    digests.reserve(ids.size());
    for (size_t at = 0; at < ids.size(); at += itemsAtOnce)
        for (const Record &record : inventory.records(ids.subspan(at, std::min<size_t>(itemsAtOnce, ids.size() - at))))
            digests.push_back({{record.item.uuid, record.item.number, record.title()},
                               hashOf(record, inventory.evidence(record.item.id))});
    return digests;
}

} // namespace

Differences differencesBetween(const Inventory &first, const Inventory &second)
{
    QHash<QString, QByteArray> others;
    const std::vector<Digest> secondDigests = digestsOf(second);
    for (const Digest &digest : secondDigests)
        others.insert(digest.entry.uuid, digest.hash);
    Differences differences;
    QSet<QString> seen;
    for (const Digest &digest : digestsOf(first)) {
        const auto other = others.constFind(digest.entry.uuid);
        seen.insert(digest.entry.uuid);
        if (other == others.constEnd())
            differences.onlyInFirst << digest.entry;
        else if (*other != digest.hash)
            differences.changed << digest.entry;
    }
    for (const Digest &digest : secondDigests)
        if (!seen.contains(digest.entry.uuid))
            differences.onlyInSecond << digest.entry;
    return differences;
}

} // namespace nameplate
