// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace nameplate::cli {

/// Runs one command line (without the program's own name) and returns the exit code of the contract. `errors` is the
/// descriptor that stands for standard error.
[[nodiscard]] int runProgram(const QStringList &words, int errors);

/// True when the command draws text and therefore needs a QGuiApplication.
[[nodiscard]] bool needsGui(const QStringList &words);

} // namespace nameplate::cli
