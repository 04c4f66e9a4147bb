// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/serialnumbers.h"

#include <QTest>

using namespace nameplate;

class SerialNumbersTest : public QObject
{
    Q_OBJECT

private slots:
    void aListOrRangeIsReadInItsOrder_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("numbers");
        const auto row = [](const char *typed, const QStringList &numbers) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << numbers;
        };
        const QStringList three{"A008", "A009", "A010"};
        row("", {});
        row(" \n\r\n ", {});
        row("4583 0912 0042", {"4583 0912 0042"});
        row("B2\nA1\r\n\r\nC3", {"B2", "A1", "C3"});
        row("A008–A010", three);
        row("A008 — A010", three);
        row("A008..A010", three);
        row("A008 ... A010", three);
        row("A008…A010", three);
        row("A008 - A010", three);
        row("A008..010", three);
        row("A008..10", three);
        row("A9..A11", {"A9", "A10", "A11"});
        row("A19..A21", {"A19", "A20", "A21"});
        row("A99..A101", {"A99", "A100", "A101"});
        row("X09-7..X11-7", {"X09-7", "X10-7", "X11-7"});
        row("A001..A011\nZ",
            {"A001", "A002", "A003", "A004", "A005", "A006", "A007", "A008", "A009", "A010", "A011", "Z"});
        row("123456789012345678901..123456789012345678903",
            {"123456789012345678901", "123456789012345678902", "123456789012345678903"});
    }

    void aListOrRangeIsReadInItsOrder()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, numbers);
        const auto read = serialnumbers::read(typed);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QCOMPARE(*read, numbers);
    }

    void aDashInsideANumberIsPartOfIt()
    {
        for (const char *number : {"5RF-DP01", "A-1", "12–34–56", "SN–X", "A001-A010", "AB - CD"})
            QCOMPARE(serialnumbers::read(QString::fromUtf8(number)).value(), QStringList(QString::fromUtf8(number)));
    }

    void whatIsNoRangeIsRefusedAloud_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("part");
        QTest::newRow("other letters") << "A001..B010" << "not a range";
        QTest::newRow("backwards") << "A010..A001" << "backwards";
        QTest::newRow("no digits") << "A..B" << "not a range";
        QTest::newRow("too long") << "A00001..A99999" << "more than 10000";
        QTest::newRow("twice") << "A1\nA2\nA1" << "twice";
        QTest::newRow("range and number") << "A1..A3\nA2" << "twice";
    }

    void whatIsNoRangeIsRefusedAloud()
    {
        QFETCH(QString, typed);
        QFETCH(QString, part);
        const auto read = serialnumbers::read(typed);
        QVERIFY(!read);
        QVERIFY2(read.error().message().contains(part), qPrintable(read.error().message()));
    }

    void aRangeOfTheLargestSizeIsRead()
    {
        QCOMPARE(serialnumbers::read(QStringLiteral("A00001..A10000")).value().size(), serialnumbers::most);
        QVERIFY(!serialnumbers::read(QStringLiteral("A00001..A10001")));
    }
};

QTEST_APPLESS_MAIN(SerialNumbersTest)
#include "serialnumberstest.moc"
