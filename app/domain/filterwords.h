// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/choices.h"

#include <QString>

namespace nameplate {

/// How what stands behind the colon of a filter word is read.
enum class FilterKind
{
    Text,     ///< words that begin words of the field
    Choice,   ///< the beginning of a code or title
    Date,     ///< a year, month or day; with a comparison or as a range
    Amount,   ///< a plain number; with a comparison or as a range
    Count,    ///< as Amount, whole
    Presence, ///< one of filterwords::presences()
};

/// One word that narrows a search: "place:kitchen", "value:>500". Words and keys are part of saved searches and of the
/// command line; they never change.
struct FilterWord
{
    const char *word;
    const char *field; ///< the key of the field table, which is understood as well; empty: of none
    FilterKind kind;
    const char *example; ///< what can stand behind the colon
    const char *meaning; ///< English, translated by filterwords::meaning()
    std::span<const ChoiceRow> (*choices)() = nullptr;
};

/// What an item can have or miss: "has:photo", "no:receipt".
struct FilterPresence
{
    const char *word;
    const char *meaning; ///< English, translated by filterwords::meaning()
};

namespace filterwords {

[[nodiscard]] std::span<const FilterWord> all();
[[nodiscard]] std::span<const FilterPresence> presences();

/// The filter word or field key before a colon, case forgiven; null: it is none.
[[nodiscard]] const FilterWord *find(QStringView word);

/// The presence that begins so; null: none does.
[[nodiscard]] const FilterPresence *findPresence(QStringView beginning);

[[nodiscard]] QString meaning(const FilterWord &word);
[[nodiscard]] QString meaning(const FilterPresence &presence);

} // namespace filterwords

} // namespace nameplate
