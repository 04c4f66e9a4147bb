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
#include "app/editing/merging.h"

#include <QFileInfo>

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Brings the changes of another copy of the same document into FILE, in one step that "undo" takes back; OTHER is only
read. A backup of FILE is made before ("backups" lists it).

Items, series, places and the document itself are compared: every field and setting, further numbers, photos and papers
and their order, readings of the numbers, checks with the maker, recalls and what was done about them, silenced findings,
links between series, unsorted photos, kept searches and notices. What only one copy has changed since the two parted is taken from that copy; what was added on
either side is kept, and what was removed on one side goes unless the other went on working on it. Where both changed
the same thing, or nobody can tell, FILE keeps its own and the difference is reported; of photos, readings and the like
both are kept.

A series, a notice or a silenced finding that only FILE has stays in any case. Not compared: categories and tags that
nothing carries, and what "undo" remembers.)";

constexpr std::array options{
    Option{"take", "SIDE", "suggested (if not given), ours, theirs: whose state is taken of everything."},
    Option{"ours", "ITEM", "Keep this item as FILE has it; may be given several times."},
    Option{"theirs", "ITEM",
           "Take this item as OTHER has it; may be given several times. ITEM is an inventory number, "
           "the number of a series, or a UUID."},
    Option{"dry-run", nullptr, "Tell how the two differ and what would be taken; change nothing."},
    Option{"json", nullptr,
           "Print one JSON object: parted_at or null, merged, added, removed, changed, series, places, document, "
           "renumbered [title], conflicts, differences [{kind, where, id, number, title, removed, conflict, take, "
           "fields [{key, ours, "
           "theirs, ours_changed, theirs_changed, conflict, take}]}]."}};

constexpr const char *examples = R"(nameplate-cli merge home.nameplate laptop/home.nameplate --dry-run
nameplate-cli merge home.nameplate laptop/home.nameplate
nameplate-cli merge home.nameplate laptop/home.nameplate --theirs 12 --theirs 40)";

QString nameOf(MergeSide side)
{
    switch (side) {
    case MergeSide::Theirs:
        return QStringLiteral("theirs");
    case MergeSide::Both:
        return QStringLiteral("both");
    case MergeSide::Ours:
        break;
    }
    return QStringLiteral("ours");
}

QString nameOf(MergeEntry::Where where)
{
    switch (where) {
    case MergeEntry::Where::OnlyOurs:
        return QStringLiteral("only_ours");
    case MergeEntry::Where::OnlyTheirs:
        return QStringLiteral("only_theirs");
    case MergeEntry::Where::Both:
        break;
    }
    return QStringLiteral("both");
}

Outcome<void> takeEach(const Arguments &arguments, const char *option, MergeSide side, MergePlan &plan)
{
    for (const QString &wanted : arguments.values(option)) {
        bool found = false;
        for (MergeEntry &entry : plan.entries)
            if (entry.number == wanted || entry.uuid == wanted) {
                entry.takeAll(side);
                found = true;
            }
        if (!found)
            return tl::unexpected(Refusal(Exit::Failed, CommandLine::tr("“%1” is the same in both.").arg(wanted),
                                          CommandLine::tr("--dry-run lists what is not.")));
    }
    return {};
}

Outcome<void> decide(const Arguments &arguments, MergePlan &plan)
{
    const QString side = arguments.has("take") ? arguments.value("take") : QStringLiteral("suggested");
    if (side == QLatin1String("ours") || side == QLatin1String("theirs"))
        plan.takeAll(side == QLatin1String("ours") ? MergeSide::Ours : MergeSide::Theirs);
    else if (side != QLatin1String("suggested"))
        return wrongUsage(CommandLine::tr("--take cannot be “%1”: use suggested, ours or theirs.").arg(side));
    return takeEach(arguments, "ours", MergeSide::Ours, plan).and_then([&] {
        return takeEach(arguments, "theirs", MergeSide::Theirs, plan);
    });
}

QJsonObject entryJson(const MergeEntry &entry)
{
    QJsonArray fields;
    for (const MergeDifference &each : entry.differences)
        fields.append(QJsonObject{{QStringLiteral("key"), each.key},
                                  {QStringLiteral("ours"), each.ours},
                                  {QStringLiteral("theirs"), each.theirs},
                                  {QStringLiteral("ours_changed"), each.oursChanged},
                                  {QStringLiteral("theirs_changed"), each.theirsChanged},
                                  {QStringLiteral("conflict"), each.isConflict()},
                                  {QStringLiteral("take"), nameOf(each.take)}});
    static constexpr std::array kinds{"item", "series", "place", "document"};
    return {{QStringLiteral("kind"), QLatin1String(kinds[size_t(entry.kind)])},
            {QStringLiteral("where"), nameOf(entry.where)},
            {QStringLiteral("id"), entry.uuid},
            {QStringLiteral("number"), entry.number},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("removed"), entry.where != MergeEntry::Where::Both && entry.wasRemoved},
            {QStringLiteral("conflict"), entry.needsDecision()},
            {QStringLiteral("take"), nameOf(entry.take)},
            {QStringLiteral("fields"), fields}};
}

QJsonObject reportJson(const MergePlan &plan, const MergeReport &report, bool isMerged)
{
    QJsonArray differences;
    for (const MergeEntry &entry : plan.entries)
        differences.append(entryJson(entry));
    return {{QStringLiteral("parted_at"),
             plan.partedAt ? QJsonValue(plan.partedAt->toString(Qt::ISODateWithMs)) : QJsonValue::Null},
            {QStringLiteral("merged"), isMerged},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("removed"), report.removed},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("series"), report.series},
            {QStringLiteral("places"), report.places},
            {QStringLiteral("document"), report.shared},
            {QStringLiteral("renumbered"), QJsonArray::fromStringList(report.renumbered)},
            {QStringLiteral("conflicts"), plan.conflicts()},
            {QStringLiteral("differences"), differences}};
}

QString sentence(const MergeEntry &entry)
{
    const bool isTaken = entry.take == MergeSide::Theirs;
    if (entry.where == MergeEntry::Where::OnlyOurs)
        return isTaken ? CommandLine::tr("removed there; goes here too") : CommandLine::tr("only here; stays");
    return isTaken ? CommandLine::tr("only there; is added") : CommandLine::tr("removed here; stays away");
}

void printEntry(const MergeEntry &entry, Console &console)
{
    const QString head = QStringLiteral("%1  %2").arg(entry.number, entry.title).trimmed();
    if (entry.where != MergeEntry::Where::Both) {
        console.line(head + QLatin1String(": ") + sentence(entry));
        return;
    }
    console.line(head);
    for (const MergeDifference &each : entry.differences) {
        const auto oneLine = [](const QString &text) {
            return text.isEmpty() ? QStringLiteral("—") : text.simplified();
        };
        console.line(QStringLiteral("  %1: %2 | %3 → %4%5")
                         .arg(each.title, oneLine(each.ours), oneLine(each.theirs), nameOf(each.take),
                              each.isConflict() ? CommandLine::tr("  (look at this)") : QString()));
    }
}

void printPlan(const MergePlan &plan, Console &console)
{
    if (plan.entries.isEmpty()) {
        console.line(CommandLine::tr("The two are the same."));
        return;
    }
    console.line(plan.partedAt
                     ? CommandLine::tr("The two parted after %1 (UTC). Here | there → what is taken:")
                           .arg(plan.partedAt->toString(Qt::ISODate))
                     : CommandLine::tr("Nothing tells which of the two is newer. Here | there → what is taken:"));
    for (const MergeEntry &entry : plan.entries)
        printEntry(entry, console);
}

void printReport(const MergeReport &report, Console &console)
{
    TextTable counts;
    const auto add = [&counts](const QString &title, qint64 count) { counts.add({title, QString::number(count)}); };
    add(CommandLine::tr("Items added"), report.added);
    add(CommandLine::tr("Items removed"), report.removed);
    add(CommandLine::tr("Items changed"), report.changed);
    add(CommandLine::tr("Series changed or added"), report.series);
    add(CommandLine::tr("Places changed or added"), report.places);
    add(CommandLine::tr("Settings, searches and notices taken"), report.shared);
    counts.print(console);
    for (const QString &title : report.renumbered)
        console.line(CommandLine::tr("“%1” has another inventory number here, for its own was taken.").arg(title));
}

Outcome<MergeReport> mergeInto(const Arguments &arguments, Editor &editor, const Inventory &other,
                               const MergePlan &plan, Console &console)
{
    if (arguments.has("dry-run") || !plan.changesOurs())
        return MergeReport();
    if (const auto kept = backUpBefore(BackupReason::BeforeImport, arguments.file(), console); !kept)
        return tl::unexpected(Refusal(kept.error()));
    Progress progress(console, CommandLine::tr("Merging"));
    const auto report = merge(editor, other, plan, [&progress](double done) { return progress(int(done * 100)); });
    return report ? Outcome<MergeReport>(*report) : tl::unexpected(Refusal(report.error()));
}

Outcome<MergePlan> planIn(const Arguments &arguments, const Inventory &ours, const Inventory &theirs, Console &console)
{
    Progress progress(console, CommandLine::tr("Comparing"));
    auto plan = MergePlan::make(ours, theirs, [&progress](double done) { return progress(int(done * 100)); });
    if (!plan)
        return tl::unexpected(Refusal(plan.error()));
    if (const auto decided = decide(arguments, *plan); !decided)
        return tl::unexpected(decided.error());
    return std::move(*plan);
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const QString &path = arguments.words().first();
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(arguments.file()).canonicalFilePath())
        return wrongUsage(CommandLine::tr("The two documents are one and the same file."));
    const auto inventory = openToWrite(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    const auto other = openToRead(path);
    if (!other)
        return tl::unexpected(other.error());
    Editor editor(**inventory);
    const auto plan = planIn(arguments, **inventory, **other, console);
    if (!plan)
        return tl::unexpected(plan.error());
    const bool isMerged = !arguments.has("dry-run") && plan->changesOurs();
    if (!arguments.has("json"))
        printPlan(*plan, console);
    const auto report = mergeInto(arguments, editor, **other, *plan, console);
    if (!report)
        return tl::unexpected(report.error());
    if (arguments.has("json"))
        console.json(reportJson(*plan, *report, isMerged));
    else if (isMerged)
        printReport(*report, console);
    return {};
}

} // namespace

const Command mergeCommand{.name = "merge",
                           .synopsis = "FILE OTHER [--take SIDE] [--ours ITEM]… [--theirs ITEM]… [--dry-run] [--json]",
                           .summary = "bring in the changes of another copy",
                           .description = description,
                           .options = options,
                           .examples = examples,
                           .fewestWords = 1,
                           .mostWords = 1,
                           .run = run};

} // namespace nameplate::cli
