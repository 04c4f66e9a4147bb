// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <unordered_set>
#include <vector>

namespace nameplate {

/// One exact change of a list of rows, in the order in which it is to be done.
struct RowStep
{
    enum class Kind
    {
        Remove, ///< rows first to last go
        Move,   ///< row first goes to where row `to` is then
        Insert, ///< rows first to last of the new list come, at the same places
    };

    Kind kind;
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype to = 0;

    bool operator==(const RowStep &) const = default;
};

/// The steps that turn `before` into `after` when only `touched` rows may have moved; rows in one list only come and
/// go. None when other rows changed places too, or when there are more than `most` moves: then the list is new.
[[nodiscard]] std::optional<std::vector<RowStep>> rowSteps(const std::vector<qint64> &before,
                                                           const std::vector<qint64> &after,
                                                           const std::unordered_set<qint64> &touched, qsizetype most);

/// Does one step to a plain list, as a model does it to its rows.
void applyStep(std::vector<qint64> &rows, const RowStep &step, const std::vector<qint64> &after);

} // namespace nameplate
