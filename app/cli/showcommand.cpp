// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/itemjson.h"
#include "app/cli/texttable.h"
#include "app/domain/datetext.h"
#include "app/domain/itemfield.h"
#include "app/exchange/documentjson.h"

#include <QLocale>

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Shows everything about one item: its fields, series, identifiers, evidence, where its numbers were read, checks with
the maker, and the history of its changes, oldest first. ITEM is an inventory number, a UUID or an exact serial number.)";

constexpr std::array options{Option{
    "json", nullptr,
    "Print one JSON object: the keys of \"list\", and series {…} or null, identifiers [{kind, value}], evidence "
    "[{number, kind, file_name, mime_type, size, sha256, caption, taken_on, main}], readings [{which, value, source, "
    "plate_state, seen_on, photo, notes}], verifications [{checked_on, channel, outcome, reference, notes}], recalls "
    "[{source, notice, title, published_on, "
    "url, verdict, because, action, acted_on, notes}], "
    "history [{at, label, field, before, after, undone}]."}};

constexpr const char *examples = R"(nameplate-cli show home.nameplate 17
nameplate-cli show home.nameplate "4583-0912 0042" --json)";

/// Long changes are cut in the history for people; the JSON has them whole.
constexpr qsizetype longestChange = 60;

/// "E-001"; empty: no evidence.
QString labelOf(const Inventory &inventory, EvidenceId wanted)
{
    if (wanted.isValid())
        for (const Evidence &each : inventory.allEvidence())
            if (each.id == wanted)
                return each.label();
    return {};
}

/// The notices that speak of the item, with what they mean for it.
std::vector<std::pair<NoticeMatch, Notice>> recallsOf(const Inventory &inventory, ItemId item)
{
    const std::vector<NoticeMatch> matches = inventory.noticeMatches(item);
    const std::vector<Notice> notices = matches.empty() ? std::vector<Notice>() : inventory.notices();
    std::vector<std::pair<NoticeMatch, Notice>> recalls;
    for (const NoticeMatch &match : matches)
        for (const Notice &notice : notices)
            if (notice.id == match.notice)
                recalls.emplace_back(match, notice);
    return recalls;
}

QJsonObject everythingOf(const Inventory &inventory, const Record &record)
{
    const ItemId item = record.item.id;
    QJsonArray evidence;
    for (const Evidence &each : inventory.evidence(item)) {
        QJsonObject piece = documentjson::evidence(each);
        piece.insert(QStringLiteral("main"), each.id == inventory.mainPhoto(item));
        evidence.append(piece);
    }
    QJsonArray readings;
    for (const Reading &reading : inventory.readings(item))
        readings.append(documentjson::reading(reading, labelOf(inventory, reading.photo)));
    QJsonArray verifications;
    for (const Verification &verification : inventory.verifications(item))
        verifications.append(documentjson::verification(verification));
    QJsonArray recalls;
    for (const auto &[match, notice] : recallsOf(inventory, item))
        recalls.append(documentjson::match(match, notice));
    QJsonArray history;
    for (const HistoryEntry &entry : inventory.history(item))
        history.append(toJson(entry));
    QJsonObject object = documentjson::item(record);
    object.insert(QStringLiteral("series"), record.series.id.isValid()
                                                ? documentjson::series(record.series, record.seriesCategory)
                                                : QJsonValue());
    object.insert(QStringLiteral("evidence"), evidence);
    object.insert(QStringLiteral("readings"), readings);
    object.insert(QStringLiteral("verifications"), verifications);
    object.insert(QStringLiteral("recalls"), recalls);
    object.insert(QStringLiteral("history"), history);
    return object;
}

void printNotes(const QString &notes, Console &console)
{
    if (notes.isEmpty())
        return;
    console.line();
    console.line(CommandLine::tr("Notes"));
    for (const QString &line : notes.split(u'\n'))
        console.line(QLatin1String("  ") + line);
}

void printSection(const QString &title, const TextTable &table, Console &console)
{
    if (table.isEmpty())
        return;
    console.line();
    console.line(title);
    table.print(console);
}

void printFields(const Record &record, Console &console)
{
    TextTable table(2);
    for (const Field &field : fields::all()) {
        const QString text = fields::plainText(field, record);
        if (!text.isEmpty() && field.kind != FieldKind::LongText)
            table.add({fields::title(field), text});
    }
    for (const Identifier &identifier : record.identifiers)
        table.add({identifierTitle(identifier.kind), identifier.value});
    console.line(record.title());
    table.print(console);
    printNotes(record.item.notes, console);
}

QString shortened(const QString &text)
{
    return text.size() <= longestChange ? text : text.left(longestChange) + u'…';
}

QString changeText(const HistoryEntry &entry)
{
    if (entry.before.isEmpty() && entry.after.isEmpty())
        return {};
    return QStringLiteral("%1: “%2” → “%3”").arg(entry.field, shortened(entry.before), shortened(entry.after));
}

void printText(const Inventory &inventory, const Record &record, Console &console)
{
    printFields(record, console);
    TextTable evidence(2);
    for (const Evidence &each : inventory.evidence(record.item.id))
        evidence.add({each.label(), choices::code(choices::evidenceKinds(), int(each.kind)), each.fileName,
                      QLocale::c().formattedDataSize(each.size), each.caption});
    printSection(CommandLine::tr("Evidence"), evidence, console);
    TextTable readings(2);
    for (const Reading &each : inventory.readings(record.item.id))
        readings.add({choices::title(choices::readNumbers(), int(each.which)), each.text,
                      choices::title(choices::readingSources(), int(each.source)), datetext::plain(each.seenOn),
                      each.plate == PlateState::NotStated ? QString()
                                                          : choices::title(choices::plateStates(), int(each.plate))});
    printSection(CommandLine::tr("Read from"), readings, console);
    TextTable checks(2);
    for (const Verification &each : inventory.verifications(record.item.id))
        checks.add({datetext::plain(each.checkedOn), choices::title(choices::verificationChannels(), int(each.channel)),
                    choices::title(choices::verificationOutcomes(), int(each.outcome)), each.reference, each.notes});
    printSection(CommandLine::tr("Checked with the maker"), checks, console);
    TextTable recalls(2);
    for (const auto &[match, notice] : recallsOf(inventory, record.item.id))
        recalls.add({choices::title(choices::recallVerdicts(), int(match.verdict)), notice.reference, notice.title,
                     match.because,
                     match.action == NoticeAction::None ? QString()
                                                        : choices::title(choices::noticeActions(), int(match.action))});
    printSection(CommandLine::tr("Recalls"), recalls, console);
    TextTable history(2);
    for (const HistoryEntry &entry : inventory.history(record.item.id))
        history.add({entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), entry.label,
                     changeText(entry), entry.undone ? CommandLine::tr("(undone)") : QString()});
    printSection(CommandLine::tr("History"), history, console);
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    const auto item = itemOf(**inventory, arguments.words().first());
    if (!item && item.error().error.code == Error::Code::NotFound)
        return nothingFound(item.error().error.what, item.error().error.remedy);
    if (!item)
        return tl::unexpected(item.error());
    const auto record = (*inventory)->record(*item);
    if (!record)
        return tl::unexpected(Refusal(record.error()));
    if (arguments.has("json"))
        console.json(everythingOf(**inventory, *record));
    else
        printText(**inventory, *record, console);
    return {};
}

} // namespace

const Command showCommand{.name = "show",
                          .synopsis = "FILE ITEM [--json]",
                          .summary = "show everything about one item",
                          .description = description,
                          .options = options,
                          .examples = examples,
                          .fewestWords = 1,
                          .mostWords = 1,
                          .run = run};

} // namespace nameplate::cli
