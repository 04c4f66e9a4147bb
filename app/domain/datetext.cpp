// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/datetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace nameplate::datetext {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Date)
};

bool isKept(const QDate &date)
{
    return date.isValid() && date.year() >= 1 && date.year() <= 9999;
}

std::optional<QDate> shifted(const QString &text, const QDate &today)
{
    static const QRegularExpression shape(QStringLiteral("^([+-]\\d{1,4})([dwmy])$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int amount = match.captured(1).toInt();
    switch (match.captured(2).at(0).unicode()) {
    case u'd':
        return today.addDays(amount);
    case u'w':
        return today.addDays(7 * amount);
    case u'm':
        return today.addMonths(amount);
    default:
        return today.addYears(amount);
    }
}

std::optional<QDate> monthAndDay(const QString &text, const QDate &today)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{2})(\\d{2})$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QDate date(today.year(), match.captured(1).toInt(), match.captured(2).toInt());
    if (date.isValid() && date > today)
        date = date.addYears(-1);
    return date;
}

std::optional<QDate> shorthand(const QString &text, const QDate &today)
{
    if (text == QLatin1String("today") || text == Text::tr("today"))
        return today;
    if (text == QLatin1String("yesterday") || text == Text::tr("yesterday"))
        return today.addDays(-1);
    if (const auto date = shifted(text, today))
        return date;
    return monthAndDay(text, today);
}

/// Two-digit years as people mean them: never more than a year ahead of today.
QDate inThisCentury(QDate date, const QString &format, const QDate &today)
{
    if (!date.isValid() || format.contains(QLatin1String("yyyy")))
        return date;
    date = date.addYears(today.year() / 100 * 100 - date.year() / 100 * 100);
    return date > today.addYears(1) ? date.addYears(-100) : date;
}

QDate fromLocaleFormats(const QString &text, const QLocale &locale, const QDate &today)
{
    QString fourDigits = locale.dateFormat(QLocale::ShortFormat);
    if (!fourDigits.contains(QLatin1String("yyyy")))
        fourDigits.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    const QString medium = QStringLiteral("d MMM yyyy");
    const QString formats[] = {fourDigits,
                               locale.dateFormat(QLocale::LongFormat),
                               medium,
                               QStringLiteral("d. MMM yyyy"),
                               QStringLiteral("d MMMM yyyy"),
                               QStringLiteral("d. MMMM yyyy"),
                               QString(fourDigits).replace(QLatin1String("yyyy"), QLatin1String("yy"))};
    for (const QString &format : formats) {
        const QDate date = inThisCentury(locale.toDate(text, format), format, today);
        if (isKept(date))
            return date;
    }
    return {};
}

} // namespace

QString plain(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

Result<QDate> fromPlain(QStringView text)
{
    static const QRegularExpression shape(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QString trimmed = text.trimmed().toString();
    const QDate date = shape.match(trimmed).hasMatch() ? QDate::fromString(trimmed, Qt::ISODate) : QDate();
    if (!isKept(date))
        return fail(Error::Code::BadValue, Text::tr("“%1” is not a date.").arg(text.toString()),
                    Text::tr("Write it as year-month-day, such as 2024-05-17."));
    return date;
}

Result<QDate> fromLocal(QStringView text, const QLocale &locale, const QDate &today)
{
    const QString trimmed = text.trimmed().toString();
    if (const auto iso = fromPlain(trimmed))
        return *iso;
    if (const auto date = shorthand(trimmed.toLower(), today); date && isKept(*date))
        return *date;
    if (const QDate date = fromLocaleFormats(trimmed, locale, today); date.isValid())
        return date;
    return fail(Error::Code::BadValue, Text::tr("“%1” is not a date.").arg(text.toString()),
                Text::tr("Type it as %1 or as 2024-05-17.").arg(local(QDate(2024, 5, 17), locale)));
}

QString local(const QDate &date, const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(QLatin1String("yyyy")))
        format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    return date.isValid() ? locale.toString(date, format) : QString();
}

} // namespace nameplate::datetext
