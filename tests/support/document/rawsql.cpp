// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/document/rawsql.h"

#include <sqlite3.h>

namespace nameplate {

RawSql::RawSql(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("%s: %s", qUtf8Printable(path), sqlite3_errmsg(m_handle));
}

RawSql::~RawSql()
{
    sqlite3_close_v2(m_handle);
}

void RawSql::run(const QByteArray &sql)
{
    if (!tryToRun(sql))
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
}

bool RawSql::tryToRun(const QByteArray &sql)
{
    return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QString RawSql::value(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
    QString result;
    if (sqlite3_step(statement) == SQLITE_ROW)
        result = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                                   sqlite3_column_bytes(statement, 0));
    sqlite3_finalize(statement);
    return result;
}

} // namespace nameplate
