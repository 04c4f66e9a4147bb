// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandlist.h"
#include "app/cli/console.h"

#include <QCoreApplication>

namespace nameplate::cli {

namespace {

constexpr const char *description = R"(Prints the name and version of the program.)";

constexpr const char *examples = R"(nameplate-cli version)";

Outcome<void> run(const Arguments &, Console &console)
{
    console.line(QStringLiteral("nameplate-cli ") + QCoreApplication::applicationVersion());
    return {};
}

} // namespace

const Command versionCommand{.name = "version",
                             .synopsis = "",
                             .summary = "print the version",
                             .description = description,
                             .options = {},
                             .examples = examples,
                             .takesFile = false,
                             .run = run};

} // namespace nameplate::cli
