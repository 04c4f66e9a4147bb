// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/progress.h"
#include "app/cli/texttable.h"
#include "app/keeping/salvaging.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Reads a damaged document row by row and file by file and makes a new one of what is still there; FILE itself is not
changed. What is lost is listed. Look for a backup first: "backups" lists them, and "restore" brings everything back.)";

constexpr std::array options{
    Option{"o", "NEW", "The document to make; nothing is overwritten."},
    Option{"json", nullptr,
           "Print one JSON object: items, evidence, history (whether changes can still be undone), lost [{code, item, "
           "message}]."}};

constexpr const char *examples = R"(nameplate-cli salvage home.nameplate -o salvaged.nameplate)";

void print(const SalvageReport &report, Console &console)
{
    console.line(CommandLine::tr("Salvaged: %1 items, %2 pieces of evidence.").arg(report.items).arg(report.evidence));
    if (report.lost.empty())
        return console.line(CommandLine::tr("Nothing is lost."));
    console.line(CommandLine::tr("Lost:"));
    TextTable table;
    for (const CheckFinding &each : report.lost)
        table.add({each.item, each.message});
    table.print(console);
}

QJsonObject toJson(const SalvageReport &report)
{
    QJsonArray lost;
    for (const CheckFinding &each : report.lost)
        lost.append(QJsonObject{{QStringLiteral("code"), each.code},
                                {QStringLiteral("item"), each.item},
                                {QStringLiteral("message"), each.message}});
    return {{QStringLiteral("items"), report.items},
            {QStringLiteral("evidence"), report.evidence},
            {QStringLiteral("history"), report.history},
            {QStringLiteral("lost"), lost}};
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (!arguments.has("o"))
        return wrongUsage(CommandLine::tr("Which document to make is missing: -o NEW"));
    const auto report = [&] {
        Progress progress(console, CommandLine::tr("Salvaging"));
        return salvageDocument(arguments.file(), arguments.value("o"),
                               [&progress](double done) { return progress(int(done * 100)); });
    }();
    if (!report)
        return tl::unexpected(Refusal(report.error()));
    if (arguments.has("json"))
        console.json(toJson(*report));
    else
        print(*report, console);
    return {};
}

} // namespace

const Command salvageCommand{.name = "salvage",
                             .synopsis = "FILE -o NEW [--json]",
                             .summary = "make a new document of what is left of a damaged one",
                             .description = description,
                             .options = options,
                             .examples = examples,
                             .run = run};

} // namespace nameplate::cli
