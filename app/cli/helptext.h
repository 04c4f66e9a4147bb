// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace nameplate::cli {

/// What `nameplate-cli help` prints: every command in one line.
[[nodiscard]] QString overview();

/// The manual page of one command, made from its row of the table.
[[nodiscard]] QString helpText(const Command &command);

/// Wrong usage that names the commands like the one typed.
[[nodiscard]] tl::unexpected<Refusal> unknownCommand(const QString &typed);

} // namespace nameplate::cli
