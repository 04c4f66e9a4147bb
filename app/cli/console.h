// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace nameplate::cli {

/// Where a command writes: results to standard output, everything else to standard error, in UTF-8 whatever the
/// locale. What cannot be written is remembered, not repeated; ask isBroken().
class Console
{
public:
    /// `errors` stands for standard error: libraries that write to the real one are not heard.
    explicit Console(int errors)
        : m_errors(errors)
    {}

    /// One line for people; characters that would move a terminal's cursor are shown as "\n" or "\x1b".
    void line(const QString &text = {});
    void json(const QJsonObject &object);
    void json(const QJsonArray &array);
    /// Bytes as they are.
    void raw(const QByteArray &bytes);

    void note(const QString &text) const;
    void error(const Error &error) const;
    /// Rewrites one line on a terminal, with nothing behind it; says nothing when standard error is no terminal.
    void status(const QString &text) const;

    /// Writes what is kept back; false when standard output could not take everything so far.
    bool flush();
    [[nodiscard]] bool isBroken() const { return m_errno != 0; }
    /// Why standard output is broken, in the system's words.
    [[nodiscard]] QString brokenBecause() const;

private:
    int m_errors;
    QByteArray m_buffer;
    int m_errno = 0;
};

/// The text with control characters and line ends made visible.
[[nodiscard]] QString visible(const QString &text);

} // namespace nameplate::cli
