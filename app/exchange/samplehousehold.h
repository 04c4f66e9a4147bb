// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/documentinfo.h"
#include "app/domain/result.h"
#include "app/exchange/progress.h"

namespace nameplate {

/// Makes a new document and fills it with the sample household that is part of the program. Refuses when the path
/// exists; when it fails or `goOn` says no, no file stays behind.
[[nodiscard]] Result<void> createSampleHousehold(const QString &path, const DocumentSettings &settings,
                                                 const GoOn &goOn = {});

} // namespace nameplate
