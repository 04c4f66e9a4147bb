// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/progress.h"
#include "app/services/inventory.h"

namespace nameplate {

/// Writes every item as a row of a CSV file that spreadsheets open rightly and our own import reads back without loss:
/// UTF-8 with a byte order mark, CRLF, field keys as column names, one further column for each kind of identifier.
/// Returns the number of items. An unfinished file never takes the name.
[[nodiscard]] Result<qint64> exportCsv(const Inventory &inventory, const QString &path, const GoOn &goOn = {});

} // namespace nameplate
