// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/identity/numberlist.h"

#include <QTest>

using namespace nameplate;

namespace {

constexpr const char *numbers[] = {"4583-0912 0042", "", "WAW28750GB", "1BO5", "80", "Ö-80 straße", "XBO1", "0912"};

} // namespace

class NumberListTest : public QObject
{
    Q_OBJECT

private slots:
    void everyNumberIsJudgedAsItsPatternJudgesIt_data();
    void everyNumberIsJudgedAsItsPatternJudgesIt();
    void nothingIsFoundAcrossTwoNumbers();
};

void NumberListTest::everyNumberIsJudgedAsItsPatternJudgesIt_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"4583 0912 0042", "4583O9I2OO42", "0912", "09", "2o0", "bo", "80", "B0", "waw", "waw28",
                              "GB", "G8", "ö80", "strasse", "4", "", "zzz9", "5", "00"})
        QTest::newRow(typed) << QString::fromUtf8(typed);
}

void NumberListTest::everyNumberIsJudgedAsItsPatternJudgesIt()
{
    QFETCH(QString, typed);
    const NumberPattern pattern(typed);
    NumberList list;
    std::vector<NumberList::Match> expected;
    for (size_t i = 0; i < std::size(numbers); ++i) {
        list.add(qint64(i), numbers[i]);
        if (pattern.matches(QString::fromUtf8(numbers[i])))
            expected.push_back({qint64(i), pattern.rank(QString::fromUtf8(numbers[i]))});
    }
    QVERIFY(list.find(pattern) == expected);
}

void NumberListTest::nothingIsFoundAcrossTwoNumbers()
{
    NumberList list;
    list.add(1, "AB12");
    list.add(2, "34CD");
    QVERIFY(list.find(NumberPattern(QStringLiteral("1234"))).empty());
    QCOMPARE(list.find(NumberPattern(QStringLiteral("34CD"))).size(), size_t(1));
}

QTEST_GUILESS_MAIN(NumberListTest)
#include "numberlisttest.moc"
