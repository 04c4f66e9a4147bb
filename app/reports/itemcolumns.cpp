// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/itemcolumns.h"

#include "app/domain/datetext.h"
#include "app/reports/evidencelist.h"
#include "app/reports/reportwords.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace nameplate {

namespace {

using itemcolumns::isEstimated;
using itemcolumns::isValuedAtPrice;
using itemcolumns::productLine;

using AmountOf = std::optional<Money> (*)(const Record &);

std::set<Currency> currenciesOf(const std::vector<const ReportItem *> &items, AmountOf amountOf)
{
    std::set<Currency> currencies;
    for (const ReportItem *item : items)
        if (const auto amount = amountOf(item->record))
            currencies.insert(amount->currency);
    return currencies;
}

QString dash()
{
    return QStringLiteral("–");
}

ReportCell plain(const QString &text)
{
    return {text, {}, TextFace::Plain, TextFace::Small};
}

ReportCell missing(const QString &text)
{
    return {text, {}, TextFace::Remark, TextFace::Small};
}

ReportCell numberCell(const ReportItem &item, const CellContext &)
{
    return plain(item.record.item.number);
}

ReportCell pictureCell(const ReportItem &, const CellContext &)
{
    return {};
}

ReportCell quantityCell(const ReportItem &item, const CellContext &context)
{
    return plain(context.locale.toString(item.record.item.quantity));
}

ReportCell titleCell(const ReportItem &item, const CellContext &)
{
    return {item.record.title(), productLine(item.record), TextFace::Strong, TextFace::Plain};
}

ReportCell serialCell(const ReportItem &item, const CellContext &)
{
    QStringList others;
    for (const Identifier &identifier : item.record.identifiers)
        others << identifierTitle(identifier.kind) + u' ' + identifier.value;
    ReportCell cell{item.record.item.serial, others.join(u'\n'), TextFace::Mono, TextFace::SmallMono};
    if (cell.text.isEmpty()) {
        cell.text = item.record.hasSeries() && item.record.item.quantity == 1
                        ? ReportWords::tr("no serial number recorded")
                        : dash();
        cell.face = TextFace::Remark;
    }
    return cell;
}

/// Bought things name the shop; others say how they came.
QString originText(const Item &item)
{
    QStringList parts;
    if (item.acquiredHow > AcquiredHow::Bought && item.acquiredHow != AcquiredHow::Gift)
        parts << choices::title(choices::waysOfAcquiring(), int(item.acquiredHow));
    if (!item.acquiredFrom.isEmpty())
        parts << item.acquiredFrom;
    return parts.join(QStringLiteral(", "));
}

ReportCell acquiredCell(const ReportItem &each, const CellContext &context)
{
    const Item &item = each.record.item;
    ReportCell cell = plain(datetext::written(item.acquiredOn, context.locale));
    if (cell.text.isEmpty())
        cell.text = dash();
    if (item.acquiredHow == AcquiredHow::Gift)
        cell.text += u' ' + ReportWords::tr("g");
    cell.second = originText(item);
    return cell;
}

/// The amount of the line and, below it, what it is made of where that is more than one unit.
ReportCell amountCell(const std::optional<Money> &line, const std::optional<Money> &unit, qint64 quantity,
                      const AmountStyle &style, const QLocale &locale)
{
    if (!line)
        return missing(ReportWords::tr("not known"));
    ReportCell cell = plain(style.text(*line));
    if (quantity != 1 && unit)
        cell.second = QStringLiteral("%1 × %2").arg(locale.toString(quantity), unit->localNumber(locale));
    return cell;
}

ReportCell priceCell(const ReportItem &item, const CellContext &context)
{
    const Record &record = item.record;
    return amountCell(lineamounts::price(record), record.item.priceMoney(), record.item.quantity, context.prices,
                      context.locale);
}

ReportCell worthCell(const ReportItem &item, const CellContext &context)
{
    const Record &record = item.record;
    const auto unit = record.item.value ? record.item.valueMoney() : record.item.priceMoney();
    return amountCell(lineamounts::worth(record), unit, record.item.quantity, context.worths, context.locale);
}

ReportCell replacementCell(const ReportItem &item, const CellContext &context)
{
    const Record &record = item.record;
    return amountCell(lineamounts::replacement(record), record.effectiveReplacement(), record.item.quantity,
                      context.replacements, context.locale);
}

ReportCell worthMarkCell(const ReportItem &item, const CellContext &)
{
    if (isEstimated(item))
        return plain(ReportWords::tr("e"));
    return isValuedAtPrice(item) ? plain(ReportWords::tr("p")) : ReportCell{};
}

/// In years and tenths of them, as adjusters reckon: "3.9".
ReportCell ageCell(const ReportItem &item, const CellContext &context)
{
    const QDate acquired = item.record.item.acquiredOn;
    if (!acquired.isValid() || acquired > context.today)
        return plain(dash());
    const double years = double(acquired.daysTo(context.today)) / 365.2425;
    return plain(context.locale.toString(std::floor(years * 10) / 10, 'f', 1));
}

ReportCell emptyCell(const ReportItem &, const CellContext &)
{
    return {};
}

/// Identifiers before everything: what a register of stolen things is searched by.
ReportCell numbersCell(const ReportItem &item, const CellContext &)
{
    QStringList others;
    for (const Identifier &identifier : item.record.identifiers)
        if (identifier.kind != QLatin1String("owner_mark"))
            others << identifierTitle(identifier.kind) + u' ' + identifier.value;
    const QString &serial = item.record.item.serial;
    if (serial.isEmpty() && others.isEmpty())
        return missing(ReportWords::tr("no number recorded"));
    return {serial.isEmpty() ? ReportWords::tr("no serial number") : serial, others.join(u'\n'),
            serial.isEmpty() ? TextFace::Remark : TextFace::LargeMono, TextFace::Mono};
}

ReportCell ownerMarkCell(const ReportItem &item, const CellContext &)
{
    QStringList marks;
    for (const Identifier &identifier : item.record.identifiers)
        if (identifier.kind == QLatin1String("owner_mark"))
            marks << identifier.value;
    return marks.isEmpty() ? missing(dash()) : ReportCell{marks.join(u'\n'), {}, TextFace::Mono};
}

/// What the thing is, with its category and condition: what a description in a register begins with.
ReportCell descriptionCell(const ReportItem &item, const CellContext &)
{
    const Record &record = item.record;
    QStringList parts;
    for (const QString &part : {productLine(record), record.effectiveCategory()})
        if (!part.isEmpty())
            parts << part;
    if (record.item.condition != Condition::Unknown)
        parts << choices::title(choices::conditions(), int(record.item.condition));
    return {record.title(), parts.join(u'\n'), TextFace::Strong, TextFace::Plain};
}

/// Where it is when it is not at home.
ReportCell statusCell(const ReportItem &item, const CellContext &)
{
    const Status status = item.record.item.status;
    return status == Status::Owned ? ReportCell{} : plain(choices::title(choices::statuses(), int(status)));
}

ReportCell evidenceCell(const ReportItem &item, const CellContext &)
{
    const QString references = evidenceReferences(item.evidence);
    return references.isEmpty() ? missing(ReportWords::tr("none")) : plain(references);
}

ReportCell placeCell(const ReportItem &item, const CellContext &)
{
    return plain(item.record.place.isEmpty() ? dash() : item.record.place);
}

const std::map<Currency, qint64> &sumOfPrices(const LineSums &sums)
{
    return sums.prices.sums();
}

const std::map<Currency, qint64> &sumOfWorths(const LineSums &sums)
{
    return sums.worths.sums();
}

const std::map<Currency, qint64> &sumOfReplacements(const LineSums &sums)
{
    return sums.replacements.sums();
}

constexpr std::array columnRows{
    ItemColumn{"number", QT_TRANSLATE_NOOP("Report", "No."), numberCell, 12, 34, TextAlign::End},
    ItemColumn{"picture", "", pictureCell, 20, 0, TextAlign::Start, ReportColumn::Content::Picture},
    ItemColumn{"quantity", QT_TRANSLATE_NOOP("Report", "Qty"), quantityCell, 9, 20, TextAlign::End},
    ItemColumn{"item", QT_TRANSLATE_NOOP("Report", "Item, brand, series number"), titleCell, 62, 0},
    ItemColumn{"serial", QT_TRANSLATE_NOOP("Report", "Serial number"), serialCell, 48, 0},
    ItemColumn{"acquired", QT_TRANSLATE_NOOP("Report", "Acquired"), acquiredCell, 26, 34},
    ItemColumn{"age", QT_TRANSLATE_NOOP("Report", "Age, years"), ageCell, 10, 16, TextAlign::End},
    ItemColumn{"price", QT_TRANSLATE_NOOP("Report", "Price paid"), priceCell, 20, 60, TextAlign::End,
               ReportColumn::Content::Text, &CellContext::prices, sumOfPrices},
    ItemColumn{"worth", QT_TRANSLATE_NOOP("Report", "Value"), worthCell, 20, 60, TextAlign::End,
               ReportColumn::Content::Text, &CellContext::worths, sumOfWorths},
    ItemColumn{"worth_mark", "", worthMarkCell, 3, 6},
    ItemColumn{"replacement", QT_TRANSLATE_NOOP("Report", "Replacement"), replacementCell, 20, 60, TextAlign::End,
               ReportColumn::Content::Text, &CellContext::replacements, sumOfReplacements},
    ItemColumn{"evidence", QT_TRANSLATE_NOOP("Report", "Evidence"), evidenceCell, 22, 32},
    ItemColumn{"place", QT_TRANSLATE_NOOP("Report", "Place"), placeCell, 50, 0},
    ItemColumn{"numbers", QT_TRANSLATE_NOOP("Report", "Serial number, other numbers"), numbersCell, 58, 0},
    ItemColumn{"owner_mark", QT_TRANSLATE_NOOP("Report", "Owner mark"), ownerMarkCell, 24, 0},
    ItemColumn{"description", QT_TRANSLATE_NOOP("Report", "Description"), descriptionCell, 52, 0},
    ItemColumn{"tick", "", emptyCell, 5, 0, TextAlign::Start, ReportColumn::Content::TickBox},
    ItemColumn{"status", QT_TRANSLATE_NOOP("Report", "Away"), statusCell, 18, 0},
    ItemColumn{"remarks", QT_TRANSLATE_NOOP("Report", "Remarks"), emptyCell, 36, 0}};

} // namespace

CellContext::CellContext(const std::vector<const ReportItem *> &items, const QDate &asOf, const QLocale &reportLocale,
                         ReportPulse *beat)
    : locale(reportLocale)
    , today(asOf)
    , prices(currenciesOf(items, lineamounts::price), reportLocale)
    , worths(currenciesOf(items, lineamounts::worth), reportLocale)
    , replacements(currenciesOf(items, lineamounts::replacement), reportLocale)
    , pulse(beat)
{}

ReportColumn ItemColumn::column(const CellContext &context) const
{
    const QString translated = *title ? ReportWords::tr(title) : QString();
    return {QString::fromLatin1(key),
            amounts ? (context.*amounts).head(translated) : translated,
            align,
            width,
            maximum,
            content};
}

QString ItemColumn::sumText(const LineSums &sums, const CellContext &context) const
{
    return (context.*amounts).lines(sum(sums));
}

namespace itemcolumns {

std::span<const ItemColumn> all()
{
    return columnRows;
}

const ItemColumn &at(const char *key)
{
    const auto row = std::find_if(columnRows.begin(), columnRows.end(),
                                  [key](const ItemColumn &each) { return qstrcmp(each.key, key) == 0; });
    Q_ASSERT(row != columnRows.end());
    return *row;
}

bool isEstimated(const ReportItem &item)
{
    const auto isValuation = [](const Evidence &evidence) { return evidence.kind == EvidenceKind::Valuation; };
    const Item &record = item.record.item;
    if (!record.value || record.valueBasis != ValueBasis::Unknown)
        return record.value && record.valueBasis == ValueBasis::Estimate;
    return std::none_of(item.evidence.begin(), item.evidence.end(), isValuation);
}

bool isValuedAtPrice(const ReportItem &item)
{
    return !item.record.item.value && item.record.item.price;
}

QString productLine(const Record &record)
{
    const QString title = record.title();
    QString product = record.effectiveBrand();
    if (!record.series.name.isEmpty())
        product += (product.isEmpty() ? QString() : QStringLiteral(" ")) + record.series.name;

    QStringList parts;
    for (const QString &part : {product, record.series.number})
        if (!part.isEmpty() && part != title)
            parts << part;
    if (!record.series.revision.isEmpty())
        parts << ReportWords::tr("revision %1").arg(record.series.revision);
    return parts.join(QStringLiteral(" · "));
}

} // namespace itemcolumns

} // namespace nameplate
