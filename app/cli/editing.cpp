// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/editing.h"

#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "app/services/preparation.h"

namespace nameplate::cli {

Outcome<void> runEdit(const Arguments &arguments, Console &console,
                      Outcome<QString> (*edit)(const Arguments &, Editor &, Console &))
{
    const auto inventory = openToWrite(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    Editor editor(**inventory);
    const auto told = edit(arguments, editor, console);
    if (!told)
        return tl::unexpected(told.error());
    if (!told->isEmpty())
        console.line(*told);
    return {};
}

Result<void> attachFiles(Writer &writer, ItemId item, const QStringList &paths, std::optional<EvidenceKind> kind,
                         Console &console)
{
    Preparation preparation(paths, kind);
    while (!preparation.isFinished()) {
        if (isInterrupted())
            return tl::unexpected(cancelled());
        const auto prepared = preparation.next();
        if (!prepared)
            return tl::unexpected(prepared.error());
        if (const auto attached = writer.attach(item, *prepared); !attached)
            return tl::unexpected(attached.error());
        if (!prepared->warning.isEmpty())
            console.note(prepared->warning);
    }
    return {};
}

} // namespace nameplate::cli
