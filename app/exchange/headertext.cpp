// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/headertext.h"

#include "app/domain/textfold.h"
#include "app/exchange/amounttext.h"

namespace nameplate {

namespace {

/// Signs, and codes in capitals: "all" and "try" are words, "ALL" and "TRY" are money.
Currency currencyWord(const QString &word, const Currency &wanted)
{
    const bool isWord = word.compare(QLatin1String("euro"), Qt::CaseInsensitive) != 0 && word != word.toUpper();
    return isWord ? Currency() : currencyNamed(word, wanted);
}

struct Bracket
{
    qsizetype open = -1;
    qsizetype close = -1;
};

Bracket lastBracket(const QString &text)
{
    for (const auto &[open, close] : {std::pair(u'(', u')'), std::pair(u'[', u']')})
        if (text.endsWith(close) && text.indexOf(open) > 0)
            return {text.lastIndexOf(open), text.size() - 1};
    return {};
}

} // namespace

HeaderText HeaderText::parse(const QString &header, const Currency &wanted)
{
    HeaderText parsed{header.simplified(), {}};
    if (const Bracket bracket = lastBracket(parsed.name); bracket.open > 0) {
        const QString inside = parsed.name.sliced(bracket.open + 1, bracket.close - bracket.open - 1).trimmed();
        parsed.currency = currencyWord(inside, wanted);
        parsed.name = parsed.name.first(bracket.open).trimmed();
        return parsed;
    }
    const qsizetype gap = parsed.name.lastIndexOf(u' ');
    const Currency currency = gap > 0 ? currencyWord(parsed.name.sliced(gap + 1), wanted) : Currency();
    if (!currency.isEmpty()) {
        parsed.currency = currency;
        parsed.name = parsed.name.first(gap);
        if (parsed.name.endsWith(QLatin1String(" in")))
            parsed.name.chop(3);
    }
    return parsed;
}

QString headerKey(QStringView header)
{
    QString key;
    for (const QChar c : textfold::words(header))
        if (c.isLetterOrNumber() || c == u'#')
            key += c;
    return key;
}

} // namespace nameplate
