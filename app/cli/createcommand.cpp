// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/services/inventory.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Makes a new, empty document. It is one file that holds everything: items, photos, receipts and the history of every
change. By custom its name ends in .nameplate. Only you may read it (mode 0600), whatever the umask. A file that is
already there is never overwritten.)";

constexpr std::array options{
    Option{"currency", "CODE", "The ISO 4217 currency proposed for new amounts. EUR if not given."}};

constexpr const char *examples = R"(nameplate-cli create home.nameplate
nameplate-cli create ~/Documents/home.nameplate --currency CHF)";

Outcome<void> run(const Arguments &arguments, Console &)
{
    DocumentSettings settings;
    const auto currency =
        Currency::fromCode(arguments.has("currency") ? arguments.value("currency") : QStringLiteral("EUR"));
    if (!currency)
        return tl::unexpected(Refusal(currency.error()));
    settings.currency = *currency;
    if (const auto created = Inventory::create(arguments.file(), settings); !created)
        return tl::unexpected(Refusal(created.error()));
    return {};
}

} // namespace

const Command createCommand{.name = "create",
                            .synopsis = "FILE [--currency CODE]",
                            .summary = "make a new document",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .run = run};

} // namespace nameplate::cli
