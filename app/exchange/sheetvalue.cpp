// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheetvalue.h"

#include "app/exchange/amounttext.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace nameplate {

namespace {

constexpr double firstInexact = 1e15;
constexpr double largestShown = 1e21;
constexpr int secondsOfDay = 86'400;

/// What is in brackets: "[$€-407]" names a currency, "[h]" counts hours, "[Red]" and "[<100]" are neither.
void takeBracket(const QString &inside, NumberFormat &format)
{
    if (inside.startsWith(u'$'))
        format.currency = inside.sliced(1).section(u'-', 0, 0).trimmed();
    const QString unit = inside.toLower();
    if (!unit.isEmpty()
        && (unit.count(u'h') == unit.size() || unit.count(u'm') == unit.size() || unit.count(u's') == unit.size()))
        format.isTime = true;
}

/// The code without quoted and escaped text, of its first section: that of positive numbers.
QString bare(const QString &code, NumberFormat &format)
{
    QString text;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code.at(i);
        const QChar closing = c == u'"' ? QChar(u'"') : c == u'[' ? QChar(u']') : QChar();
        if (!closing.isNull()) {
            const qsizetype end = code.indexOf(closing, i + 1);
            if (end < 0)
                break;
            if (c == u'[')
                takeBracket(code.sliced(i + 1, end - i - 1), format);
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i; // the next sign is shown, left as room, or repeated
        } else if (c == u';') {
            break;
        } else {
            text += c;
        }
    }
    return text;
}

} // namespace

NumberFormat NumberFormat::fromCode(const QString &code)
{
    NumberFormat format;
    const QString text = bare(code, format).toLower();
    if (text == QLatin1String("general") || text == QLatin1String("standard"))
        return format;
    const bool hasDigits = text.contains(u'0') || text.contains(u'#') || text.contains(u'?');
    const bool hasDay = text.contains(u'y') || text.contains(u'd');
    const bool hasClock = text.contains(u'h') || text.contains(u's');
    format.isDate = hasDay || (text.contains(u'm') && !hasClock && !hasDigits && !format.isTime);
    format.isTime = format.isTime || hasClock;
    if (!text.isEmpty() && text.count(u'0') == text.size() && text.size() > 1)
        format.leastDigits = text.size();
    for (const QChar sign : QStringLiteral("€£¥$"))
        if (format.currency.isEmpty() && code.contains(sign))
            format.currency = sign;
    if (currencyNamed(format.currency, {}).isEmpty())
        format.currency.clear();
    return format;
}

NumberFormat NumberFormat::builtIn(int id)
{
    NumberFormat format;
    format.isDate = (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    format.isTime = (id >= 18 && id <= 22) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47);
    return format;
}

namespace sheetvalue {

QString number(double value)
{
    if (std::trunc(value) == value)
        return QString::number(value, 'f', 0);
    QString text = QString::number(value, 'g', 15);
    if (text.contains(u'e')) {
        text = QString::number(value, 'f', 20);
        while (text.endsWith(u'0'))
            text.chop(1);
    }
    const qsizetype point = text.indexOf(u'.');
    return point >= 0 && text.size() - point - 1 == 3 ? text + u'0' : text;
}

bool mayBeShortened(double value)
{
    return std::abs(value) >= firstInexact;
}

QString date(double serial, Epoch epoch)
{
    const double whole = std::floor(serial);
    int seconds = int(std::lround((serial - whole) * secondsOfDay));
    if (whole < 0 || whole > 2'958'465) // the last day of the year 9999
        return {};
    auto days = qint64(whole) + seconds / secondsOfDay;
    seconds %= secondsOfDay;
    // Day 60 of the older epoch is 29 February 1900, which never was; the days before it are one off.
    const QDate first = epoch == Epoch::Of1904 ? QDate(1904, 1, 1)
                        : days < 60            ? QDate(1899, 12, 31)
                                               : QDate(1899, 12, 30);
    if (epoch == Epoch::Of1900 && (days == 60 || days == 0))
        return {};
    const QString day = first.addDays(days).toString(Qt::ISODate);
    return seconds == 0 ? day : day + u' ' + QTime(0, 0).addSecs(seconds).toString(QStringLiteral("HH:mm:ss"));
}

QString text(double value, const NumberFormat &format, Epoch epoch)
{
    if (!std::isfinite(value) || std::abs(value) >= largestShown)
        return QString::number(value, 'g', 17);
    const bool isClock = format.isTime && !format.isDate && value >= 0 && value < 1;
    if (isClock)
        return QTime(0, 0)
            .addSecs(int(std::lround(value * secondsOfDay)) % secondsOfDay)
            .toString(QStringLiteral("HH:mm"));
    if (format.isDate)
        if (const QString day = date(value, epoch); !day.isEmpty())
            return day;
    const QString digits = number(value);
    const bool isCount = std::trunc(value) == value && value >= 0;
    if (format.leastDigits > 0 && isCount)
        return digits.rightJustified(format.leastDigits, u'0');
    return format.currency.isEmpty() ? digits : digits + u' ' + format.currency;
}

} // namespace sheetvalue

} // namespace nameplate
