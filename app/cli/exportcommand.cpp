// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/progress.h"
#include "app/exchange/exportformat.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Writes the whole inventory for other programs. The ending of OUT decides what is written:
  .csv: a list that opens rightly in spreadsheets; "import" reads every field and further number of the items back
  .xlsx: a workbook with real numbers and dates, and serial numbers as text
  .json: all that the document knows except the bytes of photos and papers ("extract" gives those)
  .html: one page for a browser with a search box and small pictures, to be sent or read anywhere
  .ics: a calendar of the days on which warranties end
  .zip: an archive for the next twenty years: a page for the browser, the list as CSV and JSON, and every photo and
  paper as a file; "restore" makes the document of it again, without its history of changes.
A list in CSV does not hold photos and papers, readings and checks of the numbers, what a series knows beside its names and
category, notes of places, recall notices, saved searches, settings, and the history. An older file of that name is replaced
only when the new one is complete.)";

constexpr std::array options{
    Option{"o", "OUT", "The file to write; its name ends in .csv, .xlsx, .json, .html, .ics or .zip."},
    Option{"format", "NAME", "homebox: write the .csv that Homebox imports."}};

constexpr const char *examples = R"(nameplate-cli export home.nameplate -o home.csv
nameplate-cli export home.nameplate -o home.xlsx
nameplate-cli export home.nameplate -o homebox.csv --format homebox
nameplate-cli export home.nameplate -o home.html
nameplate-cli export home.nameplate -o warranties.ics
nameplate-cli export home.nameplate -o home.zip)";

Outcome<const ExportFormat *> formatIn(const Arguments &arguments)
{
    const QString path = arguments.value("o");
    if (path.isEmpty())
        return wrongUsage(CommandLine::tr("Where to write the list is missing: -o OUT.csv, for example"));
    if (const ExportFormat *format = exportFormatOf(path, arguments.value("format")))
        return format;
    if (arguments.has("format"))
        return wrongUsage(CommandLine::tr("There is no format “%1” for “%2”.").arg(arguments.value("format"), path));
    return wrongUsage(CommandLine::tr("“%1” does not end in .csv, .xlsx, .json, .html, .ics or .zip.").arg(path));
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
        return (*format)->write(**inventory, arguments.value("o"),
                                [&progress](double done) { return progress(int(done * 100)); });
    }();
    if (!written)
        return tl::unexpected(Refusal(written.error()));
    console.line(CommandLine::tr("Items written: %1.").arg(*written));
    return {};
}

} // namespace

const Command exportCommand{.name = "export",
                            .synopsis = "FILE -o OUT.csv|.xlsx|.json|.html|.ics|.zip [--format homebox]",
                            .summary = "write the inventory for other programs",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .run = run};

} // namespace nameplate::cli
