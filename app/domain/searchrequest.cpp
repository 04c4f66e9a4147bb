// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/searchrequest.h"

#include "app/domain/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>
#include <utility>

namespace nameplate {

namespace {

/// The first and the last of what a word such as "2023" or "500" means.
template <class T>
struct Span
{
    T first;
    T last;
};

std::optional<Span<QDate>> daysOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const bool hasMonth = match.capturedLength(2) > 0;
    const bool hasDay = match.capturedLength(3) > 0;
    const QDate first(year, hasMonth ? match.captured(2).toInt() : 1, hasDay ? match.captured(3).toInt() : 1);
    if (!first.isValid() || year < 1)
        return std::nullopt;
    const QDate last = hasDay ? first : hasMonth ? first.addMonths(1).addDays(-1) : QDate(year, 12, 31);
    return Span<QDate>{first, last};
}

/// "500", "1299.5", "1299,50"; a group of three behind a sign could be thousands and is not understood.
std::optional<Span<qint64>> amountOf(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("^(\\d{1,12})(?:[.,](\\d{1,2}))?$"));
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 parts = match.captured(2).leftJustified(4, u'0').toLongLong();
    const qint64 amount = match.captured(1).toLongLong() * FilterTerm::scale + parts;
    return Span<qint64>{amount, amount};
}

qint64 before(qint64 amount)
{
    return amount - 1;
}

qint64 after(qint64 amount)
{
    return amount + 1;
}

QDate before(const QDate &day)
{
    return day.addDays(-1);
}

QDate after(const QDate &day)
{
    return day.addDays(1);
}

enum class Reading
{
    Understood,
    Unfinished, ///< so far it narrows nothing
    Ordinary,   ///< not what the word can be asked
};

/// Reads "X", ">X", ">=X", "<X", "<=X", "X..Y", "X.." and "..Y".
template <class T, class Read>
Reading readSpan(const QString &text, T &first, T &last, Read read)
{
    static const QRegularExpression sign(QStringLiteral("^(>=|<=|>|<|=)?(.*)$"));
    const auto match = sign.match(text);
    const QString compared = match.captured(1);
    const QString rest = match.captured(2);
    if (rest.isEmpty())
        return Reading::Unfinished;
    if (const qsizetype dots = rest.indexOf(QLatin1String("..")); dots >= 0 && compared.isEmpty()) {
        const auto from = read(rest.left(dots));
        const auto to = read(rest.mid(dots + 2));
        if ((dots > 0 && !from) || (dots + 2 < rest.size() && !to))
            return Reading::Ordinary;
        first = from ? from->first : first;
        last = to ? to->last : last;
        return Reading::Understood;
    }
    const auto span = read(rest);
    if (!span)
        return Reading::Ordinary;
    const bool orEqual = compared.endsWith(u'=');
    if (compared.startsWith(u'>')) {
        first = orEqual ? span->first : after(span->last);
    } else if (compared.startsWith(u'<')) {
        last = orEqual ? span->last : before(span->first);
    } else {
        first = span->first;
        last = span->last;
    }
    return Reading::Understood;
}

Reading readChoice(const QString &text, FilterTerm &term)
{
    const QString wanted = textfold::name(text).replace(u'_', u' ');
    if (wanted.isEmpty())
        return Reading::Unfinished;
    for (const ChoiceRow &row : term.word->choices()) {
        const QString code = QString::fromLatin1(row.code).replace(u'_', u' ');
        const QString title = textfold::name(QCoreApplication::translate("Choice", row.title));
        if ((!code.isEmpty() && code.startsWith(wanted)) || title.startsWith(wanted))
            term.choices.push_back(row.value);
    }
    return term.choices.empty() ? Reading::Ordinary : Reading::Understood;
}

Reading readPresence(const QString &text, FilterTerm &term)
{
    if (text.isEmpty())
        return Reading::Unfinished;
    const FilterPresence *presence = filterwords::findPresence(text);
    if (!presence)
        return Reading::Ordinary;
    term.presence = QString::fromLatin1(presence->word);
    if (qstrcmp(term.word->word, "no") == 0)
        term.without = !term.without;
    return Reading::Understood;
}

Reading readAsked(const QString &text, FilterTerm &term)
{
    switch (term.word->kind) {
    case FilterKind::Text:
        term.text = text;
        return text.isEmpty() ? Reading::Unfinished : Reading::Understood;
    case FilterKind::Choice:
        return readChoice(text, term);
    case FilterKind::Date:
        return readSpan(text, term.firstDay, term.lastDay, daysOf);
    case FilterKind::Amount:
    case FilterKind::Count:
        return readSpan(text, term.least, term.most, amountOf);
    case FilterKind::Presence:
        return readPresence(text, term);
    }
    return Reading::Ordinary;
}

Reading readToken(const QString &token, qsizetype colon, FilterTerm &term)
{
    if (colon < 1)
        return Reading::Ordinary;
    term.without = token.startsWith(u'-');
    term.word = filterwords::find(QStringView(token).left(colon).mid(term.without ? 1 : 0));
    if (!term.word)
        return Reading::Ordinary;
    return readAsked(token.mid(colon + 1).remove(u'"').trimmed(), term);
}

} // namespace

std::vector<SearchToken> searchTokens(const QString &typed)
{
    std::vector<SearchToken> tokens;
    SearchToken token;
    bool quoted = false;
    const auto end = [&](qsizetype at) {
        token.length = at - token.start;
        if (token.length > 0)
            tokens.push_back(token);
        token = {at + 1, 0, -1};
    };
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QChar c = typed[i];
        if (c == u'"' && token.colon >= 0)
            quoted = !quoted;
        else if (c.isSpace() && !quoted)
            end(i);
        else if (c == u':' && token.colon < 0)
            token.colon = i - token.start;
    }
    end(typed.size());
    return tokens;
}

SearchRequest SearchRequest::read(const QString &typed)
{
    SearchRequest request;
    qsizetype taken = 0; // ordinary text is kept as typed, signs and blanks too
    for (const SearchToken &token : searchTokens(typed)) {
        FilterTerm term;
        const Reading reading = readToken(typed.mid(token.start, token.length), token.colon, term);
        if (reading == Reading::Ordinary)
            continue;
        request.text += QStringView(typed).mid(taken, token.start - taken);
        taken = token.start + token.length;
        if (reading == Reading::Understood)
            request.terms.push_back(std::move(term));
    }
    request.text += QStringView(typed).mid(taken);
    request.text = request.text.trimmed();
    return request;
}

} // namespace nameplate
