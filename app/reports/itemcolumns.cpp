// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/itemcolumns.h"

#include "app/domain/datetext.h"
#include "app/reports/evidencelist.h"
#include "app/reports/reportwords.h"

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

using itemcolumns::isEstimated;
using itemcolumns::productLine;

std::set<Currency> currenciesOf(const std::vector<ReportItem> &items, std::optional<Money> (*amountOf)(const Item &))
{
    std::set<Currency> currencies;
    for (const ReportItem &item : items)
        if (isPresent(item.record.item.status))
            if (const auto amount = amountOf(item.record.item))
                currencies.insert(amount->currency);
    return currencies;
}

std::optional<Money> priceOf(const Item &item)
{
    return item.priceMoney();
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

ReportCell priceCell(const ReportItem &item, const CellContext &context)
{
    const auto price = item.record.item.priceMoney();
    return price ? plain(context.prices.text(*price)) : missing(ReportWords::tr("not known"));
}

ReportCell worthCell(const ReportItem &item, const CellContext &context)
{
    const auto worth = Totals::worth(item.record.item);
    return worth ? plain(context.worths.text(*worth)) : missing(ReportWords::tr("not known"));
}

ReportCell worthMarkCell(const ReportItem &item, const CellContext &)
{
    return isEstimated(item) ? plain(ReportWords::tr("e")) : ReportCell{};
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

constexpr std::array columnRows{
    ItemColumn{"number", QT_TRANSLATE_NOOP("Report", "No."), numberCell, 12, 34, TextAlign::End},
    ItemColumn{"picture", "", pictureCell, 20, 0, TextAlign::Start, ReportColumn::Content::Picture},
    ItemColumn{"quantity", QT_TRANSLATE_NOOP("Report", "Qty"), quantityCell, 9, 20, TextAlign::End},
    ItemColumn{"item", QT_TRANSLATE_NOOP("Report", "Item, brand, series number"), titleCell, 62, 0},
    ItemColumn{"serial", QT_TRANSLATE_NOOP("Report", "Serial number"), serialCell, 48, 0},
    ItemColumn{"acquired", QT_TRANSLATE_NOOP("Report", "Acquired"), acquiredCell, 28, 34},
    ItemColumn{"price", QT_TRANSLATE_NOOP("Report", "Unit price"), priceCell, 20, 60, TextAlign::End,
               ReportColumn::Content::Text, &CellContext::prices},
    ItemColumn{"worth", QT_TRANSLATE_NOOP("Report", "Value"), worthCell, 22, 60, TextAlign::End,
               ReportColumn::Content::Text, &CellContext::worths},
    ItemColumn{"worth_mark", "", worthMarkCell, 3, 6},
    ItemColumn{"evidence", QT_TRANSLATE_NOOP("Report", "Evidence"), evidenceCell, 24, 32},
    ItemColumn{"place", QT_TRANSLATE_NOOP("Report", "Place"), placeCell, 50, 0}};

} // namespace

CellContext::CellContext(const std::vector<ReportItem> &items, const QLocale &reportLocale)
    : locale(reportLocale)
    , prices(currenciesOf(items, priceOf), reportLocale)
    , worths(currenciesOf(items, Totals::worth), reportLocale)
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
    return item.record.item.value && std::none_of(item.evidence.begin(), item.evidence.end(), isValuation);
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
