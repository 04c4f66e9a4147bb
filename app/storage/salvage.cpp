// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/salvage.h"

#include "app/storage/counter.h"
#include "app/storage/damagedrows.h"
#include "app/storage/documentfile.h"
#include "app/storage/mapping.h"
#include "app/storage/schema.h"
#include "app/storage/sqlerror.h"
#include "app/storage/wordindex.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <sqlite3.h>

namespace nameplate::storage {

namespace {

constexpr qint64 pieceSize = 1 << 20;

QByteArrayList columnsOf(Database &database, const QByteArray &table)
{
    Query query(database, "SELECT name FROM pragma_table_info(?1)");
    query.bind(1, QString::fromUtf8(table));
    QByteArrayList names;
    while (query.next())
        names << query.text(0).toUtf8();
    return names;
}

QByteArray insertInto(const QByteArray &table, const QByteArrayList &columns)
{
    QByteArrayList marks;
    for (qsizetype i = 1; i <= columns.size(); ++i)
        marks << '?' + QByteArray::number(i);
    return "INSERT INTO " + table + " (" + columns.join(", ") + ") VALUES (" + marks.join(", ") + ")";
}

bool isImage(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return std::holds_alternative<std::monostate>(value)
           || (text && QJsonDocument::fromJson(text->toUtf8()).isObject());
}

Row rowOf(const Query &query)
{
    Row row;
    for (int i = 0; i < query.columnCount(); ++i)
        row.push_back(query.value(i));
    return row;
}

} // namespace

Result<Salvage::Report> Salvage::run(const QString &damaged, const QString &to)
{
    if (auto opened = m_from.openDamaged(damaged); !opened)
        return tl::unexpected(opened.error());
    if (auto opened = m_to.openNew(to); !opened)
        return tl::unexpected(opened.error());
    m_version = versionOfDamaged();
    if (auto made = schema::make(m_to, m_version); !made)
        return tl::unexpected(made.error());
    if (auto copied = copyAll(); !copied)
        return tl::unexpected(copied.error());
    if (m_version < schemaVersion)
        if (auto upgraded = schema::upgrade(m_to, m_version); !upgraded)
            return tl::unexpected(upgraded.error());
    if (auto mended = mendAll(); !mended)
        return tl::unexpected(mended.error());
    m_report.items = count("item");
    m_report.evidence = count("evidence");
    if (auto closed = m_to.close(); !closed)
        return tl::unexpected(closed.error());
    return std::move(m_report);
}

/// What the file says, unless it has tables that this version has not.
int Salvage::versionOfDamaged()
{
    const int said = schema::versionOf(m_from);
    if (said < 1 || said > schemaVersion)
        return schemaVersion;
    const QByteArrayList known = schema::tableNames(said);
    for (const QByteArray &table : schema::tableNames())
        if (!known.contains(table) && !columnsOf(m_from, table).isEmpty())
            return schemaVersion;
    return said;
}

Result<void> Salvage::copyAll()
{
    if (auto begun = m_to.execute("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE"); !begun)
        return begun;
    for (const QByteArray &table : schema::tableNames(m_version))
        if (table != "blob" && table != "thumbnail" && table != "step" && table != "journal")
            if (auto copied = copyTable(table); !copied)
                return copied;
    if (!m_anyRow)
        return fail(Error::Code::Damaged, StorageText::tr("Nothing can be read of %1 any more.").arg(m_from.path()),
                    StorageText::tr("Use your newest backup, and keep the damaged file."));
    const bool rowsLost = !m_report.lost.empty();
    for (const auto part : {&Salvage::copyFiles, &Salvage::mendLinks})
        if (auto done = (this->*part)(); !done)
            return done;
    if (rowsLost)
        lose("history", StorageText::tr("The history of changes does not fit what is left, and was left out."));
    else if (auto copied = copyHistory(); !copied)
        return copied;
    return m_to.execute("COMMIT");
}

Result<void> Salvage::mendAll()
{
    if (auto begun = m_to.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    for (const auto part : {&Salvage::mendValues, &Salvage::mendCounters})
        if (auto done = (this->*part)(); !done)
            return done;
    if (auto filled = WordIndex(m_to).fill(); !filled)
        return filled;
    return m_to.execute("COMMIT");
}

void Salvage::lose(const char *code, const QString &message, const QString &item)
{
    m_report.lost.push_back({QString::fromLatin1(code), item, message});
}

qint64 Salvage::count(const QByteArray &table)
{
    Query query(m_to, "SELECT count(*) FROM " + table);
    return query.next() ? query.number(0) : 0;
}

Result<void> Salvage::copyTable(const QByteArray &table)
{
    const QByteArrayList columns = columnsOf(m_to, table);
    DamagedRows rows(m_from.handle(), table, columns);
    Query insert(m_to, insertInto(table, columns));
    rows.read([&](const std::vector<SqlValue> &row) {
        for (size_t i = 0; i < row.size(); ++i)
            insert.bind(int(i) + 1, row[i]);
        m_anyRow = true;
        if (const auto done = insert.run(); !done)
            lose("row", StorageText::tr("Row %1 of %2 holds what it cannot hold.")
                            .arg(std::get<qint64>(row[0]))
                            .arg(QString::fromLatin1(table)));
    });
    for (const QString &ids : rows.lost())
        lose("row", StorageText::tr("Row %1 of %2 cannot be read.").arg(ids, QString::fromLatin1(table)));
    return m_to.failure() ? tl::unexpected(*m_to.failure()) : Result<void>();
}

/// All of it or nothing: a journal with holes would take back half a step.
Result<void> Salvage::copyHistory()
{
    bool whole = true;
    for (const QByteArray table : {"step", "journal"}) {
        const QByteArrayList columns = columnsOf(m_to, table);
        DamagedRows rows(m_from.handle(), table, columns);
        Query insert(m_to, insertInto(table, columns));
        rows.read([&](const std::vector<SqlValue> &row) {
            for (size_t i = 0; i < row.size(); ++i)
                insert.bind(int(i) + 1, row[i]);
            const bool readable = table == "step" || (isImage(row[row.size() - 2]) && isImage(row.back()));
            whole = whole && readable && insert.run();
        });
        whole = whole && rows.lost().isEmpty();
    }
    {
        Query loose(m_to, "SELECT 1 FROM journal WHERE step_id NOT IN (SELECT id FROM step)");
        whole = whole && !loose.next();
    }
    m_report.history = whole;
    if (whole)
        return {};
    lose("history", StorageText::tr("The history of changes cannot be read whole, and was left out."));
    return m_to.execute("DELETE FROM journal; DELETE FROM step");
}

Result<void> Salvage::copyFiles()
{
    struct File
    {
        qint64 id;
        QString sha256;
        qint64 size;
    };
    std::vector<File> files;
    DamagedRows rows(m_from.handle(), "blob", {"id", "sha256", "size"});
    rows.read([&files](const std::vector<SqlValue> &row) {
        const auto *sha256 = std::get_if<QString>(&row[1]);
        const auto *size = std::get_if<qint64>(&row[2]);
        if (sha256 && size && *size >= 0 && *size <= std::numeric_limits<int>::max())
            files.push_back({std::get<qint64>(row[0]), *sha256, *size});
    });
    double done = 0;
    for (const File &file : files) {
        if (m_goOn && !m_goOn(done++ / double(files.size())))
            return fail(Error::Code::Cancelled, StorageText::tr("Stopped; nothing was changed."));
        if (const auto copied = copyFile(file.id, file.sha256, file.size); !copied)
            return tl::unexpected(copied.error());
    }
    // Thumbnails are made again where they are lost.
    DamagedRows thumbnails(m_from.handle(), "thumbnail", {"id", "width", "height", "hex(data)"});
    Query insert(m_to, "INSERT INTO thumbnail SELECT ?1, ?2, ?3, ?4 WHERE ?1 IN (SELECT id FROM blob)");
    thumbnails.read([&insert](const std::vector<SqlValue> &row) {
        const auto *hex = std::get_if<QString>(&row[3]);
        insert.bind(1, row[0]).bind(2, row[1]).bind(3, row[2]);
        if (hex)
            std::ignore = insert.bindBlob(4, QByteArray::fromHex(hex->toLatin1())).run();
    });
    return {};
}

/// False when the bytes cannot be read or are not what they were.
Result<bool> Salvage::copyFile(qint64 id, const QString &sha256, qint64 size)
{
    {
        Query row(m_to, "INSERT INTO blob VALUES (?1, ?2, ?3, zeroblob(?3))");
        if (const auto made = row.bind(1, id).bind(2, sha256).bind(3, size).run(); !made)
            return false;
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    sqlite3_blob *from = nullptr;
    sqlite3_blob *to = nullptr;
    int read = sqlite3_blob_open(m_from.handle(), "main", "blob", "data", id, 0, &from);
    int written = sqlite3_blob_open(m_to.handle(), "main", "blob", "data", id, 1, &to);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 at = 0; read == SQLITE_OK && written == SQLITE_OK && at < size; at += pieceSize) {
        const auto length = int(std::min(pieceSize, size - at));
        read = sqlite3_blob_read(from, piece.data(), length, int(at));
        if (read == SQLITE_OK)
            written = sqlite3_blob_write(to, piece.constData(), length, int(at));
        hash.addData(QByteArrayView(piece.constData(), length));
    }
    sqlite3_blob_close(from);
    sqlite3_blob_close(to);
    if (written != SQLITE_OK)
        return tl::unexpected(m_to.errorOf(written));
    if (read == SQLITE_OK && hash.result().toHex() == sha256.toLatin1())
        return true;
    Query gone(m_to, "DELETE FROM blob WHERE id = ?1");
    const auto removed = gone.bind(1, id).run();
    return removed ? Result<bool>(false) : tl::unexpected(removed.error());
}

/// Rows that refer to what is lost let go of it where they can, and go where they cannot.
Result<void> Salvage::mendLinks()
{
    struct Loose
    {
        QByteArray table;
        qint64 row;
        QByteArray column;
    };
    constexpr int mostRounds = 100; // each may loosen others
    for (int round = 0; round < mostRounds; ++round) {
        std::vector<Loose> loose;
        {
            Query query(m_to,
                        "SELECT failed.\"table\", failed.rowid, key.\"from\" FROM pragma_foreign_key_check AS failed "
                        "JOIN pragma_foreign_key_list(failed.\"table\") AS key ON key.id = failed.fkid");
            while (query.next())
                loose.push_back({query.text(0).toUtf8(), query.number(1), query.text(2).toUtf8()});
        }
        if (loose.empty())
            return {};
        for (const Loose &each : loose)
            if (auto mended = mendLink(each.table, each.row, each.column); !mended)
                return mended;
    }
    return {};
}

QString Salvage::itemOf(const QByteArray &table, qint64 row)
{
    const Table *known = tables::find(QString::fromLatin1(table));
    const bool isPart = known && known->columnOf(u"item_id") >= 0;
    if (!isPart && table != "item" && table != "evidence")
        return {};
    QByteArray id = "?1";
    if (isPart)
        id = "(SELECT item_id FROM " + table + " WHERE id = ?1)";
    if (table == "evidence")
        id = "(SELECT item_id FROM evidence_link WHERE evidence_id = ?1 AND item_id IS NOT NULL)";
    Query query(m_to, "SELECT number FROM item WHERE id = " + id);
    return query.bind(1, row).next() ? query.text(0) : QString();
}

Result<void> Salvage::mendLink(const QByteArray &table, qint64 row, const QByteArray &column)
{
    const QString item = itemOf(table, row);
    if (table == "evidence") {
        Query evidence(m_to, "SELECT number, file_name FROM evidence WHERE id = ?1");
        evidence.bind(1, row);
        if (evidence.next())
            lose("file",
                 StorageText::tr("The file %1 (E-%2) is lost.")
                     .arg(evidence.text(1))
                     .arg(evidence.number(0), 3, 10, QLatin1Char('0')),
                 item);
    }
    Query loosen(m_to, "UPDATE " + table + " SET " + column + " = NULL WHERE id = ?1");
    const bool isLink = table == "evidence_link";
    if (!isLink && loosen.bind(1, row).run()) {
        lose("link",
             StorageText::tr("What row %1 of %2 says in %3 is lost.")
                 .arg(row)
                 .arg(QString::fromLatin1(table), QString::fromLatin1(column)),
             item);
        return {};
    }
    if (table != "evidence" && !isLink)
        lose(
            "row",
            StorageText::tr("Row %1 of %2 belongs to something that is lost.").arg(row).arg(QString::fromLatin1(table)),
            item);
    Query remove(m_to, "DELETE FROM " + table + " WHERE id = ?1");
    return remove.bind(1, row).run();
}

Result<void> Salvage::mend(const Table &table, const Row &stored, const Row &expected)
{
    for (size_t i = 1; i < stored.size(); ++i) {
        if (stored[i] == expected[i])
            continue;
        Query query(m_to, QByteArray("UPDATE ") + table.name + " SET " + table.columns[i] + " = ?2 WHERE id = ?1");
        if (query.bind(1, stored[0]).bind(2, expected[i]).run())
            lose("value",
                 StorageText::tr("%1 in row %2 of %3 could not be read.")
                     .arg(QString::fromLatin1(table.columns[i]))
                     .arg(std::get<qint64>(stored[0]))
                     .arg(QString::fromLatin1(table.name)),
                 itemOf(table.name, std::get<qint64>(stored[0])));
    }
    return {};
}

/// Values that cannot be are read as the program reads them; what is derived from values is derived again.
Result<void> Salvage::mendValues()
{
    struct Mendable
    {
        const Table *table;
        Row (*expected)(const Query &);
    };
    static constexpr Mendable mendables[] = {
        {&tables::item, [](const Query &query) { return mapping::toRow(mapping::itemFrom(query)); }},
        {&tables::series, [](const Query &query) { return mapping::toRow(mapping::seriesFrom(query)); }},
        {&tables::place, [](const Query &query) { return mapping::toRow(mapping::placeFrom(query)); }},
        {&tables::category,
         [](const Query &query) { return mapping::namedRow(query.number(0), query.text(1), query.text(2)); }},
        {&tables::tag,
         [](const Query &query) { return mapping::namedRow(query.number(0), query.text(1), query.text(2)); }}};
    for (const Mendable &each : mendables) {
        std::vector<std::pair<Row, Row>> wrong;
        {
            Query query(m_to, "SELECT " + mapping::columnList(*each.table) + " FROM " + each.table->name);
            while (query.next())
                if (Row stored = rowOf(query), expected = each.expected(query); stored != expected)
                    wrong.emplace_back(std::move(stored), std::move(expected));
        }
        for (const auto &[stored, expected] : wrong)
            if (auto mended = mend(*each.table, stored, expected); !mended)
                return mended;
    }
    return {};
}

/// Numbers are never given out twice.
Result<void> Salvage::mendCounters()
{
    struct Counted
    {
        const char *counter;
        const char *sql;
    };
    static constexpr Counted all[] = {
        {counter::evidenceNumber, "SELECT ifnull(max(number), 0) FROM evidence"},
        {counter::itemNumber, "SELECT ifnull(max(CAST(number AS INTEGER)), 0) FROM item WHERE number GLOB '[0-9]*'"}};
    for (const Counted &each : all) {
        qint64 largest = 0;
        {
            Query query(m_to, each.sql);
            largest = query.next() ? query.number(0) : 0;
        }
        if (counter::read(m_to, each.counter) <= largest)
            if (auto written = counter::write(m_to, each.counter, largest + 1); !written)
                return written;
    }
    return {};
}

} // namespace nameplate::storage
