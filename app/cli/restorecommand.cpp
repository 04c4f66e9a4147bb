// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/generationjson.h"
#include "app/cli/passphrase.h"
#include "app/cli/progress.h"
#include "app/cli/texttable.h"
#include "app/keeping/restore.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Makes a document of a backup: one that "backups" lists, a complete copy, an encrypted one, or an archive
that "export" wrote. It is made beside FILE and checked from end
to end, then it is told what it holds and how it differs from FILE, and only then does it take FILE's place. What was there
before keeps everything it had under a new name, "home (before restore …).nameplate".)";

constexpr std::array options{
    Option{"o", "FILE", "The document to make or replace."},
    Option{"passphrase-from", "FILE",
           "The passphrase of an encrypted copy, on the first line of FILE; - asks for it, or reads standard input."},
    Option{"dry-run", nullptr, "Check the backup, tell what it holds, and change nothing."},
    Option{"json", nullptr,
           "Print one JSON object: made_at, items, units, series, evidence, differences {only_in_backup, only_now, "
           "changed: arrays of {id, number, name}} or null, restored, kept (where the old document is, or empty)."}};

constexpr const char *examples = R"(nameplate-cli restore /media/stick/home.nameplate -o home.nameplate --dry-run
nameplate-cli restore /media/stick/home.nameplate -o home.nameplate
nameplate-cli restore cloud/home.nameplate.age -o home.nameplate --passphrase-from -)";

constexpr qsizetype namesShown = 10;

void printEntries(const QString &title, const QList<Differences::Entry> &entries, Console &console)
{
    if (entries.isEmpty())
        return;
    console.line(title.arg(entries.size()));
    for (qsizetype i = 0; i < std::min(namesShown, entries.size()); ++i)
        console.line(QStringLiteral("  %1  %2").arg(entries[i].number, entries[i].title));
    if (entries.size() > namesShown)
        console.line(CommandLine::tr("  and %1 more").arg(entries.size() - namesShown));
}

void printText(const Restore &restore, Console &console)
{
    const Restore::Facts &facts = restore.facts();
    TextTable table;
    table.add({CommandLine::tr("Made at"), localTime(facts.madeAt)});
    table.add({CommandLine::tr("Items"), QString::number(facts.document.totals.items())});
    table.add({CommandLine::tr("Series"), QString::number(facts.document.series)});
    table.add({CommandLine::tr("Pieces of evidence"), QString::number(facts.document.evidence)});
    table.print(console);
    const auto &differences = restore.differences();
    if (!differences)
        return;
    printEntries(CommandLine::tr("Only in the backup: %1"), differences->onlyInFirst, console);
    printEntries(CommandLine::tr("Only in the document now: %1"), differences->onlyInSecond, console);
    printEntries(CommandLine::tr("Different: %1"), differences->changed, console);
    if (differences->isEmpty())
        console.line(CommandLine::tr("Every item is the same in both."));
}

QJsonObject factsJson(const Restore &restore)
{
    const Restore::Facts &facts = restore.facts();
    return {{QStringLiteral("made_at"), facts.madeAt.toString(Qt::ISODateWithMs)},
            {QStringLiteral("items"), facts.document.totals.items()},
            {QStringLiteral("units"), facts.document.totals.units()},
            {QStringLiteral("series"), facts.document.series},
            {QStringLiteral("evidence"), facts.document.evidence},
            {QStringLiteral("differences"),
             restore.differences() ? QJsonValue(toJson(*restore.differences())) : QJsonValue::Null}};
}

Outcome<std::unique_ptr<Restore>> prepare(const Arguments &arguments, Console &console)
{
    const auto passphrase = arguments.has("passphrase-from") ? passphraseIn(arguments, console) : Outcome<QByteArray>();
    if (!passphrase)
        return tl::unexpected(passphrase.error());
    Progress progress(console, CommandLine::tr("Reading the backup"));
    auto restore = Restore::prepare(arguments.file(), arguments.value("o"), *passphrase,
                                    [&progress](double done) { return progress(int(done * 100)); });
    if (!restore)
        return tl::unexpected(Refusal(restore.error()));
    return std::move(*restore);
}

void printKept(const QString &kept, Console &console)
{
    console.line(CommandLine::tr("Restored."));
    if (!kept.isEmpty())
        console.line(CommandLine::tr("What was there before is now “%1”.").arg(kept));
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (!arguments.has("o"))
        return wrongUsage(CommandLine::tr("Which document to make is missing: -o FILE"));
    const bool isDryRun = arguments.has("dry-run");
    const auto restore = prepare(arguments, console);
    if (!restore)
        return tl::unexpected(restore.error());
    if (!arguments.has("json"))
        printText(**restore, console);
    const auto kept = isDryRun ? Result<QString>() : (*restore)->replace();
    if (!kept)
        return tl::unexpected(Refusal(kept.error()));
    if (arguments.has("json")) {
        QJsonObject object = factsJson(**restore);
        object.insert(QStringLiteral("restored"), !isDryRun);
        object.insert(QStringLiteral("kept"), *kept);
        console.json(object);
    } else if (!isDryRun) {
        printKept(*kept, console);
    }
    return {};
}

} // namespace

const Command restoreCommand{.name = "restore",
                             .synopsis = "BACKUP -o FILE [--passphrase-from FILE|-] [--dry-run] [--json]",
                             .summary = "make a document of a backup",
                             .description = description,
                             .options = options,
                             .examples = examples,
                             .run = run};

} // namespace nameplate::cli
