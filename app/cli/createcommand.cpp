// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/progress.h"
#include "app/exchange/samplehousehold.h"
#include "app/services/inventory.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Makes a new, empty document. It is one file that holds everything: items, photos, receipts and the history of every
change. By custom its name ends in .nameplate. Only you may read it (mode 0600), whatever the umask. A file that is
already there is never overwritten.

--sample fills it with a household made up for trying things out: a flat and a cellar, with photos and receipts.)";

constexpr std::array options{
    Option{"currency", "CODE", "The ISO 4217 currency proposed for new amounts. EUR if not given."},
    Option{"sample", nullptr, "Fill the document with the sample household."}};

constexpr const char *examples = R"(nameplate-cli create home.nameplate
nameplate-cli create ~/Documents/home.nameplate --currency CHF
nameplate-cli create sample.nameplate --sample)";

Result<void> create(const Arguments &arguments, const DocumentSettings &settings, Console &console)
{
    if (!arguments.has("sample"))
        return Inventory::create(arguments.file(), settings);
    Progress progress(console, CommandLine::tr("Filling"));
    return createSampleHousehold(arguments.file(), settings,
                                 [&progress](double done) { return progress(int(done * 100)); });
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    DocumentSettings settings;
    const auto currency =
        Currency::fromCode(arguments.has("currency") ? arguments.value("currency") : QStringLiteral("EUR"));
    if (!currency)
        return tl::unexpected(Refusal(currency.error()));
    settings.currency = *currency;
    if (const auto created = create(arguments, settings, console); !created)
        return tl::unexpected(Refusal(created.error()));
    return {};
}

} // namespace

const Command createCommand{.name = "create",
                            .synopsis = "FILE [--currency CODE] [--sample]",
                            .summary = "make a new document",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .run = run};

} // namespace nameplate::cli
