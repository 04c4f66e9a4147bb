// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/recallcodes.h"

#include "app/identity/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace nameplate {

namespace {

/// What stands at that place; a match looks at no more than it needs of a long text.
QRegularExpressionMatch matchAt(const QRegularExpression &pattern, const QString &text, qsizetype at)
{
    constexpr qsizetype longest = 400;
    return pattern.match(QStringView(text).sliced(at).left(longest), 0, QRegularExpression::NormalMatch,
                         QRegularExpression::AnchorAtOffsetMatchOption);
}

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// Words in capitals that stand between codes.
bool isWord(const QString &text)
{
    static const QStringList words{"OR",   "AND", "TO",  "THE", "SERIAL", "MODEL", "UPC", "SKU", "NO",
                                   "WITH", "IS",  "ARE", "ALL", "IN",     "ON",    "OF",  "A",   "I"};
    return words.contains(text);
}

} // namespace

std::vector<RecallCriteria::Code> CodeListReader::read()
{
    while (skipSeparators()) {
        const qsizetype begin = m_at;
        const QString code = takeCode();
        if (!isCode(code)) {
            m_at = begin;
            break;
        }
        m_end = m_at;
        add(code);
    }
    return std::move(m_codes);
}

/// Commas and "and" go on with the list; "to", dashes and "[...]" make a range.
bool CodeListReader::skipSeparators()
{
    static const QRegularExpression separators(QStringLiteral("(?:[\\s,;:#]+|\\([^)]*\\)|and\\b|or\\b|&)"));
    static const QRegularExpression range(
        QStringLiteral("(?:\\[\\s*(?:\\.\\.\\.|…)\\s*\\]|…|\\.\\.\\.|to\\b|through\\b|thru\\b|[-–—]\\s)"));
    m_isRange = false;
    while (m_at < m_prose.size()) {
        if (const auto match = matchAt(separators, m_prose, m_at); match.hasMatch()) {
            m_at += match.capturedEnd();
        } else if (const auto between = matchAt(range, m_prose, m_at); between.hasMatch() && m_end >= 0) {
            m_isRange = true;
            m_at += between.capturedEnd();
        } else {
            return true;
        }
    }
    return false;
}

QString CodeListReader::takeCode()
{
    static const QRegularExpression word(QStringLiteral("[A-Z0-9](?:[A-Z0-9./_-]*[A-Z0-9])?(?![a-z])"));
    const auto match = matchAt(word, m_prose, m_at);
    if (match.hasMatch())
        m_at += match.capturedEnd();
    return match.captured();
}

bool CodeListReader::isCode(const QString &word) const
{
    if (word.isEmpty() || isWord(word))
        return false;
    // Letters alone are a code only where codes are said to begin or end so, or before a range.
    const bool mayBeLetters = m_isOfSerials && word.size() <= 4;
    return hasDigit(word) || mayBeLetters;
}

void CodeListReader::add(const QString &code)
{
    static const QRegularExpression wildcard(QStringLiteral("X{3,}"));
    static const QRegularExpression numbers(QStringLiteral("^(\\d{2,})[-–](\\d{2,})$"));
    using Place = RecallCriteria::Code::Place;
    if (wildcard.match(code).hasMatch()) {
        m_hasWildcards = true;
        return;
    }
    const auto span = m_isOfSerials ? numbers.match(code) : QRegularExpressionMatch();
    if (span.hasMatch() && span.capturedLength(1) == span.capturedLength(2)) {
        m_codes.push_back({span.captured(1), span.captured(2), std::exchange(m_prefix, {}), Place::Start, {}});
        return;
    }
    const QString exact = fold::exact(code);
    if (m_isRange && !m_codes.empty() && m_codes.back().to.isEmpty() && m_codes.back().from.size() == exact.size()) {
        m_codes.back().to = exact;
        m_codes.back().place = Place::Start;
        return;
    }
    if (!hasDigit(exact) && m_place == Place::Whole) {
        m_prefix = exact;
        return;
    }
    m_codes.push_back({std::exchange(m_prefix, {}) + exact, {}, {}, m_place, {}});
}

} // namespace nameplate
