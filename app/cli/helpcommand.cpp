// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/helptext.h"

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Without a name, lists the commands. With the name of one, tells everything about it; "nameplate-cli add --help" is the
same as "nameplate-cli help add".)";

constexpr const char *examples = R"(nameplate-cli help
nameplate-cli help add)";

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (arguments.words().isEmpty()) {
        console.raw(overview().toUtf8());
        return {};
    }
    const Command *command = commandCalled(arguments.words().first());
    if (!command)
        return unknownCommand(arguments.words().first());
    console.raw(helpText(*command).toUtf8());
    return {};
}

} // namespace

const Command helpCommand{.name = "help",
                          .synopsis = "[COMMAND]",
                          .summary = "tell how a command is used",
                          .description = description,
                          .options = {},
                          .examples = examples,
                          .mostWords = 1,
                          .takesFile = false,
                          .run = run};

} // namespace nameplate::cli
