// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/documents.h"
#include "app/cli/editing.h"
#include "app/cli/partcommand.h"
#include "app/domain/datetext.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Keeps where a number of an item was read: the series or serial number as it stands on the rating plate, the box, the receipt
and so on. Readings that disagree, and plates that were altered or removed, are listed by "findings"; "show" lists the
readings, and --change and --remove count them from 1 as they stand there. Each is one step that "undo" takes back.

Keys: which (serial, series), value (as seen, exactly), source (plate, box, receipt, warranty_card, settings,
registration, other), plate_state (intact, worn, altered, removed), seen_on (YYYY-MM-DD), photo (its number: E-003),
notes.)";

constexpr std::array options{Option{"change", "N", "Give the keys of reading N other values instead of adding one."},
                             Option{"remove", "N", "Remove reading N."}};

constexpr const char *examples =
    R"(nameplate-cli reading home.nameplate 17 value="4583 0912 0042" source=plate plate_state=worn seen_on=2026-05-17
nameplate-cli reading home.nameplate 17 which=series value=WAW28750GB source=box photo=E-003
nameplate-cli reading home.nameplate 17 --change 1 plate_state=altered
nameplate-cli reading home.nameplate 17 --remove 2)";

template <class Choice>
Result<void> setChoice(Choice &choice, std::span<const ChoiceRow> rows, const QString &text)
{
    const auto value = choices::read(rows, text);
    if (!value)
        return tl::unexpected(value.error());
    choice = Choice(*value);
    return {};
}

Result<void> setPhoto(Reading &reading, const QString &text, const Inventory &inventory)
{
    reading.photo = {};
    if (text.isEmpty())
        return {};
    for (const Evidence &evidence : inventory.allEvidence())
        if (evidence.label().compare(text, Qt::CaseInsensitive) == 0)
            reading.photo = evidence.id;
    if (reading.photo.isValid())
        return {};
    return fail(Error::Code::NotFound, CommandLine::tr("There is no evidence “%1”.").arg(text),
                CommandLine::tr("Attach it first; \"show\" lists the numbers."));
}

constexpr std::array<PartKey<Reading, Inventory>, 7> keys{
    {{"which", [](Reading &r, const QString &text,
                  const Inventory &) { return setChoice(r.which, choices::readNumbers(), text); }},
     {"value",
      [](Reading &r, const QString &text, const Inventory &) -> Result<void> {
          r.text = text;
          return {};
      }},
     {"source", [](Reading &r, const QString &text,
                   const Inventory &) { return setChoice(r.source, choices::readingSources(), text); }},
     {"plate_state", [](Reading &r, const QString &text,
                        const Inventory &) { return setChoice(r.plate, choices::plateStates(), text); }},
     {"seen_on",
      [](Reading &r, const QString &text, const Inventory &) -> Result<void> {
          const auto date = text.isEmpty() ? Result<QDate>(QDate()) : datetext::fromPlain(text);
          if (!date)
              return tl::unexpected(date.error());
          r.seenOn = *date;
          return {};
      }},
     {"photo", setPhoto},
     {"notes", [](Reading &r, const QString &text, const Inventory &) -> Result<void> {
          r.notes = text;
          return {};
      }}}};

Outcome<QString> edit(const Arguments &arguments, Editor &editor, Console &)
{
    const auto item = itemOf(editor.inventory(), arguments.words().first());
    if (!item)
        return tl::unexpected(item.error());
    const Inventory &inventory = editor.inventory();
    return editPart(
        arguments,
        PartEdit<Reading, Inventory, keys.size()>{
            keys,
            inventory,
            inventory.readings(*item),
            {},
            [&editor](const Reading &reading) { return editor.removeReading(reading.id); },
            [&editor, &item](const Reading &reading) { return editor.saveReading(*item, reading).map([](auto) {}); },
            CommandLine::tr("Removed the reading."),
            CommandLine::tr("Kept the reading."),
            CommandLine::tr("There is nothing to keep: add for instance value=… source=plate.")});
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    return runEdit(arguments, console, edit);
}

} // namespace

const Command readingCommand{.name = "reading",
                             .synopsis = "FILE ITEM key=value… [--change N], or FILE ITEM --remove N",
                             .summary = "keep where a number was read",
                             .description = description,
                             .options = options,
                             .examples = examples,
                             .fewestWords = 1,
                             .mostWords = -1,
                             .run = run,
                             .edit = edit};

} // namespace nameplate::cli
