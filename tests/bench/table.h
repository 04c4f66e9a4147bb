// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/stopwatch.h"

#include <QString>

namespace nameplate::bench {

/// Prints the figures as lines of one table: what was measured, ours, the limit, their ratio and the target.
namespace table {

void heading(const QString &title);

/// Ours against the limit; within the target while ours ≤ target × limit. Target 0: for information only.
void ratio(const QString &what, double ours, double limit, const char *unit, double target);
/// Ours against a fixed bound. Bound 0: for information only.
void bound(const QString &what, double ours, const char *unit, double most);
void note(const QString &text);

/// How many lines were above their target.
[[nodiscard]] int missed();

} // namespace table

} // namespace nameplate::bench
