// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nameplate::storage::warrantysql {

/// The last day that an item without a warranty of its own has from its series, as Series::warrantyEnd() reckons it:
/// a day that the month does not have is its last day. SQLite alone would go on into the next month.
inline constexpr char ofSeries[] = "min(date(acquired_on, '+' || warranty_months || ' months'), "
                                   "date(acquired_on, 'start of month', '+' || (warranty_months + 1) || ' months', "
                                   "'-1 day'))";

/// Ids of the items whose series' warranty ends from ?1 to ?2. What they can have been acquired on is reckoned once
/// for each series, so that few rows are looked at closely.
inline constexpr char endingBetween[] =
    "WITH lasting(id, earliest, latest) AS MATERIALIZED (SELECT id, "
    "ifnull(date(?1, '-' || warranty_months || ' months', '-4 days'), ''), "
    "ifnull(date(?2, '-' || warranty_months || ' months', '+4 days'), '9999-12-31') "
    "FROM series WHERE warranty_months >= 0) "
    "SELECT item.id FROM lasting JOIN item ON item.series_id = lasting.id JOIN series ON series.id = lasting.id "
    "WHERE warranty_until = '' AND acquired_on BETWEEN earliest AND latest AND ";

} // namespace nameplate::storage::warrantysql
