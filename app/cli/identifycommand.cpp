// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/domain/datetext.h"
#include "app/domain/identifier.h"
#include "app/identity/numberknowledge.h"

#include <array>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Says what a number can be and what it then tells: whether its check digit is right, who made the thing and when. What is
known besides narrows the answer. Nothing is looked up on the network. A maker's code often comes again after ten or
twelve years: then there are several dates. A number about which nothing is known is not a failure.)";

constexpr std::array options{
    Option{"brand", "BRAND", "Who made the thing. Many rules are tried only then."},
    Option{"kind", "KIND", "What the number is: serial, imei, vin, … (see the kinds in the help of \"add\")."},
    Option{"acquired", "DATE", "When the thing was acquired, YYYY-MM-DD: it was not made later."},
    Option{"json", nullptr,
           "Print one JSON object {number, candidates: [{kind, valid, reason, maker, dates: [{from, to}], meaning, "
           "confidence, source}]}, likeliest candidate first. confidence is high, medium, low or none."}};

constexpr const char *examples = R"(nameplate-cli identify 490154203237518
nameplate-cli identify "FD 8410" --brand Bosch --json
nameplate-cli identify LG312345C --brand GE --acquired 2017-05-20)";

Outcome<NumberContext> contextFrom(const Arguments &arguments)
{
    NumberContext context;
    context.kind = arguments.value("kind");
    context.brand = arguments.value("brand");
    context.today = QDate::currentDate();
    if (!arguments.has("acquired"))
        return context;
    const auto date = datetext::fromPlain(arguments.value("acquired"));
    if (!date)
        return wrongUsage(
            CommandLine::tr("--acquired needs a date, YYYY-MM-DD, not “%1”.").arg(arguments.value("acquired")));
    context.acquiredOn = *date;
    return context;
}

QString kindTitle(const QString &kind)
{
    return kind == QLatin1String("serial") ? CommandLine::tr("Serial number") : identifierTitle(kind);
}

/// A date that contradicts the day of acquisition makes the whole reading doubtful.
QString reasonOf(const Candidate &candidate)
{
    const QString later = CommandLine::tr("By this rule it was made after it was acquired.");
    if (!candidate.isLaterThanAcquired)
        return candidate.reason;
    return candidate.reason.isEmpty() ? later : candidate.reason + u' ' + later;
}

QJsonObject toJson(const Candidate &candidate)
{
    QJsonArray dates;
    for (const DateSpan &span : candidate.dates)
        dates.append(QJsonObject{{QStringLiteral("from"), datetext::plain(span.from)},
                                 {QStringLiteral("to"), datetext::plain(span.to)}});
    return {{QStringLiteral("kind"), candidate.kind},
            {QStringLiteral("valid"), candidate.isValid && !candidate.isLaterThanAcquired},
            {QStringLiteral("reason"), reasonOf(candidate)},
            {QStringLiteral("maker"), candidate.maker},
            {QStringLiteral("dates"), dates},
            {QStringLiteral("meaning"), candidate.meaning},
            {QStringLiteral("confidence"), codeOf(candidate.confidence)},
            {QStringLiteral("source"), candidate.source}};
}

void print(const Candidate &candidate, Console &console)
{
    const bool isValid = candidate.isValid && !candidate.isLaterThanAcquired;
    QString head = kindTitle(candidate.kind);
    if (!candidate.maker.isEmpty())
        head += QLatin1String(", ") + candidate.maker;
    if (!isValid)
        head += QLatin1String(": ") + CommandLine::tr("odd");
    console.line(head);
    for (const QString &sentence : {reasonOf(candidate), candidate.meaning})
        if (!sentence.isEmpty())
            console.line(QLatin1String("  ") + sentence);
    for (const DateSpan &span : candidate.dates)
        console.line(QStringLiteral("  %1 – %2").arg(datetext::plain(span.from), datetext::plain(span.to)));
    if (!candidate.source.isEmpty())
        console.line(
            QLatin1String("  ")
            + CommandLine::tr("Confidence %1; source: %2.").arg(codeOf(candidate.confidence), candidate.source));
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const QString number = arguments.words().join(u' ');
    if (number.trimmed().isEmpty())
        return wrongUsage(CommandLine::tr("There is no number to look at."));
    const auto context = contextFrom(arguments);
    if (!context)
        return tl::unexpected(context.error());
    const auto knowledge = NumberKnowledge::load();
    if (!knowledge)
        return tl::unexpected(Refusal(knowledge.error()));
    const std::vector<Candidate> candidates = knowledge->identify(number, *context);
    if (!arguments.has("json")) {
        for (const Candidate &candidate : candidates)
            print(candidate, console);
        return {};
    }
    QJsonArray array;
    for (const Candidate &candidate : candidates)
        array.append(toJson(candidate));
    console.json(QJsonObject{{QStringLiteral("number"), number}, {QStringLiteral("candidates"), array}});
    return {};
}

} // namespace

const Command identifyCommand{.name = "identify",
                              .synopsis = "NUMBER [--brand B] [--kind K] [--acquired DATE] [--json]",
                              .summary = "check and decode a number",
                              .description = description,
                              .options = options,
                              .examples = examples,
                              .fewestWords = 1,
                              .mostWords = -1,
                              .takesFile = false,
                              .run = run};

} // namespace nameplate::cli
