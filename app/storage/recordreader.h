// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/evidence.h"
#include "app/domain/record.h"
#include "app/storage/query.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace nameplate::storage {

/// Reads whole records. Keeps the names of places, categories and tags in memory until they change.
class RecordReader
{
public:
    explicit RecordReader(Database &database)
        : m_database(database)
    {}

    [[nodiscard]] std::optional<Record> read(ItemId item);
    [[nodiscard]] std::optional<Series> readSeries(SeriesId series);

    [[nodiscard]] QString placePath(PlaceId place);
    [[nodiscard]] QString categoryName(CategoryId category);

    /// The place itself and every place inside it, however deep.
    [[nodiscard]] std::vector<PlaceId> placesWithin(PlaceId place);

    /// Call when places, categories or tags have changed.
    void forgetNames();

private:
    struct PlaceEntry
    {
        PlaceId parent;
        QString path;
    };

    void loadNames();
    void loadPlaces();
    QStringList tagsOf(ItemId item);
    QList<Identifier> identifiersOf(ItemId item);

    Database &m_database;
    bool m_loaded = false;
    std::unordered_map<PlaceId, PlaceEntry> m_places;
    std::unordered_map<CategoryId, QString> m_categories;
};

} // namespace nameplate::storage
