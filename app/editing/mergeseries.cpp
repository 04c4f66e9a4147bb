// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/datetext.h"
#include "app/editing/mergeparts.h"
#include "app/editing/mergetext.h"

#include <QCoreApplication>

#include <array>

namespace nameplate {

namespace {

template <auto Member>
QString seriesText(const Inventory &, const SeriesDetails &details)
{
    return details.series.*Member;
}

template <auto Member>
void takeSeriesMember(SeriesDetails &into, const SeriesDetails &from, const Inventory &, const Inventory &)
{
    into.series.*Member = from.series.*Member;
}

template <auto Member>
constexpr MergeSeriesValue textRow(const char *key, const char *title)
{
    return {key, title, seriesText<Member>, takeSeriesMember<Member>};
}

QString traitTexts(const Inventory &, const SeriesDetails &details)
{
    QStringList lines;
    for (const SeriesTrait &trait : details.traits)
        lines << trait.name + QLatin1String(": ") + trait.value;
    return lines.join(u'\n');
}

constexpr std::array linkKinds{"accessory", "part", "successor"};

QString linkTexts(const Inventory &inventory, const SeriesDetails &details)
{
    QStringList lines;
    for (const SeriesLink &link : details.links)
        if (const auto other = inventory.series(link.other))
            lines << QLatin1String(linkKinds[size_t(link.kind)]) + QLatin1String(": ")
                         + mergetext::joined({other->title(),
                                              other->title() == other->number ? QString() : other->number,
                                              other->revision});
    lines.sort();
    return lines.join(u'\n');
}

/// Links to series that are not taken over stay away.
void takeLinks(SeriesDetails &into, const SeriesDetails &from, const Inventory &ours, const Inventory &theirs)
{
    into.links.clear();
    for (SeriesLink link : from.links)
        if (const auto other = theirs.series(link.other)) {
            link.other = sameSeries(*other, ours);
            if (link.other.isValid())
                into.links << link;
        }
}

constexpr std::array seriesValues{
    textRow<&Series::brand>("brand", QT_TRANSLATE_NOOP("Merge", "Brand")),
    textRow<&Series::name>("name", QT_TRANSLATE_NOOP("Merge", "Series name")),
    textRow<&Series::number>("number", QT_TRANSLATE_NOOP("Merge", "Series number")),
    textRow<&Series::revision>("revision", QT_TRANSLATE_NOOP("Merge", "Revision")),
    MergeSeriesValue{"category", QT_TRANSLATE_NOOP("Merge", "Category"),
                     [](const Inventory &, const SeriesDetails &d) { return d.category; },
                     [](SeriesDetails &into, const SeriesDetails &from, const Inventory &, const Inventory &) {
                         into.category = from.category;
                     }},
    textRow<&Series::supportUrl>("support_url", QT_TRANSLATE_NOOP("Merge", "Support page")),
    textRow<&Series::supportPhone>("support_phone", QT_TRANSLATE_NOOP("Merge", "Support phone")),
    textRow<&Series::claimLink>("claim_link", QT_TRANSLATE_NOOP("Merge", "Claim link")),
    MergeSeriesValue{"warranty_months", QT_TRANSLATE_NOOP("Merge", "Warranty in months"),
                     [](const Inventory &, const SeriesDetails &d) {
                         return d.series.warrantyMonths ? QString::number(*d.series.warrantyMonths) : QString();
                     },
                     takeSeriesMember<&Series::warrantyMonths>},
    MergeSeriesValue{"replacement_price", QT_TRANSLATE_NOOP("Merge", "Replacement price"),
                     [](const Inventory &, const SeriesDetails &d) {
                         const auto price = d.series.replacementMoney();
                         return price ? mergetext::joined({price->plainText() + u' ' + price->currency.code(),
                                                           datetext::plain(d.series.replacementOn)})
                                      : QString();
                     },
                     [](SeriesDetails &into, const SeriesDetails &from, const Inventory &, const Inventory &) {
                         into.series.replacementPrice = from.series.replacementPrice;
                         into.series.currency = from.series.currency;
                         into.series.replacementOn = from.series.replacementOn;
                     }},
    textRow<&Series::notes>("notes", QT_TRANSLATE_NOOP("Merge", "Notes")),
    MergeSeriesValue{"traits", QT_TRANSLATE_NOOP("Merge", "Traits"), traitTexts,
                     [](SeriesDetails &into, const SeriesDetails &from, const Inventory &, const Inventory &) {
                         into.traits = from.traits;
                     }},
    MergeSeriesValue{"codes", QT_TRANSLATE_NOOP("Merge", "Barcodes"),
                     [](const Inventory &, const SeriesDetails &d) { return d.codes.join(u'\n'); },
                     [](SeriesDetails &into, const SeriesDetails &from, const Inventory &, const Inventory &) {
                         into.codes = from.codes;
                     }},
    MergeSeriesValue{"links", QT_TRANSLATE_NOOP("Merge", "Accessories, parts and successors"), linkTexts, takeLinks}};

} // namespace

std::span<const MergeSeriesValue> mergeSeriesValues()
{
    return seriesValues;
}

SeriesId sameSeries(const Series &series, const Inventory &other)
{
    const auto texts = [](const Series &s) { return QStringList{s.brand, s.name, s.number, s.revision}; };
    SeriesId namesake;
    for (const SeriesSummary &each : other.allSeries())
        if (each.series.uuid == series.uuid)
            return each.series.id;
        else if (texts(each.series) == texts(series))
            namesake = each.series.id;
    return namesake;
}

} // namespace nameplate
