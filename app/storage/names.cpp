// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/names.h"

#include "app/domain/place.h"
#include "app/domain/textfold.h"

namespace nameplate::storage {

Result<qint64> Names::named(const Table &table, QHash<QString, qint64> &known, const QString &name)
{
    const QString key = textfold::name(name);
    if (key.isEmpty())
        return 0;
    if (const auto id = known.constFind(key); id != known.constEnd())
        return *id;
    Query query(m_database, QByteArray("SELECT id FROM ") + table.name + " WHERE name_key = ?1");
    query.bind(1, key);
    if (query.next())
        return known[key] = query.number(0);
    const auto made = m_journal.make(table, mapping::namedRow(0, mapping::newUuid(), name));
    if (made)
        known.insert(key, *made);
    return made;
}

Result<qint64> Names::placeIn(qint64 parent, const QString &name)
{
    Query query(m_database, "SELECT id FROM place WHERE ifnull(parent_id, 0) = ?1 AND name_key = ?2");
    query.bind(1, parent).bind(2, textfold::name(name));
    if (query.next())
        return query.number(0);
    return m_journal.make(tables::place,
                          mapping::toRow(Place{{}, mapping::newUuid(), PlaceId{parent}, name, QString()}));
}

Result<PlaceId> Names::place(const QString &path)
{
    if (path.isEmpty())
        return PlaceId();
    if (const auto known = m_places.constFind(path); known != m_places.constEnd())
        return PlaceId{*known};
    qint64 id = 0;
    for (const QString &name : placepath::split(path)) {
        const auto inner = placeIn(id, name);
        if (!inner)
            return tl::unexpected(inner.error());
        id = *inner;
    }
    m_places.insert(path, id);
    return PlaceId{id};
}

Result<CategoryId> Names::category(const QString &name)
{
    return named(tables::category, m_categories, name).map([](qint64 id) { return CategoryId{id}; });
}

Result<TagId> Names::tag(const QString &name)
{
    return named(tables::tag, m_tags, name).map([](qint64 id) { return TagId{id}; });
}

SeriesId Names::findSeries(const QString &identity)
{
    if (const auto known = m_series.constFind(identity); known != m_series.constEnd())
        return SeriesId{*known};
    Query query(m_database, "SELECT id FROM series WHERE identity = ?1 ORDER BY id LIMIT 1");
    query.bind(1, identity);
    if (!query.next())
        return {};
    return SeriesId{m_series[identity] = query.number(0)};
}

/// The same series in two copies of a document keeps its UUID; one that parts from another gets its own.
bool Names::isUsed(const QString &seriesUuid)
{
    Query query(m_database, "SELECT 1 FROM series WHERE uuid = ?1");
    query.bind(1, seriesUuid);
    return query.next();
}

Result<SeriesId> Names::makeSeries(Series series)
{
    series.id = {};
    if (series.uuid.isEmpty() || isUsed(series.uuid))
        series.uuid = mapping::newUuid();
    const auto id = m_journal.make(tables::series, mapping::toRow(series));
    if (!id)
        return tl::unexpected(id.error());
    m_series.insert(mapping::seriesIdentity(series), *id);
    return SeriesId{*id};
}

} // namespace nameplate::storage
