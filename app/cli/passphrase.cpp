// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/passphrase.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/console.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace nameplate::cli {

namespace {

constexpr qint64 longestPassphrase = 4096;

/// Keeps a terminal from showing what is typed, as long as it lives.
class HiddenTyping
{
public:
    HiddenTyping()
        : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios hidden = m_before;
        hidden.c_lflag &= ~tcflag_t(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    }
    ~HiddenTyping()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

private:
    termios m_before = {};
    bool m_isTerminal;
};

QByteArray firstLine(QFile &file)
{
    QByteArray line = file.readLine(longestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

QByteArray typed(const Console &console)
{
    const HiddenTyping hidden;
    if (hidden.isTerminal())
        console.note(CommandLine::tr("Passphrase (it is not shown):"));
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) ? firstLine(input) : QByteArray();
}

} // namespace

Outcome<QByteArray> passphraseIn(const Arguments &arguments, const Console &console)
{
    const QString from = arguments.value("passphrase-from");
    QByteArray passphrase;
    if (from == QLatin1String("-")) {
        passphrase = typed(console);
    } else {
        QFile file(from);
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Code::NotFound,
                        CommandLine::tr("The passphrase cannot be read from “%1”: %2.").arg(from, file.errorString()));
        passphrase = firstLine(file);
    }
    if (passphrase.isEmpty())
        return fail(Error::Code::Refused, CommandLine::tr("The passphrase is empty."),
                    CommandLine::tr("Put it on the first line of the file, or type it with --passphrase-from -."));
    return passphrase;
}

} // namespace nameplate::cli
