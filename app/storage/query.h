// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/database.h"

#include <variant>
#include <vector>

namespace nameplate::storage {

/// One value of a row: nothing, a number or a text.
using SqlValue = std::variant<std::monostate, qint64, QString>;

/// A prepared statement borrowed from its Database for one use; binds by name, reads by column.
class Query
{
public:
    Query(Database &database, const QByteArray &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const char *name, qint64 value);
    Query &bind(const char *name, const QString &value);
    Query &bind(const char *name, const QByteArray &blob);
    Query &bind(const char *name, const SqlValue &value);
    Query &bindNull(const char *name);
    Query &bind(int position, const SqlValue &value); ///< 1 is the first
    Query &bindBlob(int position, const QByteArray &blob);
    Query &bindRow(const Query &row); ///< every column of the other's row, as it is

    /// True while there is a row; false at the end and on failure, which is noted as the database's trouble.
    bool next();
    /// As next(); only that a document somebody is writing to right now is no trouble, and not waited for when the
    /// database has no busy handler.
    bool tryNext();
    [[nodiscard]] bool hasFailed() const { return m_failed; } ///< why next() was false

    /// Makes the statement ready for another round of next(); bindings stay.
    void restart();

    /// Runs a statement that changes something, and makes it ready to run again.
    Result<void> run();

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArrayView utf8(int column) const; ///< holds until the next step
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isNumber(int column) const;
    [[nodiscard]] SqlValue value(int column) const;
    [[nodiscard]] int columnCount() const;

private:
    [[nodiscard]] int index(const char *name) const;
    bool step(bool mayBeBusy);

    Database &m_database;
    QByteArray m_sql;
    sqlite3_stmt *m_statement;
    std::vector<QByteArray> m_texts; ///< bound ones by position: SQLite reads them where they are
    bool m_failed = false;
};

} // namespace nameplate::storage
