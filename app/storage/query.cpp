// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/query.h"

#include <sqlite3.h>

namespace nameplate::storage {

Query::Query(Database &database, const QByteArray &sql)
    : m_database(database)
    , m_sql(sql)
    , m_statement(database.takeStatement(sql))
{}

Query::~Query()
{
    if (m_statement)
        m_database.giveBack(m_sql, m_statement);
}

int Query::index(const char *name) const
{
    const int position = sqlite3_bind_parameter_index(m_statement, name);
    Q_ASSERT_X(!m_statement || position > 0, "Query", m_sql.constData());
    return position;
}

Query &Query::bind(const char *name, qint64 value)
{
    sqlite3_bind_int64(m_statement, index(name), value);
    return *this;
}

Query &Query::bind(const char *name, const QString &value)
{
    return bind(index(name), SqlValue(value));
}

Query &Query::bind(const char *name, const QByteArray &blob)
{
    return bindBlob(index(name), blob);
}

Query &Query::bindBlob(int position, const QByteArray &blob)
{
    sqlite3_bind_blob64(m_statement, position, blob.isNull() ? "" : blob.constData(), quint64(blob.size()),
                        SQLITE_TRANSIENT);
    return *this;
}

Query &Query::bind(const char *name, const SqlValue &value)
{
    return bind(index(name), value);
}

Query &Query::bindNull(const char *name)
{
    sqlite3_bind_null(m_statement, index(name));
    return *this;
}

Query &Query::bind(int position, const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        sqlite3_bind_int64(m_statement, position, *number);
    } else if (const auto *text = std::get_if<QString>(&value)) {
        if (m_texts.size() < size_t(position))
            m_texts.resize(size_t(position));
        QByteArray &utf8 = m_texts[size_t(position) - 1];
        utf8 = text->toUtf8();
        sqlite3_bind_text(m_statement, position, utf8.isNull() ? "" : utf8.constData(), int(utf8.size()),
                          SQLITE_STATIC);
    } else {
        sqlite3_bind_null(m_statement, position);
    }
    return *this;
}

Query &Query::bindRow(const Query &row)
{
    for (int column = 0; column < row.columnCount(); ++column)
        sqlite3_bind_value(m_statement, column + 1, sqlite3_column_value(row.m_statement, column));
    return *this;
}

bool Query::next()
{
    return step(false);
}

bool Query::tryNext()
{
    return step(true);
}

bool Query::step(bool mayBeBusy)
{
    const int code = m_statement ? sqlite3_step(m_statement) : SQLITE_ERROR;
    if (code == SQLITE_ROW)
        return true;
    m_failed = code != SQLITE_DONE;
    if (m_failed && !(mayBeBusy && (code & 0xff) == SQLITE_BUSY))
        m_database.noteTrouble();
    if (m_statement)
        sqlite3_reset(m_statement);
    return false;
}

void Query::restart()
{
    sqlite3_reset(m_statement);
}

Result<void> Query::run()
{
    if (!m_statement)
        return tl::unexpected(m_database.lastError());
    int code = SQLITE_ROW;
    while (code == SQLITE_ROW)
        code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return {};
    }
    Error error = m_database.lastError();
    sqlite3_reset(m_statement);
    return tl::unexpected(std::move(error));
}

qint64 Query::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Query::utf8(int column) const
{
    // Asked for as text it would be copied, to end with a zero.
    const auto *text = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QString Query::text(int column) const
{
    return QString::fromUtf8(utf8(column));
}

QByteArray Query::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Query::isNumber(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_INTEGER;
}

SqlValue Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return number(column);
    default:
        return text(column);
    }
}

int Query::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

} // namespace nameplate::storage
