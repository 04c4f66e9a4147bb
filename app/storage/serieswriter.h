// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/seriesdetails.h"
#include "app/storage/names.h"

namespace nameplate::storage {

/// Reads what is known of a series beside its own values.
[[nodiscard]] SeriesDetails readDetails(Database &database, const Series &series, const QString &category);

/// Saves series with their traits, barcode numbers and links, and joins two that are the same thing.
class SeriesWriter
{
public:
    SeriesWriter(Database &database, Journal &journal, Names &names)
        : m_database(database)
        , m_journal(journal)
        , m_names(names)
    {}

    /// All but the series' own row, which Transaction::saveSeries() saves.
    Result<void> saveParts(const SeriesDetails &details);

    /// The units, files and links of `from` belong to `into` afterwards, which takes over what it did not know.
    Result<void> merge(SeriesId from, SeriesId into);

private:
    Result<void> saveRows(const Table &table, SeriesId series, const std::vector<Row> &wanted);
    Result<std::vector<Row>> rowsOf(const Table &table, const char *column, qint64 id);
    Result<void> fillGaps(SeriesId from, SeriesId into);
    Result<void> moveParts(SeriesId from, SeriesId into);
    Result<void> moveLinks(SeriesId from, SeriesId into);

    Database &m_database;
    Journal &m_journal;
    Names &m_names;
};

} // namespace nameplate::storage
