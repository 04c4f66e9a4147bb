// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/history.h"
#include "app/storage/recordreader.h"
#include "app/storage/tables.h"

namespace nameplate::storage {

/// Tells an item's history from the journal: its own values, tags, identifiers and evidence.
class HistoryReader
{
public:
    HistoryReader(Database &database, RecordReader &reader)
        : m_database(database)
        , m_reader(reader)
    {}

    [[nodiscard]] std::vector<HistoryEntry> read(ItemId item);

private:
    struct Line
    {
        HistoryEntry step; ///< when and under which label
        const Table *table = nullptr;
        qint64 first = 0;
        qint64 last = 0;
        QString op;
        QString before;
        QString after;
        Row rowBefore; ///< of a change of the item itself: what the images say, and the currencies that held
        Row rowAfter;

        [[nodiscard]] bool isChangeOfItem() const { return table == &tables::item && op == QLatin1String("change"); }
    };

    [[nodiscard]] std::vector<Line> linesOf(ItemId item);
    void completeCurrencies(ItemId item, std::vector<Line> &lines);

    void tell(const Line &line, std::vector<HistoryEntry> &entries);
    void tellChange(const Line &line, std::vector<HistoryEntry> &entries);
    void tellPart(const Line &line, const Row &row, std::vector<HistoryEntry> &entries);
    [[nodiscard]] std::vector<Row> rowsOf(const Line &line);
    [[nodiscard]] QString textOf(const Row &row, const char *column);
    [[nodiscard]] QString nameOf(const char *table, const Row &row, QStringView column);

    Database &m_database;
    RecordReader &m_reader;
};

} // namespace nameplate::storage
