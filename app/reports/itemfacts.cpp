// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/itemfacts.h"

#include "app/domain/datetext.h"
#include "app/identity/fold.h"
#include "app/identity/numbergroups.h"
#include "app/identity/servicetag.h"
#include "app/reports/coverage.h"
#include "app/reports/evidencelist.h"
#include "app/reports/exhibits.h"
#include "app/reports/itemcolumns.h"
#include "app/reports/reportwords.h"
#include "app/reports/spelling.h"
#include "app/reports/visibletext.h"

#include <QUrl>

#include <algorithm>

namespace nameplate {

namespace {

constexpr double labelWidth = 40;
constexpr double pictureHeight = 52;
/// A longer number does not stand on a plate; it flows over the lines of a table.
constexpr qsizetype longestOnPlate = 120;

void addNumber(ReportPlate &plate, const QString &title, const QString &number)
{
    if (number.size() <= longestOnPlate)
        plate.numbers.push_back({title, readableGroups(number), ReportWords::tr("not recorded")});
}

QString notRecorded()
{
    return ReportWords::tr("not recorded");
}

} // namespace

ItemFacts::ItemFacts(const ReportItem &item, const ReportInput &input, const QDate &today, const QLocale &locale)
    : m_item(item)
    , m_record(item.record)
    , m_input(input)
    , m_today(today)
    , m_locale(locale)
{}

QString ItemFacts::subtitle() const
{
    QStringList parts;
    for (const QString &part :
         {itemcolumns::productLine(m_record), ReportWords::tr("No. %1", "inventory number").arg(m_record.item.number),
          m_record.place})
        if (!part.isEmpty())
            parts << inSentence(part, m_locale);
    return parts.join(QStringLiteral(" · "));
}

void ItemFacts::addPlate(ReportSection &section, bool spelled) const
{
    const QString &series = m_record.series.number;
    const QString &serial = m_record.item.serial;
    ReportPlate plate;
    addNumber(plate, ReportWords::tr("Series number"), series);
    addNumber(plate, ReportWords::tr("Serial number"), serial);
    if (!plate.numbers.empty())
        section.blocks.emplace_back(std::move(plate));

    FactTable words(labelWidth);
    if (spelled || series.size() > longestOnPlate)
        addSpelled(words, ReportWords::tr("Series number"), series);
    if (spelled)
        addSpelled(words, ReportWords::tr("Revision"), m_record.series.revision);
    if (spelled || serial.size() > longestOnPlate)
        addSpelled(words, ReportWords::tr("Serial number"), serial);
    if (!words.isEmpty())
        section.blocks.emplace_back(words.take());
    if (needsMarks())
        section.blocks.emplace_back(
            ReportText{ReportWords::tr("Underlined: a letter, not the digit that looks like it."), TextFace::Remark});
}

void ItemFacts::addSpelled(FactTable &table, const QString &label, const QString &number) const
{
    if (number.size() > longestOnPlate)
        table.add(label, number, {}, TextFace::LargeMono);
    else
        table.add(label, spelledForTelephone(number, m_locale), {}, TextFace::Mono);
}

bool ItemFacts::needsMarks() const
{
    QString numbers = m_record.series.number + m_record.item.serial + m_record.item.orderNumber;
    for (const Identifier &identifier : m_record.identifiers)
        numbers += identifier.value;
    return std::any_of(numbers.begin(), numbers.end(), fold::isMistakenForDigit);
}

FactTable ItemFacts::otherNumbers(bool spelled) const
{
    FactTable table(labelWidth);
    for (const Identifier &identifier : m_record.identifiers)
        table.add(identifierTitle(identifier.kind), readableGroups(identifier.value),
                  spelled ? spelledForTelephone(identifier.value, m_locale) : QString(), TextFace::LargeMono);
    if (m_record.effectiveBrand().contains(QLatin1String("Dell"), Qt::CaseInsensitive))
        addExpressCodes(table);
    return table;
}

/// What Dell's telephone menu asks for in place of the service tag.
void ItemFacts::addExpressCodes(FactTable &table) const
{
    QStringList tags{m_record.item.serial};
    for (const Identifier &identifier : m_record.identifiers)
        if (identifier.kind == QLatin1String("service_tag"))
            tags << identifier.value;
    tags.removeDuplicates();
    constexpr qsizetype usualLength = 7;
    for (const QString &tag : std::as_const(tags))
        if (const auto code = tag.size() == usualLength ? servicetag::expressCodeOf(tag) : std::nullopt)
            table.add(ReportWords::tr("Express service code"), servicetag::inThrees(*code), tag, TextFace::LargeMono);
}

FactTable ItemFacts::purchase() const
{
    const Item &item = m_record.item;
    FactTable table(labelWidth);
    const bool isKnown = item.acquiredHow != AcquiredHow::Unknown;
    QStringList facts;
    for (const QString &fact : {datetext::written(item.acquiredOn, m_locale), item.acquiredFrom})
        if (!fact.isEmpty())
            facts << inSentence(fact, m_locale);
    table.add(isKnown ? choices::title(choices::waysOfAcquiring(), int(item.acquiredHow)) : ReportWords::tr("Acquired"),
              facts.isEmpty() ? notRecorded() : facts.join(QStringLiteral(", ")));
    table.add(ReportWords::tr("Order number"), item.orderNumber, {}, TextFace::LargeMono);
    if (item.quantity != 1)
        table.add(ReportWords::tr("Quantity"), m_locale.toString(item.quantity));
    const auto price = item.priceMoney();
    const QString amount = price ? price->localText(m_locale) : notRecorded();
    table.add(item.quantity == 1 ? ReportWords::tr("Price paid") : ReportWords::tr("Price paid for one"), amount);
    table.add(ReportWords::tr("Proof"), proof());
    return table;
}

/// Receipts and warranty cards by number; other evidence proves no purchase.
QString ItemFacts::proof() const
{
    QStringList proofs;
    for (const Evidence &evidence : m_item.evidence)
        if (evidence.kind == EvidenceKind::Receipt || evidence.kind == EvidenceKind::Warranty)
            proofs << evidence.label() + u' ' + choices::title(choices::evidenceKinds(), int(evidence.kind));
    return proofs.isEmpty() ? ReportWords::tr("no receipt recorded") : proofs.join(QStringLiteral(", "));
}

FactTable ItemFacts::worth() const
{
    const Item &item = m_record.item;
    FactTable table(labelWidth);
    const AmountStyle style({}, m_locale);
    const auto worth = lineamounts::worth(m_record);
    QString basis;
    if (item.value && item.valueBasis != ValueBasis::Unknown)
        basis = choices::title(choices::valueBases(), int(item.valueBasis));
    else if (itemcolumns::isEstimated(m_item))
        basis = ReportWords::tr("owner’s estimate");
    else if (itemcolumns::isValuedAtPrice(m_item))
        basis = ReportWords::tr("the price paid, as no value is recorded");
    if (item.valuedOn.isValid())
        basis += (basis.isEmpty() ? QString() : QStringLiteral(", ")) + datetext::written(item.valuedOn, m_locale);
    table.add(ReportWords::tr("Value"), worth ? style.fullText(*worth) : notRecorded(), basis);
    const auto replacement = lineamounts::replacement(m_record);
    const bool isOfSeries = replacement && !item.replacementPrice;
    table.add(ReportWords::tr("Replacement"), replacement ? style.fullText(*replacement) : notRecorded(),
              isOfSeries ? datetext::written(m_record.series.replacementOn, m_locale) : QString());
    if (item.condition != Condition::Unknown)
        table.add(ReportWords::tr("Condition"), choices::title(choices::conditions(), int(item.condition)));
    table.add(ReportWords::tr("Category"), m_record.effectiveCategory());
    table.add(ReportWords::tr("Owner"), item.owner);
    const QString references = evidenceReferences(m_item.evidence);
    table.add(ReportWords::tr("Evidence"), references.isEmpty() ? ReportWords::tr("none") : references);
    return table;
}

FactTable ItemFacts::coverage() const
{
    FactTable table(labelWidth);
    for (const Coverage &each : coveragesOf(m_record))
        table.add(each.title, stateOf(each, m_today, m_locale), {},
                  each.isInForce(m_today) ? TextFace::BodyStrong : TextFace::Body);
    if (table.isEmpty())
        table.add(ReportWords::tr("Warranty"), notRecorded());
    return table;
}

FactTable ItemFacts::support() const
{
    const Series &series = m_record.series;
    QString link = series.claimLink;
    link.replace(QLatin1String("{SERIAL}"), QString::fromUtf8(QUrl::toPercentEncoding(m_record.item.serial)));
    link.replace(QLatin1String("{SERIES}"), QString::fromUtf8(QUrl::toPercentEncoding(series.number)));
    FactTable table(labelWidth);
    table.add(ReportWords::tr("Telephone"), series.supportPhone);
    table.add(ReportWords::tr("Website"), series.supportUrl);
    table.add(ReportWords::tr("Claim online"), link);
    return table;
}

const Evidence *ItemFacts::firstShown(std::initializer_list<EvidenceKind> kinds) const
{
    for (const EvidenceKind kind : kinds)
        for (const Evidence &evidence : m_item.evidence)
            if (evidence.kind == kind && canBeShown(evidence, m_input.pdfPages))
                return &evidence;
    return nullptr;
}

void ItemFacts::addPictures(ReportSection &section, std::initializer_list<const Evidence *> shown) const
{
    ReportExhibits pictures;
    pictures.height = pictureHeight;
    for (const Evidence *each : shown)
        if (each)
            pictures.exhibits.push_back(onePicture(*each, m_input.pdfPages, m_locale));
    if (!pictures.exhibits.empty())
        section.blocks.emplace_back(std::move(pictures));
}

void ItemFacts::addFacts(ReportSection &section, const QString &title, FactTable facts) const
{
    if (facts.isEmpty())
        return;
    addRubric(section, title);
    section.blocks.emplace_back(facts.take());
}

void ItemFacts::addRubric(ReportSection &section, const QString &title) const
{
    section.blocks.emplace_back(ReportText{m_locale.toUpper(title), TextFace::Rubric});
}

} // namespace nameplate
