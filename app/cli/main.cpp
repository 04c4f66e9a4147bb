// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"
#include "app/cli/program.h"
#include "app/services/coredumps.h"
#include "app/services/translations.h"

#include <QGuiApplication>
#include <QStringDecoder>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <memory>
#include <optional>

namespace {

/// A closed standard descriptor would be given to the next file opened, and what is printed would land in it. The
/// stand-in for standard output refuses writing, so that lost output is still an error.
void occupyStandardDescriptors()
{
    for (const int descriptor : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO})
        if (fcntl(descriptor, F_GETFD) < 0 && open("/dev/null", O_RDONLY) != descriptor)
            _exit(1);
}

/// Words are UTF-8 whatever the locale says; none when one is not.
std::optional<QStringList> decodedWords(int count, char **words)
{
    QStringList result;
    for (int i = 1; i < count; ++i) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString word = decoder(QByteArrayView(words[i]));
        if (decoder.hasError())
            return std::nullopt;
        result << word;
    }
    return result;
}

/// Remarks of libraries (about the locale, a damaged picture …) would be noise among the answers, so they get a deaf
/// standard error; QT_LOGGING_RULES asks to hear them. Returns the descriptor of the real one.
int takeStandardError()
{
    if (qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        return STDERR_FILENO;
    const int real = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
    const int deaf = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (real < 0 || deaf < 0)
        return STDERR_FILENO;
    dup2(deaf, STDERR_FILENO);
    close(deaf);
    return real;
}

std::unique_ptr<QCoreApplication> makeApplication(bool withGui, int &count, char **words)
{
    if (!withGui)
        return std::make_unique<QCoreApplication>(count, words);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, words);
}

} // namespace

int main(int argc, char **argv)
{
    nameplate::forbidCoreDumps();
    occupyStandardDescriptors();
    umask(S_IRWXG | S_IRWXO);
    nameplate::cli::catchInterrupts();
    const auto words = decodedWords(argc, argv);
    if (!words) {
        std::fputs("nameplate-cli: A word of the command line is not UTF-8. See nameplate-cli help.\n", stderr);
        return 2;
    }
    const int errors = takeStandardError();
    int count = argc > 0 ? 1 : 0; // Qt must not take options of its own from the line
    const auto application = makeApplication(nameplate::cli::needsGui(*words), count, argv);
    nameplate::installTranslations(*application, QLocale());
    QCoreApplication::setApplicationName(QStringLiteral("nameplate-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NAMEPLATE_VERSION));
    return nameplate::cli::runProgram(*words, errors);
}
