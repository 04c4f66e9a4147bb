// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace nameplate::cli {

namespace {

constexpr qsizetype bufferSize = 64 * 1024;

/// Back to the first column, and everything behind it erased.
constexpr const char *newLine = "\r\x1b[K";

/// The error of the first write that failed; 0: everything is written.
int writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (count < 0 && errno != EINTR)
            return errno;
        written += count > 0 ? count : 0;
    }
    return 0;
}

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
}

} // namespace

QString visible(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (!isControl(c))
            result += c;
        else if (c == u'\n')
            result += QLatin1String("\\n");
        else if (c == u'\t')
            result += QLatin1String("\\t");
        else if (c.unicode() < 0x100)
            result += QStringLiteral("\\x%1").arg(c.unicode(), 2, 16, QLatin1Char('0'));
        else
            result += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return result;
}

void Console::line(const QString &text)
{
    raw(visible(text).toUtf8() + '\n');
}

void Console::json(const QJsonObject &object)
{
    raw(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void Console::json(const QJsonArray &array)
{
    raw(QJsonDocument(array).toJson(QJsonDocument::Indented));
}

void Console::raw(const QByteArray &bytes)
{
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void Console::note(const QString &text) const
{
    writeAll(m_errors, "nameplate-cli: " + visible(text).toUtf8() + '\n');
}

void Console::error(const Error &error) const
{
    note(error.message());
}

void Console::status(const QString &text) const
{
    if (isatty(m_errors) == 1)
        writeAll(m_errors, newLine + visible(text).toUtf8());
}

bool Console::flush()
{
    if (m_errno == 0)
        m_errno = writeAll(STDOUT_FILENO, m_buffer);
    m_buffer.clear();
    return m_errno == 0;
}

QString Console::brokenBecause() const
{
    return QString::fromUtf8(std::strerror(m_errno));
}

} // namespace nameplate::cli
