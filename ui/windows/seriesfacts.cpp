// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/seriesfacts.h"

#include "app/domain/datetext.h"
#include "app/domain/typednumber.h"

#include <QCoreApplication>

#include <array>

namespace nameplate::seriesfacts {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SeriesFact)
};

template <auto Member>
QString textOf(const SeriesDetails &details, const QLocale &)
{
    return details.series.*Member;
}

template <auto Member>
Result<void> setText(SeriesDetails &details, const QString &typed, const QLocale &)
{
    details.series.*Member = typed.trimmed();
    return {};
}

template <auto Member>
Result<void> setLink(SeriesDetails &details, const QString &typed, const QLocale &)
{
    if (!typed.trimmed().isEmpty())
        if (const auto link = webLink(QString(typed).remove(u'{').remove(u'}')); !link)
            return tl::unexpected(link.error());
    details.series.*Member = typed.trimmed();
    return {};
}

QString categoryOf(const SeriesDetails &details, const QLocale &)
{
    return details.category;
}

Result<void> setCategory(SeriesDetails &details, const QString &typed, const QLocale &)
{
    details.category = typed.simplified();
    return {};
}

QString warrantyOf(const SeriesDetails &details, const QLocale &locale)
{
    return details.series.warrantyMonths ? locale.toString(*details.series.warrantyMonths) : QString();
}

Result<void> setWarranty(SeriesDetails &details, const QString &typed, const QLocale &locale)
{
    constexpr qint64 mostMonths = 1200;
    const auto digits = typednumber::wholeDigits(typednumber::normalised(typed), locale);
    const qint64 months = digits ? digits->toLongLong() : -1;
    if (typed.trimmed().isEmpty()) {
        details.series.warrantyMonths.reset();
        return {};
    }
    if (months < 0 || months > mostMonths)
        return fail(Error::Code::BadValue, Text::tr("“%1” is not a number of months.").arg(typed),
                    Text::tr("Two years are 24."));
    details.series.warrantyMonths = months;
    return {};
}

QString priceOf(const SeriesDetails &details, const QLocale &locale)
{
    const auto money = details.series.replacementMoney();
    return money ? money->localText(locale) : QString();
}

Result<void> setPrice(SeriesDetails &details, const QString &typed, const QLocale &locale)
{
    Series &series = details.series;
    if (typed.trimmed().isEmpty()) {
        series.replacementPrice.reset();
        return {};
    }
    const auto money = Money::fromLocalText(typed, series.currency, locale);
    if (!money)
        return tl::unexpected(money.error());
    if (money->minor < 0)
        return fail(Error::Code::BadValue, Text::tr("A price cannot be below zero."));
    series.replacementPrice = money->minor;
    series.currency = money->currency;
    return {};
}

QString pricedOn(const SeriesDetails &details, const QLocale &locale)
{
    return datetext::local(details.series.replacementOn, locale);
}

Result<void> setPricedOn(SeriesDetails &details, const QString &typed, const QLocale &locale)
{
    if (typed.trimmed().isEmpty()) {
        details.series.replacementOn = {};
        return {};
    }
    const auto date = datetext::fromLocal(typed, locale, QDate::currentDate());
    if (!date)
        return tl::unexpected(date.error());
    details.series.replacementOn = *date;
    return {};
}

QString codesOf(const SeriesDetails &details, const QLocale &)
{
    return details.codes.join(QLatin1String("; "));
}

Result<void> setCodes(SeriesDetails &details, const QString &typed, const QLocale &)
{
    details.codes.clear();
    for (const QString &code : typed.split(u';'))
        if (!code.trimmed().isEmpty() && !details.codes.contains(code.trimmed()))
            details.codes << code.trimmed();
    return {};
}

QString ownPrice(const Record &record, const QLocale &locale)
{
    const auto money = record.item.replacementMoney();
    return money ? money->localText(locale) : QString();
}

constexpr std::array table{
    SeriesFact{"number", QT_TRANSLATE_NOOP("SeriesFact", "Series number"), textOf<&Series::number>,
               setText<&Series::number>},
    SeriesFact{"revision", QT_TRANSLATE_NOOP("SeriesFact", "Revision"), textOf<&Series::revision>,
               setText<&Series::revision>},
    SeriesFact{"brand", QT_TRANSLATE_NOOP("SeriesFact", "Brand"), textOf<&Series::brand>, setText<&Series::brand>,
               [](const Record &r, const QLocale &) { return r.item.brand; }, [](Record &r) { r.item.brand.clear(); }},
    SeriesFact{"name", QT_TRANSLATE_NOOP("SeriesFact", "Name"), textOf<&Series::name>, setText<&Series::name>},
    SeriesFact{"category", QT_TRANSLATE_NOOP("SeriesFact", "Category"), categoryOf, setCategory,
               [](const Record &r, const QLocale &) { return r.category; }, [](Record &r) { r.category.clear(); }},
    SeriesFact{"warranty", QT_TRANSLATE_NOOP("SeriesFact", "Warranty in months"), warrantyOf, setWarranty},
    SeriesFact{"replacement_price", QT_TRANSLATE_NOOP("SeriesFact", "Costs new today"), priceOf, setPrice, ownPrice,
               [](Record &r) {
                   r.item.replacementPrice.reset();
                   r.item.replacementCurrency = {};
               }},
    SeriesFact{"replacement_on", QT_TRANSLATE_NOOP("SeriesFact", "Price seen on"), pricedOn, setPricedOn},
    SeriesFact{"codes", QT_TRANSLATE_NOOP("SeriesFact", "Barcode numbers"), codesOf, setCodes},
    SeriesFact{"support_url", QT_TRANSLATE_NOOP("SeriesFact", "Maker's support page"), textOf<&Series::supportUrl>,
               setLink<&Series::supportUrl>},
    SeriesFact{"support_phone", QT_TRANSLATE_NOOP("SeriesFact", "Maker's telephone"), textOf<&Series::supportPhone>,
               setText<&Series::supportPhone>},
    SeriesFact{"claim_link", QT_TRANSLATE_NOOP("SeriesFact", "Claim page"), textOf<&Series::claimLink>,
               setLink<&Series::claimLink>},
    SeriesFact{"notes", QT_TRANSLATE_NOOP("SeriesFact", "Notes"), textOf<&Series::notes>, setText<&Series::notes>}};

} // namespace

std::span<const SeriesFact> all()
{
    return table;
}

QString title(const SeriesFact &fact)
{
    return QCoreApplication::translate("SeriesFact", fact.title);
}

QString linkTitle(SeriesLinkKind kind)
{
    switch (kind) {
    case SeriesLinkKind::Accessory:
        return Text::tr("Accessory");
    case SeriesLinkKind::Part:
        return Text::tr("Spare part");
    case SeriesLinkKind::Successor:
        return Text::tr("Successor");
    }
    return {};
}

} // namespace nameplate::seriesfacts
