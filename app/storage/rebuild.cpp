// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/rebuild.h"

#include "app/storage/documentfile.h"
#include "app/storage/schema.h"
#include "app/storage/sqlerror.h"
#include "app/storage/wordindex.h"

#include <QCryptographicHash>

#include <sqlite3.h>

namespace nameplate::storage {

namespace {

constexpr qint64 pieceSize = 1 << 20;

const char *tableOf(const Snapshot::Content &content)
{
    return content.kind == Snapshot::Content::Kind::Blob ? "blob" : "thumbnail";
}

QByteArrayList columnsOf(Database &database, const QByteArray &table)
{
    Query query(database, "SELECT name FROM pragma_table_info(?1)");
    query.bind(1, QString::fromUtf8(table));
    QByteArrayList names;
    while (query.next())
        names << query.text(0).toUtf8();
    return names;
}

tl::unexpected<Error> wrongContent()
{
    return fail(Error::Code::Damaged, StorageText::tr("A photo or file of this backup is damaged."),
                StorageText::tr("Use another backup."));
}

} // namespace

Result<void> Rebuild::make(const QString &path)
{
    const int version = m_snapshot.facts().schemaVersion;
    if (version < 1 || version > schemaVersion)
        return fail(Error::Code::NewerVersion, StorageText::tr("The backup was made by a newer version of Nameplate."),
                    StorageText::tr("Update Nameplate to use it."));
    if (auto opened = m_database.openNew(path); !opened)
        return opened;
    if (auto made = schema::make(m_database, version); !made)
        return made;
    if (auto begun = m_database.execute("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON"); !begun)
        return begun;
    if (auto filled = fill(version); !filled)
        return filled;
    if (auto committed = m_database.execute("COMMIT"); !committed)
        return committed;
    if (version < schemaVersion)
        if (auto upgraded = schema::upgrade(m_database, version); !upgraded)
            return upgraded;
    if (auto made = makeWords(); !made)
        return made;
    return m_database.close();
}

/// The words are found by the rules of today, whatever the rows' schema.
Result<void> Rebuild::makeWords()
{
    if (auto begun = m_database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    if (auto filled = WordIndex(m_database).fill(); !filled)
        return filled;
    return m_database.execute("COMMIT");
}

Result<void> Rebuild::fill(int version)
{
    if (auto copied = copyContents(); !copied)
        return copied;
    for (const QByteArray &table : schema::tableNames(version))
        if (table != "blob" && table != "thumbnail")
            if (auto copied = copyTable(table); !copied)
                return copied;
    return keepSequences();
}

Result<void> Rebuild::copyTable(const QByteArray &table)
{
    const QByteArrayList columns = columnsOf(m_database, table);
    if (columns != columnsOf(m_snapshot.rows(), table))
        return tl::unexpected(damagedError(m_snapshot.rows().path()));
    QByteArrayList marks;
    for (qsizetype i = 1; i <= columns.size(); ++i)
        marks << '?' + QByteArray::number(i);
    Query rows(m_snapshot.rows(), "SELECT " + columns.join(", ") + " FROM " + table);
    Query copy(m_database, "INSERT INTO " + table + " VALUES (" + marks.join(", ") + ")");
    while (rows.next())
        if (auto done = copy.bindRow(rows).run(); !done)
            return done;
    return rows.hasFailed() ? tl::unexpected(m_snapshot.rows().lastError()) : Result<void>();
}

Result<void> Rebuild::copyContents()
{
    const std::vector<Snapshot::Content> contents = m_snapshot.contents();
    double done = 0;
    for (const Snapshot::Content &content : contents) {
        if (m_goOn && !m_goOn(done++ / double(contents.size())))
            return fail(Error::Code::Cancelled, StorageText::tr("Stopped; nothing was changed."));
        if (auto copied = copyContent(content); !copied)
            return copied;
    }
    return {};
}

Result<void> Rebuild::makeRow(const Snapshot::Content &content)
{
    if (content.kind == Snapshot::Content::Kind::Blob) {
        Query query(m_database, "INSERT INTO blob VALUES (?1, ?2, ?3, zeroblob(?3))");
        return query.bind(1, content.id).bind(2, content.sha256).bind(3, content.size).run();
    }
    Query size(m_snapshot.rows(), "SELECT width, height FROM _thumbnail WHERE id = ?1");
    if (!size.bind(1, content.id).next())
        return tl::unexpected(damagedError(m_snapshot.rows().path()));
    Query query(m_database, "INSERT INTO thumbnail VALUES (?1, ?2, ?3, zeroblob(?4))");
    query.bind(1, content.id).bind(2, size.value(0)).bind(3, size.value(1)).bind(4, content.size);
    return query.run();
}

Result<void> Rebuild::copyContent(const Snapshot::Content &content)
{
    const auto source = m_source(content.sha256);
    if (!source)
        return tl::unexpected(source.error());
    if ((*source)->size() != content.size || content.size < 0 || content.size > std::numeric_limits<int>::max())
        return wrongContent();
    if (auto made = makeRow(content); !made)
        return made;
    return pour(**source, content);
}

Result<void> Rebuild::pour(QIODevice &from, const Snapshot::Content &content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    sqlite3_blob *blob = nullptr;
    int code = sqlite3_blob_open(m_database.handle(), "main", tableOf(content), "data", content.id, 1, &blob);
    for (qint64 at = 0; code == SQLITE_OK && at < content.size;) {
        const QByteArray piece = from.read(std::min(pieceSize, content.size - at));
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        code = sqlite3_blob_write(blob, piece.constData(), int(piece.size()), int(at));
        at += piece.size();
    }
    const int closed = sqlite3_blob_close(blob);
    if (code != SQLITE_OK || closed != SQLITE_OK)
        return tl::unexpected(m_database.errorOf(code != SQLITE_OK ? code : closed));
    return hash.result().toHex() == content.sha256.toLatin1() ? Result<void>() : wrongContent();
}

/// Ids are never given out twice, those of rows that are gone included.
Result<void> Rebuild::keepSequences()
{
    Query sequences(m_snapshot.rows(), "SELECT name, seq FROM _sequence");
    while (sequences.next()) {
        Query forget(m_database, "DELETE FROM sqlite_sequence WHERE name = ?1");
        if (auto done = forget.bind(1, sequences.value(0)).run(); !done)
            return done;
        Query keep(m_database, "INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)");
        if (auto done = keep.bindRow(sequences).run(); !done)
            return done;
    }
    return {};
}

} // namespace nameplate::storage
