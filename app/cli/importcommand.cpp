// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/backupbefore.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/progress.h"
#include "app/cli/texttable.h"
#include "app/editing/editor.h"
#include "app/exchange/importer.h"
#include "app/exchange/importpreset.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Reads a list and adds its rows as items, or changes the items that are in the document already, all in one step that
"undo" takes back; a backup is made before ("backups" lists it). SOURCE may be
  a CSV file; delimiter, encoding, line ends, the order of dates and the decimal mark are found out from the list
  an Excel workbook (.xlsx) or an OpenDocument spreadsheet (.ods, .fods)
  a JSON list, such as other programs' interfaces give
  a collection of Homebox (.zip), Tellico (.tc, .xml) or GCstar (.gcs), with its photos and papers
  a folder of photos: every sub-folder is an item, and the folders around it are its place.
Lists of Homebox, Snipe-IT (assets and models), Shelf, Warracker, DumbAssets, Nestarr, Grocy, Part-DB and Nameplate's own
export are recognised by their columns; other lists by the names of their columns in several languages.

A column that is absent leaves values alone. A cell that cannot be understood is reported with row, column and text and
never becomes 0 or empty; a row that cannot be used is rejected and reported. Photos and receipts that a column names are
attached when they lie in the list's own folder or below it, or in the archive with the list. A length of warranty
becomes its last day when the day of purchase is known.

MAP.json says what cannot be found out: {"columns": {"Model": "series_number", "Junk": "ignore"}, "date_order": "dmy",
"decimal": ",", "delimiter": ";", "encoding": "windows-1252", "currency": "EUR", "empty": "keep", "sheet": "House",
"photos": "each"}; every part may be left out. "empty": "clear" lets an empty cell clear the value of an item that is there
already; "photos": "each" makes an item of every photo of a folder.)";

constexpr std::array options{
    Option{"preset", "NAME",
           "auto, or the program that wrote the list: see the message for a wrong name. auto if not given."},
    Option{"map", "MAP.json", "What to do with which column, and how cells are written."},
    Option{"dry-run", nullptr, "Tell what would happen, and change nothing."},
    Option{"json", nullptr,
           "Print one JSON object: preset, dry_run, columns [{header, target}], rows, added, changed, unchanged, "
           "rejected, files, problems [{row, column, text, why}], problems_left_out."}};

constexpr const char *examples = R"(nameplate-cli import home.nameplate list.csv --dry-run
nameplate-cli import home.nameplate homebox-export.csv --preset homebox --json
nameplate-cli import home.nameplate homebox-export.zip
nameplate-cli import home.nameplate ~/Pictures/house
nameplate-cli import home.nameplate old.xlsx --map map.json)";

Outcome<ImportOptions> optionsIn(const Arguments &arguments)
{
    ImportOptions chosen;
    chosen.today = QDate::currentDate();
    if (arguments.has("preset"))
        chosen.preset = arguments.value("preset");
    if (!presetIds().contains(chosen.preset))
        return wrongUsage(CommandLine::tr("There is no preset “%1”: use %2.")
                              .arg(chosen.preset, presetIds().join(QLatin1String(", "))));
    if (!arguments.has("map"))
        return chosen;
    const auto map = ImportMap::read(arguments.value("map"));
    if (!map)
        return tl::unexpected(Refusal(map.error()));
    chosen.map = *map;
    return chosen;
}

Result<ImportReport> import(const Arguments &arguments, const ImportOptions &chosen, Editor &editor, Console &console)
{
    Progress progress(console, CommandLine::tr("Importing"));
    const auto goOn = [&progress](double done) { return progress(int(done * 100)); };
    const auto plan = ImportPlan::make(arguments.words().first(), chosen, editor.inventory().settings().currency, goOn);
    if (!plan)
        return tl::unexpected(plan.error());
    return runImport(*plan, editor, arguments.has("dry-run") ? ImportMode::DryRun : ImportMode::Import, goOn);
}

QJsonObject reportJson(const ImportReport &report, bool isDryRun)
{
    QJsonArray columns;
    for (const ImportReport::Column &column : report.columns)
        columns.append(
            QJsonObject{{QStringLiteral("header"), column.header}, {QStringLiteral("target"), column.target}});
    QJsonArray problems;
    for (const ImportProblem &problem : report.problems)
        problems.append(QJsonObject{{QStringLiteral("row"), problem.row},
                                    {QStringLiteral("column"), problem.column},
                                    {QStringLiteral("text"), problem.text},
                                    {QStringLiteral("why"), problem.why}});
    return {{QStringLiteral("preset"), report.preset},
            {QStringLiteral("dry_run"), isDryRun},
            {QStringLiteral("columns"), columns},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), report.rejected},
            {QStringLiteral("files"), report.files},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("problems_left_out"), report.problemsLeftOut}};
}

void printCounts(const ImportReport &report, Console &console)
{
    TextTable counts;
    const auto add = [&counts](const QString &title, qint64 count) { counts.add({title, QString::number(count)}); };
    add(CommandLine::tr("Rows"), report.rows);
    add(CommandLine::tr("Added"), report.added);
    add(CommandLine::tr("Changed"), report.changed);
    add(CommandLine::tr("Unchanged"), report.unchanged);
    add(CommandLine::tr("Rejected"), report.rejected);
    add(CommandLine::tr("Files attached"), report.files);
    counts.print(console);
}

void printColumns(const ImportReport &report, Console &console)
{
    TextTable columns(2);
    for (const ImportReport::Column &column : report.columns)
        columns.add({column.header, column.target});
    console.line();
    console.line(CommandLine::tr("Columns (%1)").arg(report.preset));
    columns.print(console);
}

void printProblems(const ImportReport &report, Console &console)
{
    if (report.problems.isEmpty())
        return;
    console.line();
    console.line(CommandLine::tr("Problems"));
    for (const ImportProblem &problem : report.problems) {
        QStringList parts;
        if (problem.row > 0)
            parts << CommandLine::tr("row %1").arg(problem.row);
        if (!problem.column.isEmpty())
            parts << problem.column;
        if (!problem.text.isEmpty())
            parts << u'“' + problem.text + u'”';
        parts << problem.why;
        console.line(QLatin1String("  ") + parts.join(QLatin1String(": ")));
    }
    if (report.problemsLeftOut > 0)
        console.line(CommandLine::tr("  and %1 more").arg(report.problemsLeftOut));
}

void printText(const ImportReport &report, bool isDryRun, Console &console)
{
    if (isDryRun)
        console.line(CommandLine::tr("A dry run: nothing was changed. The import would give:"));
    printCounts(report, console);
    printColumns(report, console);
    printProblems(report, console);
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto chosen = optionsIn(arguments);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto inventory = openToWrite(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    if (!arguments.has("dry-run"))
        if (const auto kept = backUpBefore(BackupReason::BeforeImport, arguments.file(), console); !kept)
            return tl::unexpected(Refusal(kept.error()));
    Editor editor(**inventory);
    const auto report = import(arguments, *chosen, editor, console);
    if (!report)
        return tl::unexpected(Refusal(report.error()));
    if (arguments.has("json"))
        console.json(reportJson(*report, arguments.has("dry-run")));
    else
        printText(*report, arguments.has("dry-run"), console);
    if (report->rows > 0 && report->rejected == report->rows)
        return tl::unexpected(Refusal(Exit::Failed, CommandLine::tr("Every row was rejected; nothing was changed."),
                                      CommandLine::tr("The problems say why; a map file can help.")));
    return {};
}

} // namespace

const Command importCommand{.name = "import",
                            .synopsis = "FILE SOURCE [--preset NAME] [--map MAP.json] [--dry-run] [--json]",
                            .summary = "add or change items from a list",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .fewestWords = 1,
                            .mostWords = 1,
                            .run = run};

} // namespace nameplate::cli
