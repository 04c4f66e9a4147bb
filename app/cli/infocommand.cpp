// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/itemjson.h"
#include "app/cli/texttable.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Tells how much is in a document and what it is worth. A line is worth its quantity times its value, or times its price
where no value is known. Different currencies are never added together. Items that left the household (sold, stolen …)
are counted apart, and items without value and price are counted, not taken as 0.)";

constexpr std::array options{
    Option{"json", nullptr,
           "Print one JSON object: path, schema_version, size (bytes), currency, items, units, "
           "series, evidence, unvalued, gone, totals {\"EUR\": \"41230.00\"}."}};

constexpr const char *examples = R"(nameplate-cli info home.nameplate
nameplate-cli info home.nameplate --json)";

QJsonObject factsJson(const Inventory &inventory, const DocumentFacts &facts)
{
    return {{QStringLiteral("path"), inventory.path()},
            {QStringLiteral("schema_version"), facts.schemaVersion},
            {QStringLiteral("size"), facts.fileSize},
            {QStringLiteral("currency"), inventory.settings().currency.code()},
            {QStringLiteral("items"), facts.totals.items()},
            {QStringLiteral("units"), facts.totals.units()},
            {QStringLiteral("series"), facts.series},
            {QStringLiteral("evidence"), facts.evidence},
            {QStringLiteral("unsorted"), facts.unsorted},
            {QStringLiteral("unvalued"), facts.totals.unvalued()},
            {QStringLiteral("gone"), facts.totals.gone()},
            {QStringLiteral("totals"), toJson(facts.totals.sums())}};
}

TextTable factsTable(const Inventory &inventory, const DocumentFacts &facts)
{
    TextTable table;
    const auto add = [&table](const QString &title, qint64 count) { table.add({title, QString::number(count)}); };
    table.add({CommandLine::tr("Document"), inventory.path()});
    add(CommandLine::tr("Items"), facts.totals.items());
    add(CommandLine::tr("Units"), facts.totals.units());
    add(CommandLine::tr("Series"), facts.series);
    add(CommandLine::tr("Pieces of evidence"), facts.evidence);
    add(CommandLine::tr("Of these in the tray of unsorted photos"), facts.unsorted);
    for (const auto &[currency, minor] : facts.totals.sums())
        table.add({CommandLine::tr("Worth in %1").arg(currency.code()), Money{minor, currency}.plainText()});
    add(CommandLine::tr("Items without value and price"), facts.totals.unvalued());
    add(CommandLine::tr("Items that left the household"), facts.totals.gone());
    table.add({CommandLine::tr("Currency"), inventory.settings().currency.code()});
    add(CommandLine::tr("Schema version"), facts.schemaVersion);
    add(CommandLine::tr("Size in bytes"), facts.fileSize);
    return table;
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    const DocumentFacts facts = (*inventory)->facts();
    if (arguments.has("json"))
        console.json(factsJson(**inventory, facts));
    else
        factsTable(**inventory, facts).print(console);
    return {};
}

} // namespace

const Command infoCommand{.name = "info",
                          .synopsis = "FILE [--json]",
                          .summary = "count what is in a document and what it is worth",
                          .description = description,
                          .options = options,
                          .examples = examples,
                          .run = run};

} // namespace nameplate::cli
