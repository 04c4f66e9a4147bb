// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"

namespace nameplate::storage {

/// An SQLite result code about the document at `path` in the user's words: what happened and what to do.
[[nodiscard]] Error sqlError(int code, const QString &path);

/// Translates a sentence of this layer.
[[nodiscard]] QString sqlText(const char *text);

} // namespace nameplate::storage
