// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace nameplate::numbertext {

namespace {

struct NumberText
{
    Q_DECLARE_TR_FUNCTIONS(NumberText)
};

QString spelled(QChar c)
{
    if (c.isDigit())
        return c == u'0' ? NumberText::tr("zero") : QString(c);
    if (c.isUpper())
        return c == u'O' || c == u'I' ? NumberText::tr("letter %1").arg(c) : QString(c);
    if (c.isLower())
        return NumberText::tr("small %1").arg(c);
    if (c == u'-')
        return NumberText::tr("dash");
    if (c == u'/')
        return NumberText::tr("slash");
    if (c == u'.')
        return NumberText::tr("dot");
    return c.isSpace() ? NumberText::tr("space") : QString(c);
}

} // namespace

QString readableGroups(const QString &number)
{
    const auto plain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    const bool digits = std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    const qsizetype shortest = digits ? 8 : 11;
    if (number.size() < shortest || number.size() > 64 || !std::all_of(number.begin(), number.end(), plain))
        return number;
    const qsizetype groups = (number.size() + 2) / 4;
    const qsizetype least = number.size() / groups;
    const qsizetype longer = number.size() % groups;
    QStringList parts;
    for (qsizetype group = 0, at = 0; group < groups; ++group) {
        const qsizetype length = least + (group >= groups - longer ? 1 : 0);
        parts << number.mid(at, length);
        at += length;
    }
    return parts.join(QLatin1Char(' '));
}

QString spelledOut(const QString &number)
{
    QStringList words;
    for (const QChar c : number)
        words << spelled(c);
    return words.join(QLatin1String(", "));
}

} // namespace nameplate::numbertext
