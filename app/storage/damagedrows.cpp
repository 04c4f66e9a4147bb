// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/damagedrows.h"

#include <sqlite3.h>

#include <limits>

namespace nameplate::storage {

namespace {

/// More ids than this between what can be read are given up: probing them all would take long.
constexpr qint64 mostProbes = 200'000;

/// A statement on a database of which nothing is taken for granted.
class Statement
{
public:
    Statement(sqlite3 *database, const QByteArray &sql)
    {
        sqlite3_prepare_v2(database, sql.constData(), -1, &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Statement)

    int step(qint64 bound)
    {
        if (!m_statement)
            return SQLITE_CORRUPT;
        sqlite3_reset(m_statement);
        sqlite3_bind_int64(m_statement, 1, bound);
        return sqlite3_step(m_statement);
    }
    int next() { return m_statement ? sqlite3_step(m_statement) : SQLITE_CORRUPT; }

    [[nodiscard]] qint64 number() const { return sqlite3_column_int64(m_statement, 0); }
    [[nodiscard]] std::vector<SqlValue> row() const
    {
        std::vector<SqlValue> values;
        for (int i = 0; i < sqlite3_column_count(m_statement); ++i)
            values.push_back(value(i));
        return values;
    }

private:
    [[nodiscard]] SqlValue value(int column) const
    {
        const int type = sqlite3_column_type(m_statement, column);
        if (type == SQLITE_NULL)
            return {};
        if (type == SQLITE_INTEGER)
            return qint64(sqlite3_column_int64(m_statement, column));
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
    }

    sqlite3_stmt *m_statement = nullptr;
};

} // namespace

DamagedRows::DamagedRows(sqlite3 *database, const QByteArray &table, const QByteArrayList &columns)
    : m_database(database)
    , m_table(table)
    , m_columns(columns.join(", "))
{}

void DamagedRows::read(const Taker &taker)
{
    qint64 first = 0;
    if (walk(" WHERE id > ?1 ORDER BY id", taker, std::numeric_limits<qint64>::max(), first))
        return;
    qint64 last = largestId() + 1;
    const qint64 from = first;
    walk(" WHERE id > ?1 ORDER BY id DESC", taker, from, last);
    probe(from + 1, last - 1, taker);
}

/// Goes on until something cannot be read or the way back meets what was read already; `last` is the id reached.
bool DamagedRows::walk(const QByteArray &order, const Taker &taker, qint64 beyond, qint64 &last)
{
    const bool isBack = beyond != std::numeric_limits<qint64>::max();
    Statement rows(m_database, "SELECT " + m_columns + " FROM " + m_table + order);
    int code = rows.step(isBack ? beyond : std::numeric_limits<qint64>::min());
    for (; code == SQLITE_ROW; code = rows.next()) {
        const qint64 id = rows.number();
        // A damaged tree may lead round in a ring.
        if (isBack ? (id >= last || id <= beyond) : (id <= last || id < 1))
            return false;
        last = id;
        taker(rows.row());
    }
    return code == SQLITE_DONE && !isBack;
}

void DamagedRows::probe(qint64 from, qint64 to, const Taker &taker)
{
    if (to < from)
        return;
    if (to - from >= mostProbes)
        return lose(from, to);
    Statement row(m_database, "SELECT " + m_columns + " FROM " + m_table + " WHERE id = ?1");
    qint64 lostFrom = 0;
    for (qint64 id = from; id <= to + 1; ++id) {
        const int code = id <= to ? row.step(id) : SQLITE_DONE;
        if (code == SQLITE_ROW && row.number() == id)
            taker(row.row());
        const bool isLost = code != SQLITE_ROW && code != SQLITE_DONE;
        if (isLost && lostFrom == 0)
            lostFrom = id;
        if (!isLost && lostFrom != 0)
            lose(std::exchange(lostFrom, 0), id - 1);
    }
}

/// As far as ids can go: what was given out, or what the last leaf of the tree says.
qint64 DamagedRows::largestId() const
{
    qint64 largest = 0;
    for (const QByteArray &sql : {"SELECT seq FROM sqlite_sequence WHERE name = '" + m_table + "'",
                                  "SELECT id FROM " + m_table + " ORDER BY id DESC LIMIT 1"}) {
        Statement query(m_database, sql);
        if (query.next() == SQLITE_ROW)
            largest = std::max(largest, query.number());
    }
    return std::min(largest, std::numeric_limits<qint64>::max() - 1);
}

void DamagedRows::lose(qint64 from, qint64 to)
{
    m_lost << (from == to ? QString::number(from) : QStringLiteral("%1–%2").arg(from).arg(to));
}

} // namespace nameplate::storage
