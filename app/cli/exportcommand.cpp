// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/progress.h"
#include "app/exchange/csvexport.h"
#include "app/exchange/jsonexport.h"

#include <algorithm>
#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Writes the whole inventory as a list for other programs. The ending of OUT decides: .csv opens rightly in spreadsheets
and is read back by "import" without loss; .json holds everything the document knows except the bytes of photos and
receipts ("extract" gives those). An older file of that name is replaced only when the new one is complete.)";

constexpr std::array options{Option{"o", "OUT", "The file to write; its name ends in .csv or .json."}};

constexpr const char *examples = R"(nameplate-cli export home.nameplate -o home.csv
nameplate-cli export home.nameplate -o home.json)";

struct Format
{
    const char *ending;
    Result<qint64> (*write)(const Inventory &, const QString &, const GoOn &);
};

constexpr std::array formats{Format{".csv", exportCsv}, Format{".json", exportJson}};

Outcome<Format> formatIn(const Arguments &arguments)
{
    const QString path = arguments.value("o");
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("Where to write the list is missing: -o OUT.csv or -o OUT.json"));
    const auto format = std::find_if(formats.begin(), formats.end(), [&path](const Format &each) {
        return path.endsWith(QLatin1String(each.ending), Qt::CaseInsensitive);
    });
    if (format == formats.end())
        return wrongUsage(CommandLine::tr("“%1” ends neither in .csv nor in .json.").arg(path));
    return *format;
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto format = formatIn(arguments);
    if (!format)
        return tl::unexpected(format.error());
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    const auto written = [&] {
        Progress progress(console, CommandLine::tr("Exporting"));
        return format->write(**inventory, arguments.value("o"),
                             [&progress](double done) { return progress(int(done * 100)); });
    }();
    if (!written)
        return tl::unexpected(Refusal(written.error()));
    console.line(CommandLine::tr("Items written: %1.").arg(*written));
    return {};
}

} // namespace

const Command exportCommand{.name = "export",
                            .synopsis = "FILE -o OUT.csv|OUT.json",
                            .summary = "write the inventory as CSV or JSON",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .run = run};

} // namespace nameplate::cli
