// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/numbertext.h"

#include <QTest>

using namespace nameplate;

class NumberTextTest : public QObject
{
    Q_OBJECT

private slots:
    void spellingKeepsLetterAndDigitApart()
    {
        QCOMPARE(numbertext::spelledOut(QStringLiteral("O0a-I")),
                 QStringLiteral("letter O, zero, small a, dash, letter I"));
    }
};

QTEST_GUILESS_MAIN(NumberTextTest)
#include "numbertexttest.moc"
