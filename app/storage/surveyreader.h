// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/surveyeditem.h"
#include "app/storage/database.h"

namespace nameplate::storage {

/// Reads of every item what the rules over the whole document look at, in one scan of each table.
class SurveyReader
{
public:
    explicit SurveyReader(Database &database)
        : m_database(database)
    {}

    /// In the order of their ids.
    [[nodiscard]] std::vector<SurveyedItem> read();

private:
    void readItems();
    QHash<qint64, QString> readCategories();
    void readSeries();
    void readIdentifiers();
    void readEvidence();
    void readReadings();
    void readBarcodes();
    void readRecalls();

    /// The subject of an item; null when there is none, as in a damaged document.
    SurveyedItem *subjectOf(qint64 item);

    Database &m_database;
    std::vector<SurveyedItem> m_subjects;
};

} // namespace nameplate::storage
