// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/itempast.h"
#include "app/storage/recordreader.h"

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
    [[nodiscard]] std::vector<PastStep> steps(); ///< oldest first

private:
    using Names = std::map<std::pair<const Table *, qint64>, QString>;

    const Names &removedNames();
    void tellChange(const PastLine &line, std::vector<HistoryEntry> &entries);
    [[nodiscard]] HistoryEntry partEntry(const PastLine &line);
    [[nodiscard]] QString partText(const Table &table, const Row &row);
    [[nodiscard]] QString textOf(const Row &row, const char *column);
    [[nodiscard]] QString nameOf(const Table &table, qint64 id);

    Database &m_database;
    RecordReader &m_reader;
    std::vector<PastLine> m_lines;
    std::optional<Names> m_removed; ///< places and evidence that are no longer in the document, once asked for
};

} // namespace nameplate::storage
