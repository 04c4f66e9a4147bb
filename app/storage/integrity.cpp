// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/integrity.h"

#include "app/domain/evidence.h"
#include "app/storage/counter.h"
#include "app/storage/recordcheck.h"
#include "app/storage/sqlerror.h"
#include "app/storage/wordcheck.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <algorithm>

namespace nameplate::storage {

namespace {

QString labelOf(qint64 number)
{
    Evidence evidence;
    evidence.number = number;
    return evidence.label();
}

} // namespace

std::vector<CheckFinding> Integrity::check()
{
    struct Part
    {
        int percent;
        void (Integrity::*check)();
    };
    static constexpr Part parts[] = {{0, &Integrity::checkDatabase}, {10, &Integrity::checkWords},
                                     {20, &Integrity::checkRecords}, {30, &Integrity::checkCounters},
                                     {32, &Integrity::checkJournal}, {35, &Integrity::checkMissingBlobs},
                                     {40, &Integrity::checkBlobs}};
    for (const Part &part : parts) {
        if (!goOn(part.percent))
            break;
        (this->*part.check)();
    }
    if (m_database.trouble())
        report("database", {}, m_database.trouble()->what);
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
    Query links(m_database, "PRAGMA foreign_key_check");
    while (links.next())
        report("database", {},
               StorageText::tr("A row of %1 refers to a missing %2.").arg(links.text(0), links.text(2)));
}

void Integrity::checkWords()
{
    for (const Table *table : {&tables::item, &tables::series, &tables::evidence})
        if (!WordCheck(m_database).fits(*table))
            report(
                "index", {},
                StorageText::tr("The word index of %1 does not fit its rows.").arg(QString::fromLatin1(table->name)));
}

void Integrity::checkRecords()
{
    RecordCheck(m_database, [this](const QString &item, const QString &message) {
        report("invariant", item, message);
    }).check();
}

void Integrity::checkCounters()
{
    Query evidence(m_database, "SELECT ifnull(max(number), 0) FROM evidence");
    if (evidence.next() && evidence.number(0) >= counter::read(m_database, counter::evidenceNumber))
        report("invariant", {}, StorageText::tr("The counter of evidence numbers is behind the numbers given out."));
}

void Integrity::checkJournal()
{
    const auto readable = [](const QByteArray &image) {
        return "(" + image + " IS NULL OR (json_valid(" + image + ") AND " + image + " LIKE '{%'))";
    };
    Query unreadable(m_database, "SELECT DISTINCT step_id FROM journal WHERE NOT (" + readable("before") + " AND "
                                     + readable("after") + ")");
    while (unreadable.next())
        report("invariant", {}, StorageText::tr("Step %1 of the journal cannot be read.").arg(unreadable.number(0)));
}

void Integrity::checkMissingBlobs()
{
    Query missing(m_database,
                  "SELECT evidence.number, max(item.number) FROM evidence "
                  "LEFT JOIN evidence_link ON evidence_id = evidence.id LEFT JOIN item ON item.id = item_id "
                  "WHERE blob_id NOT IN (SELECT id FROM blob) GROUP BY evidence.id");
    while (missing.next())
        report("blob-missing", missing.text(1),
               StorageText::tr("The file of %1 is missing.").arg(labelOf(missing.number(0))));
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
    Query blobs(m_database, "SELECT blob.id, sha256, size, min(evidence.number), min(item.number) FROM blob "
                            "LEFT JOIN evidence ON blob_id = blob.id LEFT JOIN evidence_link ON evidence_id = "
                            "evidence.id LEFT JOIN item ON item.id = item_id GROUP BY blob.id");
    for (qint64 done = 0; blobs.next(); ++done) {
        if (!goOn(int(40 + 60 * done / count)))
            return;
        if (hashOf(blobs.number(0), blobs.number(2)) == blobs.text(1).toLatin1())
            continue;
        report("blob-hash", blobs.text(4),
               StorageText::tr("The file of %1 no longer has the content it was stored with (SHA-256 %2).")
                   .arg(labelOf(blobs.number(3)), blobs.text(1).left(12)));
    }
}

} // namespace nameplate::storage
