// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/arguments.h"
#include "app/cli/commandline.h"
#include "app/cli/console.h"
#include "app/cli/helptext.h"
#include "app/keeping/updatebackup.h"

#include <algorithm>
#include <array>
#include <exception>

namespace nameplate::cli {

namespace {

/// Words that stand for a command where one is expected.
struct Alias
{
    const char *word;
    const char *command;
};

constexpr std::array aliases{Alias{"--help", "help"}, Alias{"-h", "help"}, Alias{"--version", "version"}};

QString commandNamed(const QString &word)
{
    const auto alias = std::find_if(aliases.begin(), aliases.end(),
                                    [&word](const Alias &each) { return word == QLatin1String(each.word); });
    return alias == aliases.end() ? word : QString::fromLatin1(alias->command);
}

bool asksForHelp(const QStringList &words)
{
    const QStringList options = words.mid(0, words.indexOf(QStringLiteral("--")));
    return options.contains(QStringLiteral("--help")) || options.contains(QStringLiteral("-h"));
}

/// `command` is the one that was found, for the hint behind wrong usage.
Outcome<void> runCommand(const QStringList &words, const Command *&command, Console &console)
{
    if (words.isEmpty())
        return wrongUsage(CommandLine::tr("A command is missing."));
    const QString name = commandNamed(words.first());
    command = commandCalled(name);
    if (!command)
        return unknownCommand(words.first());
    const QStringList typed = words.mid(1);
    if (asksForHelp(typed)) {
        console.raw(helpText(*command).toUtf8());
        return {};
    }
    const auto arguments = Arguments::read(*command, typed, true);
    if (!arguments)
        return tl::unexpected(arguments.error());
    return command->run(*arguments, console);
}

Error withHint(const Refusal &refusal, const Command *command)
{
    Error error = refusal.error;
    if (refusal.exit == Exit::WrongUsage)
        error.remedy = CommandLine::tr("See nameplate-cli help%1.")
                           .arg(command ? u' ' + QString::fromLatin1(command->name) : QString());
    return error;
}

Exit run(const QStringList &words, Console &console)
{
    const Command *command = nullptr;
    const auto outcome = runCommand(words, command, console);
    if (!console.flush()) {
        console.error(Error{
            Error::Code::Disk, CommandLine::tr("The output cannot be written: %1.").arg(console.brokenBecause()), {}});
        return Exit::Failed;
    }
    if (outcome)
        return Exit::Done;
    console.error(withHint(outcome.error(), command));
    return outcome.error().exit;
}

} // namespace

int runProgram(const QStringList &words, int errors)
{
    Console console(errors);
    backUpBeforeUpdates();
    try {
        return int(run(words, console));
    } catch (const std::exception &exception) { // memory ran out, or a library threw where it promised not to
        console.error(Error{Error::Code::Refused,
                            CommandLine::tr("Nameplate had to stop: %1.").arg(QString::fromUtf8(exception.what())),
                            CommandLine::tr("What was reported as done is stored.")});
        return int(Exit::Failed);
    }
}

bool needsGui(const QStringList &words)
{
    const Command *command = words.isEmpty() ? nullptr : commandCalled(words.first());
    return command && command->needsGui;
}

} // namespace nameplate::cli
