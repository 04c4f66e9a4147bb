// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/datetext.h"

#include "app/domain/typednumber.h"

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
    // A leap day can be eight years back, around 1900 and 2100.
    for (int year = today.year(); year >= today.year() - 8; --year) {
        const QDate date(year, match.captured(1).toInt(), match.captured(2).toInt());
        if (date.isValid() && date <= today)
            return date;
    }
    return std::nullopt;
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
int fullYear(const QString &digits, int month, int day, const QDate &today)
{
    if (digits.size() != 2)
        return digits.toInt();
    const int year = today.year() / 100 * 100 + digits.toInt();
    return QDate(year, month, day) > today.addYears(1) ? year - 100 : year;
}

/// The locale's order of day, month and year as a pattern that forgives missing zeros, blanks and a last full stop.
QRegularExpression numericShape(const QLocale &locale)
{
    QString pattern;
    const QString format = typednumber::normalised(locale.dateFormat(QLocale::ShortFormat));
    for (qsizetype i = 0; i < format.size();) {
        const QChar c = format[i];
        qsizetype end = i + 1;
        while (end < format.size() && format[end] == c)
            ++end;
        if (c == u'd')
            pattern += QLatin1String("(?<day>\\d{1,2})");
        else if (c == u'M')
            pattern += QLatin1String("(?<month>\\d{1,2})");
        else if (c == u'y')
            pattern += QLatin1String("(?<year>\\d{4}|\\d{2})");
        else if (c == u' ')
            pattern += QLatin1String(" *");
        else if (c != u'\'')
            pattern +=
                QRegularExpression::escape(format.mid(i, end - i)) + QLatin1String(end == format.size() ? "?" : "");
        i = end;
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern.trimmed()));
}

QDate fromNumbers(const QString &text, const QLocale &locale, const QDate &today)
{
    const auto match = numericShape(locale).match(typednumber::normalised(text));
    if (!match.hasMatch())
        return {};
    const int month = match.captured(QStringLiteral("month")).toInt();
    const int day = match.captured(QStringLiteral("day")).toInt();
    return {fullYear(match.captured(QStringLiteral("year")), month, day, today), month, day};
}

QDate fromMonthNames(const QString &text, const QLocale &locale)
{
    const QString formats[] = {locale.dateFormat(QLocale::LongFormat), QStringLiteral("d MMM yyyy"),
                               QStringLiteral("d. MMM yyyy"),          QStringLiteral("d MMMM yyyy"),
                               QStringLiteral("d. MMMM yyyy"),         QStringLiteral("MMM d, yyyy"),
                               QStringLiteral("MMMM d, yyyy")};
    for (const QString &format : formats)
        if (const QDate date = locale.toDate(text, format); date.isValid())
            return date;
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
    for (const QDate &date : {fromNumbers(trimmed, locale, today), fromMonthNames(trimmed, locale)})
        if (isKept(date))
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

QString written(const QDate &date, const QLocale &locale)
{
    // The long form without its weekday and its linking words ("de").
    static const QRegularExpression surplus(QStringLiteral("[,،]?\\s*dddd[,،]?\\s*|'[^']*'\\s*"));
    QString format = locale.dateFormat(QLocale::LongFormat).remove(surplus);
    format.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    return date.isValid() ? locale.toString(date, format) : QString();
}

} // namespace nameplate::datetext
