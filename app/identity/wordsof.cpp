// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/wordsof.h"

#include "app/domain/itemfield.h"
#include "app/domain/textfold.h"
#include "app/identity/fold.h"

#include <algorithm>

namespace nameplate {

namespace {

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.category() == QChar::Other_PrivateUse;
}

bool containsNumber(const QString &number, const QString &wanted)
{
    return wanted.size() >= 2 && fold::number(number).contains(wanted);
}

} // namespace

QStringList wordsOf(const QString &folded)
{
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (isWordCharacter(c)) {
            word += c;
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
    const QString number = fold::number(text);
    if (containsNumber(record.item.serial, number))
        return QStringLiteral("serial");
    for (const Identifier &identifier : record.identifiers)
        if (containsNumber(identifier.value, number))
            return QLatin1String("identifier.") + identifier.kind;
    if (containsNumber(record.series.number, number))
        return QStringLiteral("series_number");
    const QStringList wanted = wordsOf(textfold::words(text));
    for (const Field &field : fields::all()) {
        const QString folded = textfold::words(fields::plainText(field, record));
        for (const QString &word : wanted)
            if (beginsAWord(folded, word))
                return QString::fromLatin1(field.key);
    }
    return {};
}

} // namespace nameplate
