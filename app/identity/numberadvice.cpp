// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberadvice.h"

#include "app/domain/datetext.h"
#include "app/identity/identitytext.h"
#include "app/identity/numbercheck.h"
#include "app/identity/numberknowledge.h"

#include <array>

namespace nameplate::numberadvice {

namespace {

struct ConfidenceTitle
{
    Confidence confidence;
    const char *title;
};

constexpr std::array confidenceTitles{
    ConfidenceTitle{Confidence::Low, QT_TRANSLATE_NOOP("Confidence", "An unsure rule.")},
    ConfidenceTitle{Confidence::Medium, QT_TRANSLATE_NOOP("Confidence", "A rule that several sources agree on.")},
    ConfidenceTitle{Confidence::High, QT_TRANSLATE_NOOP("Confidence", "The maker’s own rule, or that of a standard.")}};

QString confidenceText(Confidence confidence)
{
    for (const ConfidenceTitle &each : confidenceTitles)
        if (each.confidence == confidence)
            return QCoreApplication::translate("Confidence", each.title);
    return {};
}

QString joined(const QStringList &sentences)
{
    QStringList present;
    for (const QString &each : sentences)
        if (!each.isEmpty())
            present << each;
    return present.join(u' ');
}

QString spanText(const DateSpan &span, const QLocale &locale)
{
    const qint64 days = span.from.daysTo(span.to) + 1;
    if (days == 1)
        return datetext::written(span.from, locale);
    if (span == DateSpan::ofYear(span.from.year()))
        return QString::number(span.from.year());
    if (span == DateSpan::ofMonth(span.from.year(), span.from.month()))
        return locale.toString(span.from, QStringLiteral("MMMM yyyy"));
    return IdentityText::tr("the week from %1").arg(datetext::written(span.from, locale));
}

/// The likeliest candidate that tells anything; null: none does.
const Candidate *tellingOf(const std::vector<Candidate> &candidates)
{
    for (const Candidate &each : candidates)
        if (each.isValid && each.confidence != Confidence::None && (!each.dates.empty() || !each.meaning.isEmpty()))
            return &each;
    return nullptr;
}

void addTold(std::vector<NumberAdvice> &advice, const std::vector<Candidate> &candidates, const QLocale &locale)
{
    const Candidate *candidate = tellingOf(candidates);
    if (!candidate)
        return;
    NumberAdvice told;
    const QString source =
        candidate->source.isEmpty() ? QString() : IdentityText::tr("Source: %1.").arg(candidate->source);
    if (candidate->dates.empty()) {
        told.sentence = candidate->meaning;
        told.details = joined({confidenceText(candidate->confidence), source});
    } else {
        const QString when = datesText(candidate->dates, locale);
        told.sentence = candidate->isModelYear                     ? IdentityText::tr("Model year %1.").arg(when)
                        : candidate->confidence == Confidence::Low ? IdentityText::tr("Perhaps made: %1.").arg(when)
                                                                   : IdentityText::tr("Made: %1.").arg(when);
        told.details = joined({candidate->meaning, confidenceText(candidate->confidence), source});
    }
    if (candidate->isLaterThanAcquired && candidate->confidence >= Confidence::Medium) {
        told.kind = NumberAdvice::Kind::Doubt;
        told.sentence = joined({told.sentence, IdentityText::tr("That is after it was acquired.")});
    }
    advice.push_back(std::move(told));
}

NumberAdvice looksLike(const Recognition &recognition, const QString &number)
{
    const QString title = identifierTitle(recognition.kind);
    return {NumberAdvice::Kind::Doubt,
            IdentityText::tr("This looks like the %1.").arg(title),
            recognition.check.reason,
            IdentityText::tr("Keep it as %1").arg(title),
            {RemedyAction::SetIdentifier, recognition.kind, number, {}}};
}

/// Nothing: the number has no shape that is hardly a coincidence, or only that of `kind`.
std::optional<Recognition> otherKind(const QString &number, const QString &kind)
{
    for (const Recognition &each : numbers::recognise(number))
        if (each.isCertain)
            return each.kind == kind ? std::nullopt : std::optional(each);
    return std::nullopt;
}

NumberContext contextOf(const Record &record, const QString &kind, const QDate &today)
{
    return {kind, record.effectiveBrand(), record.series.number, record.item.acquiredOn, today};
}

} // namespace

std::vector<NumberAdvice> onSerial(const Record &record, const NumberKnowledge &knowledge, const QDate &today,
                                   const QLocale &locale)
{
    std::vector<NumberAdvice> advice;
    const QString &serial = record.item.serial;
    if (serial.isEmpty())
        return advice;
    if (const auto other = otherKind(serial, numbers::printedAsSerial()))
        advice.push_back(looksLike(*other, serial));
    else
        addTold(advice, knowledge.decode(serial, contextOf(record, QStringLiteral("serial"), today)), locale);
    if (record.item.quantity > 1)
        advice.push_back({NumberAdvice::Kind::Doubt,
                          IdentityText::tr("A serial number belongs to one unit, but there are %1 of them.")
                              .arg(locale.toString(record.item.quantity)),
                          {},
                          IdentityText::tr("It is one"),
                          {RemedyAction::SetField, QStringLiteral("quantity"), QStringLiteral("1"), {}}});
    return advice;
}

std::vector<NumberAdvice> onSeriesNumber(const Record &record, const NumberKnowledge &knowledge, const QDate &today,
                                         const QLocale &)
{
    std::vector<NumberAdvice> advice;
    const QString &number = record.series.number;
    if (number.isEmpty())
        return advice;
    if (const auto other = otherKind(number, QString())) {
        advice.push_back(looksLike(*other, number));
        return advice;
    }
    if (!record.item.serial.isEmpty() || record.effectiveBrand().isEmpty())
        return advice;
    // Only the maker's own rules for long numbers may say that a model is none.
    constexpr qsizetype shortestSerial = 9;
    for (const Candidate &each :
         knowledge.decode(number, {QStringLiteral("serial"), record.effectiveBrand(), {}, {}, today}))
        if (each.confidence == Confidence::High && !each.dates.empty()
            && numbers::bare(number).size() >= shortestSerial) {
            advice.push_back({NumberAdvice::Kind::Doubt,
                              IdentityText::tr("The series number looks like a serial number."),
                              each.meaning,
                              IdentityText::tr("Make it the serial number"),
                              {RemedyAction::SeriesToSerial, {}, number, {}}});
            break;
        }
    return advice;
}

std::vector<NumberAdvice> onIdentifier(const Identifier &identifier, const Record &record,
                                       const NumberKnowledge &knowledge, const QDate &today, const QLocale &locale)
{
    std::vector<NumberAdvice> advice;
    const NumberCheck check = numbers::check(identifier.kind, identifier.value);
    if (!check.isOdd()) {
        addTold(advice, knowledge.identify(identifier.value, contextOf(record, identifier.kind, today)), locale);
        return advice;
    }
    if (const auto other = otherKind(identifier.value, identifier.kind))
        advice.push_back(looksLike(*other, identifier.value));
    else
        advice.push_back({NumberAdvice::Kind::Doubt, check.reason, numbers::sourceOf(identifier.kind), {}, {}});
    return advice;
}

QString datesText(const std::vector<DateSpan> &dates, const QLocale &locale)
{
    constexpr size_t mostNamed = 4;
    QStringList texts;
    for (auto date = dates.rbegin(); date != dates.rend() && size_t(texts.size()) < mostNamed; ++date)
        texts << spanText(*date, locale);
    const QString list = texts.join(IdentityText::tr(" or ", "between dates"));
    return dates.size() > mostNamed ? IdentityText::tr("%1 …").arg(list) : list;
}

} // namespace nameplate::numberadvice
