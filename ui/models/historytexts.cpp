// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/historytexts.h"

#include "app/domain/identifier.h"
#include "app/domain/notice.h"
#include "app/domain/verification.h"

#include <QCoreApplication>

#include <ranges>

namespace nameplate {

namespace {

constexpr qsizetype longestText = 80;
constexpr QLatin1String identifierPrefix("identifier.");

class Text
{
    Q_DECLARE_TR_FUNCTIONS(History)
};

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestText ? line : line.left(longestText - 1) + u'…';
}

/// Dates, amounts and choices as people read them.
QString localValue(const Field &field, const Record &now, const QString &plain, const QLocale &locale)
{
    Record record = now;
    if (plain.isEmpty() || !fields::setText(field, record, plain, fields::Typing::plain()))
        return plain;
    return fields::localText(field, record, locale);
}

QString changeSentence(const QString &what, const QString &before, const QString &after)
{
    if (before.isEmpty())
        return Text::tr("%1 set to “%2”").arg(what, after);
    if (after.isEmpty())
        return Text::tr("%1 “%2” taken out").arg(what, before);
    return Text::tr("%1 changed from “%2” to “%3”").arg(what, before, after);
}

QString partSentence(const HistoryEntry &entry)
{
    if (entry.field == QLatin1String("tags"))
        return entry.after.isEmpty() ? Text::tr("Tag “%1” taken off").arg(entry.before)
                                     : Text::tr("Tag “%1” put on").arg(entry.after);
    if (entry.before.isEmpty())
        return Text::tr("%1 attached").arg(entry.after);
    return entry.after.isEmpty() ? Text::tr("%1 taken off").arg(entry.before)
                                 : Text::tr("%1 moved to another place in the row").arg(entry.after);
}

/// What belongs to an item beside its values: how it is called, and what its codes mean.
struct PartRow
{
    const char *field;
    const char *title;
    std::span<const ChoiceRow> (*choices)() = nullptr; ///< null: the value is a text
};

constexpr PartRow parts[] = {
    {"reading", QT_TRANSLATE_NOOP("History", "Reading")},
    {"verification", QT_TRANSLATE_NOOP("History", "Check with the maker"), choices::verificationOutcomes},
    {"recall", QT_TRANSLATE_NOOP("History", "Recall"), choices::recallVerdicts}};

/// Empty: it is no such part, or what was changed of it is not told here.
QString otherPartSentence(const HistoryEntry &entry)
{
    for (const PartRow &row : parts) {
        if (entry.field != QLatin1String(row.field) || entry.before == entry.after)
            continue;
        const auto shown = [&row](const QString &value) {
            const auto choice = row.choices ? choices::fromCode(row.choices(), value) : std::nullopt;
            return choice ? choices::title(row.choices(), *choice) : shortened(value);
        };
        return changeSentence(Text::tr(row.title), shown(entry.before), shown(entry.after));
    }
    return {};
}

/// A series is more than the text that names it, and the currency belongs to its amounts.
bool canComeBack(const Field &field)
{
    return field.isEditable() && field.home != FieldHome::Series && field.kind != FieldKind::CurrencyCode;
}

HistoryLine lineOf(const HistoryEntry &entry, const Record &now, const QLocale &locale)
{
    HistoryLine line;
    line.when = locale.toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    line.step = entry.label;
    line.undone = entry.undone;
    const Field *field = fields::find(entry.field);
    if (field && entry.field != QLatin1String("tags")) {
        line.before = entry.before;
        line.beforeText = localValue(*field, now, entry.before, locale);
        line.sentence = changeSentence(fields::title(*field), shortened(line.beforeText),
                                       shortened(localValue(*field, now, entry.after, locale)));
        if (canComeBack(*field) && fields::plainText(*field, now) != entry.before)
            line.field = field;
    } else if (entry.field.startsWith(identifierPrefix)) {
        line.sentence =
            changeSentence(identifierTitle(entry.field.sliced(identifierPrefix.size())), entry.before, entry.after);
    } else if (entry.field == QLatin1String("tags") || entry.field == QLatin1String("evidence")) {
        line.sentence = partSentence(entry);
    } else {
        const QString sentence = otherPartSentence(entry);
        line.sentence = sentence.isEmpty() ? entry.label : sentence;
    }
    return line;
}

} // namespace

std::vector<HistoryLine> historyLines(const std::vector<HistoryEntry> &history, const Record &now,
                                      const QLocale &locale)
{
    std::vector<HistoryLine> lines;
    for (const HistoryEntry &entry : std::views::reverse(history))
        lines.push_back(lineOf(entry, now, locale));
    return lines;
}

} // namespace nameplate
