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
    R"(Keeps that the numbers of an item were checked with the maker, a shop or a register of lost things, and what came of it.
"show" lists the checks, and --change and --remove count them from 1 as they stand there. Each is one step that "undo"
takes back.

Keys: checked_on (YYYY-MM-DD; today when it is not given), channel (web, phone, shop, register, other), outcome (genuine,
unknown: not known to them, refused: not genuine, reported_stolen, not_reported), reference (what they gave to refer to),
notes.)";

constexpr std::array options{Option{"change", "N", "Give the keys of check N other values instead of adding one."},
                             Option{"remove", "N", "Remove check N."}};

constexpr const char *examples =
    R"(nameplate-cli verification home.nameplate 17 channel=phone outcome=genuine reference="Case 4711"
nameplate-cli verification home.nameplate 17 --change 1 outcome=unknown
nameplate-cli verification home.nameplate 17 --remove 1)";

constexpr std::array<PartKey<Verification, QDate>, 5> keys{
    {{"checked_on",
      [](Verification &v, const QString &text, const QDate &) -> Result<void> {
          const auto date = datetext::fromPlain(text);
          if (!date)
              return tl::unexpected(date.error());
          v.checkedOn = *date;
          return {};
      }},
     {"channel",
      [](Verification &v, const QString &text, const QDate &) -> Result<void> {
          return choices::read(choices::verificationChannels(), text).map([&v](int value) {
              v.channel = VerificationChannel(value);
          });
      }},
     {"outcome",
      [](Verification &v, const QString &text, const QDate &) -> Result<void> {
          return choices::read(choices::verificationOutcomes(), text).map([&v](int value) {
              v.outcome = VerificationOutcome(value);
          });
      }},
     {"reference",
      [](Verification &v, const QString &text, const QDate &) -> Result<void> {
          v.reference = text;
          return {};
      }},
     {"notes", [](Verification &v, const QString &text, const QDate &) -> Result<void> {
          v.notes = text;
          return {};
      }}}};

Outcome<QString> edit(const Arguments &arguments, Editor &editor, Console &)
{
    const auto item = itemOf(editor.inventory(), arguments.words().first());
    if (!item)
        return tl::unexpected(item.error());
    const QDate today = QDate::currentDate();
    return editPart(arguments,
                    PartEdit<Verification, QDate, keys.size()>{
                        keys,
                        today,
                        editor.inventory().verifications(*item),
                        {{}, today, {}, {}, {}, {}},
                        [&editor](const Verification &check) { return editor.removeVerification(check.id); },
                        [&editor, &item](const Verification &check) {
                            return editor.saveVerification(*item, check).map([](auto) {});
                        },
                        CommandLine::tr("Removed the check."),
                        CommandLine::tr("Kept the check."),
                        CommandLine::tr("There is nothing to keep: add for instance channel=web outcome=genuine.")});
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    return runEdit(arguments, console, edit);
}

} // namespace

const Command verificationCommand{.name = "verification",
                                  .synopsis = "FILE ITEM key=value… [--change N], or FILE ITEM --remove N",
                                  .summary = "keep a check of the numbers with the maker",
                                  .description = description,
                                  .options = options,
                                  .examples = examples,
                                  .fewestWords = 1,
                                  .mostWords = -1,
                                  .run = run,
                                  .edit = edit};

} // namespace nameplate::cli
