// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/history.h"
#include "app/domain/itemfield.h"

#include <QLocale>

#include <vector>

namespace nameplate {

/// One thing that happened to an item, told to people.
struct HistoryLine
{
    QString sentence;             ///< "Place changed from “Kitchen” to “Cellar”"
    QString when;                 ///< in local time
    QString step;                 ///< what was being done: "Import of list.csv"
    bool undone = false;          ///< it was taken back
    const Field *field = nullptr; ///< whose value before can be brought back; null: it cannot, or it is there now
    QString before;               ///< in the plain form
    QString beforeText;           ///< for people; empty: no value

    bool operator==(const HistoryLine &) const = default;
};

/// The newest first. `now` is the item as it is.
[[nodiscard]] std::vector<HistoryLine> historyLines(const std::vector<HistoryEntry> &history, const Record &now,
                                                    const QLocale &locale);

} // namespace nameplate
