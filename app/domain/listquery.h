// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/ids.h"

#include <QString>

#include <vector>

namespace nameplate {

enum class Grouping
{
    None,
    Series,
    Place,
    Category,
    Brand,
    Year
};

/// Which items are wanted; ids of none mean "all".
struct ListFilter
{
    PlaceId place; ///< with every place inside it
    CategoryId category;
    TagId tag;
    SeriesId series;
    QString words; ///< filter words that must be met too (searchrequest.h)

    bool operator==(const ListFilter &) const = default;
};

/// What a list shows and in which order.
struct ListQuery
{
    Grouping grouping = Grouping::Series;
    QString sortKey = QStringLiteral("name"); ///< a key of the field table
    bool descending = false;
    ListFilter filter;
    QString search; ///< any text a person can type, with filter words (searchrequest.h); empty: no search

    bool operator==(const ListQuery &) const = default;
};

/// A run of items that belong together.
struct ItemGroup
{
    /// The items whose serial number, identifier or series number matches the search come first, as a group of their own.
    enum class Kind
    {
        SerialMatches,
        Members
    };

    Kind kind = Kind::Members;
    qint64 key = 0;      ///< id of the series, place or category, the year; 0: without one; row number for brands
    qsizetype first = 0; ///< index into ItemList::ids
    qsizetype count = 0;

    bool operator==(const ItemGroup &) const = default;
};

/// Items in display order; groups cover `ids` without gaps (one group with Grouping::None).
struct ItemList
{
    std::vector<ItemId> ids;
    std::vector<ItemGroup> groups;
};

/// What a group row says besides its count and sum.
struct GroupHead
{
    QString title;    ///< "Bosch Serie 6", "Home / Kitchen"; empty: without one
    QString number;   ///< series number and revision
    QString subtitle; ///< the series' category
};

/// One find: which item, and through which field key ("serial", "identifier.imei", "notes", "evidence").
struct SearchHit
{
    ItemId item;
    QString matched;
};

} // namespace nameplate
