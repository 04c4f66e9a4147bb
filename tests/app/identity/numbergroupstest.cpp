// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numbergroups.h"

#include <QTest>

using namespace nameplate;

class NumberGroupsTest : public QObject
{
    Q_OBJECT

private slots:
    void longRunsAreShownInGroups_data()
    {
        QTest::addColumn<QString>("printed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("twelve digits") << QStringLiteral("458309120042") << QStringLiteral("4583 0912 0042");
        QTest::newRow("nine digits") << QStringLiteral("123456789") << QStringLiteral("1234 56789");
        QTest::newRow("ten digits") << QStringLiteral("1234567890") << QStringLiteral("123 456 7890");
        QTest::newRow("fifteen digits of an IMEI")
            << QStringLiteral("490154203237518") << QStringLiteral("490 1542 0323 7518");
        QTest::newRow("a model of ten characters") << QStringLiteral("WAW28750GB") << QStringLiteral("WAW28750GB");
        QTest::newRow("seven digits") << QStringLiteral("4412903") << QStringLiteral("4412903");
        QTest::newRow("already in groups")
            << QStringLiteral("M 04 1R 2210 0938") << QStringLiteral("M 04 1R 2210 0938");
        QTest::newRow("dashes") << QStringLiteral("LJD5-4293-0001-77") << QStringLiteral("LJD5-4293-0001-77");
        QTest::newRow("not Latin") << QStringLiteral("製造番号製造番号製造番号")
                                   << QStringLiteral("製造番号製造番号製造番号");
        QTest::newRow("nothing") << QString() << QString();
    }

    void longRunsAreShownInGroups()
    {
        QFETCH(QString, printed);
        QFETCH(QString, shown);
        QCOMPARE(readableGroups(printed), shown);
    }

    void groupingNeverChangesTheCharacters()
    {
        for (int length = 8; length <= 64; ++length) {
            const QString digits(length, u'7');
            QCOMPARE(readableGroups(digits).remove(u' '), digits);
        }
    }
};

QTEST_GUILESS_MAIN(NumberGroupsTest)
#include "numbergroupstest.moc"
