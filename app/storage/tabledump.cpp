// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/tabledump.h"

#include "app/storage/documentfile.h"
#include "app/storage/mapping.h"
#include "app/storage/rowtext.h"
#include "app/storage/schema.h"
#include "app/storage/sqlerror.h"
#include "app/storage/wordindex.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <sqlite3.h>

namespace nameplate::storage {

namespace {

constexpr qint64 pieceSize = 1 << 20;
using Kind = Snapshot::Content::Kind;

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

tl::unexpected<Error> unreadable()
{
    return fail(Error::Code::Damaged, StorageText::tr("The archive is damaged or not whole."),
                StorageText::tr("Use another copy of it."));
}

void writeRows(Database &document, const Table &table, QIODevice &to)
{
    Query query(document, "SELECT " + mapping::columnList(table) + " FROM " + table.name);
    while (query.next()) {
        Row row;
        for (int i = 0; i < query.columnCount(); ++i)
            row.push_back(query.value(i));
        to.write("{\"table\":\"" + QByteArray(table.name) + "\",\"row\":" + rowtext::write(table, row).toUtf8()
                 + "}\n");
    }
}

void writeContents(Database &document, QIODevice &to, const TableDump::Naming &naming)
{
    Query blobs(document, "SELECT id, sha256, size FROM blob WHERE id IN (SELECT blob_id FROM evidence)");
    while (blobs.next())
        to.write(lineOf(
            {{QStringLiteral("blob"), QJsonObject{{QStringLiteral("id"), blobs.number(0)},
                                                  {QStringLiteral("sha256"), blobs.text(1)},
                                                  {QStringLiteral("size"), blobs.number(2)},
                                                  {QStringLiteral("file"), naming(Kind::Blob, blobs.text(1))}}}}));
    Query thumbnails(document, "SELECT thumbnail.id, sha256, width, height, thumbnail.data FROM thumbnail JOIN blob "
                               "USING (id) WHERE id IN (SELECT blob_id FROM evidence)");
    while (thumbnails.next()) {
        const QByteArray bytes = thumbnails.blob(4);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        to.write(lineOf({{QStringLiteral("thumbnail"),
                          QJsonObject{{QStringLiteral("id"), thumbnails.number(0)},
                                      {QStringLiteral("sha256"), QString::fromLatin1(hash)},
                                      {QStringLiteral("size"), bytes.size()},
                                      {QStringLiteral("width"), thumbnails.number(2)},
                                      {QStringLiteral("height"), thumbnails.number(3)},
                                      {QStringLiteral("file"), naming(Kind::Thumbnail, thumbnails.text(1))}}}}));
    }
}

} // namespace

Result<void> TableDump::write(Database &document, QIODevice &to, const Naming &naming)
{
    to.write(lineOf({{QStringLiteral("format"), QStringLiteral("nameplate tables")},
                     {QStringLiteral("schema_version"), schemaVersion}}));
    for (const Table *table : tables::all())
        writeRows(document, *table, to);
    writeContents(document, to, naming);
    Query sequences(document, "SELECT name, seq FROM main.sqlite_sequence WHERE name NOT IN ('journal', 'step')");
    while (sequences.next())
        to.write(lineOf({{QStringLiteral("sequence"), QJsonObject{{QStringLiteral("name"), sequences.text(0)},
                                                                  {QStringLiteral("seq"), sequences.number(1)}}}}));
    return document.trouble() ? tl::unexpected(*document.trouble()) : Result<void>();
}

Result<void> TableDump::begin(const QString &path)
{
    if (auto opened = m_database.openNew(path); !opened)
        return opened;
    if (auto made = schema::make(m_database); !made)
        return made;
    return m_database.execute("BEGIN IMMEDIATE; PRAGMA defer_foreign_keys = ON");
}

Result<void> TableDump::take(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    if (object.contains(QLatin1String("format")))
        return takeHead(object);
    if (!m_hasHead || object.isEmpty())
        return unreadable();
    const auto part = [&object](const char *key) { return object.value(QLatin1String(key)).toObject(); };
    if (object.contains(QLatin1String("table")))
        return takeRow(object.value(QLatin1String("table")).toString(), part("row"));
    if (object.contains(QLatin1String("sequence")))
        return takeSequence(part("sequence"));
    if (object.contains(QLatin1String("blob")))
        expect(Kind::Blob, part("blob"));
    if (object.contains(QLatin1String("thumbnail")))
        expect(Kind::Thumbnail, part("thumbnail"));
    return {};
}

Result<void> TableDump::takeHead(const QJsonObject &object)
{
    if (object.value(QLatin1String("format")).toString() != QLatin1String("nameplate tables"))
        return unreadable();
    if (object.value(QLatin1String("schema_version")).toInt() > schemaVersion)
        return fail(Error::Code::NewerVersion, StorageText::tr("The archive was made by a newer version of Nameplate."),
                    StorageText::tr("Update Nameplate to use it."));
    m_hasHead = true;
    return {};
}

Result<void> TableDump::takeRow(const QString &table, const QJsonObject &object)
{
    const Table *known = tables::find(table);
    if (!known)
        return unreadable();
    Row row = known->blankRow();
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!rowtext::apply(*known, text, row))
        return unreadable();
    QByteArray marks = "?1";
    for (size_t i = 2; i <= row.size(); ++i)
        marks += ", ?" + QByteArray::number(i);
    Query insert(m_database, "INSERT INTO " + QByteArray(known->name) + " (" + mapping::columnList(*known)
                                 + ") VALUES (" + marks + ")");
    for (size_t i = 0; i < row.size(); ++i)
        insert.bind(int(i) + 1, row[i]);
    return insert.run() ? Result<void>() : unreadable();
}

Result<void> TableDump::takeSequence(const QJsonObject &sequence)
{
    const QString name = sequence.value(QLatin1String("name")).toString();
    if (!tables::find(name))
        return {};
    Query forget(m_database, "DELETE FROM sqlite_sequence WHERE name = ?1");
    if (auto done = forget.bind(1, name).run(); !done)
        return done;
    Query keep(m_database, "INSERT INTO sqlite_sequence (name, seq) VALUES (?1, ?2)");
    return keep.bind(1, name).bind(2, sequence.value(QLatin1String("seq")).toInteger()).run();
}

void TableDump::expect(Kind kind, const QJsonObject &object)
{
    const auto number = [&object](const char *key) { return object.value(QLatin1String(key)).toInteger(); };
    const auto text = [&object](const char *key) { return object.value(QLatin1String(key)).toString(); };
    m_waiting.insert(text("file"),
                     {{kind, number("id"), text("sha256"), number("size")}, number("width"), number("height")});
}

Result<void> TableDump::makeRow(const Waiting &waiting)
{
    const Snapshot::Content &content = waiting.content;
    if (content.kind == Kind::Blob) {
        Query query(m_database, "INSERT INTO blob VALUES (?1, ?2, ?3, zeroblob(?3))");
        return query.bind(1, content.id).bind(2, content.sha256).bind(3, content.size).run();
    }
    Query query(m_database, "INSERT INTO thumbnail VALUES (?1, ?2, ?3, zeroblob(?4))");
    query.bind(1, content.id).bind(2, waiting.width).bind(3, waiting.height).bind(4, content.size);
    return query.run();
}

Result<void> TableDump::takeFile(const QString &file, QIODevice &bytes)
{
    const Waiting waiting = m_waiting.take(file);
    const Snapshot::Content &content = waiting.content;
    constexpr qint64 largest = qint64(256) << 20;
    if (content.id == 0 || content.size < 0 || content.size > largest || !makeRow(waiting))
        return unreadable();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    sqlite3_blob *blob = nullptr;
    const char *table = content.kind == Kind::Blob ? "blob" : "thumbnail";
    int code = sqlite3_blob_open(m_database.handle(), "main", table, "data", content.id, 1, &blob);
    qint64 at = 0;
    while (code == SQLITE_OK && at < content.size) {
        const QByteArray piece = bytes.read(std::min(pieceSize, content.size - at));
        if (piece.isEmpty())
            break;
        hash.addData(piece);
        code = sqlite3_blob_write(blob, piece.constData(), int(piece.size()), int(at));
        at += piece.size();
    }
    const int closed = sqlite3_blob_close(blob);
    if (code != SQLITE_OK || closed != SQLITE_OK)
        return tl::unexpected(m_database.errorOf(code != SQLITE_OK ? code : closed));
    return hash.result().toHex() == content.sha256.toLatin1() ? Result<void>() : unreadable();
}

Result<void> TableDump::finish()
{
    if (!m_hasHead || !m_waiting.isEmpty())
        return unreadable();
    if (auto filled = WordIndex(m_database).fill(); !filled)
        return filled;
    if (auto committed = m_database.execute("COMMIT"); !committed)
        return unreadable();
    return m_database.close();
}

} // namespace nameplate::storage
