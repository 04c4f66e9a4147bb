// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/commandline.h"

#include <QCommandLineParser>

namespace nameplate::cli {

namespace {

QCommandLineOption parserOption(const Option &option)
{
    QCommandLineOption result(QString::fromLatin1(option.name));
    if (option.value)
        result.setValueName(QString::fromLatin1(option.value));
    return result;
}

Outcome<void> requireCount(const Command &command, qsizetype words, bool withFile)
{
    const bool fileMissing = withFile && command.takesFile && words == 0;
    const qsizetype others = withFile && command.takesFile ? words - 1 : words;
    if (fileMissing)
        return wrongUsage(CommandLine::tr("The document FILE is missing."));
    if (others < command.fewestWords)
        return wrongUsage(CommandLine::tr("Something is missing: %1 %2")
                              .arg(QLatin1String(command.name), QString::fromUtf8(command.synopsis)));
    if (command.mostWords >= 0 && others > command.mostWords)
        return wrongUsage(CommandLine::tr("There are more words than “%1” takes; quote those that hold spaces.")
                              .arg(QLatin1String(command.name)));
    return {};
}

} // namespace

Outcome<Arguments> Arguments::read(const Command &command, const QStringList &typed, bool withFile)
{
    QCommandLineParser parser;
    for (const Option &option : command.options)
        parser.addOption(parserOption(option));
    if (!parser.parse(QStringList(QLatin1String(command.name)) + typed))
        return wrongUsage(parser.errorText());

    Arguments arguments;
    arguments.m_words = parser.positionalArguments();
    if (const auto fine = requireCount(command, arguments.m_words.size(), withFile); !fine)
        return tl::unexpected(fine.error());
    if (withFile && command.takesFile)
        arguments.m_file = arguments.m_words.takeFirst();
    for (const Option &option : command.options) {
        const QString name = QString::fromLatin1(option.name);
        if (parser.isSet(name))
            arguments.m_options.insert(name, option.value ? parser.values(name) : QStringList());
    }
    if (withFile && command.takesFile && arguments.m_file.isEmpty())
        return wrongUsage(CommandLine::tr("The document FILE is empty."));
    return arguments;
}

QString Arguments::value(const char *option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.last();
}

QStringList Arguments::values(const char *option) const
{
    return m_options.value(QLatin1String(option));
}

Outcome<qint64> countOf(const Arguments &arguments, const char *option, qint64 otherwise)
{
    if (!arguments.has(option))
        return otherwise;
    bool ok = false;
    const qint64 count = arguments.value(option).toLongLong(&ok);
    if (!ok || count < 1)
        return wrongUsage(CommandLine::tr("--%1 needs a whole number of 1 or more, not “%2”.")
                              .arg(QLatin1String(option), arguments.value(option)));
    return count;
}

} // namespace nameplate::cli
