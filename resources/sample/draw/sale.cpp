// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/sample/draw/sale.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace nameplate::sample {

namespace {

constexpr std::array languages{
    SaleWords{"de", "SUMME", "inkl. %1 % MwSt", "Netto", "Beleg", "Vielen Dank für Ihren Einkauf!"},
    SaleWords{"en", "TOTAL", "incl. %1 % tax", "Net", "No.", "Thank you!"}};

QLocale localeOf(const QString &language)
{
    return language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedStates)
                                           : QLocale(QLocale::German, QLocale::Germany);
}

qint64 minorUnits(const QString &amount, int decimals)
{
    return std::llround(amount.toDouble() * std::pow(10, decimals));
}

QString articleOf(const Row &row)
{
    const QString series = QStringList{row.value(QStringLiteral("brand")), row.value(QStringLiteral("series_name")),
                                       row.value(QStringLiteral("series_number"))}
                               .join(u' ')
                               .simplified();
    return row.value(QStringLiteral("series_number")).isEmpty() ? row.value(QStringLiteral("name")) : series;
}

} // namespace

Sale Sale::of(const QJsonObject &plan, const QList<Row> &items)
{
    Sale sale;
    if (items.isEmpty())
        return sale;
    const QJsonObject articles = plan.value(QLatin1String("articles")).toObject();
    const Row &first = items.first();
    sale.currency = first.value(QStringLiteral("currency"));
    sale.decimals = sale.currency == QLatin1String("JPY") ? 0 : 2;
    sale.date = first.value(QStringLiteral("acquired_on"));
    sale.order = first.value(QStringLiteral("order_number"));
    sale.taxRate = plan.value(QLatin1String("tax")).toDouble();
    for (const Row &row : items)
        sale.lines.append({articles.value(row.value(QStringLiteral("number"))).toString(articleOf(row)),
                           row.value(QStringLiteral("serial")), row.value(QStringLiteral("quantity")).toLongLong(),
                           minorUnits(row.value(QStringLiteral("price")), sale.decimals)});
    return sale;
}

qint64 Sale::total() const
{
    qint64 sum = 0;
    for (const SaleLine &line : lines)
        sum += line.quantity * line.price;
    return sum;
}

qint64 Sale::tax() const
{
    return std::llround(double(total()) * taxRate / (100 + taxRate));
}

QString Sale::amount(qint64 minor, const QString &language) const
{
    return localeOf(language).toString(double(minor) / std::pow(10, decimals), 'f', decimals);
}

QString Sale::day(const QString &language) const
{
    const QDate parsed = QDate::fromString(date, Qt::ISODate);
    return localeOf(language).toString(parsed, language == QLatin1String("en") ? QStringLiteral("MMM d, yyyy")
                                                                               : QStringLiteral("dd.MM.yyyy"));
}

const SaleWords &wordsFor(const QString &language)
{
    const auto found = std::find_if(languages.begin(), languages.end(), [&language](const SaleWords &each) {
        return language == QLatin1String(each.language);
    });
    return found == languages.end() ? languages.front() : *found;
}

} // namespace nameplate::sample
