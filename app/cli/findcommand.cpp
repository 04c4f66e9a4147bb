// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/itemjson.h"
#include "app/cli/itemline.h"
#include "app/cli/texttable.h"
#include "app/exchange/documentjson.h"

#include <array>
#include <limits>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Searches serial numbers first, exact ones before parts of them, then identifiers and series numbers, then the words of
every text. Spaces, dashes, case, accents and look-alikes (O and 0, I and 1) do not matter. Any text can be searched.
Filter words narrow the search: place:kitchen value:>500 acquired:2023 no:receipt, see below.
Each line shows inventory number, title, series number, serial number, place, and the field in which the text was
found.)";

constexpr std::array options{
    Option{"limit", "N", "Print at most N items. All if not given."},
    Option{"json", nullptr,
           "Print one JSON array of item objects, best first, each with the key of the field in which the text was "
           "found as \"matched\". Empty when nothing is found."}};

constexpr const char *examples = R"(nameplate-cli find home.nameplate 4583-O912
nameplate-cli find home.nameplate "washing machine" --limit 5 --json
nameplate-cli find home.nameplate place:kitchen "value:>500" no:receipt)";

void print(const std::vector<Record> &records, const std::vector<SearchHit> &hits, bool asJson, Console &console)
{
    QHash<ItemId, QString> matched;
    for (const SearchHit &hit : hits)
        matched.insert(hit.item, hit.matched);
    if (!asJson) {
        TextTable table;
        for (const Record &record : records)
            table.add(plateLine(record) + QStringList{record.place, matched.value(record.item.id)});
        table.print(console);
        return;
    }
    JsonList json(console);
    for (const Record &record : records) {
        QJsonObject object = documentjson::fieldsOf(record);
        object.insert(QStringLiteral("matched"), matched.value(record.item.id));
        json.add(object);
    }
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto limit = countOf(arguments, "limit", std::numeric_limits<qint32>::max());
    if (!limit)
        return tl::unexpected(limit.error());
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());

    const QString text = arguments.words().join(u' ');
    const std::vector<SearchHit> hits = (*inventory)->search(text, *limit);
    std::vector<ItemId> ids;
    ids.reserve(hits.size());
    for (const SearchHit &hit : hits)
        ids.push_back(hit.item);
    print((*inventory)->records(ids), hits, arguments.has("json"), console);
    if (hits.empty())
        return nothingFound(CommandLine::tr("Nothing was found for “%1”.").arg(text));
    return {};
}

} // namespace

const Command findCommand{.name = "find",
                          .synopsis = "FILE TEXT [--limit N] [--json]",
                          .summary = "search serial numbers, then everything else",
                          .description = description,
                          .options = options,
                          .examples = examples,
                          .fewestWords = 1,
                          .mostWords = -1,
                          .listsFilterWords = true,
                          .run = run};

} // namespace nameplate::cli
