// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawdatabase.h"

#include "app/domain/textfold.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <cstdlib>

namespace nameplate::bench {

namespace {

[[noreturn]] void giveUp(sqlite3 *handle, const QByteArray &what)
{
    qCritical("the limit cannot be measured: %s: %s", what.constData(), sqlite3_errmsg(handle));
    std::exit(1);
}

/// A null array for NULL, an empty one for an empty text.
QByteArray text(sqlite3_stmt *statement, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return {bytes, sqlite3_column_bytes(statement, column)};
}

/// The statements of the document's schema, those that make plain indexes apart.
struct Schema
{
    QByteArray tables;
    QByteArray indexes;
};

Schema readSchema()
{
    Schema schema;
    const QFileInfoList files = QDir(QStringLiteral(":/schema")).entryInfoList(QDir::Files, QDir::Name);
    if (files.isEmpty())
        qFatal("the schema resource is missing from this build");
    for (const QFileInfo &each : files) {
        QFile file(each.filePath());
        std::ignore = file.open(QIODevice::ReadOnly);
        QByteArray statement;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("--"))
                continue;
            statement += line + '\n';
            if (line.endsWith(';'))
                (statement.contains(" INDEX ") ? schema.indexes : schema.tables) += std::exchange(statement, {});
        }
    }
    return schema;
}

} // namespace

RawDatabase::RawDatabase(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        giveUp(m_handle, "open");
    execute("PRAGMA page_size = 16384; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = EXTRA;"
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384; PRAGMA foreign_keys = ON");
}

RawDatabase::~RawDatabase()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_exec(m_handle, "PRAGMA journal_mode = DELETE", nullptr, nullptr, nullptr);
    sqlite3_close(m_handle);
}

void RawDatabase::execute(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        giveUp(m_handle, sql);
}

sqlite3_stmt *RawDatabase::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        giveUp(m_handle, sql);
    m_statements.push_back(statement);
    return statement;
}

std::vector<qint64> RawDatabase::numbers(const QByteArray &sql)
{
    std::vector<qint64> result;
    readNumbers(prepare(sql), result);
    return result;
}

void RawDatabase::readNumbers(sqlite3_stmt *statement, std::vector<qint64> &numbers)
{
    while (sqlite3_step(statement) == SQLITE_ROW)
        numbers.push_back(sqlite3_column_int64(statement, 0));
    sqlite3_reset(statement);
}

QStringList RawDatabase::texts(sqlite3_stmt *statement, qint64 row)
{
    QStringList result;
    sqlite3_bind_int64(statement, 1, row);
    if (sqlite3_step(statement) == SQLITE_ROW)
        for (int i = 0; i < sqlite3_column_count(statement); ++i)
            result << QString::fromUtf8(text(statement, i));
    sqlite3_reset(statement);
    return result;
}

int RawDatabase::run(sqlite3_stmt *statement)
{
    int rows = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        ++rows;
    if (code != SQLITE_DONE)
        giveUp(sqlite3_db_handle(statement), sqlite3_sql(statement));
    sqlite3_reset(statement);
    return rows;
}

RawRows::RawRows(const QString &document)
{
    RawDatabase database(document);
    struct Source
    {
        const char *table;
        const char *wordIndex;
        const char *words;
    };
    constexpr Source sources[] = {
        {"setting", "", ""},
        {"category", "", ""},
        {"tag", "", ""},
        {"place", "", ""},
        {"series", "series_words", "brand, name, number, revision, notes"},
        {"item", "item_words", "number, name, brand, serial, owner, acquired_from, order_number, notes"},
        {"item_tag", "", ""}};
    for (const Source &source : sources) {
        Table table;
        table.name = source.table;
        table.wordIndex = source.wordIndex;
        read(database, table, source.words);
        m_tables.push_back(std::move(table));
    }
}

void RawRows::read(RawDatabase &database, Table &table, const QByteArray &wordColumns)
{
    sqlite3_stmt *rows = database.prepare("SELECT * FROM " + table.name);
    table.columns = sqlite3_column_count(rows);
    while (sqlite3_step(rows) == SQLITE_ROW)
        for (int i = 0; i < table.columns; ++i)
            table.values.push_back(text(rows, i));
    sqlite3_reset(rows);
    if (wordColumns.isEmpty())
        return;
    sqlite3_stmt *texts = database.prepare("SELECT id, " + wordColumns + " FROM " + table.name);
    while (sqlite3_step(texts) == SQLITE_ROW) {
        QByteArray words;
        for (int i = 1; i < sqlite3_column_count(texts); ++i)
            if (const QByteArray part = text(texts, i); !part.isEmpty())
                words += textfold::words(QString::fromUtf8(part)).toUtf8() + '\n';
        table.words.emplace_back(sqlite3_column_int64(texts, 0), words);
    }
    sqlite3_reset(texts);
}

void RawRows::insertInto(const QString &path, bool indexesLast) const
{
    RawDatabase database(path);
    const Schema schema = readSchema();
    database.execute("BEGIN; " + schema.tables + (indexesLast ? QByteArray() : schema.indexes));
    for (const Table &table : m_tables) {
        QByteArray marks = "?";
        for (int i = 1; i < table.columns; ++i)
            marks += ", ?";
        sqlite3_stmt *insert = database.prepare("INSERT INTO " + table.name + " VALUES (" + marks + ")");
        for (size_t at = 0; at < table.values.size(); ++at) {
            const int column = int(at % size_t(table.columns)) + 1;
            const QByteArray &value = table.values[at];
            // Columns of numbers turn the text into one.
            value.isNull() ? sqlite3_bind_null(insert, column)
                           : sqlite3_bind_text(insert, column, value.constData(), int(value.size()), SQLITE_STATIC);
            if (column == table.columns)
                RawDatabase::run(insert);
        }
        if (table.words.empty())
            continue;
        sqlite3_stmt *index = database.prepare("INSERT INTO " + table.wordIndex + "(rowid, words) VALUES (?, ?)");
        for (const auto &[row, words] : table.words) {
            sqlite3_bind_int64(index, 1, row);
            sqlite3_bind_text(index, 2, words.constData(), int(words.size()), SQLITE_STATIC);
            RawDatabase::run(index);
        }
    }
    if (indexesLast)
        database.execute(schema.indexes);
    database.execute("COMMIT");
}

} // namespace nameplate::bench
