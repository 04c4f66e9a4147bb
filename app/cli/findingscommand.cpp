// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/texttable.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Lists everything about the items that looks wrong, contradicts something, or is missing: recalls about which
nothing was done, serial numbers used twice, check digits that are not right, numbers in the wrong field, things made after
they were acquired, readings that disagree, receipts, photos and serial numbers missing from valuable things, warranties
that end within 30 days. What was silenced for good is left out. Nothing is changed, and findings are no failure.)";

constexpr std::array options{
    Option{"json", nullptr,
           "Print one JSON array of {code, item, message, remedy: {action, field, value, items}}; empty when there is "
           "nothing to find. item is an inventory number, remedy says what would put it right."}};

constexpr const char *examples = R"(nameplate-cli findings home.nameplate
nameplate-cli findings home.nameplate --json)";

struct ActionCode
{
    RemedyAction action;
    const char *code;
};

constexpr std::array actions{ActionCode{RemedyAction::None, ""},
                             ActionCode{RemedyAction::ShowItems, "show_items"},
                             ActionCode{RemedyAction::SetField, "set_field"},
                             ActionCode{RemedyAction::SetIdentifier, "set_identifier"},
                             ActionCode{RemedyAction::SeriesToSerial, "series_to_serial"},
                             ActionCode{RemedyAction::SerialToSeries, "serial_to_series"},
                             ActionCode{RemedyAction::AttachEvidence, "attach"},
                             ActionCode{RemedyAction::TypeField, "type_field"},
                             ActionCode{RemedyAction::AddReading, "add_reading"},
                             ActionCode{RemedyAction::ShowRecall, "show_recall"}};

QJsonObject toJson(const Remedy &remedy, const Inventory &inventory)
{
    QJsonArray items;
    for (const Record &record : inventory.records(remedy.items))
        items.append(record.item.number);
    return {{QStringLiteral("action"), QString::fromLatin1(actions.at(size_t(remedy.action)).code)},
            {QStringLiteral("field"), remedy.field},
            {QStringLiteral("value"), remedy.value},
            {QStringLiteral("items"), items}};
}

void printJson(const std::vector<Finding> &findings, const Inventory &inventory, Console &console)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject{{QStringLiteral("code"), finding.code},
                                 {QStringLiteral("item"), finding.number},
                                 {QStringLiteral("message"), finding.message},
                                 {QStringLiteral("remedy"), toJson(finding.remedy, inventory)}});
    console.json(array);
}

void printText(const std::vector<Finding> &findings, Console &console)
{
    TextTable table;
    for (const Finding &finding : findings)
        table.add({finding.code, finding.number, finding.message});
    table.print(console);
    if (findings.empty())
        console.line(CommandLine::tr("There is nothing to find."));
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto inventory = openToRead(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    FindingOptions asked;
    asked.today = QDate::currentDate();
    const auto findings = (*inventory)->findings(asked);
    if (!findings)
        return tl::unexpected(Refusal(findings.error()));
    if (arguments.has("json"))
        printJson(*findings, **inventory, console);
    else
        printText(*findings, console);
    return {};
}

} // namespace

const Command findingsCommand{.name = "findings",
                              .synopsis = "FILE [--json]",
                              .summary = "list what looks wrong or is missing",
                              .description = description,
                              .options = options,
                              .examples = examples,
                              .run = run};

} // namespace nameplate::cli
