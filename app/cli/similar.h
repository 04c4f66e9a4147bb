// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nameplate::cli {

/// The words that somebody who typed `typed` most likely meant, best first, three at most; empty when none is close.
[[nodiscard]] QStringList similar(const QString &typed, const QStringList &words);

} // namespace nameplate::cli
