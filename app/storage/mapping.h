// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/category.h"
#include "app/domain/evidence.h"
#include "app/domain/item.h"
#include "app/domain/place.h"
#include "app/domain/series.h"
#include "app/storage/tables.h"

namespace nameplate::storage {

/// Values of the domain as rows of their tables and back. Rows carry the derived columns (folds, keys) as well.
namespace mapping {

[[nodiscard]] Row toRow(const Item &item);
[[nodiscard]] Item itemFrom(const Query &query); ///< of `SELECT <columns of item>`
[[nodiscard]] Item itemFrom(const Row &row);

[[nodiscard]] Row toRow(const Series &series);
[[nodiscard]] Series seriesFrom(const Query &query);

[[nodiscard]] Row toRow(const Place &place);
[[nodiscard]] Place placeFrom(const Query &query);

/// Rows of `category` and `tag`.
[[nodiscard]] Row namedRow(qint64 id, const QString &uuid, const QString &name);

/// What makes two series the same: brand and number with revision, or brand and name where there is no number.
[[nodiscard]] QString seriesIdentity(const Series &series);

/// "a, b, c": the columns of a table for a SELECT.
[[nodiscard]] QByteArray columnList(const Table &table);

/// An id as a column value: nothing for "none".
template <class Tag>
[[nodiscard]] SqlValue idValue(Id<Tag> id)
{
    return id.isValid() ? SqlValue(id.value) : SqlValue();
}

[[nodiscard]] QString newUuid();

} // namespace mapping

} // namespace nameplate::storage
