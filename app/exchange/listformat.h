// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/listcontent.h"

#include <optional>

namespace nameplate {

/// Reads a file whose bytes say what it is: workbook, collection of another program, folder of photos. Nothing for a
/// file that is plain text: a CSV list. Refuses what is known not to be a list, saying what to do with it.
[[nodiscard]] Result<std::optional<ListContent>> readKnownFormat(const QString &path, const ListChoice &choice,
                                                                 const GoOn &goOn);

/// What files an import takes, for the dialog that chooses one: "*.csv *.xlsx …".
[[nodiscard]] QStringList listFilePatterns();

} // namespace nameplate
