// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/keepingtext.h"

namespace nameplate {

/// Reads the whole document at `path`; Code::Damaged with the first thing that is wrong with it.
Result<void> checkSound(const QString &path, const KeepGoing &goOn);

} // namespace nameplate
