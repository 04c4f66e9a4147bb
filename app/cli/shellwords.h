// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QStringList>

namespace nameplate::cli {

/// Splits a line into words as a shell does, without expanding anything: spaces separate; '…' keeps everything,
/// "…" all but \" \\ \$ \`, a backslash the next character, and $'…' knows \n \t \r \\ \' \" \xHH \uHHHH.
[[nodiscard]] Result<QStringList> shellWords(const QString &line);

} // namespace nameplate::cli
