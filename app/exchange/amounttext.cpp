// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/amounttext.h"

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

struct CurrencyWord
{
    QStringView word;
    const char *codes; ///< the first is meant unless the wanted currency is among the others
};

constexpr std::array currencyWords{CurrencyWord{u"€", "EUR"},
                                   CurrencyWord{u"euros", "EUR"},
                                   CurrencyWord{u"euro", "EUR"},
                                   CurrencyWord{u"us$", "USD"},
                                   CurrencyWord{u"ca$", "CAD"},
                                   CurrencyWord{u"c$", "CAD"},
                                   CurrencyWord{u"nz$", "NZD"},
                                   CurrencyWord{u"au$", "AUD"},
                                   CurrencyWord{u"a$", "AUD"},
                                   CurrencyWord{u"r$", "BRL"},
                                   CurrencyWord{u"$", "USD CAD AUD NZD SGD HKD MXN ARS CLP COP TWD"},
                                   CurrencyWord{u"£", "GBP"},
                                   CurrencyWord{u"¥", "JPY CNY"},
                                   CurrencyWord{u"₹", "INR"},
                                   CurrencyWord{u"₩", "KRW"},
                                   CurrencyWord{u"₺", "TRY"},
                                   CurrencyWord{u"₴", "UAH"},
                                   CurrencyWord{u"₽", "RUB"},
                                   CurrencyWord{u"₪", "ILS"},
                                   CurrencyWord{u"zł", "PLN"},
                                   CurrencyWord{u"kč", "CZK"},
                                   CurrencyWord{u"ft", "HUF"},
                                   CurrencyWord{u"лв.", "BGN"},
                                   CurrencyWord{u"лв", "BGN"},
                                   CurrencyWord{u"lei", "RON"},
                                   CurrencyWord{u"sfr.", "CHF"},
                                   CurrencyWord{u"fr.", "CHF"},
                                   CurrencyWord{u"kr.", "? SEK NOK DKK ISK"},
                                   CurrencyWord{u"kr", "? SEK NOK DKK ISK"}};

Currency meaning(const CurrencyWord &word, const Currency &wanted)
{
    const QLatin1String codes(word.codes);
    if (!wanted.isEmpty() && codes.contains(QLatin1String(wanted.code().toLatin1())))
        return wanted;
    return Currency::fromCode(QString(codes.first(qMin<qsizetype>(3, codes.size())))).value_or(Currency());
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isDash(QChar c)
{
    return c == u'-' || c == u'\u2212' || c == u'\u2013' || c == u'\u2014';
}

bool isLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
}

/// Takes three letters that are a currency's code off either end.
bool takeCode(QStringView &text, AmountText &amount)
{
    if (text.size() < 4)
        return false;
    const bool atFront = std::all_of(text.begin(), text.begin() + 3, isLetter) && !isLetter(text.at(3));
    const bool atBack = std::all_of(text.end() - 3, text.end(), isLetter) && !isLetter(text.at(text.size() - 4));
    if (!atFront && !atBack)
        return false;
    const auto code = Currency::fromCode(atFront ? text.first(3) : text.last(3));
    if (!code)
        return false;
    amount.currency = *code;
    text = (atFront ? text.sliced(3) : text.chopped(3)).trimmed();
    return true;
}

bool takeWord(QStringView &text, AmountText &amount, const Currency &wanted)
{
    for (const CurrencyWord &each : currencyWords) {
        const bool atFront = text.startsWith(each.word, Qt::CaseInsensitive);
        if (!atFront && !text.endsWith(each.word, Qt::CaseInsensitive))
            continue;
        const Currency currency = meaning(each, wanted);
        if (currency.isEmpty())
            return false;
        amount.currency = currency;
        text = (atFront ? text.sliced(each.word.size()) : text.chopped(each.word.size())).trimmed();
        return true;
    }
    return false;
}

bool takeSign(QStringView &text, AmountText &amount)
{
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')')
        text = text.sliced(1, text.size() - 2).trimmed();
    else if (text.size() > 1 && isDash(text.front()))
        text = text.sliced(1).trimmed();
    else if (text.size() > 1 && isDash(text.back()) && isDigit(text.at(text.size() - 2)))
        text = text.chopped(1).trimmed();
    else
        return false;
    amount.isNegative = true;
    return true;
}

/// "19,–", "19.-" and "19,--" are round amounts.
QStringView withoutDashFraction(QStringView text)
{
    QStringView rest = text;
    while (!rest.isEmpty() && isDash(rest.back()))
        rest.chop(1);
    const bool isFraction =
        rest.size() < text.size() && rest.size() > 1 && (rest.back() == u'.' || rest.back() == u',');
    return isFraction ? rest.chopped(1) : text;
}

bool normalise(QStringView text, QString &number)
{
    number.resize(0);
    for (const QChar c : text) {
        if (isDigit(c) || c == u'.' || c == u',' || c == u'\'')
            number += c;
        else if (c.isSpace())
            number += u' ';
        else if (c == u'\u2019' || c == u'\u02BC' || c == u'`')
            number += u'\'';
        else
            return false;
    }
    return std::any_of(number.cbegin(), number.cend(), isDigit);
}

/// Digits in groups of three behind a first group of one to three that is no zero; all digits when there is one group.
bool readGroups(QStringView whole, QString &digits)
{
    QChar separator;
    qsizetype groupSize = 0;
    for (const QChar c : whole) {
        if (isDigit(c)) {
            digits += c;
            ++groupSize;
            continue;
        }
        const bool isFirst = separator.isNull();
        if ((!isFirst && c != separator) || (isFirst ? groupSize < 1 || groupSize > 3 : groupSize != 3))
            return false;
        if (isFirst && digits.startsWith(u'0'))
            return false;
        separator = c;
        groupSize = 0;
    }
    return separator.isNull() || groupSize == 3;
}

} // namespace

std::optional<AmountText> AmountText::split(QStringView cell, const Currency &wanted)
{
    AmountText amount;
    QStringView text = cell.trimmed();
    amount.isNone = std::all_of(text.begin(), text.end(), isDash);
    if (amount.isNone)
        return amount;
    while (true) {
        text = withoutDashFraction(text);
        const bool taken = (amount.currency.isEmpty() && (takeCode(text, amount) || takeWord(text, amount, wanted)))
                           || (!amount.isNegative && takeSign(text, amount));
        if (!taken)
            break;
    }
    return normalise(text, amount.number) ? std::optional(amount) : std::nullopt;
}

std::optional<AmountText::Digits> AmountText::digits(DecimalMark mark) const
{
    const QChar decimal = mark == DecimalMark::Comma ? u',' : u'.';
    const qsizetype at = number.indexOf(decimal);
    if (at >= 0 && number.indexOf(decimal, at + 1) >= 0)
        return std::nullopt;
    Digits digits;
    const QStringView all(number);
    if (!readGroups(at < 0 ? all : all.first(at), digits.whole))
        return std::nullopt;
    const QStringView fraction = at < 0 ? QStringView() : all.sliced(at + 1);
    if (!std::all_of(fraction.begin(), fraction.end(), isDigit))
        return std::nullopt;
    digits.fraction = fraction.toString();
    if (digits.whole.isEmpty())
        digits.whole = QStringLiteral("0");
    return digits;
}

DecimalMark AmountText::onlyMark() const
{
    if (!number.contains(u'.') && !number.contains(u','))
        return DecimalMark::Unknown;
    const bool point = digits(DecimalMark::Point).has_value();
    const bool comma = digits(DecimalMark::Comma).has_value();
    if (point == comma)
        return DecimalMark::Unknown;
    return point ? DecimalMark::Point : DecimalMark::Comma;
}

bool AmountText::isOpen() const
{
    return (number.contains(u'.') || number.contains(u',')) && digits(DecimalMark::Point) && digits(DecimalMark::Comma);
}

Currency currencyNamed(QStringView text, const Currency &wanted)
{
    const QStringView word = text.trimmed();
    for (const CurrencyWord &each : currencyWords)
        if (word.compare(each.word, Qt::CaseInsensitive) == 0)
            return meaning(each, wanted);
    return word.size() == 3 ? Currency::fromCode(word).value_or(Currency()) : Currency();
}

} // namespace nameplate
