// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/documents.h"
#include "app/cli/editing.h"

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Removes items with everything that belongs to them alone, photos and receipts included, all in one step that "undo"
brings back. When one ITEM is not found or can mean several, nothing is removed. ITEM is an inventory number, a UUID or
an exact serial number.

Things that were sold, lost or stolen are better kept: set their status instead.)";

constexpr const char *examples = R"(nameplate-cli remove home.nameplate 17
nameplate-cli remove home.nameplate 17 18 19)";

Outcome<QString> edit(const Arguments &arguments, Editor &editor, Console &)
{
    const auto items = itemsOf(editor.inventory(), arguments.words());
    if (!items)
        return tl::unexpected(items.error());
    const QString numbers = numbersOf(editor.inventory(), *items);
    if (const auto removed = editor.remove(*items); !removed)
        return tl::unexpected(Refusal(removed.error()));
    return CommandLine::tr("Removed: %1.").arg(numbers);
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    return runEdit(arguments, console, edit);
}

} // namespace

const Command removeCommand{.name = "remove",
                            .synopsis = "FILE ITEM…",
                            .summary = "remove items",
                            .description = description,
                            .options = {},
                            .examples = examples,
                            .fewestWords = 1,
                            .mostWords = -1,
                            .run = run,
                            .edit = edit};

} // namespace nameplate::cli
