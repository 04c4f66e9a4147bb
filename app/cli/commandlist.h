// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace nameplate::cli {

// One file per command: createcommand.cpp and so on.
extern const Command createCommand;
extern const Command infoCommand;
extern const Command addCommand;
extern const Command setCommand;
extern const Command removeCommand;
extern const Command undoCommand;
extern const Command redoCommand;
extern const Command listCommand;
extern const Command findCommand;
extern const Command showCommand;
extern const Command attachCommand;
extern const Command readingCommand;
extern const Command verificationCommand;
extern const Command extractCommand;
extern const Command importCommand;
extern const Command mergeCommand;
extern const Command exportCommand;
extern const Command reportCommand;
extern const Command identifyCommand;
extern const Command findingsCommand;
extern const Command recallsCommand;
extern const Command checkCommand;
extern const Command backupCommand;
extern const Command backupsCommand;
extern const Command restoreCommand;
extern const Command salvageCommand;
extern const Command compactCommand;
extern const Command purgeCommand;
extern const Command serveCommand;
extern const Command versionCommand;
extern const Command helpCommand;

} // namespace nameplate::cli
