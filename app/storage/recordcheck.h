// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/storage/tables.h"

#include <functional>

namespace nameplate::storage {

/// Looks for rows that say something else when they are read and written back: unknown choices and currencies, days
/// that do not exist, and folded forms or sort keys that do not fit.
class RecordCheck
{
public:
    using Report = std::function<void(const QString &item, const QString &message)>;

    RecordCheck(Database &database, Report report)
        : m_database(database)
        , m_report(std::move(report))
    {}

    void check();

private:
    void checkItems();
    void checkSeries();
    void checkPlaces();
    void checkNamed(const Table &table);
    void checkIdentifiers();
    void checkEvidence();
    void compare(const Table &table, const Row &stored, const Row &expected, const QString &item);

    Database &m_database;
    Report m_report;
};

} // namespace nameplate::storage
