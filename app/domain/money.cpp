// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/money.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>
#include <vector>

namespace nameplate {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Money)
};

Result<Money> notUnderstood(QStringView text)
{
    return fail(Error::Code::BadValue, Text::tr("“%1” is not an amount of money.").arg(text.toString()),
                Text::tr("Type digits with a decimal sign, such as %1.").arg(QStringLiteral("1299.00")));
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// `whole` and `fraction` are plain ASCII digits.
Result<Money> assemble(bool negative, QStringView whole, QStringView fraction, const Currency &currency,
                       QStringView typed)
{
    const int places = currency.decimals();
    while (fraction.size() > places && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > places)
        return fail(Error::Code::BadValue,
                    Text::tr("“%1” has more decimal places than %2 has.")
                        .arg(typed.toString(), currency.isEmpty() ? Text::tr("the currency") : currency.code()),
                    Text::tr("Round it to %1 decimal places.").arg(places));
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole = whole.mid(1);
    const QString digits = whole.toString() + fraction.toString().leftJustified(places, u'0');
    bool ok = false;
    const qint64 minor = digits.size() > 17 ? 0 : digits.toLongLong(&ok);
    if (!ok || minor > Money::maximum)
        return fail(Error::Code::BadValue, Text::tr("“%1” is larger than Nameplate can keep.").arg(typed.toString()),
                    Text::tr("Check the amount for a digit too many."));
    return Money{negative ? -minor : minor, currency};
}

QString normalised(QStringView text)
{
    QString result;
    for (const QChar c : text.trimmed()) {
        if (c.isSpace() || c == QChar(0x00A0) || c == QChar(0x202F) || c == QChar(0x2009))
            result += u' ';
        else if (c == QChar(0x2019) || c == QChar(0x02BC))
            result += u'\'';
        else if (c == QChar(0x2212) || c == QChar(0x2013) || c == QChar(0x2014))
            result += u'-';
        else
            result += c;
    }
    return result;
}

struct CurrencyWord
{
    QString word;
    const char *code;
};

const std::vector<CurrencyWord> &currencyWords()
{
    static const std::vector<CurrencyWord> words = {
        {QStringLiteral("US$"), "USD"}, {QStringLiteral("CA$"), "CAD"}, {QStringLiteral("NZ$"), "NZD"},
        {QStringLiteral("A$"), "AUD"},  {QStringLiteral("R$"), "BRL"},  {QStringLiteral("€"), "EUR"},
        {QStringLiteral("£"), "GBP"},   {QStringLiteral("¥"), "JPY"},   {QStringLiteral("₹"), "INR"},
        {QStringLiteral("₩"), "KRW"},   {QStringLiteral("₺"), "TRY"},   {QStringLiteral("₴"), "UAH"},
        {QStringLiteral("zł"), "PLN"},  {QStringLiteral("Kč"), "CZK"},  {QStringLiteral("Fr."), "CHF"},
        {QStringLiteral("$"), ""}};
    return words;
}

/// Takes a currency off either end of `text`; "$" keeps the wanted currency when that is some dollar, else means USD.
std::optional<Currency> takeCurrency(QString &text, const Currency &wanted)
{
    static const QRegularExpression code(QStringLiteral("^([A-Za-z]{3})(?=[ 0-9-])|(?<=[ 0-9-])([A-Za-z]{3})$"));
    if (const auto match = code.match(text); match.hasMatch()) {
        const auto currency = Currency::fromCode(match.captured());
        if (!currency)
            return std::nullopt;
        text.remove(match.capturedStart(), 3);
        return *currency;
    }
    for (const CurrencyWord &each : currencyWords()) {
        if (text.startsWith(each.word))
            text.remove(0, each.word.size());
        else if (text.endsWith(each.word))
            text.chop(each.word.size());
        else
            continue;
        if (*each.code)
            return *Currency::fromCode(QString::fromLatin1(each.code));
        return wanted.code().endsWith(u'D') ? wanted : *Currency::fromCode(u"USD");
    }
    return wanted;
}

/// True when `whole` is digits, or digits in groups of three (the first 1 to 3) split by `separator`.
bool readGroups(const QString &whole, QChar separator, QString &digits)
{
    const QStringList groups = whole.split(separator);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool sized = i == 0 ? (groups.size() == 1 || groups[i].size() <= 3) : groups[i].size() == 3;
        if (!isDigits(groups[i]) || !sized)
            return false;
    }
    digits = groups.join(QString());
    return true;
}

QString grouped(const QString &digits, const QString &separator)
{
    QString result = digits;
    for (qsizetype at = result.size() - 3; at > 0; at -= 3)
        result.insert(at, separator);
    return result;
}

} // namespace

QString Money::plainText() const
{
    const int places = currency.decimals();
    QString digits = QString::number(minor < 0 ? -minor : minor).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return minor < 0 ? u'-' + digits : digits;
}

QString Money::localNumber(const QLocale &locale) const
{
    const QString plain = Money{minor < 0 ? -minor : minor, currency}.plainText();
    const QString whole = plain.section(u'.', 0, 0);
    const QString fraction = plain.section(u'.', 1);
    QString text = grouped(whole, locale.groupSeparator());
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + fraction;
    return minor < 0 ? locale.negativeSign() + text : text;
}

QString Money::localText(const QLocale &locale) const
{
    if (currency.isEmpty())
        return localNumber(locale);
    // The locale's own pattern around a known number tells where the sign goes and with which space.
    QString pattern = locale.toCurrencyString(1.0, QStringLiteral("¤"), 0);
    const QString number = localNumber(locale);
    const qsizetype one = pattern.indexOf(locale.toString(1));
    if (one < 0)
        return currency.symbol() + QChar(0x00A0) + number;
    QString sign = currency.symbol();
    if (sign.size() == 3 && sign.at(0).isLetter() && pattern.startsWith(u'¤') && one == 1)
        sign += QChar(0x00A0);
    pattern.replace(one, locale.toString(1).size(), number);
    return pattern.replace(QStringLiteral("¤"), sign);
}

Result<Money> Money::fromPlainText(QStringView text, const Currency &currency)
{
    static const QRegularExpression shape(QStringLiteral("^(-?)([0-9]+)(?:\\.([0-9]+))?$"));
    const QString trimmed = text.trimmed().toString();
    const auto match = shape.match(trimmed);
    if (!match.hasMatch())
        return notUnderstood(text);
    return assemble(!match.captured(1).isEmpty(), match.capturedView(2), match.capturedView(3), currency, text);
}

Result<Money> Money::fromLocalText(QStringView text, const Currency &wanted, const QLocale &locale)
{
    QString rest = normalised(text);
    const auto currency = takeCurrency(rest, wanted);
    if (!currency)
        return notUnderstood(text);
    rest = rest.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1).trimmed();

    const QChar decimal = locale.decimalPoint().at(0);
    QChar group = normalised(locale.groupSeparator()).isEmpty() ? u' ' : normalised(locale.groupSeparator()).at(0);
    QString whole = rest.section(decimal, 0, 0);
    QString fraction = rest.section(decimal, 1);
    if (fraction == QLatin1String("-") || fraction == QLatin1String("--"))
        fraction.clear();
    if (!fraction.isEmpty() && !isDigits(fraction))
        return notUnderstood(text);
    QString digits;
    if (whole.contains(u' '))
        group = u' ';
    else if (whole.contains(u'\''))
        group = u'\'';
    if (!readGroups(whole, group, digits))
        return notUnderstood(text);
    return assemble(negative, digits, fraction, *currency, text);
}

} // namespace nameplate
