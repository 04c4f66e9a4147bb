// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/schema.h"

#include "app/storage/documentfile.h"
#include "app/storage/query.h"
#include "app/storage/sqlerror.h"

#include <QFile>
#include <QRegularExpression>

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

bool belongsToWordIndex(const QString &name)
{
    static const QRegularExpression shadow(
        QStringLiteral("^(item|series|evidence)_words_(data|idx|content|docsize|config)$"));
    return shadow.match(name).hasMatch();
}

Error damaged(const Database &database)
{
    return {Error::Code::Damaged, StorageText::tr("%1 is damaged.").arg(database.path()),
            StorageText::tr("Use your newest backup, and keep the damaged file.")};
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
    Query query(database, "SELECT name, sql FROM sqlite_schema");
    size_t found = 0;
    while (query.next()) {
        const QString name = query.text(0);
        if (name.startsWith(QLatin1String("sqlite_")) || belongsToWordIndex(name))
            continue;
        const auto known = expected.find(name);
        if (known == expected.end() || known->second != query.text(1))
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

} // namespace nameplate::storage::schema
