// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/purge.h"

#include "app/storage/sqlerror.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace nameplate::storage {

namespace {

/// Documents above this are squeezed by way of a file, smaller ones in memory.
constexpr qint64 largeFile = qint64(256) << 20;
constexpr qsizetype shortestWord = 3;

constexpr const char *wordIndexes[] = {"item_words", "series_words", "evidence_words"};

qint64 numberIn(const Row &row, int column)
{
    const auto *number = column < 0 ? nullptr : std::get_if<qint64>(&row[size_t(column)]);
    return number ? *number : 0;
}

} // namespace

std::vector<qint64> Purge::idsWhere(const QByteArray &sql, qint64 value)
{
    Query query(m_database, sql);
    query.bind(1, value);
    std::vector<qint64> ids;
    while (query.next())
        if (query.number(0) > 0)
            ids.push_back(query.number(0));
    return ids;
}

qint64 Purge::find(const QString &reference)
{
    for (const char *column : {"number", "uuid"}) {
        Query live(m_database, QByteArray("SELECT id FROM item WHERE ") + column + " = ?1");
        live.bind(1, reference);
        if (live.next())
            return live.number(0);
    }
    for (const char *key : {"$.number", "$.uuid"}) {
        Query past(m_database, "SELECT max(row_id) FROM journal WHERE tab = 'item' AND row_id = last_id "
                               "AND (json_extract(before, ?2) = ?1 OR json_extract(after, ?2) = ?1)");
        past.bind(1, reference).bind(2, QString::fromLatin1(key));
        if (past.next() && past.number(0) > 0)
            return past.number(0);
    }
    return 0;
}

QString Purge::uuidOf(qint64 item)
{
    Query query(m_database, "SELECT uuid FROM item WHERE id = ?1 UNION ALL SELECT json_extract(before, '$.uuid') "
                            "FROM journal WHERE tab = 'item' AND row_id = ?1 AND row_id = last_id UNION ALL "
                            "SELECT json_extract(after, '$.uuid') FROM journal WHERE tab = 'item' AND row_id = ?1 "
                            "AND row_id = last_id");
    query.bind(1, item);
    while (query.next())
        if (const QString uuid = query.text(0); !uuid.isEmpty())
            return uuid;
    return {};
}

/// What is linked to the item, and what the journal says was.
QSet<qint64> Purge::evidenceEverOf(qint64 item)
{
    QSet<qint64> evidence;
    for (const char *sql :
         {"SELECT evidence_id FROM evidence_link WHERE item_id = ?1",
          "SELECT json_extract(before, '$.evidence_id') FROM journal WHERE tab = 'evidence_link' AND item_id = ?1",
          "SELECT json_extract(after, '$.evidence_id') FROM journal WHERE tab = 'evidence_link' AND item_id = ?1"})
        for (const qint64 id : idsWhere(sql, item))
            evidence.insert(id);
    return evidence;
}

void Purge::noteWordsIn(const QByteArray &sql, qint64 value)
{
    Query query(m_database, sql);
    query.bind(1, value);
    while (query.next())
        for (int column = 0; column < query.columnCount(); ++column) {
            const QString text = query.text(column);
            const QJsonObject image = QJsonDocument::fromJson(text.toUtf8()).object();
            if (image.isEmpty() && text.size() >= shortestWord)
                m_words.insert(text);
            for (const char *key : {"name", "serial", "number", "value", "file_name", "caption"})
                if (const QString word = image.value(QLatin1String(key)).toString(); word.size() >= shortestWord)
                    m_words.insert(word);
        }
}

void Purge::noteWords(qint64 item, const QSet<qint64> &evidence)
{
    noteWordsIn("SELECT name, serial FROM item WHERE id = ?1", item);
    noteWordsIn("SELECT before, after FROM journal WHERE item_id = ?1", item);
    for (const qint64 each : evidence) {
        noteWordsIn("SELECT file_name, caption FROM evidence WHERE id = ?1", each);
        noteWordsIn("SELECT before, after FROM journal WHERE tab = 'evidence' AND row_id = ?1", each);
    }
    // A step is named after an item's title, which its series may lend it.
    noteWordsIn("SELECT series.name, series.number, trim(series.brand || ' ' || series.name) FROM item JOIN series "
                "ON series.id = series_id WHERE item.id = ?1",
                item);
}

Result<void> Purge::eraseRow(const Table &table, qint64 id)
{
    const auto row = m_rows.read(table, id);
    if (!row)
        return tl::unexpected(row.error());
    if (*row)
        if (auto erased = m_rows.erase(table, **row); !erased)
            return erased;
    return forgetRow(table, id);
}

/// Takes one row out of the journal; a run of rows is parted where it was.
Result<void> Purge::forgetRow(const Table &table, qint64 id)
{
    const QString name = QString::fromLatin1(table.name);
    for (const char *sql :
         {"SELECT step_id FROM journal WHERE tab = ?1 AND row_id <= ?2 AND last_id >= ?2",
          "INSERT INTO journal (step_id, tab, row_id, last_id, item_id, op, before, after) SELECT step_id, tab, ?2 + "
          "1, "
          "last_id, item_id, op, before, after FROM journal WHERE tab = ?1 AND row_id <= ?2 AND last_id > ?2",
          "UPDATE journal SET last_id = ?2 - 1 WHERE tab = ?1 AND row_id < ?2 AND last_id >= ?2",
          "DELETE FROM journal WHERE tab = ?1 AND row_id = ?2"}) {
        Query query(m_database, sql);
        query.bind(1, name).bind(2, id);
        if (sql[0] == 'S')
            while (query.next())
                m_steps.insert(query.number(0));
        else if (auto done = query.run(); !done)
            return done;
    }
    return {};
}

/// The rows of every table that belong to the item.
Result<void> Purge::eraseParts(qint64 item)
{
    for (const Table *table : tables::all()) {
        if (table == &tables::item || table->columnOf(u"item_id") < 0)
            continue;
        const QByteArray select = QByteArray("SELECT id FROM ") + table->name + " WHERE item_id = ?1";
        for (const qint64 id : idsWhere(select, item))
            if (auto erased = eraseRow(*table, id); !erased)
                return erased;
    }
    return {};
}

Result<void> Purge::eraseEvidence(qint64 evidence)
{
    for (const Table *table : tables::all()) {
        if (table->columnOf(u"evidence_id") < 0)
            continue;
        Query used(m_database, QByteArray("SELECT 1 FROM ") + table->name + " WHERE evidence_id = ?1");
        if (used.bind(1, evidence).next())
            return {};
    }
    return eraseRow(tables::evidence, evidence);
}

Result<void> Purge::eraseSeriesIfUnused(qint64 series)
{
    Query used(m_database, "SELECT 1 FROM item WHERE series_id = ?1 UNION ALL SELECT 1 FROM journal WHERE tab = 'item' "
                           "AND (json_extract(before, '$.series_id') = ?1 OR json_extract(after, '$.series_id') = ?1) "
                           "LIMIT 1");
    if (series == 0 || used.bind(1, series).next())
        return {};
    for (const Table *table : tables::all())
        for (const char *column : {"series_id", "other_id"}) {
            if (table == &tables::item || table->columnOf(column) < 0)
                continue;
            const QByteArray select = QByteArray("SELECT id FROM ") + table->name + " WHERE " + column + " = ?1";
            for (const qint64 id : idsWhere(select, series))
                if (auto erased = eraseRow(*table, id); !erased)
                    return erased;
        }
    return eraseRow(tables::series, series);
}

Result<void> Purge::removeItem(qint64 item)
{
    const auto row = m_rows.read(tables::item, item);
    if (!row)
        return tl::unexpected(row.error());
    const qint64 series = *row ? numberIn(**row, tables::item.columnOf(u"series_id")) : 0;
    const QSet<qint64> evidence = evidenceEverOf(item);
    noteWords(item, evidence);
    for (const qint64 step : idsWhere("SELECT DISTINCT step_id FROM journal WHERE item_id = ?1", item))
        m_steps.insert(step);
    if (auto erased = eraseParts(item); !erased)
        return erased;
    Query lines(m_database, "DELETE FROM journal WHERE item_id = ?1 AND row_id = last_id");
    if (auto done = lines.bind(1, item).run(); !done)
        return done;
    for (const qint64 each : evidence)
        if (auto erased = eraseEvidence(each); !erased)
            return erased;
    if (auto erased = eraseRow(tables::item, item); !erased)
        return erased;
    if (auto erased = eraseSeriesIfUnused(series); !erased)
        return erased;
    return cleanSteps();
}

/// Steps lose their name where it tells what was purged, and go when nothing is left of them.
Result<void> Purge::cleanSteps()
{
    for (const qint64 step : std::as_const(m_steps)) {
        QString label;
        {
            Query query(m_database, "SELECT label FROM step WHERE id = ?1");
            label = query.bind(1, step).next() ? query.text(0) : QString();
        }
        const bool tells = std::any_of(m_words.begin(), m_words.end(), [&label](const QString &word) {
            return label.contains(word, Qt::CaseInsensitive);
        });
        Query rename(m_database, "UPDATE step SET label = ?2 WHERE id = ?1");
        rename.bind(1, step).bind(2, tells ? StorageText::tr("Change of something that was purged") : label);
        if (auto done = rename.run(); !done)
            return done;
    }
    Query empty(m_database, "DELETE FROM step WHERE id NOT IN (SELECT step_id FROM journal)");
    return empty.run();
}

Result<void> Purge::forgetHistory()
{
    return m_database.execute("DELETE FROM journal; DELETE FROM step;");
}

Result<qint64> Purge::removeUnusedFiles()
{
    constexpr const char *unused =
        " WHERE id NOT IN (SELECT blob_id FROM evidence) AND id NOT IN (SELECT ifnull(json_extract(before, "
        "'$.blob_id'), 0) FROM journal WHERE tab = 'evidence' UNION ALL SELECT ifnull(json_extract(after, "
        "'$.blob_id'), 0) FROM journal WHERE tab = 'evidence')";
    qint64 count = 0;
    {
        Query query(m_database, QByteArray("SELECT count(*) FROM blob") + unused);
        count = query.next() ? query.number(0) : 0;
    }
    for (const char *table : {"thumbnail", "blob"}) {
        Query remove(m_database, QByteArray("DELETE FROM ") + table + unused);
        if (auto done = remove.run(); !done)
            return tl::unexpected(done.error());
    }
    return count;
}

/// Merging the word indexes takes out the words of rows that are gone; until then they are only marked.
Result<void> Purge::squeeze(Database &database)
{
    for (const char *index : wordIndexes)
        if (auto merged = database.execute(QByteArray("INSERT INTO ") + index + "(" + index + ") VALUES ('optimize')");
            !merged)
            return merged;
    const bool large = database.fileSize() > largeFile;
    if (large)
        std::ignore = database.execute("PRAGMA temp_store = FILE");
    auto done = database.execute("VACUUM");
    if (large)
        std::ignore = database.execute("PRAGMA temp_store = MEMORY");
    return done;
}

} // namespace nameplate::storage
