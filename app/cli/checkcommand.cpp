// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/interrupt.h"
#include "app/cli/progress.h"
#include "app/cli/texttable.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Reads the whole document and verifies it: the database and its indexes, the hash of every stored photo and receipt, and
the rules that hold between records. Nothing is changed. Fails when anything is wrong.)";

constexpr std::array options{Option{"json", nullptr,
                                    "Print one JSON array of {code, item, message}; empty when all is well. code is "
                                    "database, index, blob-hash, blob-missing or invariant; item is an inventory "
                                    "number or empty."}};

constexpr const char *examples = R"(nameplate-cli check home.nameplate
nameplate-cli check home.nameplate --json)";

void print(const std::vector<CheckFinding> &findings, bool asJson, Console &console)
{
    TextTable table;
    QJsonArray array;
    for (const CheckFinding &finding : findings) {
        table.add({finding.code, finding.item, finding.message});
        array.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                 {QStringLiteral("item"), finding.item},
                                 {QStringLiteral("message"), finding.message}});
    }
    if (asJson)
        console.json(array);
    else
        table.print(console);
}

/// A document too damaged to be opened is one finding, too.
Outcome<void> refuseDamaged(const Refusal &refusal, bool asJson, Console &console)
{
    if (refusal.error.code == Error::Code::Damaged && asJson)
        print({CheckFinding{QStringLiteral("database"), {}, refusal.error.what}}, true, console);
    return tl::unexpected(refusal);
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const bool asJson = arguments.has("json");
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return refuseDamaged(inventory.error(), asJson, console);
    std::vector<CheckFinding> findings;
    {
        Progress progress(console, CommandLine::tr("Checking"));
        findings = (*inventory)->check([&progress](int percent) { return progress(percent); });
    }
    if (isInterrupted())
        return tl::unexpected(Refusal(cancelled()));
    print(findings, asJson, console);
    if (findings.empty()) {
        if (!asJson)
            console.line(CommandLine::tr("All is well."));
        return {};
    }
    return fail(Error::Code::Damaged,
                CommandLine::tr("Problems found in “%1”: %2.").arg(arguments.file()).arg(findings.size()),
                CommandLine::tr("Copy the file before doing anything else, and go back to a good copy."));
}

} // namespace

const Command checkCommand{.name = "check",
                           .synopsis = "FILE [--json]",
                           .summary = "verify a document from end to end",
                           .description = description,
                           .options = options,
                           .examples = examples,
                           .run = run};

} // namespace nameplate::cli
