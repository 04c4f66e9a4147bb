// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/texttable.h"
#include "app/editing/editor.h"
#include "app/exchange/noticefile.h"
#include "app/identity/numberknowledge.h"
#include "app/identity/recallmatch.h"

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
    Option{"json", nullptr,
           "Print one JSON array of {item, notice, title, verdict, because}. item is an inventory number, notice the "
           "publisher's number."}};

constexpr const char *examples = R"(nameplate-cli recalls home.nameplate cpsc.json
nameplate-cli recalls home.nameplate cpsc.json weekly-report.xml --json)";

struct Imported
{
    std::vector<Notice> notices;
    RecallIndex index;
};

Outcome<void> readInto(Imported &imported, const QStringList &paths, const Console &console)
{
    for (const QString &path : paths) {
        const auto file = NoticeFile::read(path);
        if (!file)
            return tl::unexpected(Refusal(file.error()));
        for (const ImportedNotice &each : file->notices) {
            imported.index.add(each.content);
            imported.notices.push_back(each.notice);
        }
        for (const QString &problem : file->problems)
            console.note(QStringLiteral("%1: %2").arg(path, problem));
    }
    return {};
}

struct Line
{
    QString item;
    const Notice *notice;
    RecallMatch match;
};

Outcome<std::vector<Line>> linesOf(const Imported &imported, const Inventory &inventory)
{
    const auto knowledge = NumberKnowledge::load();
    if (!knowledge)
        return tl::unexpected(Refusal(knowledge.error()));
    const QDate today = QDate::currentDate();
    std::vector<Line> lines;
    for (const SurveyedItem &item : inventory.survey())
        for (RecallMatch &match : imported.index.match(item, *knowledge, today))
            lines.push_back({item.number, &imported.notices[match.notice], std::move(match)});
    return lines;
}

void print(const std::vector<Line> &lines, bool asJson, Console &console)
{
    TextTable table;
    QJsonArray array;
    for (const Line &line : lines) {
        const QString verdict = choices::code(choices::recallVerdicts(), int(line.match.verdict));
        table.add({verdict, line.item, line.notice->reference, line.notice->title, line.match.because});
        array.append(QJsonObject{{QStringLiteral("item"), line.item},
                                 {QStringLiteral("notice"), line.notice->reference},
                                 {QStringLiteral("title"), line.notice->title},
                                 {QStringLiteral("verdict"), verdict},
                                 {QStringLiteral("because"), line.match.because}});
    }
    if (asJson)
        console.json(array);
    else if (lines.empty())
        console.line(CommandLine::tr("No notice speaks of any item."));
    else
        table.print(console);
}

Outcome<void> keep(const std::vector<Line> &lines, Inventory &inventory)
{
    Editor editor(inventory);
    QHash<const Notice *, NoticeId> kept;
    const auto written = editor.bulk(CommandLine::tr("Keep recall notices"), [&](Writer &writer) -> Result<void> {
        for (const Line &line : lines) {
            if (!kept.contains(line.notice)) {
                const auto id = writer.saveNotice(*line.notice);
                if (!id)
                    return tl::unexpected(id.error());
                kept.insert(line.notice, *id);
            }
            NoticeMatch match;
            match.item = line.match.item;
            match.notice = kept.value(line.notice);
            match.verdict = line.match.verdict;
            match.because = line.match.because;
            if (auto saved = writer.saveMatch(match); !saved)
                return saved;
        }
        return {};
    });
    return written ? Outcome<void>() : tl::unexpected(Refusal(written.error()));
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const bool isKept = arguments.has("keep");
    const auto inventory = isKept ? openToWrite(arguments.file()) : openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    Imported imported;
    if (const auto read = readInto(imported, arguments.words(), console); !read)
        return read;
    const auto lines = linesOf(imported, **inventory);
    if (!lines)
        return tl::unexpected(lines.error());
    if (isKept)
        if (const auto done = keep(*lines, **inventory); !done)
            return done;
    print(*lines, arguments.has("json"), console);
    return {};
}

} // namespace

const Command recallsCommand{.name = "recalls",
                             .synopsis = "FILE NOTICES… [--keep] [--json]",
                             .summary = "match recall notices from files",
                             .description = description,
                             .options = options,
                             .examples = examples,
                             .fewestWords = 1,
                             .mostWords = -1,
                             .run = run};

} // namespace nameplate::cli
