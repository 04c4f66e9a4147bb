// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assignment.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/editing.h"
#include "app/exchange/documentjson.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Adds one item and prints its inventory number. What is given as key=value is described below; values with spaces are
quoted as in a shell. The series that brand, series_name, series_number and series_revision describe is found, or made
when it is new; so are place, category and tags. Photos and receipts are stored with the item in one step: when one of
them cannot be read, nothing is added.

An item needs at least a name, a brand, a series or a serial number. Amounts are written as 1299.00, dates as
YYYY-MM-DD, places as "Home / Kitchen / Cupboard", tags as "a; b".)";

constexpr std::array options{Option{"photo", "PATH", "Attach this file as a photo; may be given several times."},
                             Option{"receipt", "PATH", "Attach this file as a receipt; may be given several times."},
                             Option{"json", nullptr, "Print the new item as a JSON object with the keys below."}};

constexpr const char *examples =
    R"(nameplate-cli add home.nameplate name="Washing machine" brand=Bosch series_name="Serie 6" \
    series_number=WAW28750GB serial="4583-0912 0042" place="Home / Bathroom" \
    price=799.00 acquired_on=2023-05-17 --photo plate.jpg --receipt invoice.pdf
nameplate-cli add home.nameplate name="Dinner plate" quantity=12 price=8.50 currency=GBP
nameplate-cli add home.nameplate name=Phone identifier.imei=490154203237518)";

Result<Record> recordFrom(const std::vector<Assignment> &assignments, const Editor &editor)
{
    Record record = editor.blankRecord();
    if (const auto done = assign(assignments, record); !done)
        return tl::unexpected(done.error());
    if (record.title().isEmpty())
        return fail(Error::Code::BadValue,
                    CommandLine::tr("An item needs a name, a brand, a series or a serial number."),
                    CommandLine::tr("Add for instance name=\"Oak table\"."));
    return record;
}

Outcome<ItemId> addItem(const Arguments &arguments, Editor &editor, Console &console)
{
    const auto assignments = readAssignments(arguments.words());
    if (!assignments)
        return tl::unexpected(assignments.error());
    const auto record = recordFrom(*assignments, editor);
    if (!record)
        return tl::unexpected(Refusal(record.error()));

    ItemId item;
    const auto written = editor.bulk(CommandLine::tr("Add item"), [&](Writer &writer) -> Result<void> {
        const auto added = writer.add(*record);
        if (!added)
            return tl::unexpected(added.error());
        item = *added;
        const auto photos = attachFiles(writer, item, arguments.values("photo"), EvidenceKind::Photo, console);
        return photos ? attachFiles(writer, item, arguments.values("receipt"), EvidenceKind::Receipt, console) : photos;
    });
    if (!written)
        return tl::unexpected(Refusal(written.error()));
    return item;
}

Outcome<QString> edit(const Arguments &arguments, Editor &editor, Console &console)
{
    const auto item = addItem(arguments, editor, console);
    if (!item)
        return tl::unexpected(item.error());
    const auto record = editor.inventory().record(*item);
    if (!record)
        return tl::unexpected(Refusal(record.error()));
    if (!arguments.has("json"))
        return record->item.number;
    console.json(documentjson::fieldsOf(*record));
    return QString();
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (const auto readable = readAssignments(arguments.words()); !readable)
        return tl::unexpected(readable.error());
    return runEdit(arguments, console, edit);
}

} // namespace

const Command addCommand{.name = "add",
                         .synopsis = "FILE key=value… [--photo PATH]… [--receipt PATH]… [--json]",
                         .summary = "add one item, with its photos and receipts",
                         .description = description,
                         .options = options,
                         .examples = examples,
                         .fewestWords = 1,
                         .mostWords = -1,
                         .listsKeys = true,
                         .run = run,
                         .edit = edit};

} // namespace nameplate::cli
