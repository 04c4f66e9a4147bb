// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"
#include "app/cli/commandlist.h"
#include "app/cli/console.h"
#include "app/cli/documents.h"
#include "app/cli/editing.h"
#include "app/cli/linesource.h"
#include "app/cli/shellwords.h"

#include <QStringDecoder>

namespace nameplate::cli {

namespace {

constexpr const char *description =
    R"(Reads changes from standard input, one a line, and makes them in the open document one after the other. Each line
begins with a TAG, any word without spaces that names it in the answer:

TAG add key=value… [--photo PATH]… [--receipt PATH]…

TAG set ITEM key=value…

TAG remove ITEM…

TAG attach ITEM PATH… [--kind KIND]

TAG reading ITEM key=value…

TAG verification ITEM key=value…

TAG undo [--steps N]

TAG redo

Words are quoted as in a shell: 'single', "double" and backslash; $'…' knows \n for a line break within a value. Once a
change is safely on disk the line "ACK TAG" is printed, otherwise "ERR TAG why", at once. Empty lines are passed over.
At the end of the input the program ends. A line may have up to 8 MiB.)";

constexpr const char *examples =
    R"(printf 'a1 add name="Oak table" price=450.00\na2 undo\n' | nameplate-cli serve home.nameplate)";

constexpr qsizetype longestTag = 200;

struct Request
{
    QString tag; ///< "-" when the line does not begin with one
    Outcome<QStringList> words;
};

/// The tag is taken as it stands, so that even a line that cannot be understood is answered by its name.
Request readRequest(const LineSource::Line &line)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(line.bytes);
    const qsizetype begin = text.indexOf(text.trimmed().left(1));
    qsizetype end = begin;
    while (end < text.size() && text[end] != u' ' && text[end] != u'\t')
        ++end;
    const bool isTagged = end - begin <= longestTag && !line.isTooLong;
    Request request{end - begin <= longestTag ? text.mid(begin, end - begin) : QStringLiteral("-"), QStringList()};
    if (line.isTooLong)
        request.words = wrongUsage(CommandLine::tr("The line is longer than 8 MiB."));
    else if (!isTagged)
        request.words = wrongUsage(CommandLine::tr("The tag is longer than %1 characters.").arg(longestTag));
    else if (decoder.hasError())
        request.words = wrongUsage(CommandLine::tr("The line is not UTF-8."));
    else if (auto words = shellWords(text.mid(end)); words)
        request.words = *words;
    else
        request.words = tl::unexpected(Refusal(words.error()));
    return request;
}

Outcome<void> perform(const Request &request, Editor &editor, Console &console)
{
    if (!request.words)
        return tl::unexpected(request.words.error());
    if (request.words->isEmpty())
        return wrongUsage(CommandLine::tr("There is no command behind the tag."));
    const Command *command = commandCalled(request.words->first());
    if (!command || !command->edit)
        return wrongUsage(
            CommandLine::tr(
                "“%1” is not a command here: use add, set, remove, attach, reading, verification, undo or redo.")
                .arg(request.words->first().left(longestTag)));
    const auto arguments = Arguments::read(*command, request.words->mid(1), false);
    if (!arguments)
        return tl::unexpected(arguments.error());
    const auto told = command->edit(*arguments, editor, console);
    return told ? Outcome<void>() : tl::unexpected(told.error());
}

Outcome<void> run(const Arguments &arguments, Console &console)
{
    const auto inventory = openToWrite(arguments.file());
    if (!inventory)
        return tl::unexpected(inventory.error());
    Editor editor(**inventory);
    LineSource lines;
    while (const auto line = lines.next()) {
        if (line->bytes.trimmed().isEmpty() && !line->isTooLong)
            continue;
        const Request request = readRequest(*line);
        const auto done = perform(request, editor, console);
        if (done)
            console.line(QStringLiteral("ACK ") + request.tag);
        else
            console.line(QStringLiteral("ERR %1 %2").arg(request.tag, done.error().error.message()));
        if (!console.flush())
            break;
    }
    return {};
}

} // namespace

const Command serveCommand{.name = "serve",
                           .synopsis = "FILE",
                           .summary = "make changes that are read from standard input",
                           .description = description,
                           .options = {},
                           .examples = examples,
                           .run = run};

} // namespace nameplate::cli
