// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/serialnumbers.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace nameplate::serialnumbers {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(SerialNumbers)
};

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The two ends of a range taken apart: what stands before and after the digits that count.
struct Ends
{
    QString before;
    QString first;
    QString last;
    QString after;
};

Ends takenApart(const QString &first, const QString &last)
{
    const qsizetype shorter = std::min(first.size(), last.size());
    qsizetype head = 0;
    while (head < shorter && first[head] == last[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && first[first.size() - 1 - tail] == last[last.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isDigit(first[first.size() - tail]))
        --tail;
    while (first.size() != last.size() && head > 0 && isDigit(first[head - 1]))
        --head;
    return {first.left(head), first.mid(head, first.size() - head - tail), last.mid(head, last.size() - head - tail),
            first.right(tail)};
}

bool counts(const Ends &ends)
{
    const auto digits = [](const QString &text) {
        return !text.isEmpty() && text.size() <= 15 && std::all_of(text.begin(), text.end(), isDigit);
    };
    const bool padded = ends.first.size() == ends.last.size();
    return digits(ends.first) && digits(ends.last) && (padded || !ends.first.startsWith(u'0'));
}

tl::unexpected<Error> tooMany()
{
    return fail(Error::Code::BadValue, Text::tr("These are more than %1 serial numbers.").arg(most),
                Text::tr("Add them in several goes, or import them as a list."));
}

Result<QStringList> counted(const Ends &ends, const QString &line)
{
    const qint64 first = ends.first.toLongLong();
    const qint64 last = ends.last.toLongLong();
    if (last < first)
        return fail(Error::Code::BadValue, Text::tr("The range “%1” runs backwards.").arg(line),
                    Text::tr("Type its smaller number first."));
    if (last - first >= most)
        return tooMany();
    QStringList numbers;
    for (qint64 number = first; number <= last; ++number)
        numbers << ends.before + QString::number(number).rightJustified(ends.first.size(), u'0') + ends.after;
    return numbers;
}

/// One line: a range when its two ends differ in digits only, else one number as it stands. Two dots can mean
/// nothing but a range, so they must be one.
Result<QStringList> readLine(const QString &line)
{
    static const QRegularExpression dots(QStringLiteral("^(.*?\\S)\\s*(?:\\.{2,3}|…)\\s*(\\S.*)$"));
    static const QRegularExpression dash(
        QStringLiteral("^([^–—]*[^–—\\s])(?:\\s*[–—]\\s*|\\s+-\\s+)([^–—\\s][^–—]*)$"));
    const auto dotted = dots.match(line);
    const auto match = dotted.hasMatch() ? dotted : dash.match(line);
    if (!match.hasMatch())
        return QStringList(line);
    const QString first = match.captured(1);
    QString last = match.captured(2);
    if (last.size() < first.size() && std::all_of(last.begin(), last.end(), isDigit))
        last.prepend(first.left(first.size() - last.size())); // "A001..010"
    const Ends ends = takenApart(first, last);
    if (first != last && counts(ends))
        return counted(ends, line);
    if (!dotted.hasMatch())
        return QStringList(line);
    return fail(Error::Code::BadValue, Text::tr("“%1” is not a range of serial numbers.").arg(line),
                Text::tr("Its two ends may differ in one run of digits only, as in A001..A010."));
}

} // namespace

Result<QStringList> read(const QString &typed)
{
    static const QRegularExpression lineEnds(QStringLiteral("[\\r\\n\\x{2028}\\x{2029}]+"));
    QStringList numbers;
    QSet<QString> known;
    for (const QString &part : typed.split(lineEnds)) {
        const QString line = part.simplified();
        if (line.isEmpty())
            continue;
        const auto some = readLine(line);
        if (!some)
            return some;
        if (numbers.size() + some->size() > most)
            return tooMany();
        for (const QString &number : *some) {
            if (known.contains(number))
                return fail(Error::Code::BadValue, Text::tr("“%1” is in the list twice.").arg(number),
                            Text::tr("Take it out once."));
            known.insert(number);
            numbers << number;
        }
    }
    return numbers;
}

} // namespace nameplate::serialnumbers
