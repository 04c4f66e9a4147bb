// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/evidencestore.h"

#include "app/storage/sqlerror.h"

#include <sqlite3.h>

#include <algorithm>

namespace nameplate::storage {

namespace {

const QByteArray selectEvidence = "SELECT evidence.id, evidence.uuid, evidence.number, evidence.kind, blob.sha256, "
                                  "blob.size, mime_type, file_name, caption, taken_on, rotation "
                                  "FROM evidence JOIN blob ON blob.id = blob_id ";

const QByteArray servesNothing = "WHERE NOT EXISTS (SELECT 1 FROM evidence_link WHERE evidence_id = evidence.id) ";

Evidence evidenceFrom(const Query &query)
{
    Evidence evidence;
    evidence.id = EvidenceId{query.number(0)};
    evidence.uuid = query.text(1);
    evidence.number = query.number(2);
    evidence.kind =
        EvidenceKind(choices::fromCode(choices::evidenceKinds(), query.text(3)).value_or(int(EvidenceKind::Other)));
    evidence.sha256 = query.text(4);
    evidence.size = query.number(5);
    evidence.mimeType = query.text(6);
    evidence.fileName = query.text(7);
    evidence.caption = query.text(8);
    evidence.takenOn = QDate::fromString(query.text(9), Qt::ISODate);
    evidence.rotation = query.number(10);
    return evidence;
}

} // namespace

std::optional<TargetColumn> TargetColumn::of(const EvidenceTarget &target)
{
    static constexpr size_t firstColumn = 2;
    static constexpr const char *names[] = {nullptr, "item_id", "series_id", "place_id"};
    if (target.index() == 0)
        return std::nullopt;
    TargetColumn column{names[target.index()], firstColumn + target.index() - 1, 0};
    if (const auto *item = std::get_if<ItemId>(&target))
        column.id = item->value;
    else if (const auto *series = std::get_if<SeriesId>(&target))
        column.id = series->value;
    else if (const auto *place = std::get_if<PlaceId>(&target))
        column.id = place->value;
    return column;
}

std::optional<Evidence> EvidenceStore::read(EvidenceId evidence)
{
    Query query(m_database, selectEvidence + "WHERE evidence.id = ?1");
    query.bind(1, evidence.value);
    return query.next() ? std::optional(evidenceFrom(query)) : std::nullopt;
}

std::vector<Evidence> EvidenceStore::of(const EvidenceTarget &target)
{
    const auto link = TargetColumn::of(target);
    Query query(m_database, !link
                                ? selectEvidence + servesNothing + "ORDER BY evidence.number"
                                : selectEvidence + "JOIN evidence_link ON evidence_id = evidence.id WHERE " + link->name
                                      + " = ?1 "
                                        "ORDER BY evidence.kind NOT IN ('photo', 'plate'), position, evidence.id");
    if (link)
        query.bind(1, link->id);
    std::vector<Evidence> list;
    while (query.next())
        list.push_back(evidenceFrom(query));
    return list;
}

std::vector<Evidence> EvidenceStore::all()
{
    Query query(m_database, selectEvidence + "ORDER BY evidence.number");
    std::vector<Evidence> list;
    while (query.next())
        list.push_back(evidenceFrom(query));
    return list;
}

std::vector<ItemId> EvidenceStore::itemsOf(EvidenceId evidence)
{
    Query query(m_database, "SELECT item_id FROM evidence_link WHERE evidence_id = ?1 AND item_id IS NOT NULL "
                            "ORDER BY item_id");
    query.bind(1, evidence.value);
    std::vector<ItemId> items;
    while (query.next())
        items.push_back(ItemId{query.number(0)});
    return items;
}

std::vector<EvidenceTarget> EvidenceStore::targetsOf(EvidenceId evidence)
{
    Query query(m_database, "SELECT item_id, series_id, place_id FROM evidence_link WHERE evidence_id = ?1 "
                            "ORDER BY item_id IS NULL, item_id, series_id, place_id");
    query.bind(1, evidence.value);
    std::vector<EvidenceTarget> targets;
    while (query.next()) {
        if (query.number(0) != 0)
            targets.emplace_back(ItemId{query.number(0)});
        else if (query.number(1) != 0)
            targets.emplace_back(SeriesId{query.number(1)});
        else
            targets.emplace_back(PlaceId{query.number(2)});
    }
    return targets;
}

qint64 EvidenceStore::waiting()
{
    Query query(m_database, "SELECT count(*) FROM evidence " + servesNothing);
    return query.next() ? query.number(0) : 0;
}

Result<QByteArray> EvidenceStore::content(EvidenceId evidence)
{
    Query query(m_database, "SELECT blob_id, size FROM evidence JOIN blob ON blob.id = blob_id WHERE evidence.id = ?1");
    query.bind(1, evidence.value);
    if (!query.next())
        return fail(Error::Code::NotFound, StorageText::tr("This file is no longer in the document."));
    sqlite3_blob *blob = nullptr;
    int code = sqlite3_blob_open(m_database.handle(), "main", "blob", "data", query.number(0), 0, &blob);
    if (code == SQLITE_OK && sqlite3_blob_bytes(blob) != query.number(1))
        code = SQLITE_CORRUPT;
    QByteArray data;
    if (code == SQLITE_OK) {
        data.resize(query.number(1));
        code = sqlite3_blob_read(blob, data.data(), int(data.size()), 0);
    }
    sqlite3_blob_close(blob);
    if (code != SQLITE_OK)
        return tl::unexpected(m_database.errorOf(code));
    return data;
}

QByteArray EvidenceStore::thumbnail(EvidenceId evidence)
{
    Query query(m_database, "SELECT thumbnail.data FROM evidence JOIN thumbnail ON thumbnail.id = blob_id "
                            "WHERE evidence.id = ?1");
    query.bind(1, evidence.value);
    return query.next() ? query.blob(0) : QByteArray();
}

EvidenceId EvidenceStore::mainPhoto(ItemId item)
{
    Query query(m_database, "SELECT evidence.id FROM evidence_link JOIN evidence ON evidence.id = evidence_id "
                            "WHERE item_id = ?1 AND kind IN ('photo', 'plate') ORDER BY position, evidence.id LIMIT 1");
    query.bind(1, item.value);
    return query.next() ? EvidenceId{query.number(0)} : EvidenceId();
}

} // namespace nameplate::storage
