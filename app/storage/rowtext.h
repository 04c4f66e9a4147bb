// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/tables.h"

namespace nameplate::storage {

/// Rows as the journal keeps them: JSON objects of column names and values.
namespace rowtext {

[[nodiscard]] QString write(const Table &table, const Row &row);

/// The columns of `row` that differ from `other`.
[[nodiscard]] QString writeDifference(const Table &table, const Row &row, const Row &other);

/// Lays the columns named in `text` over `row`, which has the table's width. Refuses text that is no such object.
Result<void> apply(const Table &table, const QString &text, Row &row);

} // namespace rowtext

} // namespace nameplate::storage
