// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"
#include "app/storage/mapping.h"

#include <QStringList>

namespace nameplate::storage {

/// Finds places, categories, tags and series by what people call them, and makes those that are missing. Remembers
/// what it found for as long as one transaction lasts.
class Names
{
public:
    Names(Database &database, Journal &journal)
        : m_database(database)
        , m_journal(journal)
    {}

    /// None for an empty path.
    Result<PlaceId> place(const QString &path);
    Result<CategoryId> category(const QString &name);
    Result<TagId> tag(const QString &name);

    /// The series with this identity; none when there is no such series.
    SeriesId findSeries(const QString &identity);
    Result<SeriesId> makeSeries(Series series);
    /// Forget what was remembered, after series or places were changed.
    void forgetSeries() { m_series.clear(); }
    void forgetPlaces() { m_places.clear(); }

private:
    bool isUsed(const QString &seriesUuid);
    Result<qint64> named(const Table &table, QHash<QString, qint64> &known, const QString &name);
    Result<qint64> placeIn(qint64 parent, const QString &name);

    Database &m_database;
    Journal &m_journal;
    QHash<QString, qint64> m_places;
    QHash<QString, qint64> m_categories;
    QHash<QString, qint64> m_tags;
    QHash<QString, qint64> m_series;
};

} // namespace nameplate::storage
