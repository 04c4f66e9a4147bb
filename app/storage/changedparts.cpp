// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/changedparts.h"

#include "app/storage/query.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace nameplate::storage {

namespace {

struct Line
{
    QString table;
    qint64 first = 0;
    qint64 last = 0;
    bool isMade = false;
    QByteArray image; ///< of what was there before, if anything was
};

/// The values of the column in the rows of the line: of the image, or of today's rows where that does not tell.
QList<QVariant> valuesOf(Database &database, const Line &line, const char *column)
{
    const QJsonObject image = QJsonDocument::fromJson(line.image).object();
    if (image.contains(QLatin1String(column)))
        return {image.value(QLatin1String(column)).toVariant()};
    QList<QVariant> values;
    Query query(database, QByteArray("SELECT ") + column + " FROM " + line.table.toLatin1()
                              + " WHERE id BETWEEN ?1 AND ?2 AND " + column + " IS NOT NULL");
    query.bind(1, line.first).bind(2, line.last);
    while (query.next())
        values << QVariant(query.text(0));
    return values;
}

void addIds(const QList<QVariant> &values, QSet<qint64> &ids)
{
    for (const QVariant &value : values)
        if (const qint64 id = value.toLongLong(); id > 0)
            ids.insert(id);
}

void addRows(const Line &line, QSet<qint64> &changed, QSet<qint64> &made)
{
    for (qint64 id = line.first; id <= line.last; ++id)
        (line.isMade ? made : changed).insert(id);
}

void add(Database &database, const Line &line, ChangedParts &parts)
{
    if (line.table == QLatin1String("series")) {
        addRows(line, parts.series, parts.madeSeries);
    } else if (line.table == QLatin1String("place")) {
        addRows(line, parts.places, parts.madePlaces);
    } else if (line.table.startsWith(QLatin1String("series_"))) {
        addIds(valuesOf(database, line, "series_id"), parts.series);
    } else if (line.table == QLatin1String("evidence_link")) {
        addIds(valuesOf(database, line, "series_id"), parts.series);
        addIds(valuesOf(database, line, "place_id"), parts.places);
    } else if (line.table == QLatin1String("setting")) {
        for (const QVariant &key : valuesOf(database, line, "key"))
            parts.settings.insert(key.toString());
    }
    parts.searches = parts.searches || line.table == QLatin1String("saved_search");
    parts.notices = parts.notices || line.table == QLatin1String("notice");
    parts.tray = parts.tray || line.table == QLatin1String("evidence");
}

} // namespace

ChangedParts changedParts(Database &database, qint64 since, const QSet<qint64> &undone)
{
    ChangedParts parts;
    Query query(database, "SELECT step.id, step.state, journal.tab, journal.row_id, journal.last_id, journal.op, "
                          "ifnull(journal.before, '') FROM journal JOIN step ON step.id = journal.step_id WHERE "
                          "(step.id > ?1 OR step.state <> 0) AND journal.tab IN ('series', 'series_trait', "
                          "'series_code', 'series_link', 'place', 'evidence', 'evidence_link', 'setting', "
                          "'saved_search', 'notice')");
    query.bind(1, since);
    while (query.next()) {
        const bool isUndone = query.number(1) != 0;
        if (isUndone ? undone.contains(query.number(0)) : query.number(0) > since)
            add(database,
                Line{query.text(2), query.number(3), query.number(4), query.text(5) == QLatin1String("make"),
                     query.text(6).toUtf8()},
                parts);
    }
    return parts;
}

} // namespace nameplate::storage
