// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/generationjson.h"
#include "app/keeping/purging.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Takes items out of the document for good, also such that were removed before: their values, their history, and the
photos and receipts that only they had. Afterwards nothing of them can be found in the file. This cannot be undone, and no
backup is made before; the command tells which backups still hold what was purged. Copies that you made yourself are not
looked into. ITEM is an inventory number or a UUID.)";

constexpr std::array options{Option{
    "json", nullptr,
    "Print one JSON object: items, files (taken out), size_before, size_after, backups (as “backups” lists them)."}};

constexpr const char *examples = R"(nameplate-cli purge home.nameplate 17)";

void print(const PurgeReport &report, Console &console)
{
    console.line(CommandLine::tr("Items purged: %1, files taken out: %2.").arg(report.items).arg(report.files));
    if (report.holding.isEmpty())
        return console.line(CommandLine::tr("No backup in the folder of backups holds them."));
    console.line(CommandLine::tr("These backups still hold them; delete them if nobody may read them there:"));
    for (const Generation &each : report.holding)
        console.line(QStringLiteral("  %1  %2").arg(localTime(each.madeAt), each.path));
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto report = purgeItems(arguments.file(), arguments.words(), BackupStore());
    if (!report)
        return tl::unexpected(Refusal(report.error()));
    if (!arguments.has("json")) {
        print(*report, console);
        return {};
    }
    QJsonArray backups;
    for (const Generation &each : report->holding)
        backups.append(toJson(each));
    console.json(QJsonObject{{QStringLiteral("items"), report->items},
                             {QStringLiteral("files"), report->files},
                             {QStringLiteral("size_before"), report->sizeBefore},
                             {QStringLiteral("size_after"), report->sizeAfter},
                             {QStringLiteral("backups"), backups}});
    return {};
}

} // namespace

const Command purgeCommand{.name = "purge",
                           .synopsis = "FILE ITEM… [--json]",
                           .summary = "take items out for good, their history too",
                           .description = description,
                           .options = options,
                           .examples = examples,
                           .fewestWords = 1,
                           .mostWords = -1,
                           .run = run};

} // namespace nameplate::cli
