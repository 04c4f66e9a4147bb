// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fold.h"

#include <algorithm>

namespace nameplate::fold {

namespace {

bool isSeparator(QChar c)
{
    constexpr QStringView signs = u"./\\_:\u2212"; // the last is the minus sign
    return c.isSpace() || c.isMark() || c.category() == QChar::Other_Format || c.category() == QChar::Punctuation_Dash
           || signs.contains(c);
}

QChar lookAlike(QChar c)
{
    switch (c.unicode()) {
    case u'O':
        return u'0';
    case u'I':
    case u'L':
        return u'1';
    case u'S':
        return u'5';
    case u'B':
        return u'8';
    case u'Z':
        return u'2';
    default:
        return c;
    }
}

} // namespace

QString exact(QStringView text)
{
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
    const QString plain = ascii ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(plain.size());
    for (const QChar c : plain.toUpper())
        if (!isSeparator(c))
            result.append(c);
    return result;
}

QString number(QStringView text)
{
    QString result = exact(text);
    for (QChar &c : result)
        c = lookAlike(c);
    return result;
}

bool isLookAlike(QChar c)
{
    static constexpr QStringView lookAlikes = u"O0I1LS5B8Z2";
    return lookAlikes.contains(c.toUpper());
}

} // namespace nameplate::fold
