// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberlist.h"

#include "app/identity/fold.h"

#include <array>
#include <numeric>

namespace nameplate {

namespace {

/// Finds a word in a text of bytes that are compared in some reduced form (Horspool 1980).
class ByteFinder
{
public:
    ByteFinder(const QByteArray &word, bool foldLookAlikes)
        : m_word(word)
    {
        std::iota(m_form.begin(), m_form.end(), uchar(0));
        if (foldLookAlikes)
            for (uchar c = 'A'; c <= 'Z'; ++c)
                m_form[c] = uchar(fold::withoutLookAlike(QChar(char16_t(c))).unicode());
        for (size_t c = 0; c < m_skip.size(); ++c) {
            qsizetype &skip = m_skip[c] = 1;
            while (skip < word.size() && formOf(word[word.size() - 1 - skip]) != m_form[c])
                ++skip;
        }
    }

    /// -1: not found.
    [[nodiscard]] qsizetype find(const QByteArray &text, qsizetype from) const
    {
        const qsizetype last = m_word.size() - 1;
        const uchar form = formOf(m_word[last]);
        const char *const bytes = text.constData();
        for (qsizetype at = from; at + last < text.size();) {
            const uchar end = uchar(bytes[at + last]);
            if (m_form[end] == form && isAt(bytes + at))
                return at;
            at += m_skip[end];
        }
        return -1;
    }

private:
    [[nodiscard]] uchar formOf(char c) const { return m_form[uchar(c)]; }
    [[nodiscard]] bool isAt(const char *bytes) const
    {
        for (qsizetype i = 0; i < m_word.size(); ++i)
            if (formOf(bytes[i]) != formOf(m_word[i]))
                return false;
        return true;
    }

    QByteArray m_word;
    std::array<uchar, 256> m_form = {};
    std::array<qsizetype, 256> m_skip = {};
};

} // namespace

void NumberList::add(qint64 owner, QByteArrayView number)
{
    m_text += fold::exactUtf8(number);
    m_entries.push_back({owner, m_text.size()});
    m_text += '\n';
}

std::vector<NumberList::Match> NumberList::find(const NumberPattern &pattern) const
{
    std::vector<Match> matches;
    if (!pattern.isUsable())
        return matches;
    const QByteArray wanted = pattern.wanted().toUtf8();
    const ByteFinder finder(wanted, !pattern.isStrict());
    auto entry = m_entries.begin();
    for (qsizetype at = finder.find(m_text, 0); at >= 0; at = finder.find(m_text, entry->end)) {
        while (entry->end <= at)
            ++entry;
        const bool begins = at == 0 || m_text[at - 1] == '\n';
        const bool ends = at + wanted.size() == entry->end;
        matches.push_back({entry->owner, begins ? (ends ? 0 : 1) : 2});
    }
    return matches;
}

} // namespace nameplate
