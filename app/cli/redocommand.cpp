// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/editing.h"

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Does again what "undo" took back last. Any other change in between makes this impossible.)";

constexpr const char *examples = R"(nameplate-cli redo home.nameplate)";

Outcome<QString> edit(const Arguments &, Editor &editor, Console &)
{
    const auto label = editor.redo();
    if (!label)
        return tl::unexpected(Refusal(label.error()));
    return CommandLine::tr("Done again: %1.").arg(*label);
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    return runEdit(arguments, console, edit);
}

} // namespace

const Command redoCommand{.name = "redo",
                          .synopsis = "FILE",
                          .summary = "do again what was taken back",
                          .description = description,
                          .options = {},
                          .examples = examples,
                          .run = run,
                          .edit = edit};

} // namespace nameplate::cli
