// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/recordreader.h"

#include "app/domain/place.h"
#include "app/storage/mapping.h"

#include <algorithm>

namespace nameplate::storage {

namespace {

const QByteArray &itemSql()
{
    static const QByteArray sql = "SELECT " + mapping::columnList(tables::item) + " FROM item WHERE id = ?1";
    return sql;
}

const QByteArray &seriesSql()
{
    static const QByteArray sql = "SELECT " + mapping::columnList(tables::series) + " FROM series WHERE id = ?1";
    return sql;
}

} // namespace

std::optional<Record> RecordReader::read(ItemId id)
{
    loadNames();
    Record record;
    {
        Query query(m_database, itemSql());
        query.bind(1, id.value);
        if (!query.next())
            return std::nullopt;
        record.item = mapping::itemFrom(query);
    }
    if (const auto series = readSeries(record.item.series)) {
        record.series = *series;
        record.seriesCategory = categoryName(series->category);
    }
    record.place = placePath(record.item.place);
    record.category = categoryName(record.item.category);
    record.tags = tagsOf(id);
    record.identifiers = identifiersOf(id);
    return record;
}

std::optional<Series> RecordReader::readSeries(SeriesId id)
{
    if (!id.isValid())
        return std::nullopt;
    Query query(m_database, seriesSql());
    query.bind(1, id.value);
    if (!query.next())
        return std::nullopt;
    return mapping::seriesFrom(query);
}

QStringList RecordReader::tagsOf(ItemId item)
{
    Query query(m_database,
                "SELECT name FROM item_tag JOIN tag ON tag.id = tag_id WHERE item_id = ?1 ORDER BY name_key");
    query.bind(1, item.value);
    QStringList tags;
    while (query.next())
        tags << query.text(0);
    return tags;
}

QList<Identifier> RecordReader::identifiersOf(ItemId item)
{
    Query query(m_database, "SELECT id, kind, value FROM identifier WHERE item_id = ?1 ORDER BY id");
    query.bind(1, item.value);
    QList<Identifier> identifiers;
    while (query.next())
        identifiers << Identifier{IdentifierId{query.number(0)}, query.text(1), query.text(2)};
    return identifiers;
}

void RecordReader::forgetNames()
{
    m_loaded = false;
    m_places.clear();
    m_categories.clear();
}

void RecordReader::loadNames()
{
    if (std::exchange(m_loaded, true))
        return;
    loadPlaces();
    Query query(m_database, "SELECT id, name FROM category");
    while (query.next())
        m_categories.emplace(CategoryId{query.number(0)}, query.text(1));
}

void RecordReader::loadPlaces()
{
    std::unordered_map<PlaceId, std::pair<PlaceId, QString>> named;
    Query query(m_database, "SELECT id, parent_id, name FROM place");
    while (query.next())
        named.emplace(PlaceId{query.number(0)}, std::pair(PlaceId{query.number(1)}, query.text(2)));
    for (const auto &[id, entry] : named) {
        QStringList names;
        // A damaged tree may hold a ring; nobody nests places deeper than this.
        for (PlaceId at = id; at.isValid() && names.size() < 100;) {
            const auto found = named.find(at);
            if (found == named.end())
                break;
            names.prepend(found->second.second);
            at = found->second.first;
        }
        m_places.emplace(id, PlaceEntry{entry.first, placepath::join(names)});
    }
}

QString RecordReader::placePath(PlaceId place)
{
    loadNames();
    if (!place.isValid())
        return {};
    auto found = m_places.find(place);
    if (found == m_places.end()) {
        forgetNames(); // made since they were read
        loadNames();
        found = m_places.find(place);
    }
    return found == m_places.end() ? QString() : found->second.path;
}

QString RecordReader::categoryName(CategoryId category)
{
    loadNames();
    if (!category.isValid())
        return {};
    auto found = m_categories.find(category);
    if (found == m_categories.end()) {
        forgetNames(); // made since they were read
        loadNames();
        found = m_categories.find(category);
    }
    return found == m_categories.end() ? QString() : found->second;
}

std::vector<PlaceId> RecordReader::placesWithin(PlaceId place)
{
    loadNames();
    std::vector<PlaceId> within{place};
    for (size_t i = 0; i < within.size(); ++i)
        for (const auto &[id, entry] : m_places)
            if (entry.parent == within[i] && std::find(within.begin(), within.end(), id) == within.end())
                within.push_back(id);
    return within;
}

} // namespace nameplate::storage
