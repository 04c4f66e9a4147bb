// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"

#include <algorithm>
#include <array>

namespace nameplate::cli {

namespace {

constexpr std::array table{&createCommand,  &infoCommand,    &addCommand,          &setCommand,      &removeCommand,
                           &undoCommand,    &redoCommand,    &listCommand,         &findCommand,     &showCommand,
                           &attachCommand,  &readingCommand, &verificationCommand, &extractCommand,  &importCommand,
                           &mergeCommand,   &exportCommand,  &reportCommand,       &identifyCommand, &findingsCommand,
                           &recallsCommand, &checkCommand,   &backupCommand,       &backupsCommand,  &restoreCommand,
                           &salvageCommand, &compactCommand, &purgeCommand,        &serveCommand,    &versionCommand,
                           &helpCommand};

} // namespace

std::span<const Command *const> commands()
{
    return table;
}

const Command *commandCalled(const QString &name)
{
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&name](const Command *each) { return name == QLatin1String(each->name); });
    return found == table.end() ? nullptr : *found;
}

} // namespace nameplate::cli
