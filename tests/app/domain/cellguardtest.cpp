// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/cellguard.h"

#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

class CellGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsGuardedComesBackEqual_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("guards");
        for (const QString &text :
             {u"=1+1"_s, u"+49"_s, u"-5"_s, u"@a"_s, u"\tx"_s, u"\rx"_s, u"'=1"_s, u"''"_s, u"''=1"_s})
            QTest::newRow(qPrintable(text)) << text << true;
        for (const QString &text : {QString(), u"a=1"_s, u"'tis"_s, u"'"_s, u"12"_s, u"\u00A0=1"_s})
            QTest::newRow(qPrintable(text)) << text << false;
    }

    void whatIsGuardedComesBackEqual()
    {
        QFETCH(QString, text);
        QFETCH(bool, guards);

        const QString guarded = cellguard::guarded(text);

        QCOMPARE(guarded != text, guards);
        QCOMPARE(cellguard::unguarded(guarded).toString(), text);
    }
};

QTEST_GUILESS_MAIN(CellGuardTest)
#include "cellguardtest.moc"
