// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/query.h"

#include <span>

namespace nameplate::storage {

/// One journaled table: its columns in the order of rows in memory; the first is the id.
struct Table
{
    const char *name;
    std::span<const char *const> columns;
    const char *itemColumn = nullptr;             ///< holds the item whose history a row belongs to; null: none
    std::span<const char *const> laterTexts = {}; ///< texts of newer schemas: empty in rows kept by older journals

    [[nodiscard]] int columnOf(QAnyStringView column) const; ///< -1: it has none of that name
    [[nodiscard]] std::vector<SqlValue> blankRow() const;    ///< what an image of any version is laid over
};

/// The values of one row, in the order of Table::columns.
using Row = std::vector<SqlValue>;

/// Every table whose changes are journaled; blobs and thumbnails never change and are not among them.
namespace tables {

extern const Table setting;
extern const Table category;
extern const Table tag;
extern const Table place;
extern const Table series;
extern const Table item;
extern const Table itemTag;
extern const Table identifier;
extern const Table evidence;
extern const Table evidenceLink;
extern const Table seriesTrait;
extern const Table seriesCode;
extern const Table seriesLink;
extern const Table savedSearch;
extern const Table reading;
extern const Table verification;
extern const Table silenced;
extern const Table notice;
extern const Table noticeMatch;

[[nodiscard]] std::span<const Table *const> all();

/// The item whose history a row belongs to; 0: of none.
[[nodiscard]] qint64 itemOf(const Table &table, const Row &row);

/// The table of that name; null when it is not journaled.
[[nodiscard]] const Table *find(QStringView name);

} // namespace tables

} // namespace nameplate::storage
