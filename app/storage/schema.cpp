// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"

#include "app/storage/documentfile.h"
#include "app/storage/itemset.h"
#include "app/storage/query.h"
#include "app/storage/sqlerror.h"

#include <QFile>
#include <QRegularExpression>

#include <sqlite3.h>

#include <map>

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

QString objectName(const QString &statement)
{
    static const QRegularExpression name(QStringLiteral("^CREATE (?:UNIQUE INDEX|INDEX|TABLE|VIRTUAL TABLE) (\\w+)"));
    return name.match(statement).captured(1);
}

/// What SQLite makes by itself: the parts of word indexes, the indexes behind UNIQUE, counters and statistics.
bool isMadeBySqlite(const QString &type, const QString &name)
{
    static const QRegularExpression tables(
        QStringLiteral("^((item|series|evidence)_words_(data|idx|docsize|config)|sqlite_sequence|sqlite_stat[14])$"));
    return type == QLatin1String("table") ? tables.match(name).hasMatch()
                                          : name.startsWith(QLatin1String("sqlite_autoindex_"));
}

/// Why the document cannot be looked into; a disk that fails or another program in the way is no damage.
Error damaged(const Database &database)
{
    const bool other = database.trouble() && database.trouble()->code != Error::Code::NotADocument
                       && (database.troubleCode() & 0xff) != SQLITE_ERROR;
    if (other)
        return *database.trouble();
    return damagedError(database.path());
}

} // namespace

Result<void> make(Database &database)
{
    QByteArray sql = "BEGIN IMMEDIATE;";
    for (const QString &statement : statements(schemaVersion))
        sql += statement.toUtf8() + ";\n";
    sql += QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2; COMMIT;")
               .arg(applicationId)
               .arg(schemaVersion)
               .toUtf8();
    return database.execute(sql);
}

Result<void> checkFingerprint(Database &database)
{
    std::map<QString, QString> expected;
    for (const QString &statement : statements(schemaVersion))
        expected[objectName(statement)] = statement;
    Query query(database, "SELECT type, name, sql FROM sqlite_schema");
    size_t found = 0;
    while (query.next()) {
        const QString name = query.text(1);
        if (isMadeBySqlite(query.text(0), name))
            continue;
        const auto known = expected.find(name);
        if (known == expected.end() || known->second != query.text(2))
            return tl::unexpected(damaged(database));
        ++found;
    }
    if (database.trouble() || found != expected.size())
        return tl::unexpected(damaged(database));
    return {};
}

Result<void> quickCheck(Database &database)
{
    Query wrong(database, "SELECT count(*) FROM sqlite_schema AS object JOIN pragma_quick_check(object.name) AS result "
                          "WHERE object.type = 'table' AND object.rootpage > 0 "
                          "AND object.name NOT IN ('blob', 'thumbnail') AND result.quick_check <> 'ok'");
    if (!wrong.next() || wrong.number(0) > 0)
        return tl::unexpected(damaged(database));
    return {};
}

QByteArrayList tableNames()
{
    QByteArrayList names;
    for (const QString &statement : statements(schemaVersion))
        if (statement.startsWith(QLatin1String("CREATE TABLE")))
            names << objectName(statement).toUtf8();
    return names;
}

Result<void> checkIds(Database &database)
{
    const QByteArray largest = QByteArray::number(largestId);
    {
        Query next(database, "SELECT 1 FROM sqlite_sequence WHERE seq NOT BETWEEN 0 AND " + largest);
        if (next.next())
            return tl::unexpected(damaged(database));
    }
    for (const QByteArray &table : tableNames()) {
        Query ids(database, "SELECT min(id), max(id) FROM " + table);
        if (!ids.next() || (!ids.isNull(0) && (ids.number(0) < 1 || ids.number(1) > largestId)))
            return tl::unexpected(damaged(database));
    }
    return database.trouble() ? tl::unexpected(damaged(database)) : Result<void>();
}

} // namespace nameplate::storage::schema
