// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/fold.h"

#include <algorithm>

namespace nameplate::fold {

namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || c.isMark() || c.category() == QChar::Other_Format || c == u'-' || c == u'.' || c == u'/'
           || c == u'\\' || c == u'_' || c == u':' || (c.unicode() >= 0x2010 && c.unicode() <= 0x2015);
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
    const QString source = ascii ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(source.size());
    for (const QChar c : source)
        if (!isSeparator(c))
            result.append(c.toUpper());
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
