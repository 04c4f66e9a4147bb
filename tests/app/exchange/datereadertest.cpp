// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/datereader.h"

#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(nameplate::DateOrder)

class DateReaderTest : public QObject
{
    Q_OBJECT

private:
    static DateEvidence evidence(const QStringList &cells)
    {
        DateEvidence found;
        for (qsizetype i = 0; i < cells.size(); ++i)
            found.add(cells.at(i), i + 2);
        return found;
    }

private slots:
    void datesAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QDate>("date");
        const QDate day(2021, 3, 5);
        QTest::newRow("ISO") << DateOrder::MonthDayYear << u"2021-03-05"_s << day;
        QTest::newRow("ISO with slashes") << DateOrder::DayMonthYear << u"2021/3/5"_s << day;
        QTest::newRow("ISO with dots") << DateOrder::DayMonthYear << u"2021.03.05."_s << day;
        QTest::newRow("ISO without separators") << DateOrder::DayMonthYear << u"20210305"_s << day;
        QTest::newRow("RFC 3339, a zone ahead") << DateOrder::Unknown << u"2021-03-05T23:30:00+13:00"_s << day;
        QTest::newRow("RFC 3339, UTC") << DateOrder::Unknown << u"2021-03-05T00:00:00Z"_s << day;
        QTest::newRow("with a time") << DateOrder::DayMonthYear << u"05.03.2021 00:00"_s << day;
        QTest::newRow("day first") << DateOrder::DayMonthYear << u"5.3.2021"_s << day;
        QTest::newRow("day first, blanks") << DateOrder::DayMonthYear << u" 05. 03. 2021 "_s << day;
        QTest::newRow("day first, dashes") << DateOrder::DayMonthYear << u"05-03-21"_s << day;
        QTest::newRow("month first") << DateOrder::MonthDayYear << u"03/05/2021"_s << day;
        QTest::newRow("month first, two digits") << DateOrder::MonthDayYear << u"3/5/21"_s << day;
        QTest::newRow("year of two digits first") << DateOrder::YearMonthDay << u"21/03/05"_s << day;
        QTest::newRow("last century") << DateOrder::DayMonthYear << u"05.03.87"_s << QDate(1987, 3, 5);
        QTest::newRow("English") << DateOrder::Unknown << u"March 5, 2021"_s << day;
        QTest::newRow("English, ordinal") << DateOrder::Unknown << u"5th March 2021"_s << day;
        QTest::newRow("database style") << DateOrder::Unknown << u"05-Mar-2021"_s << day;
        QTest::newRow("German") << DateOrder::Unknown << u"5. März 2021"_s << day;
        QTest::newRow("French") << DateOrder::Unknown << u"5 août 2021"_s << QDate(2021, 8, 5);
        QTest::newRow("Spanish") << DateOrder::Unknown << u"5 de marzo de 2021"_s << day;
        QTest::newRow("Polish") << DateOrder::Unknown << u"5 marca 2021"_s << day;
    }

    void datesAreReadAsTheyAreWritten()
    {
        QFETCH(DateOrder, order);
        QFETCH(QString, cell);
        QFETCH(QDate, date);

        const auto read = DateReader(order, 2026).read(cell);

        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QCOMPARE(*read, date);
    }

    void whatIsNoDateIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("reason");
        QTest::newRow("word") << u"yesterday"_s << u"not a date"_s;
        QTest::newRow("year alone") << u"2021"_s << u"not a date"_s;
        QTest::newRow("no day") << u"03/2021"_s << u"not a date"_s;
        QTest::newRow("February 30") << u"30.02.2021"_s << u"no such day"_s;
        QTest::newRow("typing error") << u"09/30/0202"_s << u"no such day"_s;
        QTest::newRow("spreadsheet's number") << u"44260"_s << u"day number"_s;
        QTest::newRow("trailing words") << u"05.03.2021 or so"_s << u"not a date"_s;
        QTest::newRow("order of the others") << u"03/31/2021"_s << u"no such day"_s;
    }

    void whatIsNoDateIsRefusedWithTheReason()
    {
        QFETCH(QString, cell);
        QFETCH(QString, reason);

        const auto read = DateReader(DateOrder::DayMonthYear, 2026).read(cell);

        QVERIFY(!read);
        QVERIFY2(read.error().what.contains(reason), qPrintable(read.error().what));
    }

    void oneDayAboveTwelveDecidesTheColumn()
    {
        QCOMPARE(evidence({u"03/04/2021"_s, u"13/04/2021"_s}).decided(), DateOrder::DayMonthYear);
        QCOMPARE(evidence({u"03/04/2021"_s, u"04/13/2021"_s}).decided(), DateOrder::MonthDayYear);
        QCOMPARE(evidence({u"99/12/31"_s}).decided(), DateOrder::YearMonthDay);
    }

    void datesWithDotsHaveTheDayFirst()
    {
        QCOMPARE(evidence({u"03.04.2021"_s, u"05.06.2021"_s}).decided(), DateOrder::DayMonthYear);
    }

    void whatCouldBeBothIsCountedWithAnExample()
    {
        const DateEvidence found = evidence({u"2021-04-03"_s, u"05/05/2021"_s, u"03/04/2021"_s});

        QCOMPARE(found.decided(), DateOrder::Unknown);
        QCOMPARE(found.open, 1);
        QCOMPARE(found.openExample, u"03/04/2021"_s);
        QCOMPARE(found.openRow, 4);
    }

    void aColumnOfBothOrdersIsReadOnlyWhereACellIsClear()
    {
        const DateEvidence found = evidence({u"31/12/2021"_s, u"12/31/2021"_s});
        QVERIFY(found.isMixed());
        const DateReader reader(found.decided(), 2026);

        QCOMPARE(reader.read(u"31/12/2021").value(), QDate(2021, 12, 31));
        QCOMPARE(reader.read(u"12/31/2021").value(), QDate(2021, 12, 31));
        QVERIFY(!reader.read(u"03/04/2021"));
    }

    void localesKnowTheirOrder()
    {
        QCOMPARE(DateReader::orderOf(QLocale(QLocale::English, QLocale::UnitedStates)), DateOrder::MonthDayYear);
        QCOMPARE(DateReader::orderOf(QLocale(QLocale::German)), DateOrder::DayMonthYear);
        QCOMPARE(DateReader::orderOf(QLocale(QLocale::Swedish)), DateOrder::YearMonthDay);
    }
};

QTEST_GUILESS_MAIN(DateReaderTest)
#include "datereadertest.moc"
