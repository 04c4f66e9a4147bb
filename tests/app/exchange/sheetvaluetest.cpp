// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheetvalue.h"

#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

class SheetValueTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersKeepTheirDigits_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << 0.0 << u"0"_s;
        QTest::newRow("a price") << 1299.95 << u"1299.95"_s;
        QTest::newRow("a price that binary cannot hold") << 0.1 + 0.2 << u"0.3"_s;
        QTest::newRow("three places are not thousands") << 1.234 << u"1.2340"_s;
        QTest::newRow("below zero") << -5.5 << u"-5.5"_s;
        QTest::newRow("a serial of 15 digits") << 458309120042123.0 << u"458309120042123"_s;
        QTest::newRow("a serial of 17 digits") << 45830912004212345.0 << u"45830912004212344"_s;
        QTest::newRow("very small") << 0.00000012 << u"0.00000012"_s;
    }

    void numbersKeepTheirDigits()
    {
        QFETCH(double, value);
        QTEST(sheetvalue::number(value), "text");
    }

    void dayNumbersAreDays_data()
    {
        QTest::addColumn<double>("serial");
        QTest::addColumn<bool>("is1904");
        QTest::addColumn<QString>("text");
        QTest::newRow("a day") << 44329.0 << false << u"2021-05-13"_s;
        QTest::newRow("counted from 1904") << 42867.0 << true << u"2021-05-13"_s;
        QTest::newRow("the first day") << 1.0 << false << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << 59.0 << false << u"1900-02-28"_s;
        QTest::newRow("the day that never was") << 60.0 << false << QString();
        QTest::newRow("after it") << 61.0 << false << u"1900-03-01"_s;
        QTest::newRow("with a time") << 44329.75 << false << u"2021-05-13 18:00:00"_s;
        QTest::newRow("just before midnight") << 44329.9999999 << false << u"2021-05-14"_s;
        QTest::newRow("before all days") << -1.0 << false << QString();
        QTest::newRow("after all days") << 1e9 << false << QString();
    }

    void dayNumbersAreDays()
    {
        QFETCH(double, serial);
        QFETCH(bool, is1904);
        QTEST(sheetvalue::date(serial, is1904 ? sheetvalue::Epoch::Of1904 : sheetvalue::Epoch::Of1900), "text");
    }

    void formatsSayWhatANumberMeans_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("general") << u"General"_s << 44329.0 << u"44329"_s;
        QTest::newRow("German date") << u"dd\\.mm\\.yyyy"_s << 44329.0 << u"2021-05-13"_s;
        QTest::newRow("named month") << u"[$-407]d\\. mmmm yyyy;@"_s << 44329.0 << u"2021-05-13"_s;
        QTest::newRow("a letter in quotes") << u"0.0 \"day\""_s << 5.5 << u"5.5"_s;
        QTest::newRow("a colour") << u"[Red]0.00"_s << 5.5 << u"5.5"_s;
        QTest::newRow("euros") << u"#,##0.00\\ [$€-407]"_s << 5.5 << u"5.5 €"_s;
        QTest::newRow("dollars") << u"\"$\"#,##0.00"_s << 5.5 << u"5.5 $"_s;
        QTest::newRow("an unknown sign") << u"0.00 [$ß]"_s << 5.5 << u"5.5"_s;
        QTest::newRow("leading zeros") << u"00000"_s << 42.0 << u"00042"_s;
        QTest::newRow("a clock") << u"h:mm"_s << 0.75 << u"18:00"_s;
        QTest::newRow("hours in all") << u"[h]:mm"_s << 1.5 << u"1.5"_s;
        QTest::newRow("no end") << u"0\"abc"_s << 1.0 << u"1"_s;
    }

    void formatsSayWhatANumberMeans()
    {
        QFETCH(QString, code);
        QFETCH(double, value);
        QTEST(sheetvalue::text(value, NumberFormat::fromCode(code), sheetvalue::Epoch::Of1900), "text");
    }
};

QTEST_GUILESS_MAIN(SheetValueTest)
#include "sheetvaluetest.moc"
