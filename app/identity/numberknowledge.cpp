// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberknowledge.h"

#include "app/identity/identitytext.h"
#include "app/identity/knowledge.h"
#include "app/identity/numbercheck.h"

#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace nameplate {

namespace {

const QString serialKind = QStringLiteral("serial");

/// Leaves the dates that are possible; when none is, all stay and the candidate says so.
void narrow(Candidate &candidate, const QDate &acquiredOn)
{
    if (!acquiredOn.isValid() || candidate.dates.empty())
        return;
    const QDate latest = candidate.isModelYear ? acquiredOn.addYears(1) : acquiredOn;
    std::vector<DateSpan> possible;
    for (const DateSpan &span : candidate.dates)
        if (span.from <= latest)
            possible.push_back(span);
    candidate.isLaterThanAcquired = possible.empty();
    if (!possible.empty())
        candidate.dates = std::move(possible);
}

/// A number of unknown kind is taken for a serial number, or for what it looks like when nothing else is known of it.
bool isOfKind(const DecodeRule &rule, const NumberContext &context, const std::vector<Recognition> &recognitions)
{
    if (!context.kind.isEmpty())
        return rule.kinds.contains(context.kind);
    return rule.kinds.contains(serialKind) || !context.brand.isEmpty()
           || std::any_of(recognitions.begin(), recognitions.end(),
                          [&rule](const Recognition &each) { return rule.kinds.contains(each.kind); });
}

bool speaksOf(const DecodeRule &rule, const NumberContext &context, const QString &brandWords)
{
    if (brandWords.isEmpty() ? rule.needsBrand : !rule.fitsBrand(brandWords))
        return false;
    const bool onlySomeSeries = !rule.series.pattern().isEmpty();
    return !onlySomeSeries || context.seriesNumber.isEmpty()
           || rule.series.match(numbers::bare(context.seriesNumber)).hasMatch();
}

/// Without knowing the maker a fitting shape proves little, and some rules are unsure of their latest years.
Confidence confidenceOf(const DecodeRule &rule, const DecodeRule::Reading &reading, bool brandIsKnown)
{
    const bool isGuess = !brandIsKnown && !rule.isDistinctive;
    const bool isUnsure =
        rule.lowAfter > 0 && !reading.dates.empty() && reading.dates.front().from.year() > rule.lowAfter;
    return isGuess || isUnsure ? std::min(rule.confidence, Confidence::Low) : rule.confidence;
}

QString meaningOf(const DecodeRule &rule, const DecodeRule::Reading &reading)
{
    QStringList sentences{rule.meaning};
    if (reading.month > 0)
        sentences << IdentityText::tr("Month of production: %1.").arg(QLocale().standaloneMonthName(reading.month));
    if (!reading.plant.isEmpty())
        sentences << IdentityText::tr("Plant: %1.").arg(reading.plant);
    return sentences.join(u' ');
}

Candidate candidateOf(const DecodeRule &rule, DecodeRule::Reading reading, const QString &kind, bool brandIsKnown)
{
    Candidate candidate;
    candidate.kind = kind.isEmpty() ? rule.kinds.front() : kind;
    candidate.maker = rule.maker;
    candidate.meaning = meaningOf(rule, reading);
    candidate.confidence = confidenceOf(rule, reading, brandIsKnown);
    candidate.source = rule.source;
    candidate.dates = std::move(reading.dates);
    return candidate;
}

Candidate unknownNumber(const QString &number, const NumberContext &context)
{
    Candidate candidate;
    candidate.kind = context.kind.isEmpty() ? serialKind : context.kind;
    const NumberCheck check = numbers::check(candidate.kind, number);
    candidate.isValid = !check.isOdd();
    candidate.reason = check.reason;
    candidate.meaning = number.size() > longestNumber
                            ? IdentityText::tr("It is too long to be one number.")
                            : IdentityText::tr("No rule is known for it: the number tells no date and no place.");
    return candidate;
}

} // namespace

Result<NumberKnowledge> NumberKnowledge::load()
{
    std::vector<QJsonObject> tables;
    for (const char *name : {"decoders", "vehicles", "barcode-prefixes"}) {
        auto table = readKnowledge(QString::fromLatin1(name));
        if (!table)
            return tl::unexpected(table.error());
        tables.push_back(std::move(*table));
    }
    return fromJson(tables[0], tables[1], tables[2]);
}

Result<NumberKnowledge> NumberKnowledge::fromJson(const QJsonObject &decoders, const QJsonObject &vehicles,
                                                  const QJsonObject &barcodes)
{
    NumberKnowledge knowledge;
    if (const auto read = knowledge.readRules(decoders); !read)
        return tl::unexpected(read.error());
    const QLatin1String countries("countries");
    const auto vehicleCountries = CountryTable::fromJson(vehicles.value(countries), CountryTable::Order::Vehicle);
    if (!vehicleCountries)
        return tl::unexpected(vehicleCountries.error());
    knowledge.m_vehicleCountries = *vehicleCountries;
    const auto barcodeCountries = CountryTable::fromJson(barcodes.value(countries), CountryTable::Order::Decimal);
    if (!barcodeCountries)
        return tl::unexpected(barcodeCountries.error());
    knowledge.m_barcodeCountries = *barcodeCountries;
    const QJsonObject makers = vehicles.value(QLatin1String("makers")).toObject();
    for (auto maker = makers.begin(); maker != makers.end(); ++maker) {
        if (maker.key().size() != 3 || maker->toString().isEmpty())
            return fail(Error::Code::BadValue,
                        IdentityText::tr("“%1” is no maker of vehicles: it needs three characters and a name.")
                            .arg(maker.key()));
        knowledge.m_vehicleMakers.insert(maker.key(), maker->toString());
    }
    return knowledge;
}

Result<void> NumberKnowledge::readRules(const QJsonObject &decoders)
{
    for (const auto &entry : decoders.value(QLatin1String("rules")).toArray()) {
        auto rule = DecodeRule::fromJson(entry.toObject());
        if (!rule)
            return tl::unexpected(rule.error());
        const bool isTwice =
            std::any_of(m_rules.begin(), m_rules.end(), [&](const DecodeRule &each) { return each.id == rule->id; });
        if (isTwice)
            return fail(Error::Code::BadValue, IdentityText::tr("Two decoders are called “%1”.").arg(rule->id));
        m_rules.push_back(std::move(*rule));
    }
    return {};
}

std::vector<Candidate> NumberKnowledge::decode(const QString &number, const NumberContext &context) const
{
    std::vector<Candidate> candidates;
    if (number.size() > longestNumber)
        return candidates;
    const QString bare = numbers::bare(number);
    const QString brand = DecodeRule::brandWords(context.brand);
    const auto recognitions = context.kind.isEmpty() ? numbers::recognise(number) : std::vector<Recognition>();
    for (const bool lastResort : {false, true}) {
        if (lastResort && !candidates.empty())
            break;
        for (const DecodeRule &rule : m_rules) {
            if (rule.isLastResort != lastResort || !speaksOf(rule, context, brand)
                || !isOfKind(rule, context, recognitions))
                continue;
            if (auto reading = rule.read(bare, context.today))
                candidates.push_back(candidateOf(rule, std::move(*reading), context.kind, !brand.isEmpty()));
        }
    }
    for (Candidate &candidate : candidates)
        narrow(candidate, context.acquiredOn);
    return candidates;
}

std::vector<Candidate> NumberKnowledge::identify(const QString &number, const NumberContext &context) const
{
    std::vector<Candidate> candidates = decode(number, context);
    const QString bare = number.size() > longestNumber ? QString() : numbers::bare(number);
    const auto add = [&](const QString &kind, const NumberCheck &check) {
        const auto decoded = std::find_if(candidates.begin(), candidates.end(),
                                          [&kind](const Candidate &each) { return each.kind == kind; });
        if (decoded != candidates.end()) {
            decoded->isValid = !check.isOdd();
            decoded->reason = check.reason;
            return;
        }
        Candidate candidate;
        candidate.kind = kind;
        candidate.isValid = !check.isOdd();
        candidate.reason = check.reason;
        candidate.source = numbers::sourceOf(kind);
        explain(bare, context, candidate);
        narrow(candidate, context.acquiredOn);
        candidates.push_back(std::move(candidate));
    };
    if (context.kind.isEmpty())
        for (const Recognition &each : numbers::recognise(number))
            add(each.kind, each.check);
    else if (const NumberCheck check = numbers::check(context.kind, number);
             check.verdict != NumberCheck::Verdict::Unchecked || !check.reason.isEmpty())
        add(context.kind, check);
    if (candidates.empty())
        candidates.push_back(unknownNumber(number, context));
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::pair(!a.isValid, -int(a.confidence)) < std::pair(!b.isValid, -int(b.confidence));
    });
    return candidates;
}

} // namespace nameplate
