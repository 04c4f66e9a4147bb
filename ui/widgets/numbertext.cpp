// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbertext.h"

#include <QCoreApplication>
#include <QStringList>

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

QString spelledOut(const QString &number)
{
    QStringList words;
    for (const QChar c : number)
        words << spelled(c);
    return words.join(QLatin1String(", "));
}

} // namespace nameplate::numbertext
