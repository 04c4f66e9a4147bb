// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/datereader.h"

#include "app/domain/textfold.h"

#include <QHash>

#include <array>

namespace nameplate {

namespace {

/// The three parts of a date as written.
struct Parts
{
    std::array<int, 3> number{};
    std::array<int, 3> digits{};
    int namedMonth = 0; ///< 1 to 12 when one of the parts was a word; then number[1] is that month
    QChar separator;
};

constexpr std::array monthLanguages{QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
                                    QLocale::Italian, QLocale::Dutch,  QLocale::Polish, QLocale::Portuguese,
                                    QLocale::Swedish, QLocale::Danish};

QString monthKey(QStringView word)
{
    QString key = textfold::words(word);
    key.remove(u'.');
    return key;
}

QHash<QString, int> monthNames()
{
    QHash<QString, int> names;
    for (const QLocale::Language language : monthLanguages) {
        const QLocale locale(language);
        for (int month = 1; month <= 12; ++month)
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                names.insert(monthKey(locale.monthName(month, format)), month);
                names.insert(monthKey(locale.standaloneMonthName(month, format)), month);
            }
    }
    return names;
}

int monthOf(QStringView word)
{
    static const QHash<QString, int> names = monthNames();
    return names.value(monthKey(word));
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// A time after the day ("T10:00:00Z", " 00:00") belongs to a clock somewhere else; the day stands as written.
QStringView withoutTime(QStringView cell)
{
    const qsizetype colon = cell.indexOf(u':');
    if (colon < 0)
        return cell;
    const qsizetype gap = qMax(cell.first(colon).lastIndexOf(u'T'), cell.first(colon).lastIndexOf(u' '));
    return gap < 0 ? cell : cell.first(gap).trimmed();
}

/// Takes one number or word from the front of `rest`; false when there is neither.
bool takePart(QStringView &rest, Parts &parts, int index)
{
    qsizetype length = 0;
    while (length < rest.size() && isDigit(rest.at(length)))
        ++length;
    if (length > 0 && length <= 4) {
        parts.number[size_t(index)] = rest.first(length).toInt();
        parts.digits[size_t(index)] = int(length);
        rest = rest.sliced(length);
        return true;
    }
    while (length < rest.size() && rest.at(length).isLetter())
        ++length;
    const int month = length > 0 && parts.namedMonth == 0 ? monthOf(rest.first(length)) : 0;
    if (month == 0)
        return false;
    parts.namedMonth = month;
    parts.digits[size_t(index)] = 0;
    rest = rest.sliced(length);
    return true;
}

bool isSeparator(QChar c)
{
    return c == u'.' || c == u'/' || c == u'-' || c == u' ' || c == u',' || c == QChar::Nbsp;
}

/// "5th March", "5 de marzo de 2021", "5. maj": the little words and marks between the parts.
void skipGap(QStringView &rest, QChar &separator)
{
    for (const QStringView word : {QStringView(u"st"), QStringView(u"nd"), QStringView(u"rd"), QStringView(u"th")})
        if (rest.startsWith(word))
            rest = rest.sliced(word.size());
    while (!rest.isEmpty() && isSeparator(rest.front())) {
        if (separator.isNull())
            separator = rest.front();
        rest = rest.sliced(1);
    }
    if (rest.startsWith(u"de ", Qt::CaseInsensitive))
        rest = rest.sliced(3);
}

std::optional<Parts> partsOf(QStringView cell)
{
    Parts parts;
    QStringView rest = withoutTime(cell.trimmed());
    for (int i = 0; i < 3; ++i) {
        QChar separator;
        if (i > 0)
            skipGap(rest, separator);
        if (i > 0 && separator.isNull() && parts.namedMonth == 0)
            return std::nullopt;
        if (i == 1)
            parts.separator = separator;
        if (!takePart(rest, parts, i))
            return std::nullopt;
    }
    return rest.isEmpty() || rest == u"." ? std::optional(parts) : std::nullopt;
}

/// Twenty years ahead at most for things bought would be odd, so two digits mean the latest year that can be.
int fullYear(int year, int digits, int latestYear)
{
    if (digits > 2)
        return year;
    const int candidate = latestYear / 100 * 100 + year;
    return candidate > latestYear ? candidate - 100 : candidate;
}

/// Years before 1000 are typing errors ("0202").
QDate dateOf(int year, int month, int day)
{
    return year >= 1000 && year <= 9999 ? QDate(year, month, day) : QDate();
}

QDate inOrder(const Parts &p, DateOrder order, int latestYear)
{
    const auto year = [&](size_t i) { return fullYear(p.number[i], p.digits[i], latestYear); };
    switch (order) {
    case DateOrder::DayMonthYear:
        return p.digits[0] > 2 ? QDate() : dateOf(year(2), p.number[1], p.number[0]);
    case DateOrder::MonthDayYear:
        return p.digits[0] > 2 ? QDate() : dateOf(year(2), p.number[0], p.number[1]);
    case DateOrder::YearMonthDay:
        return p.digits[2] > 2 ? QDate() : dateOf(year(0), p.number[1], p.number[2]);
    case DateOrder::Unknown:
        break;
    }
    return {};
}

QDate withNamedMonth(const Parts &p, int latestYear)
{
    const size_t monthAt = p.digits[0] == 0 ? 0 : p.digits[1] == 0 ? 1 : 2;
    const size_t first = monthAt == 0 ? 1 : 0;
    const size_t second = 3 - monthAt - first;
    const bool yearFirst = p.digits[first] == 4;
    const size_t yearAt = yearFirst ? first : second;
    const size_t dayAt = yearFirst ? second : first;
    return dateOf(fullYear(p.number[yearAt], p.digits[yearAt], latestYear), p.namedMonth, p.number[dayAt]);
}

int digitsOf(QStringView text)
{
    int number = 0;
    for (const QChar c : text) {
        if (!isDigit(c))
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

/// "2021-03-05", as most lists of programs have it.
bool looksIso(QStringView cell)
{
    return cell.size() == 10 && cell.at(4) == u'-' && cell.at(7) == u'-';
}

QDate isoDate(QStringView cell)
{
    return dateOf(digitsOf(cell.first(4)), digitsOf(cell.sliced(5, 2)), digitsOf(cell.sliced(8)));
}

std::optional<Parts> compactIso(QStringView cell)
{
    if (cell.size() != 8 || !std::all_of(cell.begin(), cell.end(), isDigit))
        return std::nullopt;
    return Parts{{cell.first(4).toInt(), cell.sliced(4, 2).toInt(), cell.sliced(6).toInt()}, {4, 2, 2}, 0, {}};
}

} // namespace

void DateEvidence::add(QStringView cell, qint64 row)
{
    if (looksIso(cell))
        return;
    const auto parts = partsOf(cell);
    if (!parts || parts->namedMonth != 0 || parts->digits[0] > 2)
        return;
    constexpr int anyYear = 2100; // which century two digits mean does not matter for the order
    const QDate day = inOrder(*parts, DateOrder::DayMonthYear, anyYear);
    const QDate month = inOrder(*parts, DateOrder::MonthDayYear, anyYear);
    if (day.isValid() && month.isValid()) {
        if (day == month)
            return;
        (parts->separator == u'.' ? dotted : open) += 1;
        if (openExample.isEmpty()) {
            openExample = cell.toString();
            openRow = row;
        }
    } else if (day.isValid()) {
        ++dayFirst;
    } else if (month.isValid()) {
        ++monthFirst;
    } else if (inOrder(*parts, DateOrder::YearMonthDay, anyYear).isValid()) {
        ++yearFirst;
    }
}

DateOrder DateEvidence::decided() const
{
    if (isMixed())
        return DateOrder::Unknown;
    if (dayFirst > 0)
        return DateOrder::DayMonthYear;
    if (monthFirst > 0)
        return DateOrder::MonthDayYear;
    if (yearFirst > 0)
        return DateOrder::YearMonthDay;
    return dotted > 0 && open == 0 ? DateOrder::DayMonthYear : DateOrder::Unknown;
}

Result<QDate> DateReader::read(QStringView cell) const
{
    const QStringView text = cell.trimmed();
    if (looksIso(text))
        if (const QDate date = isoDate(text); date.isValid())
            return date;
    const auto compact = compactIso(text);
    const auto parts = compact ? compact : partsOf(text);
    if (!parts) {
        const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
        if (isNumber && text.size() == 5)
            return fail(Error::Code::BadValue, tr("it is a spreadsheet's day number; format the column as dates"));
        return fail(Error::Code::BadValue, tr("it is not a date with day, month and year"));
    }
    QDate date;
    if (parts->namedMonth != 0)
        date = withNamedMonth(*parts, m_latestYear);
    else if (parts->digits[0] > 2)
        date = inOrder(*parts, DateOrder::YearMonthDay, m_latestYear);
    else if (m_order != DateOrder::Unknown)
        date = inOrder(*parts, m_order, m_latestYear);
    else {
        DateEvidence own;
        own.add(text, 0);
        if (own.open > 0)
            return fail(Error::Code::BadValue,
                        tr("day and month could be exchanged, and the column holds both orders"));
        date = inOrder(*parts, own.decided() == DateOrder::Unknown ? DateOrder::DayMonthYear : own.decided(),
                       m_latestYear);
    }
    if (!date.isValid())
        return fail(Error::Code::BadValue, tr("there is no such day"));
    return date;
}

DateOrder DateReader::orderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year < day && year < month)
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

} // namespace nameplate
