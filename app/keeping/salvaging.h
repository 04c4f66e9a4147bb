// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/keeping/keepingtext.h"

namespace nameplate {

/// What a salvaged document holds, and what is lost.
struct SalvageReport
{
    qint64 items = 0;
    qint64 evidence = 0;
    bool history = false;           ///< changes can still be undone
    std::vector<CheckFinding> lost; ///< code "row", "file", "link", "value" or "history"; what a check still finds
};

/// Makes a new document of what can still be read of a damaged one, which is not changed. Refuses when `to` exists and
/// when nothing can be read.
Result<SalvageReport> salvageDocument(const QString &damaged, const QString &to, const KeepGoing &goOn = {});

} // namespace nameplate
