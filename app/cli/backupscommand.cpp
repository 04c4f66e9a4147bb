// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/generationjson.h"
#include "app/cli/texttable.h"
#include "app/keeping/backupstore.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Lists the backups of a document, the newest first: when and why each was made, how much it holds, and the file to give
to "restore". The document itself need not be there any more; give the name it had.)";

constexpr std::array options{
    Option{"store", "DIR", "Look in this folder of backups instead."},
    Option{"json", nullptr,
           "Print one JSON array of {path, document, made_at, reason, schema_version, items, evidence, files, "
           "file_bytes}."}};

constexpr const char *examples = R"(nameplate-cli backups home.nameplate
nameplate-cli backups home.nameplate --json)";

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const BackupStore store(arguments.has("store") ? arguments.value("store") : BackupStore::standardFolder());
    QJsonArray array;
    TextTable table;
    for (const Generation &each : store.generations(arguments.file())) {
        array.append(toJson(each));
        table.add({localTime(each.madeAt), backupreason::title(each.reason),
                   CommandLine::tr("%1 items, %2 files").arg(each.items).arg(each.files), each.path});
    }
    if (arguments.has("json"))
        console.json(array);
    else
        table.print(console);
    if (array.isEmpty())
        return nothingFound(CommandLine::tr("There is no backup of “%1”.").arg(arguments.file()),
                            CommandLine::tr("“nameplate-cli backup” makes one."));
    return {};
}

} // namespace

const Command backupsCommand{.name = "backups",
                             .synopsis = "FILE [--store DIR] [--json]",
                             .summary = "list the backups of a document",
                             .description = description,
                             .options = options,
                             .examples = examples,
                             .run = run};

} // namespace nameplate::cli
