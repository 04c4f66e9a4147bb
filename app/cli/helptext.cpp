// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/helptext.h"

#include "app/cli/commandline.h"
#include "app/cli/similar.h"
#include "app/domain/filterwords.h"
#include "app/domain/itemfield.h"

#include <QRegularExpression>

namespace nameplate::cli {

namespace {

constexpr qsizetype pageWidth = 78;

constexpr const char *introduction = R"(nameplate-cli - keep a home inventory from the command line

Usage: nameplate-cli COMMAND FILE …

Nameplate keeps what you own in one document: series and serial numbers, places,
values, photos, receipts, and the history of every change.

Commands:
)";

constexpr const char *conclusion = R"(
"nameplate-cli help COMMAND" explains one of them.

FILE is the document and always comes first. ITEM is an inventory number, a UUID
or an exact serial number. Dates are written YYYY-MM-DD and amounts 1299.00,
whatever the locale; texts are UTF-8. "--" ends the options, for words that begin
with a dash.

Exit status: 0 done, 1 refused or failed, 2 wrong usage, 3 nothing found.
)";

constexpr const char *exitStatus = R"(0 done
1 refused or failed; one message on standard error says why and what to do
2 wrong usage
3 nothing was found (find and show only))";

/// Fills words into lines; line breaks in the text stay. A line "  word   meaning" keeps its meaning in one column.
QString wrapped(const QString &text, int indent)
{
    static const QRegularExpression listed(QStringLiteral("^  \\S+ +"));
    QString result;
    for (const QString &paragraph : text.split(u'\n')) {
        const QString head = listed.match(paragraph).captured();
        const int start = indent + int(head.size());
        QString line = QString(indent, u' ') + head;
        for (const QString &word : paragraph.mid(head.size()).split(u' ')) {
            if (line.size() > start && line.size() + 1 + word.size() > pageWidth) {
                result += line + u'\n';
                line = QString(start, u' ');
            }
            line += (line.size() > start ? QStringLiteral(" ") : QString()) + word;
        }
        result += (line.trimmed().isEmpty() ? QString() : line) + u'\n';
    }
    return result;
}

/// A blank line parts paragraphs; single line ends in the source are only for the reader of the source, but for lists.
QString paragraphs(const char *text, int indent)
{
    static const QRegularExpression lineEnd(QStringLiteral("(?<!\n)\n(?![\n ])"));
    return wrapped(QString::fromUtf8(text).replace(lineEnd, QStringLiteral(" ")), indent);
}

/// Examples and tables keep their lines.
QString literally(const char *text, int indent)
{
    QString result;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        result += QString(indent, u' ') + line + u'\n';
    return result;
}

QString optionText(const Option &option)
{
    const QString name = QString::fromLatin1(option.name);
    QString head = (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    if (option.value)
        head += u' ' + QString::fromLatin1(option.value);
    return QString(4, u' ') + head + u'\n' + paragraphs(option.text, 8);
}

QString valuesOf(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Quantity:
        return CommandLine::tr("whole number, 1 or more");
    case FieldKind::Date:
        return QStringLiteral("YYYY-MM-DD");
    case FieldKind::Amount:
        return CommandLine::tr("amount for one unit, 1299.00");
    case FieldKind::CurrencyCode:
        return CommandLine::tr("ISO 4217 code, EUR");
    case FieldKind::Place:
        return QStringLiteral("Home / Kitchen");
    case FieldKind::Tags:
        return QStringLiteral("a; b");
    case FieldKind::Choice:
    case FieldKind::Category:
    case FieldKind::Text:
    case FieldKind::LongText:
        break;
    }
    QStringList codes;
    if (field.choices)
        for (const ChoiceRow &row : field.choices())
            if (*row.code)
                codes << QString::fromLatin1(row.code);
    return codes.join(QLatin1String(", "));
}

QString keyTable()
{
    constexpr int keyWidth = 18;
    QString result;
    for (const Field &field : fields::all()) {
        const QString key = QString::fromLatin1(field.key).leftJustified(keyWidth);
        QStringList parts{fields::title(field)};
        if (const QString values = valuesOf(field); !values.isEmpty())
            parts << values;
        if (!field.isEditable())
            parts << CommandLine::tr("set by the program");
        QString text = wrapped(parts.join(QStringLiteral(": ")), 4 + keyWidth);
        result += text.replace(4, keyWidth, key);
    }
    QStringList kinds;
    for (const IdentifierKind &kind : identifierKinds())
        kinds << QString::fromLatin1(kind.code);
    return result
           + wrapped(
               CommandLine::tr("identifier.KIND: a further number of this unit. KIND is %1 or a word of your own.")
                   .arg(kinds.join(QLatin1String(", "))),
               4);
}

QString filterWordTable()
{
    constexpr int wordWidth = 22;
    QString result;
    for (const FilterWord &word : filterwords::all()) {
        const QString example = QStringLiteral("%1:%2").arg(QLatin1String(word.word), QLatin1String(word.example));
        QString text = wrapped(filterwords::meaning(word), 4 + wordWidth);
        result += text.replace(4, wordWidth, example.leftJustified(wordWidth));
    }
    QStringList presences;
    for (const FilterPresence &presence : filterwords::presences())
        presences << QString::fromLatin1(presence.word);
    return result
           + wrapped(CommandLine::tr("has and no take %1. A dash before a word asks for the others: -place:kitchen. "
                                     "Blanks need quotes that the shell leaves alone: 'place:\"Living room\"'.")
                         .arg(presences.join(QLatin1String(", "))),
                     4);
}

} // namespace

QString overview()
{
    QString text = QString::fromUtf8(introduction);
    for (const Command *command : commands())
        text += QStringLiteral("  %1%2\n")
                    .arg(QString::fromLatin1(command->name).leftJustified(13), QString::fromUtf8(command->summary));
    return text + QString::fromUtf8(conclusion);
}

QString helpText(const Command &command)
{
    const QString name = QStringLiteral("nameplate-cli ") + QLatin1String(command.name);
    const QString synopsis = (name + u' ' + QString::fromUtf8(command.synopsis)).trimmed();
    QString text =
        QStringLiteral("NAME\n    %1 - %2\n\nSYNOPSIS\n%3\nDESCRIPTION\n%4")
            .arg(name, QString::fromUtf8(command.summary), wrapped(synopsis, 4), paragraphs(command.description, 4));
    if (!command.options.empty())
        text += QStringLiteral("\nOPTIONS\n");
    for (const Option &option : command.options)
        text += optionText(option);
    if (command.listsFilterWords)
        text += QStringLiteral("\nFILTER WORDS\n") + filterWordTable();
    if (command.listsKeys)
        text += QStringLiteral("\nKEYS\n") + keyTable();
    text += QStringLiteral("\nEXAMPLES\n") + literally(command.examples, 4);
    return text + QStringLiteral("\nEXIT STATUS\n") + literally(exitStatus, 4);
}

tl::unexpected<Refusal> unknownCommand(const QString &typed)
{
    QStringList names;
    for (const Command *command : commands())
        names << QString::fromLatin1(command->name);
    const QStringList close = similar(typed, names);
    if (close.isEmpty())
        return wrongUsage(CommandLine::tr("There is no command “%1”.").arg(typed));
    return wrongUsage(
        CommandLine::tr("There is no command “%1”; did you mean %2?").arg(typed, close.join(QLatin1String(", "))));
}

} // namespace nameplate::cli
