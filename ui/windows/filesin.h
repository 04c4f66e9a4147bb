// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nameplate {

/// The paths with each folder replaced by the files in it and below it, in natural order. Hidden files, links and what
/// systems leave behind in folders are passed over; a folder counts for at most `mostFilesOfFolder`.
[[nodiscard]] QStringList filesIn(const QStringList &paths);

inline constexpr int mostFilesOfFolder = 10'000;

} // namespace nameplate
