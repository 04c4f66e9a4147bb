// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/findings.h"

#include "app/domain/datetext.h"
#include "app/domain/textfold.h"
#include "app/identity/findingscan.h"
#include "app/identity/fold.h"
#include "app/identity/identitytext.h"
#include "app/identity/numbercheck.h"
#include "app/identity/numberknowledge.h"
#include "app/identity/readingcompare.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

constexpr std::array kinds{
    FindingKind{"recalled", QT_TRANSLATE_NOOP("FindingKind", "Recalled")},
    FindingKind{"recall_unclear", QT_TRANSLATE_NOOP("FindingKind", "May be recalled")},
    FindingKind{"duplicate_serial", QT_TRANSLATE_NOOP("FindingKind", "Serial number used twice")},
    FindingKind{"same_identifier", QT_TRANSLATE_NOOP("FindingKind", "Identifier used twice")},
    FindingKind{"failed_check", QT_TRANSLATE_NOOP("FindingKind", "Number looks mistyped")},
    FindingKind{"wrong_kind", QT_TRANSLATE_NOOP("FindingKind", "Number in the wrong field")},
    FindingKind{"series_as_serial", QT_TRANSLATE_NOOP("FindingKind", "Series number typed as serial number")},
    FindingKind{"serial_as_series", QT_TRANSLATE_NOOP("FindingKind", "Serial number typed as series number")},
    FindingKind{"made_after_acquired", QT_TRANSLATE_NOOP("FindingKind", "Made after it was acquired")},
    FindingKind{"quantity_with_serial", QT_TRANSLATE_NOOP("FindingKind", "Several units with one serial number")},
    FindingKind{"other_brand", QT_TRANSLATE_NOOP("FindingKind", "Series of another brand")},
    FindingKind{"plate_altered", QT_TRANSLATE_NOOP("FindingKind", "Plate altered")},
    FindingKind{"plate_removed", QT_TRANSLATE_NOOP("FindingKind", "Plate removed")},
    FindingKind{"readings_disagree", QT_TRANSLATE_NOOP("FindingKind", "Readings disagree")},
    FindingKind{"missing_serial", QT_TRANSLATE_NOOP("FindingKind", "Serial number missing")},
    FindingKind{"missing_receipt", QT_TRANSLATE_NOOP("FindingKind", "Receipt missing")},
    FindingKind{"missing_photo", QT_TRANSLATE_NOOP("FindingKind", "Photo missing")},
    FindingKind{"warranty_ending", QT_TRANSLATE_NOOP("FindingKind", "Warranty ends soon")}};

const QString serialField = QStringLiteral("serial");

QString shownDate(const QDate &date)
{
    return datetext::written(date, QLocale());
}

/// One item under the eyes of the rules.
class Examination
{
public:
    Examination(const SurveyedItem &subject, const FindingScan &scan, const NumberKnowledge &knowledge,
                const FindingOptions &options, std::vector<Finding> &findings)
        : m_subject(subject)
        , m_scan(scan)
        , m_knowledge(knowledge)
        , m_options(options)
        , m_findings(findings)
    {}

    void run()
    {
        checkRecalls();
        checkTwins();
        for (const Identifier &identifier : m_subject.identifiers)
            checkIdentifier(identifier);
        checkFields();
        checkDates();
        checkReadings();
        if (isPresent(m_subject.status))
            checkMissing();
    }

private:
    void add(const char *code, const QString &subject, const QString &message, Remedy remedy = {})
    {
        m_findings.push_back(
            {QString::fromLatin1(code), m_subject.item, m_subject.number, subject, message, std::move(remedy)});
    }

    [[nodiscard]] QString numbersOf(const std::vector<ItemId> &items) const
    {
        constexpr size_t mostNamed = 5;
        QStringList numbers;
        for (size_t i = 0; i < std::min(items.size(), mostNamed); ++i)
            numbers << m_scan.numberOf(items[i]);
        const QString list = numbers.join(QStringLiteral(", "));
        return items.size() > mostNamed ? IdentityText::tr("%1 …").arg(list) : list;
    }

    void checkRecalls();
    void checkTwins();
    void checkIdentifier(const Identifier &identifier);
    void checkFields();
    void checkDates();
    void checkMadeLater(const QString &kind, const QString &number);
    void checkReadings();
    void checkMissing();
    [[nodiscard]] bool isWorthDocumenting() const;
    [[nodiscard]] bool hasIdentifierOfUnit() const;

    const SurveyedItem &m_subject;
    const FindingScan &m_scan;
    const NumberKnowledge &m_knowledge;
    const FindingOptions &m_options;
    std::vector<Finding> &m_findings;
};

/// What is gone, and what somebody has already acted upon, needs no reminder.
void Examination::checkRecalls()
{
    for (const SurveyedRecall &recall : m_subject.recalls) {
        if (recall.action != NoticeAction::None || recall.verdict == RecallVerdict::NotInRange
            || !isPresent(m_subject.status))
            continue;
        const bool isMeant = recall.verdict == RecallVerdict::Affected;
        const QString message = isMeant ? IdentityText::tr("It is recalled: %1. %2")
                                        : IdentityText::tr("It may be recalled; look at the plate: %1. %2");
        add(isMeant ? "recalled" : "recall_unclear", recall.reference, message.arg(recall.title, recall.because),
            {RemedyAction::ShowRecall, {}, recall.reference, {}});
    }
}

void Examination::checkTwins()
{
    const std::vector<ItemId> others = m_scan.othersWithSerial(m_subject);
    if (others.empty())
        return;
    if (m_subject.series.isValid())
        add("duplicate_serial", m_subject.serial,
            IdentityText::tr("The serial number “%1” is also that of %2 in the same series.")
                .arg(m_subject.serial, numbersOf(others)),
            {RemedyAction::ShowItems, serialField, {}, others});
    else
        add("series_as_serial", m_subject.serial,
            IdentityText::tr("The serial number “%1” is also that of %2: it may be the series number.")
                .arg(m_subject.serial, numbersOf(others)),
            {RemedyAction::SerialToSeries, {}, m_subject.serial, others});
}

void Examination::checkIdentifier(const Identifier &identifier)
{
    const QString field = QLatin1String("identifier.") + identifier.kind;
    const QString title = identifierTitle(identifier.kind);
    if (const auto others = m_scan.othersWithIdentifier(m_subject, identifier); !others.empty())
        add("same_identifier", identifier.value,
            IdentityText::tr("%1 “%2” is also that of %3.").arg(title, identifier.value, numbersOf(others)),
            {RemedyAction::ShowItems, field, {}, others});
    const NumberCheck check = numbers::check(identifier.kind, identifier.value);
    if (!check.isOdd())
        return;
    for (const Recognition &other : numbers::recognise(identifier.value))
        if (other.isCertain && other.kind != identifier.kind) {
            add("wrong_kind", identifier.value,
                IdentityText::tr("%1 “%2” looks like another number: %3.")
                    .arg(title, identifier.value, identifierTitle(other.kind)),
                {RemedyAction::SetIdentifier, other.kind, identifier.value, {}});
            return;
        }
    add("failed_check", identifier.value, IdentityText::tr("%1 “%2”: %3").arg(title, identifier.value, check.reason),
        {RemedyAction::TypeField, field, {}, {}});
}

void Examination::checkFields()
{
    const QString &serial = m_subject.serial;
    if (m_subject.quantity > 1 && !serial.isEmpty())
        add("quantity_with_serial", serial,
            IdentityText::tr("A serial number belongs to one unit, but there are %1 of them.").arg(m_subject.quantity),
            {RemedyAction::SetField, QStringLiteral("quantity"), QStringLiteral("1"), {}});
    const QString own = textfold::name(m_subject.ownBrand);
    const QString ofSeries = textfold::name(m_subject.seriesBrand);
    if (!own.isEmpty() && !ofSeries.isEmpty() && !own.contains(ofSeries) && !ofSeries.contains(own))
        add("other_brand", m_subject.ownBrand,
            IdentityText::tr("The brand is “%1”, but its series is one of “%2”.")
                .arg(m_subject.ownBrand, m_subject.seriesBrand),
            {RemedyAction::SetField, QStringLiteral("brand"), m_subject.seriesBrand, {}});
    if (!serial.isEmpty() && m_scan.isSeriesNumber(m_subject.brand(), serial))
        add("series_as_serial", serial,
            IdentityText::tr("The serial number “%1” is the number of a series of this brand.").arg(serial),
            {RemedyAction::TypeField, serialField, {}, {}});
    if (const auto lone = m_scan.loneUnitsOf(m_subject);
        std::find(lone.begin(), lone.end(), m_subject.item) != lone.end())
        add("serial_as_series", m_subject.seriesNumber,
            IdentityText::tr("%1 things called “%2” have each a series number of their own and no serial number: “%3” "
                             "may be the serial number.")
                .arg(lone.size())
                .arg(m_subject.seriesName, m_subject.seriesNumber),
            {RemedyAction::SeriesToSerial, {}, m_subject.seriesNumber, lone});
    struct Typed
    {
        const char *field;
        const QString &text;
        QString title;
    };
    for (const Typed &typed : {Typed{"serial", serial, IdentityText::tr("Serial number")},
                               Typed{"series_number", m_subject.seriesNumber, IdentityText::tr("Series number")}}) {
        const auto recognitions = numbers::recognise(typed.text);
        if (recognitions.empty() || !recognitions.front().isCertain)
            continue;
        if (&typed.text == &serial && recognitions.front().kind == numbers::printedAsSerial())
            continue;
        add("wrong_kind", typed.text,
            IdentityText::tr("%1 “%2” looks like another number: %3.")
                .arg(typed.title, typed.text, identifierTitle(recognitions.front().kind)),
            {RemedyAction::SetIdentifier, recognitions.front().kind, typed.text, {}});
    }
}

/// Rules that are unsure, or whose weeks may be counted otherwise, accuse nobody.
void Examination::checkMadeLater(const QString &kind, const QString &number)
{
    constexpr int grace = 14; // days
    const auto candidates = m_knowledge.decode(number, {kind, m_subject.brand(), m_subject.seriesNumber,
                                                        m_subject.acquiredOn.addDays(grace), m_options.today});
    const auto isLater = [](const Candidate &candidate) {
        return candidate.isLaterThanAcquired && candidate.confidence >= Confidence::Medium;
    };
    if (candidates.empty() || !std::all_of(candidates.begin(), candidates.end(), isLater))
        return;
    const DateSpan &made = candidates.front().dates.front();
    add("made_after_acquired", number,
        IdentityText::tr("By its number “%1” it was made on %2 or later, but it was acquired on %3.")
            .arg(number, shownDate(made.from), shownDate(m_subject.acquiredOn)),
        {RemedyAction::TypeField, QStringLiteral("acquired_on"), {}, {}});
}

void Examination::checkDates()
{
    if (m_subject.acquiredOn.isValid()) {
        if (!m_subject.serial.isEmpty())
            checkMadeLater(serialField, m_subject.serial);
        for (const Identifier &identifier : m_subject.identifiers)
            checkMadeLater(identifier.kind, identifier.value);
    }
    const QDate &until = m_subject.warrantyUntil;
    if (isPresent(m_subject.status) && until.isValid() && until >= m_options.today
        && m_options.today.daysTo(until) <= m_options.warrantyDays)
        add("warranty_ending", datetext::plain(until),
            IdentityText::tr("The warranty ends on %1.").arg(shownDate(until)),
            {RemedyAction::TypeField, QStringLiteral("warranty_until"), {}, {}});
}

void Examination::checkReadings()
{
    for (const Reading &reading : m_subject.readings) {
        if (reading.plate == PlateState::Altered)
            add("plate_altered", reading.text, IdentityText::tr("The plate was altered when it was read."),
                {RemedyAction::AddReading, serialField, {}, {}});
        else if (reading.plate == PlateState::Removed)
            add("plate_removed", reading.text, IdentityText::tr("The plate was removed."),
                {RemedyAction::AddReading, serialField, {}, {}});
    }
    for (const ReadNumber which : {ReadNumber::Series, ReadNumber::Serial}) {
        const Remedy type{RemedyAction::TypeField,
                          which == ReadNumber::Serial ? serialField : QStringLiteral("series_number"),
                          {},
                          {}};
        const std::vector<Reading> readings = readingsOf(m_subject.readings, which);
        const auto differences = compareReadings(readings);
        for (const ReadingDifference &difference : differences)
            add("readings_disagree", readings[difference.first].text + u'/' + readings[difference.second].text,
                differenceText(readings, difference), type);
        const QString &recorded = which == ReadNumber::Serial ? m_subject.serial : m_subject.seriesNumber;
        for (const Reading &reading : differences.empty() ? readings : std::vector<Reading>())
            if (const QString text = recordedDifferenceText(recorded, reading); !text.isEmpty())
                return add("readings_disagree", recorded + u'/' + reading.text, text, type);
    }
}

bool Examination::isWorthDocumenting() const
{
    if (!m_subject.worth)
        return false;
    // Currencies without a smaller unit have small units of their own: 50,000 yen are about 500 dollars.
    constexpr qint64 hundredths = 100;
    return m_subject.worth->minor >= m_options.documentedFrom * hundredths;
}

bool Examination::hasIdentifierOfUnit() const
{
    return std::any_of(m_subject.identifiers.begin(), m_subject.identifiers.end(),
                       [](const Identifier &identifier) { return isOfOneUnit(identifier.kind); });
}

void Examination::checkMissing()
{
    if (!isWorthDocumenting())
        return;
    const QString worth = m_subject.worth->localText(QLocale());
    if (m_subject.serial.isEmpty() && m_subject.quantity == 1 && !hasIdentifierOfUnit()
        && m_scan.hasSerials(m_subject.series))
        add("missing_serial", {},
            IdentityText::tr("It is worth %1 and other units of its series have a serial number, this one has none.")
                .arg(worth),
            {RemedyAction::TypeField, serialField, {}, {}});
    const bool wasPaid = m_subject.acquiredHow == AcquiredHow::Bought || m_subject.acquiredHow == AcquiredHow::Unknown;
    if (!m_subject.hasReceipt && wasPaid)
        add("missing_receipt", {}, IdentityText::tr("It is worth %1 and there is no receipt.").arg(worth),
            {RemedyAction::AttachEvidence, QStringLiteral("receipt"), {}, {}});
    if (!m_subject.hasPhoto)
        add("missing_photo", {}, IdentityText::tr("It is worth %1 and there is no photo.").arg(worth),
            {RemedyAction::AttachEvidence, QStringLiteral("photo"), {}, {}});
}

} // namespace

std::span<const FindingKind> findingKinds()
{
    return kinds;
}

QString findingTitle(const QString &code)
{
    const auto known = std::find_if(kinds.begin(), kinds.end(),
                                    [&code](const FindingKind &k) { return code == QLatin1String(k.code); });
    return known == kinds.end() ? code : QCoreApplication::translate("FindingKind", known->title);
}

std::vector<Finding> findIn(std::span<const SurveyedItem> subjects, const NumberKnowledge &knowledge,
                            const FindingOptions &options)
{
    constexpr size_t atOnce = 256; // subjects
    const FindingScan scan(subjects);
    std::vector<Finding> findings;
    for (size_t i = 0; i < subjects.size(); ++i) {
        if (i % atOnce == 0 && options.goOn && !options.goOn())
            break;
        Examination(subjects[i], scan, knowledge, options, findings).run();
    }
    return findings;
}

} // namespace nameplate
