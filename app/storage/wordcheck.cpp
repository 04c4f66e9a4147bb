// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/wordcheck.h"

#include "app/storage/mapping.h"

#include <sqlite3.h>

namespace nameplate::storage {

namespace {

constexpr char drop[] = "DROP TABLE IF EXISTS temp.stored; DROP TABLE IF EXISTS temp.expected; "
                        "DROP TABLE IF EXISTS temp.afresh";

} // namespace

bool WordCheck::fits(const Table &table)
{
    const QByteArray index = table.name + QByteArray("_words");
    const bool sound =
        isSoundInside(index) && hasEveryRow(table.name, index) && makeAfresh(table, index) && sameWords();
    std::ignore = m_database.execute(drop);
    return sound;
}

/// SQLite's own check of the index, its shorter indexes of beginnings included; it counts as writing.
bool WordCheck::isSoundInside(const QByteArray &index)
{
    if (sqlite3_db_readonly(m_database.handle(), "main") == 1)
        return true;
    const auto done = m_database.execute("INSERT INTO " + index + "(" + index + ") VALUES ('integrity-check')");
    return done || done.error().code != Error::Code::Damaged;
}

bool WordCheck::hasEveryRow(const QByteArray &table, const QByteArray &index)
{
    Query wrong(m_database, "SELECT 1 FROM " + table + " WHERE id NOT IN (SELECT id FROM " + index
                                + "_docsize) UNION ALL SELECT 1 FROM " + index
                                + "_docsize WHERE id NOT IN (SELECT id FROM " + table + ")");
    return !wrong.next();
}

Result<void> WordCheck::makeAfresh(const Table &table, const QByteArray &index)
{
    auto made = m_database.execute(
        QByteArray(drop)
        + "; CREATE VIRTUAL TABLE temp.afresh USING fts5(words, content='', tokenize='unicode61 remove_diacritics 0');"
          "CREATE VIRTUAL TABLE temp.stored USING fts5vocab('main', '"
        + index
        + "', 'instance');"
          "CREATE VIRTUAL TABLE temp.expected USING fts5vocab('temp', 'afresh', 'instance'); BEGIN");
    if (!made)
        return made;
    Query rows(m_database, "SELECT " + mapping::columnList(table) + " FROM " + table.name);
    Query insert(m_database, "INSERT INTO temp.afresh(rowid, words) VALUES (?1, ?2)");
    Result<void> done;
    while (done && rows.next()) {
        Row row;
        for (int i = 0; i < rows.columnCount(); ++i)
            row.push_back(rows.value(i));
        done = insert.bind(1, row[0]).bind(2, WordIndex::words(table, row)).run();
    }
    const auto committed = m_database.execute("COMMIT");
    return done ? committed : done;
}

/// Both list their words in the same order: by word, row and position.
bool WordCheck::sameWords()
{
    Query stored(m_database, "SELECT term, doc, offset FROM temp.stored");
    Query expected(m_database, "SELECT term, doc, offset FROM temp.expected");
    bool more = true;
    while (more) {
        more = stored.next();
        if (expected.next() != more)
            return false;
        for (int i = 0; more && i < 3; ++i)
            if (stored.value(i) != expected.value(i))
                return false;
    }
    return !m_database.trouble();
}

} // namespace nameplate::storage
