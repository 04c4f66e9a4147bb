// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <functional>

namespace nameplate {

/// A row number of one kind of record; ids of different kinds do not convert into each other.
/// 0 means "none": not saved yet, or no such record.
template <class Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    constexpr auto operator<=>(const Id &) const = default;
};

template <class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return std::hash<qint64>{}(id.value) ^ seed;
}

using ItemId = Id<struct ItemTag>;
using SeriesId = Id<struct SeriesTag>;
using PlaceId = Id<struct PlaceTag>;
using CategoryId = Id<struct CategoryTag>;
using TagId = Id<struct TagTag>;
using IdentifierId = Id<struct IdentifierTag>;
using ReadingId = Id<struct ReadingTag>;
using VerificationId = Id<struct VerificationTag>;
using NoticeId = Id<struct NoticeTag>;
using NoticeMatchId = Id<struct NoticeMatchTag>;
using EvidenceId = Id<struct EvidenceTag>;
using BlobId = Id<struct BlobTag>;

} // namespace nameplate

template <class Tag>
struct std::hash<nameplate::Id<Tag>>
{
    size_t operator()(nameplate::Id<Tag> id) const noexcept { return std::hash<qint64>{}(id.value); }
};
