// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/backupbefore.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/keeping/purging.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Takes photos and files out of the document that nothing refers to any more, not even a step that "undo" could take
back, and writes the file anew without gaps. A backup is made before. --forget also forgets the history: then nothing can
be undone any more, and what was removed is gone from the file for good.)";

constexpr std::array options{
    Option{"forget", nullptr, "Forget the history of changes, and everything that was removed."},
    Option{"json", nullptr, "Print one JSON object: files (taken out), size_before, size_after (bytes)."}};

constexpr const char *examples = R"(nameplate-cli compact home.nameplate
nameplate-cli compact home.nameplate --forget)";

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (const auto kept = backUpBefore(BackupReason::BeforePurge, arguments.file(), console); !kept)
        return tl::unexpected(Refusal(kept.error()));
    const auto report =
        compactDocument(arguments.file(), arguments.has("forget") ? History::IsForgotten : History::Stays);
    if (!report)
        return tl::unexpected(Refusal(report.error()));
    if (arguments.has("json"))
        console.json(QJsonObject{{QStringLiteral("files"), report->files},
                                 {QStringLiteral("size_before"), report->sizeBefore},
                                 {QStringLiteral("size_after"), report->sizeAfter}});
    else
        console.line(CommandLine::tr("Files taken out: %1. Bytes: %2, before: %3.")
                         .arg(report->files)
                         .arg(report->sizeAfter)
                         .arg(report->sizeBefore));
    return {};
}

} // namespace

const Command compactCommand{.name = "compact",
                             .synopsis = "FILE [--forget] [--json]",
                             .summary = "make the file as small as it can be",
                             .description = description,
                             .options = options,
                             .examples = examples,
                             .run = run};

} // namespace nameplate::cli
