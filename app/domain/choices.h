// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>

#include <optional>
#include <span>

namespace nameplate {

enum class Status
{
    Owned,
    Stored,
    Lent,
    InRepair,
    Sold,
    GivenAway,
    Lost,
    Stolen,
    Destroyed,
    Discarded
};
enum class Condition
{
    Unknown,
    New,
    VeryGood,
    Good,
    Fair,
    Poor,
    Broken
};
enum class AcquiredHow
{
    Unknown,
    Bought,
    Gift,
    Inherited,
    Made,
    Exchanged,
    Found,
    Other
};
/// What the value today rests on.
enum class ValueBasis
{
    Unknown,
    Estimate,
    Receipt,
    Valuation,
    Market
};
enum class EvidenceKind
{
    Photo,
    Plate,
    Receipt,
    Manual,
    Warranty,
    Valuation,
    Other
};

/// One value of a choice field: its code in files and on the command line, and its title for people (untranslated).
struct ChoiceRow
{
    int value;
    const char *code;
    const char *title;
};

/// The values of each choice field; codes are part of the file format and never change.
namespace choices {

[[nodiscard]] std::span<const ChoiceRow> statuses();
[[nodiscard]] std::span<const ChoiceRow> conditions();
[[nodiscard]] std::span<const ChoiceRow> waysOfAcquiring();
[[nodiscard]] std::span<const ChoiceRow> valueBases();
[[nodiscard]] std::span<const ChoiceRow> evidenceKinds();

[[nodiscard]] QString code(std::span<const ChoiceRow> rows, int value);
[[nodiscard]] QString title(std::span<const ChoiceRow> rows, int value);

/// The value of a code as files write it, exactly; nothing when it is none.
[[nodiscard]] std::optional<int> fromCode(std::span<const ChoiceRow> rows, QStringView code);

/// Reads a code or a title, case, spaces and dashes forgiven ("Very good" is very_good); refuses anything else by
/// naming what is possible.
Result<int> read(std::span<const ChoiceRow> rows, QStringView text);

} // namespace choices

/// True while the thing is still a possession of the household: such items count in totals and insurance lists.
[[nodiscard]] constexpr bool isPresent(Status status)
{
    return status <= Status::InRepair;
}

} // namespace nameplate
