// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/texttable.h"
#include "app/editing/editor.h"
#include "app/exchange/recallcheck.h"

#include <QHash>
#include <QJsonArray>

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Reads recall notices from files and says which items they mean. Nothing is fetched from the network: download the JSON or
XML of the CPSC, a weekly report of Safety Gate (XML), or the JSON or flat file of the NHTSA, and name the files. The
document is changed only with --keep.

Each line shows the verdict, the inventory number, the notice and the words on which the verdict rests: affected,
not_in_range (the series is meant, this unit is not) or cannot_decide (look at the plate). Items of which no notice speaks
are not listed. A match is a hint and no guarantee: what a notice says in pictures only cannot be read.)";

constexpr std::array options{
    Option{"keep", nullptr,
           "Keep the notices that speak of an item in the document, each as it stands in its file, with the verdicts; "
           "one step that undo takes back. What was noted about them earlier stays."},
    Option{
        "act", "WHAT",
        "Note what was done about a kept notice: contacted, repaired, replaced, refunded, ignored, or \"nothing yet\". "
        "The words are then ITEM NOTICE, the publisher's number: it is no reminder in \"findings\" any more."},
    Option{"json", nullptr,
           "Print one JSON array of {item, notice, title, verdict, because}. item is an inventory number, notice the "
           "publisher's number."}};

constexpr const char *examples = R"(nameplate-cli recalls home.nameplate cpsc.json
nameplate-cli recalls home.nameplate cpsc.json weekly-report.xml --json
nameplate-cli recalls home.nameplate cpsc.json --keep
nameplate-cli recalls home.nameplate 17 26651 --act repaired)";

Outcome<void> readInto(RecallCheck &check, const QStringList &paths, const Console &console)
{
    for (const QString &path : paths) {
        const auto problems = check.add(path);
        if (!problems)
            return tl::unexpected(Refusal(problems.error()));
        for (const QString &problem : *problems)
            console.note(QStringLiteral("%1: %2").arg(path, problem));
    }
    return {};
}

void print(const RecallCheck &check, const std::vector<RecallMatch> &matches, const QHash<ItemId, QString> &numbers,
           bool asJson, Console &console)
{
    TextTable table;
    QJsonArray array;
    for (const RecallMatch &match : matches) {
        const QString verdict = choices::code(choices::recallVerdicts(), int(match.verdict));
        const QString number = numbers.value(match.item);
        const Notice &notice = check.noticeOf(match);
        table.add({verdict, number, notice.reference, notice.title, match.because});
        array.append(QJsonObject{{QStringLiteral("item"), number},
                                 {QStringLiteral("notice"), notice.reference},
                                 {QStringLiteral("title"), notice.title},
                                 {QStringLiteral("verdict"), verdict},
                                 {QStringLiteral("because"), match.because}});
    }
    if (asJson)
        console.json(array);
    else if (matches.empty())
        console.line(CommandLine::tr("No notice speaks of any item."));
    else
        table.print(console);
}

/// What was done about a notice that is kept; the words are the item and the number of the notice.
Outcome<void> act(const Arguments &arguments, Console &console)
{
    const QStringList &words = arguments.words();
    if (words.size() != 2)
        return wrongUsage(CommandLine::tr("--act needs an item and the number of a notice: FILE ITEM NOTICE."));
    const auto action = choices::read(choices::noticeActions(), arguments.value("act"));
    if (!action)
        return wrongUsage(action.error().what);
    const auto inventory = openToWrite(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    const auto item = itemOf(**inventory, words.first());
    if (!item)
        return tl::unexpected(item.error());
    QHash<NoticeId, QString> references;
    for (const Notice &notice : (*inventory)->notices())
        references.insert(notice.id, notice.reference);
    for (NoticeMatch match : (*inventory)->noticeMatches(*item)) {
        if (references.value(match.notice) != words.last())
            continue;
        match.action = NoticeAction(*action);
        match.actedOn = match.action == NoticeAction::None ? QDate() : QDate::currentDate();
        if (const auto saved = Editor(**inventory).saveMatch(match); !saved)
            return tl::unexpected(Refusal(saved.error()));
        console.line(choices::title(choices::noticeActions(), *action));
        return {};
    }
    return tl::unexpected(Refusal(Error{Error::Code::NotFound,
                                        CommandLine::tr("No notice “%1” about this item is kept.").arg(words.last()),
                                        CommandLine::tr("Keep it first, with --keep.")}));
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    if (arguments.has("act"))
        return act(arguments, console);
    const bool isKept = arguments.has("keep");
    const auto inventory = isKept ? openToWrite(arguments.file()) : openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    RecallCheck check;
    if (const auto read = readInto(check, arguments.words(), console); !read)
        return read;
    const std::vector<SurveyedItem> items = (*inventory)->survey();
    const auto matches = check.match(items, QDate::currentDate());
    if (!matches)
        return tl::unexpected(Refusal(matches.error()));
    if (isKept)
        if (const auto kept = Editor(**inventory)
                                  .bulk(CommandLine::tr("Keep recall notices"),
                                        [&](Writer &writer) { return check.keep(*matches, writer); });
            !kept)
            return tl::unexpected(Refusal(kept.error()));
    QHash<ItemId, QString> numbers;
    for (const SurveyedItem &item : items)
        numbers.insert(item.item, item.number);
    print(check, *matches, numbers, arguments.has("json"), console);
    return {};
}

} // namespace

const Command recallsCommand{.name = "recalls",
                             .synopsis = "FILE NOTICES… [--keep] [--json], or FILE ITEM NOTICE --act WHAT",
                             .summary = "match recall notices from files",
                             .description = description,
                             .options = options,
                             .examples = examples,
                             .fewestWords = 1,
                             .mostWords = -1,
                             .run = run};

} // namespace nameplate::cli
