// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/editing.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Takes back the latest step that is not yet undone, whichever program made it: the history is kept in the document and
survives restarts. What was removed comes back complete, with its photos and receipts.)";

constexpr std::array options{
    Option{"steps", "N", "Take back up to N steps, one after the other. 1 if not given. Fails when there are fewer."}};

constexpr const char *examples = R"(nameplate-cli undo home.nameplate
nameplate-cli undo home.nameplate --steps 3)";

tl::unexpected<Refusal> ranOut(const Error &error, qint64 done)
{
    if (done == 0 || error.code != Error::Code::NotFound)
        return tl::unexpected(Refusal(error));
    return tl::unexpected(
        Refusal(Exit::Failed, CommandLine::tr("Only %1 steps could be undone; there are no more.").arg(done)));
}

Outcome<QString> edit(const Arguments &arguments, Editor &editor, Console &)
{
    const auto steps = countOf(arguments, "steps", 1);
    if (!steps)
        return tl::unexpected(steps.error());
    QStringList labels;
    while (labels.size() < *steps) {
        const auto label = editor.undo();
        if (!label)
            return ranOut(label.error(), labels.size());
        labels << *label;
    }
    return CommandLine::tr("Undone: %1.").arg(labels.join(QLatin1String("; ")));
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (const auto steps = countOf(arguments, "steps", 1); !steps)
        return tl::unexpected(steps.error());
    return runEdit(arguments, console, edit);
}

} // namespace

const Command undoCommand{.name = "undo",
                          .synopsis = "FILE [--steps N]",
                          .summary = "take back the latest change",
                          .description = description,
                          .options = options,
                          .examples = examples,
                          .run = run,
                          .edit = edit};

} // namespace nameplate::cli
