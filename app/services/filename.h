// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// File names that any file system takes and no program mistakes for a path or a command.
namespace filename {

/// The last part of `name` with everything that is not an ordinary character replaced by "_"; at most 120 bytes of
/// UTF-8, the suffix kept. "file" when nothing is left.
[[nodiscard]] QString safe(const QString &name);

} // namespace filename

} // namespace nameplate
