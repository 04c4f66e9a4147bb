// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/snapshot.h"

#include "app/storage/sqlerror.h"

#include <sqlite3.h>

#include <cstring>

namespace nameplate::storage {

namespace {

// Names with an underscore in front are the snapshot's own; the others are the document's.
constexpr const char *ownTables =
    "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
    "CREATE TABLE _fact (key TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT;"
    "CREATE TABLE _sequence (name TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT;"
    "CREATE TABLE _blob (id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL, size INTEGER NOT NULL) STRICT;"
    "CREATE TABLE _thumbnail (id INTEGER PRIMARY KEY, width INTEGER NOT NULL, height INTEGER NOT NULL, "
    "sha256 TEXT NOT NULL, size INTEGER NOT NULL) STRICT;";

struct Fact
{
    const char *key;
    qint64 (*get)(const Snapshot::Facts &);
    void (*set)(Snapshot::Facts &, qint64);
};

constexpr Fact factTable[] = {{"schema_version", [](const Snapshot::Facts &f) { return qint64(f.schemaVersion); },
                               [](Snapshot::Facts &f, qint64 value) { f.schemaVersion = int(value); }},
                              {"change_counter", [](const Snapshot::Facts &f) { return qint64(f.changeCounter); },
                               [](Snapshot::Facts &f, qint64 value) { f.changeCounter = quint32(value); }},
                              {"items", [](const Snapshot::Facts &f) { return f.items; },
                               [](Snapshot::Facts &f, qint64 value) { f.items = value; }},
                              {"evidence", [](const Snapshot::Facts &f) { return f.evidence; },
                               [](Snapshot::Facts &f, qint64 value) { f.evidence = value; }}};

qint64 numberOf(Database &database, const QByteArray &sql)
{
    Query query(database, sql);
    return query.next() ? query.number(0) : 0;
}

/// The document's ordinary tables but those of blobs; word indexes and their parts are written otherwise.
QByteArrayList tablesOf(Database &document)
{
    Query query(document,
                "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE ' || name || "
                "' (%' AND name NOT IN ('blob', 'thumbnail') AND name NOT LIKE 'sqlite%'");
    QByteArrayList names;
    while (query.next())
        names << query.text(0).toUtf8();
    return names;
}

QByteArrayList columnsOf(Database &database, const QByteArray &table)
{
    Query query(database, "SELECT name FROM pragma_table_info(?1, 'main')");
    query.bind(1, QString::fromUtf8(table));
    QByteArrayList names;
    while (query.next())
        names << query.text(0).toUtf8();
    return names;
}

} // namespace

Result<std::unique_ptr<Snapshot>> Snapshot::take(Database &document)
{
    std::unique_ptr<Snapshot> snapshot(new Snapshot);
    if (auto opened = snapshot->m_rows.openInMemory(document.path()); !opened)
        return tl::unexpected(opened.error());
    if (auto made = snapshot->m_rows.execute(ownTables); !made)
        return tl::unexpected(made.error());
    if (auto begun = document.execute("BEGIN"); !begun)
        return tl::unexpected(begun.error());
    auto copied = snapshot->copyFrom(document);
    std::ignore = document.execute("COMMIT");
    if (!copied)
        return tl::unexpected(copied.error());
    return snapshot;
}

Result<void> Snapshot::copyFrom(Database &document)
{
    if (auto begun = m_rows.execute("BEGIN"); !begun)
        return begun;
    for (const QByteArray &table : tablesOf(document))
        if (auto copied = copyTable(document, table); !copied)
            return copied;
    struct Part
    {
        const char *select;
        const char *insert;
    };
    static constexpr Part parts[] = {
        {"SELECT id, sha256, size FROM main.blob", "INSERT INTO _blob VALUES (?1, ?2, ?3)"},
        {"SELECT id, width, height, length(data) FROM main.thumbnail",
         "INSERT INTO _thumbnail VALUES (?1, ?2, ?3, '', ?4)"},
        {"SELECT name, seq FROM main.sqlite_sequence", "INSERT INTO _sequence VALUES (?1, ?2)"}};
    for (const Part &part : parts)
        if (auto copied = copyRows(document, part.select, part.insert); !copied)
            return copied;
    if (auto written = writeFacts(document); !written)
        return written;
    return m_rows.execute("COMMIT");
}

Result<void> Snapshot::copyTable(Database &document, const QByteArray &table)
{
    const QByteArrayList columns = columnsOf(document, table);
    if (columns.value(0) != "id")
        return tl::unexpected(damagedError(document.path()));
    QByteArrayList marks;
    for (qsizetype i = 1; i <= columns.size(); ++i)
        marks << '?' + QByteArray::number(i);
    const QByteArray names = columns.join(", ");
    if (auto made = m_rows.execute("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY" + names.mid(2) + ")"); !made)
        return made;
    return copyRows(document, "SELECT " + names + " FROM main." + table,
                    "INSERT INTO " + table + " VALUES (" + marks.join(", ") + ")");
}

Result<void> Snapshot::copyRows(Database &document, const QByteArray &select, const QByteArray &insert)
{
    Query rows(document, select);
    Query copy(m_rows, insert);
    while (rows.next())
        if (auto done = copy.bindRow(rows).run(); !done)
            return done;
    return rows.hasFailed() ? tl::unexpected(document.lastError()) : Result<void>();
}

Result<void> Snapshot::writeFacts(Database &document)
{
    m_facts.schemaVersion = int(numberOf(document, "PRAGMA main.user_version"));
    m_facts.changeCounter = document.changeCounter();
    m_facts.items = numberOf(document, "SELECT count(*) FROM main.item");
    m_facts.evidence = numberOf(document, "SELECT count(*) FROM main.evidence");
    for (const Fact &fact : factTable) {
        Query query(m_rows, "INSERT INTO _fact VALUES (?1, ?2)");
        query.bind(1, QString::fromLatin1(fact.key)).bind(2, fact.get(m_facts));
        if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

Snapshot::Facts Snapshot::readFacts()
{
    Facts facts;
    for (const Fact &fact : factTable) {
        Query query(m_rows, "SELECT value FROM _fact WHERE key = ?1");
        query.bind(1, QString::fromLatin1(fact.key));
        if (query.next())
            fact.set(facts, query.number(0));
    }
    return facts;
}

Result<QByteArray> Snapshot::bytes() const
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(m_rows.handle(), "main", &size, 0);
    if (!bytes)
        return tl::unexpected(sqlError(SQLITE_NOMEM, m_rows.path()));
    QByteArray result(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return result;
}

Result<std::unique_ptr<Snapshot>> Snapshot::read(const QByteArray &bytes, const QString &name)
{
    std::unique_ptr<Snapshot> snapshot(new Snapshot);
    Database &rows = snapshot->m_rows;
    if (auto opened = rows.openInMemory(name); !opened)
        return tl::unexpected(opened.error());
    auto *copy = static_cast<unsigned char *>(sqlite3_malloc64(quint64(bytes.size())));
    if (!copy)
        return tl::unexpected(sqlError(SQLITE_NOMEM, name));
    std::memcpy(copy, bytes.constData(), size_t(bytes.size()));
    constexpr unsigned flags = SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE;
    if (sqlite3_deserialize(rows.handle(), "main", copy, bytes.size(), bytes.size(), flags) != SQLITE_OK)
        return tl::unexpected(damagedError(name));
    if (!rows.execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON"))
        return tl::unexpected(damagedError(name));
    Query sound(rows, "PRAGMA quick_check(1)");
    if (!sound.next() || sound.text(0) != QLatin1String("ok"))
        return tl::unexpected(damagedError(name));
    snapshot->m_facts = snapshot->readFacts();
    const bool complete = snapshot->m_facts.items == numberOf(rows, "SELECT count(*) FROM item")
                          && snapshot->m_facts.evidence == numberOf(rows, "SELECT count(*) FROM evidence")
                          && snapshot->m_facts.schemaVersion > 0;
    if (!complete || rows.trouble())
        return tl::unexpected(damagedError(name));
    return snapshot;
}

std::vector<Snapshot::Content> Snapshot::contents()
{
    std::vector<Content> list;
    Query blobs(m_rows, "SELECT id, sha256, size FROM _blob");
    while (blobs.next())
        list.push_back({Content::Kind::Blob, blobs.number(0), blobs.text(1), blobs.number(2)});
    Query thumbnails(m_rows, "SELECT id, sha256, size FROM _thumbnail");
    while (thumbnails.next())
        list.push_back({Content::Kind::Thumbnail, thumbnails.number(0), thumbnails.text(1), thumbnails.number(2)});
    return list;
}

QHash<QString, QString> Snapshot::thumbnailHashes()
{
    QHash<QString, QString> hashes;
    Query query(m_rows, "SELECT _blob.sha256, _thumbnail.sha256 FROM _thumbnail JOIN _blob USING (id)");
    while (query.next())
        hashes.insert(query.text(0), query.text(1));
    return hashes;
}

Result<void> Snapshot::setHash(const Content &thumbnail, const QString &sha256)
{
    Query query(m_rows, "UPDATE _thumbnail SET sha256 = ?2 WHERE id = ?1");
    return query.bind(1, thumbnail.id).bind(2, sha256).run();
}

bool Snapshot::remembers(const QString &uuid)
{
    Query query(m_rows, "SELECT 1 FROM item WHERE uuid = ?1 UNION ALL SELECT 1 FROM journal "
                        "WHERE tab = 'item' AND (instr(before, ?1) > 0 OR instr(after, ?1) > 0) LIMIT 1");
    return query.bind(1, uuid).next();
}

} // namespace nameplate::storage
