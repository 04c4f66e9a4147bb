// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/progress.h"
#include "app/domain/textfold.h"
#include "app/reports/documentpictures.h"
#include "app/reports/pdfreport.h"
#include "app/reports/reportpreparation.h"

#include <algorithm>
#include <array>
#include <optional>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Writes a report as a PDF file that can be searched and printed. An older file of that name is replaced only when the new
one is complete.

KIND is one of
  insurance  for the insurer before anything happens: totals, a schedule of every item, numbered exhibits, what is missing
  claim      a page for each item to have at hand on the telephone: its numbers spelled, proof of purchase, coverage
  police     what is marked as stolen, its numbers and owner marks first
  rooms      what should be where, with boxes to tick
  labels     a label for each item with a QR code, on ready-made sheets

A sheet of labels of your own is "PAPER COLUMNSxROWS WIDTHxHEIGHT" in millimetres, followed where the labels do not stand in
the middle of the paper by "LEFTxTOP STEPxSTEP".)";

constexpr std::array options{
    Option{"o", "OUT.pdf", "The file to write."},
    Option{"item", "ITEM", "Only this item; may be given several times."},
    Option{"place", "PLACE", "Only what is in this place or inside it: \"Home / Kitchen\"."},
    Option{"worth", "AMOUNT", "Only items worth at least this, each in its own currency: 500"},
    Option{"group", "BY", "How items are grouped: place, series, category or brand. place if not given."},
    Option{"locale", "LOCALE",
           "Language and formats of the report: de_CH, en_US … Words are English or German. Your own locale if not "
           "given."},
    Option{"paper", "SIZE", "A4 or Letter. What is usual in the locale if not given."},
    Option{"archive", nullptr, "As PDF/A-1b, for keeping; without the schedule attached as CSV."},
    Option{"no-thumbnails", nullptr, "Without small photos in lists."},
    Option{"evidence", "WHICH", "What insurance shows: all, main (one photo for each item) or none. all if not given."},
    Option{"sheets", "AMOUNT", "insurance: a sheet of its own for each item worth at least this."},
    Option{"labels", "SHEET",
           "labels: the sheet, such as L7160, 4347 or 5160, or one of your own. L7160 if not given."},
    Option{"start", "N", "labels: the first free label of the first sheet. 1 if not given."}};

constexpr const char *examples = R"(nameplate-cli report home.nameplate insurance -o list.pdf --sheets 1000
nameplate-cli report home.nameplate insurance -o cellar.pdf --place "Home / Cellar" --paper Letter
nameplate-cli report home.nameplate insurance -o liste.pdf --locale de_CH --group series --evidence none
nameplate-cli report home.nameplate claim -o claim.pdf --item 17
nameplate-cli report home.nameplate labels -o labels.pdf --labels "A4 3x8 70x37" --start 9)";

struct Choices
{
    const ReportKindRow *kind = nullptr;
    ReportOptions options;
    ReportSelection selection;
    QLocale locale;
    Paper paper = Paper::A4;
    PdfKind pdf = PdfKind::Ordinary;
};

struct GroupingWord
{
    const char *code;
    Grouping grouping;
};

constexpr std::array groupings{GroupingWord{"place", Grouping::Place}, GroupingWord{"series", Grouping::Series},
                               GroupingWord{"category", Grouping::Category}, GroupingWord{"brand", Grouping::Brand}};

struct EvidenceWord
{
    const char *code;
    ShownEvidence evidence;
};

constexpr std::array evidenceWords{EvidenceWord{"all", ShownEvidence::All},
                                   EvidenceWord{"main", ShownEvidence::MainPhotos},
                                   EvidenceWord{"none", ShownEvidence::None}};

/// An option that only some reports have a use for: to give it to another one is a mistake, not a wish.
struct ChoiceOption
{
    const char *option;
    ReportChoice choice;
};

constexpr std::array choiceOptions{
    ChoiceOption{"group", ReportChoice::Grouping},    ChoiceOption{"paper", ReportChoice::Paper},
    ChoiceOption{"evidence", ReportChoice::Evidence}, ChoiceOption{"no-thumbnails", ReportChoice::Thumbnails},
    ChoiceOption{"sheets", ReportChoice::Sheets},     ChoiceOption{"labels", ReportChoice::LabelSheet},
    ChoiceOption{"start", ReportChoice::LabelSheet}};

/// The row whose code the option names; the first row when the option is not given.
template <class Row, size_t N>
Outcome<Row> rowOf(const std::array<Row, N> &rows, const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return rows.front();
    QStringList codes;
    for (const Row &row : rows) {
        codes << QString::fromLatin1(row.code);
        if (arguments.value(option) == codes.last())
            return row;
    }
    return wrongUsage(CommandLine::tr("--%1 is one of %2, not “%3”.")
                          .arg(QLatin1String(option), codes.join(QLatin1String(", ")), arguments.value(option)));
}

Outcome<QLocale> localeIn(const Arguments &arguments)
{
    if (!arguments.has("locale"))
        return QLocale();
    const QLocale locale(arguments.value("locale"));
    if (locale.language() == QLocale::C)
        return wrongUsage(CommandLine::tr("There is no locale “%1”.").arg(arguments.value("locale")));
    return locale;
}

Outcome<Paper> paperIn(const Arguments &arguments, const QLocale &locale)
{
    if (!arguments.has("paper"))
        return locale.measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
    const auto paper = paper::fromName(arguments.value("paper"));
    if (!paper)
        return wrongUsage(paper.error().message());
    return *paper;
}

Outcome<std::optional<qint64>> amountIn(const Arguments &arguments, const char *option)
{
    if (!arguments.has(option))
        return std::nullopt;
    bool isNumber = false;
    const qint64 amount = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber || amount < 0)
        return wrongUsage(CommandLine::tr("--%1 is a whole amount such as 500, not “%2”.")
                              .arg(QLatin1String(option), arguments.value(option)));
    return amount;
}

Outcome<const ReportKindRow *> kindIn(const Arguments &arguments)
{
    const QString code = arguments.words().first();
    if (const ReportKindRow *kind = reportkinds::find(code))
        return kind;
    QStringList codes;
    for (const ReportKindRow &row : reportkinds::all())
        codes << QString::fromLatin1(row.code);
    return wrongUsage(CommandLine::tr("There is no report “%1”: use %2.").arg(code, codes.join(QLatin1String(", "))));
}

Outcome<void> checkUse(const Arguments &arguments, const ReportKindRow &kind)
{
    if (arguments.value("o").isEmpty())
        return wrongUsage(CommandLine::tr("Where to write the report is missing: -o OUT.pdf"));
    for (const ChoiceOption &each : choiceOptions)
        if (arguments.has(each.option) && !kind.has(each.choice))
            return wrongUsage(CommandLine::tr("The report “%1” has no --%2.")
                                  .arg(QLatin1String(kind.code), QLatin1String(each.option)));
    return {};
}

Outcome<void> readLabels(const Arguments &arguments, ReportOptions &chosen)
{
    const auto sheet = labelsheets::read(arguments.has("labels") ? arguments.value("labels") : QStringLiteral("L7160"));
    if (!sheet)
        return wrongUsage(sheet.error().message());
    chosen.labelSheet = *sheet;
    const auto first = countOf(arguments, "start", 1);
    if (!first)
        return tl::unexpected(first.error());
    if (*first > sheet->labelCount())
        return wrongUsage(
            CommandLine::tr("The sheet has %n label(s), so none is number %1.", nullptr, sheet->labelCount())
                .arg(*first));
    chosen.firstLabel = int(*first);
    return {};
}

Outcome<ReportOptions> optionsIn(const Arguments &arguments)
{
    ReportOptions chosen;
    const auto grouping = rowOf(groupings, arguments, "group");
    if (!grouping)
        return tl::unexpected(grouping.error());
    const auto evidence = rowOf(evidenceWords, arguments, "evidence");
    if (!evidence)
        return tl::unexpected(evidence.error());
    const auto sheets = amountIn(arguments, "sheets");
    if (!sheets)
        return tl::unexpected(sheets.error());
    if (const auto labels = readLabels(arguments, chosen); !labels)
        return tl::unexpected(labels.error());
    chosen.grouping = grouping->grouping;
    chosen.evidence = evidence->evidence;
    chosen.thumbnails = !arguments.has("no-thumbnails");
    chosen.sheetsFrom = *sheets;
    return chosen;
}

Outcome<Choices> choicesIn(const Arguments &arguments)
{
    const auto kind = kindIn(arguments);
    if (!kind)
        return tl::unexpected(kind.error());
    if (const auto checked = checkUse(arguments, **kind); !checked)
        return tl::unexpected(checked.error());
    const auto chosen = optionsIn(arguments);
    if (!chosen)
        return tl::unexpected(chosen.error());
    const auto worth = amountIn(arguments, "worth");
    if (!worth)
        return tl::unexpected(worth.error());
    const auto locale = localeIn(arguments);
    if (!locale)
        return tl::unexpected(locale.error());
    const auto paper = paperIn(arguments, *locale);
    if (!paper)
        return tl::unexpected(paper.error());
    return Choices{*kind,   *chosen, {*worth},
                   *locale, *paper,  arguments.has("archive") ? PdfKind::Archive : PdfKind::Ordinary};
}

Outcome<ListFilter> placeFilter(const Arguments &arguments, const Inventory &inventory)
{
    ListFilter filter;
    if (!arguments.has("place"))
        return filter;
    const QString wanted = textfold::name(placepath::join(placepath::split(arguments.value("place"))));
    for (const PlaceSummary &place : inventory.places())
        if (textfold::name(place.path) == wanted)
            filter.place = place.place.id;
    if (!filter.place.isValid())
        return fail(Error::Code::NotFound, CommandLine::tr("There is no place “%1”.").arg(arguments.value("place")),
                    CommandLine::tr("“list --group place” shows the places."));
    return filter;
}

/// The items named, within the place; in the order in which the report lists them.
Outcome<std::vector<ItemId>> itemsIn(const Arguments &arguments, const Inventory &inventory, Grouping grouping)
{
    const auto filter = placeFilter(arguments, inventory);
    if (!filter)
        return tl::unexpected(filter.error());
    ListQuery query;
    query.grouping = grouping;
    query.filter = *filter;
    std::vector<ItemId> items = inventory.list(query).ids;
    if (!arguments.has("item"))
        return items;
    const auto named = itemsOf(inventory, arguments.values("item"));
    if (!named)
        return named;
    std::erase_if(items,
                  [&named](ItemId item) { return std::find(named->begin(), named->end(), item) == named->end(); });
    return items;
}

Outcome<void> write(const Inventory &inventory, const Choices &choices, const std::vector<ItemId> &items,
                    const QString &path, Progress &progress)
{
    const ReportGoOn goOn = [&progress](int percent) { return progress(percent); };
    const auto input =
        prepareReport(inventory, items, *choices.kind, choices.options, choices.selection, partOf(goOn, 0, 20));
    if (!input)
        return tl::unexpected(Refusal(input.error()));
    const auto report = reportkinds::build(*choices.kind, *input, choices.options, QDate::currentDate(), choices.locale,
                                           partOf(goOn, 20, 25));
    if (!report)
        return tl::unexpected(Refusal(report.error()));
    DocumentPictures pictures(inventory, *input);
    const auto written = writePdf(*report, pictures, path, choices.paper, partOf(goOn, 25, 100), choices.pdf);
    return written ? Outcome<void>() : tl::unexpected(Refusal(written.error()));
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto choices = choicesIn(arguments);
    if (!choices)
        return tl::unexpected(choices.error());
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    const auto items = itemsIn(arguments, **inventory, choices->options.grouping);
    if (!items)
        return tl::unexpected(items.error());
    Progress progress(console, CommandLine::tr("Writing the report"));
    return write(**inventory, *choices, *items, arguments.value("o"), progress);
}

} // namespace

const Command reportCommand{.name = "report",
                            .synopsis = "FILE KIND -o OUT.pdf [--item ITEM]… [--place PLACE] [--worth AMOUNT] "
                                        "[--group BY] [--locale LOCALE] [--paper SIZE] [--archive] [--no-thumbnails] "
                                        "[--evidence WHICH] [--sheets AMOUNT] [--labels SHEET] [--start N]",
                            .summary = "write a report as PDF",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .fewestWords = 1,
                            .mostWords = 1,
                            .needsGui = true,
                            .run = run};

} // namespace nameplate::cli
