// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/amountreader.h"

#include "app/domain/textfold.h"

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

struct FlagWord
{
    QStringView word;
    bool means;
};

/// Folded: lower case, no accents.
constexpr std::array flagWords{
    FlagWord{u"true", true},    FlagWord{u"false", false}, FlagWord{u"yes", true},        FlagWord{u"no", false},
    FlagWord{u"y", true},       FlagWord{u"n", false},     FlagWord{u"t", true},          FlagWord{u"f", false},
    FlagWord{u"1", true},       FlagWord{u"0", false},     FlagWord{u"on", true},         FlagWord{u"off", false},
    FlagWord{u"x", true},       FlagWord{u"ja", true},     FlagWord{u"nein", false},      FlagWord{u"wahr", true},
    FlagWord{u"falsch", false}, FlagWord{u"oui", true},    FlagWord{u"non", false},       FlagWord{u"vrai", true},
    FlagWord{u"faux", false},   FlagWord{u"si", true},     FlagWord{u"verdadero", true},  FlagWord{u"falso", false},
    FlagWord{u"vero", true},    FlagWord{u"nee", false},   FlagWord{u"waar", true},       FlagWord{u"onwaar", false},
    FlagWord{u"tak", true},     FlagWord{u"nie", false},   FlagWord{u"prawda", true},     FlagWord{u"falsz", false},
    FlagWord{u"sim", true},     FlagWord{u"nao", false},   FlagWord{u"verdadeiro", true}, FlagWord{u"nej", false},
    FlagWord{u"✓", true},       FlagWord{u"✔", true},      FlagWord{u"✗", false},         FlagWord{u"✘", false}};

qint64 toNumber(const QString &digits, bool *ok)
{
    return digits.size() > 17 ? (*ok = false, 0) : digits.toLongLong(ok);
}

} // namespace

void AmountEvidence::add(QStringView cell, qint64 row)
{
    const auto amount = AmountText::split(cell, {});
    if (!amount || amount->isNone)
        return;
    const DecimalMark only = amount->onlyMark();
    point += only == DecimalMark::Point ? 1 : 0;
    comma += only == DecimalMark::Comma ? 1 : 0;
    if (only != DecimalMark::Unknown || !amount->isOpen())
        return;
    (amount->number.contains(u'.') ? openPoints : openCommas) += 1;
    if (openExample.isEmpty()) {
        openExample = cell.toString();
        openRow = row;
    }
}

DecimalMark AmountEvidence::decided() const
{
    if (point > 0 && comma == 0)
        return DecimalMark::Point;
    return comma > 0 && point == 0 ? DecimalMark::Comma : DecimalMark::Unknown;
}

DecimalMark AmountEvidence::markOfThousands() const
{
    if (openPoints > 0 && openCommas == 0)
        return DecimalMark::Comma;
    return openCommas > 0 && openPoints == 0 ? DecimalMark::Point : DecimalMark::Unknown;
}

Result<AmountText::Digits> AmountReader::digits(const AmountText &amount) const
{
    const DecimalMark mark = m_mark == DecimalMark::Unknown ? amount.onlyMark() : m_mark;
    if (mark == DecimalMark::Unknown && amount.isOpen())
        return fail(Error::Code::BadValue, tr("it could mean two different numbers"));
    if (auto digits = amount.digits(mark))
        return *digits;
    return fail(Error::Code::BadValue, tr("its digits are not grouped like the other numbers of the column"));
}

Result<std::optional<Money>> AmountReader::money(QStringView cell, const Currency &currency) const
{
    const auto amount = AmountText::split(cell, currency);
    if (!amount)
        return fail(Error::Code::BadValue, tr("it is not an amount"));
    if (amount->isNone)
        return std::nullopt;
    auto found = digits(*amount);
    if (!found)
        return tl::unexpected(found.error());
    Money money{0, amount->currency.isEmpty() ? currency : amount->currency};
    const int places = money.currency.decimals();
    while (found->fraction.size() > places && found->fraction.endsWith(u'0'))
        found->fraction.chop(1);
    if (found->fraction.size() > places)
        return fail(Error::Code::BadValue, tr("it has more than %n decimal place(s)", nullptr, places));
    bool ok = false;
    money.minor = toNumber(found->whole + found->fraction.leftJustified(places, u'0'), &ok);
    if (!ok || money.minor > Money::maximum)
        return fail(Error::Code::BadValue, tr("it is too large"));
    if (amount->isNegative && money.minor != 0)
        return fail(Error::Code::BadValue, tr("it is below zero"));
    return money;
}

Result<std::optional<qint64>> AmountReader::count(QStringView cell) const
{
    const auto amount = AmountText::split(cell, {});
    if (!amount || !amount->currency.isEmpty())
        return fail(Error::Code::BadValue, tr("it is not a number"));
    if (amount->isNone)
        return std::nullopt;
    const auto found = digits(*amount);
    if (!found)
        return tl::unexpected(found.error());
    if (std::any_of(found->fraction.begin(), found->fraction.end(), [](QChar c) { return c != u'0'; }))
        return fail(Error::Code::BadValue, tr("it is not a whole number"));
    bool ok = false;
    const qint64 number = toNumber(found->whole, &ok);
    if (!ok || amount->isNegative)
        return fail(Error::Code::BadValue, tr("it is below zero or too large"));
    return number;
}

std::optional<bool> readFlag(QStringView cell)
{
    const QString word = textfold::name(cell);
    const auto known =
        std::find_if(flagWords.begin(), flagWords.end(), [&word](const FlagWord &each) { return word == each.word; });
    return known == flagWords.end() ? std::nullopt : std::optional(known->means);
}

} // namespace nameplate
