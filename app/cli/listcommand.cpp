// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/criterion.h"
#include "app/cli/documents.h"
#include "app/cli/itemjson.h"
#include "app/cli/itemline.h"
#include "app/cli/texttable.h"
#include "app/exchange/documentjson.h"
#include "app/exchange/recordwalk.h"

#include <algorithm>
#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Lists items, grouped by what they have in common. Each line shows inventory number, title, series number, serial
number, quantity, place, worth, and the status where it is not simply owned.

--where keeps only items whose field has this value; case and accents do not matter. A place holds everything inside
it, and one of several tags is enough. An empty value finds items where nothing is known: --where serial=

--search keeps what a search finds; it takes any text and filter words.)";

constexpr std::array options{
    Option{"group", "BY", "series, place, category, brand or none. series if not given."},
    Option{"where", "key=value", "Only items with this value; may be given several times, all must hold."},
    Option{"search", "TEXT", "Only items that this search finds, as in the window and with find."},
    Option{"sort", "KEY", "The key to sort by within a group. name if not given."},
    Option{"descending", nullptr, "Sort from the last to the first."},
    Option{"json", nullptr, "Print one JSON array of item objects with the keys below."}};

constexpr const char *examples = R"(nameplate-cli list home.nameplate
nameplate-cli list home.nameplate --group place --where place="Home / Cellar"
nameplate-cli list home.nameplate --where tags=camera --where status=lent --sort acquired_on
nameplate-cli list home.nameplate --search "place:kitchen value:>500 no:receipt"
nameplate-cli list home.nameplate --group none --where serial= --json)";

struct GroupWord
{
    const char *code;
    Grouping grouping;
    const char *without; ///< the head of the items that have none
};

constexpr std::array groupWords{
    GroupWord{"series", Grouping::Series, QT_TRANSLATE_NOOP("nameplate::cli::CommandLine", "Without a series")},
    GroupWord{"place", Grouping::Place, QT_TRANSLATE_NOOP("nameplate::cli::CommandLine", "Without a place")},
    GroupWord{"category", Grouping::Category, QT_TRANSLATE_NOOP("nameplate::cli::CommandLine", "Without a category")},
    GroupWord{"brand", Grouping::Brand, QT_TRANSLATE_NOOP("nameplate::cli::CommandLine", "Without a brand")},
    GroupWord{"none", Grouping::None, ""}};

Outcome<GroupWord> groupIn(const Arguments &arguments)
{
    const QString code = arguments.has("group") ? arguments.value("group") : QStringLiteral("series");
    const auto word = std::find_if(groupWords.begin(), groupWords.end(),
                                   [&code](const GroupWord &each) { return code == QLatin1String(each.code); });
    if (word != groupWords.end())
        return *word;
    return wrongUsage(
        CommandLine::tr("Items are not grouped by “%1”: use series, place, category, brand or none.").arg(code));
}

Outcome<ListQuery> queryIn(const Arguments &arguments)
{
    const auto group = groupIn(arguments);
    if (!group)
        return tl::unexpected(group.error());
    ListQuery query;
    query.grouping = group->grouping;
    query.descending = arguments.has("descending");
    query.search = arguments.value("search");
    if (arguments.has("sort"))
        query.sortKey = arguments.value("sort");
    if (!fields::find(query.sortKey))
        return wrongUsage(CommandLine::tr("There is no key “%1” to sort by.").arg(query.sortKey));
    return query;
}

/// Reads the criteria without a document, to refuse wrong usage before one is opened.
Outcome<void> checkCriteria(const Arguments &arguments)
{
    for (const QString &word : arguments.values("where"))
        if (const auto readable = readAssignment(word); !readable)
            return tl::unexpected(readable.error());
    return {};
}

QString headOf(const Inventory &inventory, const GroupWord &group, const ItemList &list, const ItemGroup &members)
{
    if (members.kind == ItemGroup::Kind::SerialMatches)
        return CommandLine::tr("Found by number");
    const GroupHead head = inventory.groupHead(group.grouping, list, members);
    QStringList parts;
    for (const QString &part : {head.title, head.number, head.subtitle})
        if (!part.isEmpty() && !parts.contains(part))
            parts << part;
    return parts.isEmpty() ? CommandLine::tr(group.without) : parts.join(QStringLiteral(" · "));
}

/// Visits the records that meet the criteria until `visit` says false.
void walkAll(const Inventory &inventory, std::span<const ItemId> items, const std::vector<Criterion> &criteria,
             const std::function<bool(const Record &)> &visit)
{
    std::ignore = walkRecords(inventory, items, [&](const Record &record) -> Result<void> {
        if (meetAll(criteria, record) && !visit(record))
            return fail(Error::Code::Cancelled, {});
        return {};
    });
}

void printText(const Inventory &inventory, const GroupWord &group, const ItemList &list,
               const std::vector<Criterion> &criteria, Console &console)
{
    bool isFirst = true;
    for (const ItemGroup &members : list.groups) {
        TextTable table(group.grouping == Grouping::None ? 0 : 2);
        const std::span ids = std::span(list.ids).subspan(size_t(members.first), size_t(members.count));
        walkAll(inventory, ids, criteria, [&table](const Record &record) {
            table.add(itemLine(record));
            return true;
        });
        if (table.isEmpty())
            continue;
        if (group.grouping != Grouping::None) {
            if (!isFirst)
                console.line();
            console.line(headOf(inventory, group, list, members));
        }
        table.print(console);
        isFirst = false;
        if (console.isBroken())
            return;
    }
}

void printJson(const Inventory &inventory, const ItemList &list, const std::vector<Criterion> &criteria,
               Console &console)
{
    JsonList json(console);
    walkAll(inventory, list.ids, criteria, [&](const Record &record) {
        json.add(documentjson::fieldsOf(record));
        return !console.isBroken();
    });
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto query = queryIn(arguments);
    if (!query)
        return tl::unexpected(query.error());
    if (const auto readable = checkCriteria(arguments); !readable)
        return readable;
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    const auto criteria = readCriteria(arguments.values("where"), (*inventory)->settings().currency);
    if (!criteria)
        return tl::unexpected(criteria.error());

    const ItemList list = (*inventory)->list(*query);
    if (arguments.has("json"))
        printJson(**inventory, list, *criteria, console);
    else
        printText(**inventory, *groupIn(arguments), list, *criteria, console);
    return {};
}

} // namespace

const Command listCommand{
    .name = "list",
    .synopsis = "FILE [--group BY] [--where key=value]… [--search TEXT] [--sort KEY] [--descending] [--json]",
    .summary = "list items, grouped, filtered and sorted",
    .description = description,
    .options = options,
    .examples = examples,
    .listsKeys = true,
    .listsFilterWords = true,
    .run = run};

} // namespace nameplate::cli
