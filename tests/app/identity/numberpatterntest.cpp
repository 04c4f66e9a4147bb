// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/identity/numberpattern.h"

#include <QTest>

using namespace nameplate;

class NumberPatternTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersAreRankedByHowMuchOfThemWasTyped_data();
    void numbersAreRankedByHowMuchOfThemWasTyped();
    void oneCharacterFindsNothing();
};

void NumberPatternTest::numbersAreRankedByHowMuchOfThemWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("rank");
    QTest::newRow("all of it") << "4583 0912 0042" << "4583 0912 0042" << 0;
    QTest::newRow("other blanks") << "458309120042" << "4583-0912/0042" << 0;
    QTest::newRow("a look-alike") << "4583O9I2OO42" << "4583 0912 0042" << 0;
    QTest::newRow("the beginning") << "4583 09" << "4583 0912 0042" << 1;
    QTest::newRow("the middle") << "0912" << "4583 0912 0042" << 2;
    QTest::newRow("across a blank") << "3091" << "4583 0912 0042" << 2;
    QTest::newRow("something else") << "0913" << "4583 0912 0042" << -1;
    QTest::newRow("no number at all") << "4583" << "" << -1;
    QTest::newRow("small letters") << "waw28" << "WAW28750GB" << 1;
    QTest::newRow("letters by chance") << "bo" << "80" << -1;
    QTest::newRow("letters as printed") << "bo" << "XBO1" << 2;
    QTest::newRow("a word by chance") << "soil" << "5011" << -1;
    QTest::newRow("two digits as printed") << "80" << "1805" << 2;
    QTest::newRow("two digits by chance") << "80" << "1BO5" << -1;
    QTest::newRow("three with a digit") << "8O5" << "1BOS" << 2;
}

void NumberPatternTest::numbersAreRankedByHowMuchOfThemWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QString, number);
    QFETCH(int, rank);
    QCOMPARE(NumberPattern(typed).rank(number), rank);
    QCOMPARE(NumberPattern(typed).matches(number), rank >= 0);
}

void NumberPatternTest::oneCharacterFindsNothing()
{
    for (const char *typed : {"", " ", "-", "4", "-4-"}) {
        QVERIFY(!NumberPattern(QString::fromLatin1(typed)).isUsable());
        QVERIFY(!NumberPattern(QString::fromLatin1(typed)).matches(QStringLiteral("4")));
    }
}

QTEST_GUILESS_MAIN(NumberPatternTest)
#include "numberpatterntest.moc"
