// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/wordsof.h"

#include "app/domain/itemfield.h"
#include "app/domain/textfold.h"
#include "app/identity/numberpattern.h"

#include <algorithm>

namespace nameplate {

namespace {

/// As SQLite's unicode61 tokenizer decides.
bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

bool isSearched(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text:
        return field.isEditable();
    case FieldKind::LongText:
    case FieldKind::Place:
    case FieldKind::Category:
    case FieldKind::Tags:
        return true;
    default:
        return false;
    }
}

/// The key of the first searched text that satisfies the condition; empty: none does.
template <class Condition>
QString firstField(const Record &record, Condition condition)
{
    for (const Field &field : fields::all())
        if (isSearched(field) && condition(fields::plainText(field, record)))
            return QString::fromLatin1(field.key);
    return condition(record.series.notes) ? QStringLiteral("series_notes") : QString();
}

QString fieldOfNumber(const Record &record, const NumberPattern &number)
{
    if (number.matches(record.item.serial))
        return QStringLiteral("serial");
    for (const Identifier &identifier : record.identifiers)
        if (number.matches(identifier.value))
            return QLatin1String("identifier.") + identifier.kind;
    return number.matches(record.series.number) ? QStringLiteral("series_number") : QString();
}

QString fieldOfWords(const Record &record, const QStringList &words)
{
    const auto begins = [](const QString &text) {
        return [folded = textfold::words(text)](const QString &word) { return beginsAWord(folded, word); };
    };
    const QString all =
        firstField(record, [&](const QString &text) { return std::all_of(words.begin(), words.end(), begins(text)); });
    return all.isEmpty()
               ? firstField(record,
                            [&](const QString &text) { return std::any_of(words.begin(), words.end(), begins(text)); })
               : all;
}

} // namespace

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    QString word;
    for (const uint c : folded.toUcs4()) {
        const char32_t point = c;
        if (isWordCharacter(point)) {
            word += QString::fromUcs4(&point, 1);
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

bool beginsAWord(const QString &folded, const QString &word)
{
    const QStringList words = wordsOf(folded);
    return std::any_of(words.begin(), words.end(), [&word](const QString &each) { return each.startsWith(word); });
}

QString matchedField(const Record &record, const QString &text)
{
    if (const QString field = fieldOfNumber(record, NumberPattern(text)); !field.isEmpty())
        return field;
    QStringList words = wordsOf(textfold::words(text));
    words.removeDuplicates();
    if (!words.isEmpty())
        return fieldOfWords(record, words);
    const QString signs = text.trimmed();
    return signs.isEmpty() ? QString() : firstField(record, [&](const QString &each) { return each.contains(signs); });
}

} // namespace nameplate
