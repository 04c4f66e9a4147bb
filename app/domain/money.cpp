// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/money.h"

#include "app/domain/typednumber.h"

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

/// "1.000" after a decimal sign reads like a thousand to half the world, unless the currency has that many places.
bool looksGrouped(QStringView whole, QStringView fraction, int places)
{
    return fraction.size() == 3 && places < 3 && whole.size() <= 3 && whole != u"0";
}

/// `whole` and `fraction` are plain ASCII digits.
Result<Money> assemble(bool negative, QStringView whole, QStringView fraction, const Currency &currency,
                       QStringView typed)
{
    const int places = currency.decimals();
    if (looksGrouped(whole, fraction, places))
        return notUnderstood(typed);
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

struct CurrencyWord
{
    QString word;
    const char *codes; ///< the one it means when none of the others is at hand, then those
};

const std::vector<CurrencyWord> &currencyWords()
{
    static const std::vector<CurrencyWord> words = {
        {QStringLiteral("US$"), "USD"},
        {QStringLiteral("CA$"), "CAD"},
        {QStringLiteral("NZ$"), "NZD"},
        {QStringLiteral("A$"), "AUD"},
        {QStringLiteral("R$"), "BRL"},
        {QStringLiteral("€"), "EUR"},
        {QStringLiteral("£"), "GBP"},
        {QStringLiteral("¥"), "JPY CNY"},
        {QStringLiteral("￥"), "JPY CNY"},
        {QStringLiteral("円"), "JPY"},
        {QStringLiteral("元"), "CNY"},
        {QStringLiteral("₹"), "INR"},
        {QStringLiteral("₩"), "KRW"},
        {QStringLiteral("₺"), "TRY"},
        {QStringLiteral("₴"), "UAH"},
        {QStringLiteral("₪"), "ILS"},
        {QStringLiteral("₫"), "VND"},
        {QStringLiteral("zł"), "PLN"},
        {QStringLiteral("Kč"), "CZK"},
        {QStringLiteral("Fr."), "CHF"},
        {QStringLiteral("$"), "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP BBD BMD BND BSD BZD FJD GYD JMD KYD LRD "
                              "NAD SBD SRD TTD XCD"}};
    return words;
}

/// Takes a currency off either end of `text`; a sign that several share means the wanted one when it is among them.
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
        const QStringList codes = QString::fromLatin1(each.codes).split(u' ');
        return codes.contains(wanted.code()) ? wanted : *Currency::fromCode(codes.first());
    }
    return wanted;
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
    // The locale's own pattern around a known number tells where the sign goes and with which space. The locale "C" is
    // nobody's: it is written as in English.
    const QLocale writing = locale.language() == QLocale::C ? QLocale(QLocale::English) : locale;
    QString pattern = writing.toCurrencyString(1.0, QStringLiteral("¤"), 0);
    const QString number = localNumber(locale);
    const qsizetype one = pattern.indexOf(locale.toString(1));
    if (one < 0)
        return currency.symbol() + QChar(0x00A0) + number;
    QString sign = currency.symbol();
    if (sign.size() == 3 && sign.back().isLetter() && pattern.startsWith(u'¤') && one == 1)
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
    QString rest = typednumber::normalised(text);
    const auto currency = takeCurrency(rest, wanted);
    if (!currency)
        return notUnderstood(text);
    rest = rest.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative)
        rest = rest.mid(1).trimmed();

    const QChar decimal = locale.decimalPoint().at(0);
    const auto digits = typednumber::wholeDigits(rest.section(decimal, 0, 0), locale);
    QString fraction = rest.section(decimal, 1);
    if (fraction == QLatin1String("-") || fraction == QLatin1String("--"))
        fraction.clear();
    if (!digits || (!fraction.isEmpty() && !typednumber::isDigits(fraction)))
        return notUnderstood(text);
    return assemble(negative, *digits, fraction, *currency, text);
}

} // namespace nameplate
