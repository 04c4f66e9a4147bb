// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"

#include "app/storage/itemset.h"
#include "app/storage/query.h"
#include "app/storage/sqlerror.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

#include <array>
#include <map>
#include <mutex>
#include <optional>

namespace nameplate::storage::schema {

namespace {

/// The statements of a schema file, comments between them removed, as SQLite keeps them in sqlite_schema.
QStringList statements(int version)
{
    QFile file(QStringLiteral(":/schema/%1.sql").arg(version, 3, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema resource is missing from this build");
    QStringList result;
    QString statement;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(QLatin1String("--")) || (statement.isEmpty() && line.isEmpty()))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';')) {
            result << statement.trimmed().chopped(1);
            statement.clear();
        }
    }
    return result;
}

QStringList statementsUpTo(int version)
{
    QStringList result;
    for (int file = 1; file <= version; ++file)
        result << statements(file);
    return result;
}

QByteArray script(const QStringList &statements)
{
    return statements.join(QLatin1String(";\n")).toUtf8() + ";\n";
}

/// A line "ALTER TABLE item ADD COLUMN value_basis TEXT … DEFAULT ''" of a schema file.
struct AddedColumn
{
    QString table;
    QString column;
    QString fallback; ///< its default, as SQL

    static std::optional<AddedColumn> of(const QString &statement)
    {
        static const QRegularExpression shape(
            QStringLiteral("^ALTER TABLE (\\w+) ADD COLUMN (\\w+) .* DEFAULT (\\S+)$"));
        const auto match = shape.match(statement);
        return match.hasMatch() ? std::optional(AddedColumn{match.captured(1), match.captured(2), match.captured(3)})
                                : std::nullopt;
    }
};

using Definitions = std::map<QString, QString>;

/// What SQLite makes by itself: the parts of word indexes, the indexes behind UNIQUE, counters and statistics.
bool isMadeBySqlite(const QString &type, const QString &name)
{
    if (type != QLatin1String("table"))
        return name.startsWith(QLatin1String("sqlite_autoindex_"));
    for (const char *own : {"sqlite_sequence", "sqlite_stat1", "sqlite_stat4"})
        if (name == QLatin1String(own))
            return true;
    for (const char *index : {"item_words_", "series_words_", "evidence_words_"})
        for (const char *part : {"data", "idx", "docsize", "config"})
            if (name == QLatin1String(index) + QLatin1String(part))
                return true;
    return false;
}

/// Names and definitions of everything in a database that SQLite did not make by itself.
Definitions definitionsIn(sqlite3 *database)
{
    Definitions found;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT type, name, sql FROM main.sqlite_schema", -1, &statement, nullptr);
    const auto text = [statement](int column) {
        return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
    };
    while (statement && sqlite3_step(statement) == SQLITE_ROW)
        if (!isMadeBySqlite(text(0), text(1)))
            found[text(1)] = text(2);
    sqlite3_finalize(statement);
    return found;
}

QByteArray digestOf(const Definitions &definitions)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, sql] : definitions)
        hash.addData((name + u'\n' + sql + u'\n').toUtf8());
    return hash.result().toHex();
}

/// What a document of that version has: SQLite itself says it, of a database made in memory by the same files.
const Definitions &definitionsOf(int version)
{
    static std::map<int, Definitions> known;
    static std::mutex mutex;
    const std::lock_guard lock(mutex);
    Definitions &definitions = known[version];
    if (!definitions.empty())
        return definitions;
    sqlite3 *memory = nullptr;
    if (sqlite3_open(":memory:", &memory) != SQLITE_OK
        || sqlite3_exec(memory, script(statementsUpTo(version)).constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("the schema files of this build cannot be read: %s", sqlite3_errmsg(memory));
    definitions = definitionsIn(memory);
    sqlite3_close_v2(memory);
    return definitions;
}

/// Of each version, as fingerprint() gives it. Making a schema in memory to compare with costs more than opening the
/// document; a test holds these against what the schema files make.
constexpr std::array knownFingerprints{"faff3c8c2f8b85cbd381a661c2ad43e9c8a5d8aca903f3780ad50a8cfd2b4db7",
                                       "f3832a8e76853917f401bbf646b1575c217fce88674eeac89fbf4a39779f0be8"};

/// Why the document cannot be looked into; a disk that fails or another program in the way is no damage.
Error damaged(const Database &database)
{
    const bool other = database.trouble() && database.trouble()->code != Error::Code::NotADocument
                       && !meansDamage(database.troubleCode());
    if (other)
        return *database.trouble();
    return damagedError(database.path());
}

} // namespace

Result<void> make(Database &database, int version)
{
    const QByteArray marks = QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2; COMMIT;")
                                 .arg(applicationId)
                                 .arg(version)
                                 .toUtf8();
    return database.execute("BEGIN IMMEDIATE;" + script(statementsUpTo(version)) + marks);
}

int versionOf(Database &database)
{
    Query query(database, "PRAGMA main.user_version");
    return query.next() ? int(query.number(0)) : 0;
}

QByteArray fingerprint(Database &database)
{
    return digestOf(definitionsIn(database.handle()));
}

QByteArray knownFingerprint(int version)
{
    return knownFingerprints.at(size_t(version) - 1);
}

Result<void> checkFingerprint(Database &database, int version)
{
    const Definitions found = definitionsIn(database.handle());
    const bool same = digestOf(found) == knownFingerprint(version) || found == definitionsOf(version);
    if (same && !database.trouble())
        return {};
    return tl::unexpected(damaged(database));
}

Result<void> upgrade(Database &database, int from)
{
    QStringList newer;
    for (int file = from + 1; file <= schemaVersion; ++file)
        newer << statements(file);
    newer << QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion) << QStringLiteral("COMMIT");
    auto done = database.execute("BEGIN IMMEDIATE;" + script(newer));
    if (!done)
        std::ignore = database.execute("ROLLBACK");
    return done;
}

Result<void> layOver(Database &database, int from)
{
    QStringList over;
    std::map<QString, QString> added;
    for (int file = from + 1; file <= schemaVersion; ++file)
        for (const QString &statement : statements(file)) {
            if (const auto column = AddedColumn::of(statement))
                added[column->table] += QStringLiteral(", %1 AS %2").arg(column->fallback, column->column);
            else if (statement.startsWith(QLatin1String("CREATE TABLE ")))
                over << QString(statement).replace(0, 6, QStringLiteral("CREATE TEMP"));
        }
    for (const auto &[table, columns] : added)
        over << QStringLiteral("CREATE TEMP VIEW %1 AS SELECT *%2 FROM main.%1").arg(table, columns);
    return database.execute(script(over));
}

Result<void> quickCheck(Database &database)
{
    Query wrong(database,
                "SELECT count(*) FROM main.sqlite_schema AS object JOIN pragma_quick_check(object.name) AS result "
                "WHERE object.type = 'table' AND object.rootpage > 0 "
                "AND object.name NOT IN ('blob', 'thumbnail') AND result.quick_check <> 'ok'");
    if (!wrong.next() || wrong.number(0) > 0)
        return tl::unexpected(damaged(database));
    return {};
}

QByteArrayList tableNames(int version)
{
    static const QRegularExpression name(QStringLiteral("^CREATE TABLE (\\w+)"));
    QByteArrayList names;
    for (const QString &statement : statementsUpTo(version))
        if (const auto match = name.match(statement); match.hasMatch())
            names << match.captured(1).toUtf8();
    return names;
}

Result<void> checkIds(Database &database)
{
    const QByteArray largest = QByteArray::number(largestId);
    {
        Query next(database, "SELECT 1 FROM main.sqlite_sequence WHERE seq NOT BETWEEN 0 AND " + largest);
        if (next.next())
            return tl::unexpected(damaged(database));
    }
    for (const QByteArray &table : tableNames(versionOf(database))) {
        Query ids(database, "SELECT min(id), max(id) FROM main." + table);
        if (!ids.next() || (!ids.isNull(0) && (ids.number(0) < 1 || ids.number(1) > largestId)))
            return tl::unexpected(damaged(database));
    }
    return database.trouble() ? tl::unexpected(damaged(database)) : Result<void>();
}

} // namespace nameplate::storage::schema
