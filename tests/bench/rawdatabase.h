// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace nameplate::bench {

/// SQLite without anything of ours between: the limit that the document is measured against. Stops the program on any
/// failure, for then there is nothing to measure.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void execute(const QByteArray &sql);

    /// A prepared statement; lives as long as the database.
    sqlite3_stmt *prepare(const QByteArray &sql);

    /// The first column of every row.
    std::vector<qint64> numbers(const QByteArray &sql);
    static void readNumbers(sqlite3_stmt *statement, std::vector<qint64> &numbers);

    /// Every column of the row that the first parameter names, as texts.
    static QStringList texts(sqlite3_stmt *statement, qint64 row);

    /// Steps to the end and resets; counts the rows.
    static int run(sqlite3_stmt *statement);

private:
    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// Every row of a finished document in memory, to be put into an empty one at full speed.
class RawRows
{
public:
    explicit RawRows(const QString &document);

    /// Fills a new file: the same schema, indexes and word indexes, one transaction. `indexesLast` makes the indexes
    /// after the rows, which only a new document allows.
    void insertInto(const QString &path, bool indexesLast) const;

private:
    struct Table
    {
        QByteArray name;
        int columns = 0;
        std::vector<QByteArray> values; ///< row by row; a null array is NULL
        QByteArray wordIndex;
        std::vector<std::pair<qint64, QByteArray>> words; ///< row id and its folded words
    };

    void read(RawDatabase &database, Table &table, const QByteArray &wordColumns);

    std::vector<Table> m_tables;
};

} // namespace nameplate::bench
