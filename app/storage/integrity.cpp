// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/integrity.h"

#include "app/domain/textfold.h"
#include "app/identity/fold.h"
#include "app/storage/counter.h"
#include "app/storage/sqlerror.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <algorithm>

namespace nameplate::storage {

std::vector<CheckFinding> Integrity::check()
{
    checkDatabase();
    for (const char *table : {"item", "series", "evidence"})
        checkWordIndex(table);
    if (goOn(20)) {
        checkItems();
        checkPlaces();
        checkCounters();
    }
    if (goOn(40))
        checkBlobs();
    return std::move(m_findings);
}

void Integrity::report(const char *code, const QString &item, const QString &message)
{
    m_findings.push_back({QString::fromLatin1(code), item, message});
}

void Integrity::checkDatabase()
{
    Query integrity(m_database, "PRAGMA integrity_check(100)");
    while (integrity.next())
        if (const QString line = integrity.text(0); line != QLatin1String("ok"))
            report("database", {}, line);
    if (m_database.trouble())
        report("database", {}, m_database.trouble()->what);
    Query links(m_database, "PRAGMA foreign_key_check");
    while (links.next())
        report("database", {},
               StorageText::tr("A row of %1 refers to a missing %2.").arg(links.text(0), links.text(2)));
}

void Integrity::checkWordIndex(const char *table)
{
    const QByteArray name(table);
    Query missing(m_database,
                  "SELECT count(*) FROM " + name + " WHERE id NOT IN (SELECT id FROM " + name + "_words_docsize)");
    Query extra(m_database,
                "SELECT count(*) FROM " + name + "_words_docsize WHERE id NOT IN (SELECT id FROM " + name + ")");
    const qint64 wrong = (missing.next() ? missing.number(0) : 1) + (extra.next() ? extra.number(0) : 1);
    if (wrong > 0)
        report("index", {},
               StorageText::tr("The word index of %1 does not fit: %2 entries.")
                   .arg(QString::fromLatin1(table))
                   .arg(wrong));
}

void Integrity::checkItems()
{
    Query items(m_database, "SELECT number, name, name_key, serial, serial_fold FROM item");
    while (items.next()) {
        if (textfold::sortKey(items.text(1)) != items.text(2))
            report("invariant", items.text(0), StorageText::tr("The sort key of the name is wrong."));
        if (fold::number(items.text(3)) != items.text(4))
            report("invariant", items.text(0), StorageText::tr("The folded serial number is wrong."));
    }
}

void Integrity::checkPlaces()
{
    Query rings(m_database, "WITH RECURSIVE up(id, at, depth) AS (SELECT id, parent_id, 0 FROM place "
                            "UNION ALL SELECT up.id, place.parent_id, depth + 1 FROM up JOIN place ON place.id = up.at "
                            "WHERE depth < 200) SELECT DISTINCT id FROM up WHERE depth >= 200");
    while (rings.next())
        report("invariant", {}, StorageText::tr("Place %1 is inside itself.").arg(rings.number(0)));
}

void Integrity::checkCounters()
{
    Query evidence(m_database, "SELECT ifnull(max(number), 0) FROM evidence");
    if (evidence.next() && evidence.number(0) >= counter::read(m_database, counter::evidenceNumber))
        report("invariant", {}, StorageText::tr("The counter of evidence numbers is behind the numbers given out."));
}

QString Integrity::ownerOf(qint64 blob)
{
    Query query(m_database, "SELECT item.number FROM evidence JOIN evidence_link ON evidence_id = evidence.id "
                            "JOIN item ON item.id = item_id WHERE blob_id = ?1 LIMIT 1");
    query.bind(1, blob);
    return query.next() ? query.text(0) : QString();
}

QByteArray Integrity::hashOf(qint64 id, qint64 size)
{
    constexpr qint64 pieceSize = 1 << 20;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    sqlite3_blob *blob = nullptr;
    int code = sqlite3_blob_open(m_database.handle(), "main", "blob", "data", id, 0, &blob);
    if (code == SQLITE_OK && sqlite3_blob_bytes(blob) != size)
        code = SQLITE_CORRUPT;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 at = 0; code == SQLITE_OK && at < size; at += pieceSize) {
        const auto length = int(std::min(pieceSize, size - at));
        code = sqlite3_blob_read(blob, piece.data(), length, int(at));
        hash.addData(QByteArrayView(piece.constData(), length));
    }
    sqlite3_blob_close(blob);
    return code == SQLITE_OK ? hash.result().toHex() : QByteArray();
}

void Integrity::checkBlobs()
{
    Query total(m_database, "SELECT count(*) FROM blob");
    const qint64 count = total.next() ? std::max<qint64>(1, total.number(0)) : 1;
    Query blobs(m_database, "SELECT id, sha256, size FROM blob");
    for (qint64 done = 0; blobs.next(); ++done) {
        if (!goOn(int(40 + 60 * done / count)))
            return;
        if (hashOf(blobs.number(0), blobs.number(2)) != blobs.text(1).toLatin1())
            report("blob-hash", ownerOf(blobs.number(0)),
                   StorageText::tr("A stored file no longer has the content it was stored with (SHA-256 %1).")
                       .arg(blobs.text(1).left(12)));
    }
    if (m_database.trouble())
        report("database", {}, m_database.trouble()->what);
}

} // namespace nameplate::storage
