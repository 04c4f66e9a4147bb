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
#include "app/reports/insurancelist.h"
#include "app/reports/pdfreport.h"
#include "app/reports/snapshot.h"
#include "app/services/translations.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Writes a report as a PDF file that can be searched and printed. An older file of that name is replaced only when the new
one is complete.

KIND is insurance: the list that an insurer asks for before anything happens, with totals, a schedule of every item with
its numbers, numbered exhibits, and what is missing.)";

constexpr std::array options{
    Option{"o", "OUT.pdf", "The file to write."},
    Option{"place", "PLACE", "Only what is in this place or inside it: \"Home / Kitchen\"."},
    Option{"group", "BY", "How the schedule is grouped: place, series, category or brand. place if not given."},
    Option{"locale", "LOCALE", "How dates and amounts are written: de_CH, en_US … Your own locale if not given."},
    Option{"paper", "SIZE", "A4 or Letter. What is usual in the locale if not given."},
    Option{"no-thumbnails", nullptr, "Without the small photos in the schedule."},
    Option{"exhibits", "WHICH", "all, main (one photo for each item) or none. all if not given."}};

constexpr const char *examples = R"(nameplate-cli report home.nameplate insurance -o list.pdf
nameplate-cli report home.nameplate insurance -o cellar.pdf --place "Home / Cellar" --paper Letter
nameplate-cli report home.nameplate insurance -o liste.pdf --locale de_CH --group series --exhibits none)";

struct Choices
{
    InsuranceListOptions list;
    QLocale locale;
    Paper paper = Paper::A4;
};

struct GroupingWord
{
    const char *code;
    Grouping grouping;
};

constexpr std::array groupings{GroupingWord{"place", Grouping::Place}, GroupingWord{"series", Grouping::Series},
                               GroupingWord{"category", Grouping::Category}, GroupingWord{"brand", Grouping::Brand}};

struct ExhibitsWord
{
    const char *code;
    InsuranceListOptions::Exhibits exhibits;
};

constexpr std::array exhibitsWords{ExhibitsWord{"all", InsuranceListOptions::Exhibits::All},
                                   ExhibitsWord{"main", InsuranceListOptions::Exhibits::MainPhotos},
                                   ExhibitsWord{"none", InsuranceListOptions::Exhibits::None}};

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

Outcome<Choices> choicesIn(const Arguments &arguments)
{
    if (arguments.words().first() != QLatin1String("insurance"))
        return wrongUsage(CommandLine::tr("There is no report “%1”: use insurance.").arg(arguments.words().first()));
    if (arguments.value("o").isEmpty())
        return wrongUsage(CommandLine::tr("Where to write the report is missing: -o OUT.pdf"));
    const auto grouping = rowOf(groupings, arguments, "group");
    if (!grouping)
        return tl::unexpected(grouping.error());
    const auto exhibits = rowOf(exhibitsWords, arguments, "exhibits");
    if (!exhibits)
        return tl::unexpected(exhibits.error());
    const auto locale = localeIn(arguments);
    if (!locale)
        return tl::unexpected(locale.error());
    const auto paper = paperIn(arguments, *locale);
    if (!paper)
        return tl::unexpected(paper.error());
    return Choices{{grouping->grouping, !arguments.has("no-thumbnails"), exhibits->exhibits}, *locale, *paper};
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

Outcome<void> write(const Inventory &inventory, const Choices &choices, const ListFilter &filter, const QString &path,
                    Progress &progress)
{
    ListQuery query;
    query.grouping = choices.list.grouping;
    query.filter = filter;
    const ItemList list = inventory.list(query);
    const ReportGoOn goOn = [&progress](int percent) { return progress(percent); };
    auto input = snapshotOf(inventory, list.ids, partOf(goOn, 0, 15));
    const bool showsAll = choices.list.exhibits == InsuranceListOptions::Exhibits::All;
    if (!input || (showsAll && !countPdfPages(*input, inventory, partOf(goOn, 15, 25))))
        return tl::unexpected(Refusal(cli::cancelled()));
    installTranslations(*QCoreApplication::instance(), choices.locale);
    const Report report = buildInsuranceList(*input, choices.list, QDate::currentDate(), choices.locale);
    DocumentPictures pictures(inventory, *input);
    const auto written = writePdf(report, pictures, path, choices.paper, partOf(goOn, 25, 100));
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
    const auto filter = placeFilter(arguments, **inventory);
    if (!filter)
        return tl::unexpected(filter.error());
    Progress progress(console, CommandLine::tr("Writing the report"));
    return write(**inventory, *choices, *filter, arguments.value("o"), progress);
}

} // namespace

const Command reportCommand{.name = "report",
                            .synopsis =
                                "FILE KIND -o OUT.pdf [--place PLACE] [--group BY] [--locale LOCALE] [--paper SIZE] "
                                "[--no-thumbnails] [--exhibits WHICH]",
                            .summary = "write a report as PDF",
                            .description = description,
                            .options = options,
                            .examples = examples,
                            .fewestWords = 1,
                            .mostWords = 1,
                            .needsGui = true,
                            .run = run};

} // namespace nameplate::cli
