// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shellwords.h"

#include "app/cli/commandline.h"

#include <algorithm>
#include <optional>

namespace nameplate::cli {

namespace {

/// Reads one line from the left; `word` holds what has been read of the current word, none between words.
class LineReader
{
public:
    explicit LineReader(const QString &line)
        : m_line(line)
    {}

    Result<QStringList> read()
    {
        while (m_at < m_line.size())
            if (!step())
                return fail(Error::Code::BadValue,
                            CommandLine::tr("A quotation mark is not closed, or the line ends in a backslash."),
                            CommandLine::tr("Write '…' around values with spaces."));
        endWord();
        return m_words;
    }

private:
    bool step()
    {
        const QChar c = m_line[m_at++];
        if (c == u' ' || c == u'\t')
            return endWord();
        if (c == u'\'')
            return readSingle();
        if (c == u'"')
            return readDouble();
        if (c == u'$' && m_at < m_line.size() && m_line[m_at] == u'\'') {
            ++m_at;
            return readEscaped();
        }
        if (c != u'\\')
            return put(c);
        return m_at < m_line.size() && put(m_line[m_at++]);
    }

    bool endWord()
    {
        if (m_word)
            m_words << *m_word;
        m_word.reset();
        return true;
    }

    bool put(QChar c)
    {
        begin();
        m_word->append(c);
        return true;
    }

    void begin()
    {
        if (!m_word)
            m_word = QString();
    }

    bool readSingle()
    {
        begin();
        const qsizetype end = m_line.indexOf(u'\'', m_at);
        if (end < 0)
            return false;
        m_word->append(QStringView(m_line).mid(m_at, end - m_at));
        m_at = end + 1;
        return true;
    }

    bool readDouble()
    {
        static const QString escapable = QStringLiteral("\"\\$`");
        begin();
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at++];
            if (c == u'"')
                return true;
            if (c == u'\\' && m_at < m_line.size() && escapable.contains(m_line[m_at]))
                m_word->append(m_line[m_at++]);
            else
                m_word->append(c);
        }
        return false;
    }

    bool readEscaped()
    {
        begin();
        while (m_at < m_line.size()) {
            const QChar c = m_line[m_at++];
            if (c == u'\'')
                return true;
            if (c != u'\\')
                m_word->append(c);
            else if (m_at < m_line.size())
                m_word->append(escaped());
        }
        return false;
    }

    QChar escaped()
    {
        const QChar c = m_line[m_at++];
        switch (c.unicode()) {
        case u'n':
            return u'\n';
        case u't':
            return u'\t';
        case u'r':
            return u'\r';
        case u'x':
            return hexadecimal(2);
        case u'u':
            return hexadecimal(4);
        default:
            return c;
        }
    }

    QChar hexadecimal(qsizetype digits)
    {
        bool ok = false;
        const ushort code = m_line.mid(m_at, digits).toUShort(&ok, 16);
        m_at = std::min(m_line.size(), m_at + digits);
        return ok ? QChar(code) : QChar(QChar::ReplacementCharacter);
    }

    const QString &m_line;
    qsizetype m_at = 0;
    std::optional<QString> m_word;
    QStringList m_words;
};

} // namespace

Result<QStringList> shellWords(const QString &line)
{
    return LineReader(line).read();
}

} // namespace nameplate::cli
