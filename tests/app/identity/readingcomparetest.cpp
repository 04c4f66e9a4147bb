// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/readingcompare.h"

#include <QTest>

using namespace nameplate;

namespace {

Reading reading(ReadingSource source, const QString &text)
{
    Reading reading;
    reading.source = source;
    reading.text = text;
    return reading;
}

std::vector<Reading> plateAndReceipt(const QString &plate, const QString &receipt)
{
    return {reading(ReadingSource::Plate, plate), reading(ReadingSource::Receipt, receipt)};
}

QString charactersAt(const QString &text, const std::vector<qsizetype> &places)
{
    QString characters;
    for (const qsizetype place : places)
        characters += text[place];
    return characters;
}

} // namespace

class ReadingCompareTest : public QObject
{
    Q_OBJECT

private slots:
    void spellingsOfOneNumberAgree_data();
    void spellingsOfOneNumberAgree();
    void differencesAreFound_data();
    void differencesAreFound();
    void everyPairOfThreeIsCompared();
    void aDifferenceIsSaidInOneSentence();
    void readingsAreParted();
};

void ReadingCompareTest::spellingsOfOneNumberAgree_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("the same") << "4583 0912 0042" << "4583 0912 0042";
    QTest::newRow("spaces, dashes and case") << "abc-12 34" << "ABC1234";
    QTest::newRow("the beginning only") << "WRF535SWHZ" << "WRF535SWHZ00";
    QTest::newRow("the end only") << "09120042" << "4583 0912 0042";
    QTest::newRow("nothing read") << "" << "4583 0912 0042";
}

void ReadingCompareTest::spellingsOfOneNumberAgree()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QVERIFY(compareReadings(plateAndReceipt(a, b)).empty());
    QVERIFY(compareReadings(plateAndReceipt(b, a)).empty());
}

void ReadingCompareTest::differencesAreFound_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("inA");
    QTest::addColumn<QString>("inB");
    QTest::addColumn<bool>("isMisreading");
    QTest::newRow("O for 0") << "4583 0912 0042" << "4583-O912 0042" << "0" << "O" << true;
    QTest::newRow("two look-alikes") << "5RFDP01" << "SRFDPO1" << "50" << "SO" << true;
    QTest::newRow("one letter misheard") << "WAN28F" << "WAM28F" << "N" << "M" << true;
    QTest::newRow("one digit more") << "123456789" << "1234556789" << "" << "5" << true;
    QTest::newRow("neighbours changed places") << "4583 0912" << "4538 0912" << "8" << "8" << true;
    QTest::newRow("another unit") << "4583 0912 0042" << "4583 0912 0077" << "42" << "77" << false;
    QTest::newRow("another number altogether") << "ABCDE" << "12345" << "ABCDE" << "12345" << false;
    QTest::newRow("short ones") << "12" << "13" << "2" << "3" << false;
}

void ReadingCompareTest::differencesAreFound()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto readings = plateAndReceipt(a, b);
    const auto differences = compareReadings(readings);
    QCOMPARE(differences.size(), size_t(1));
    QTEST(charactersAt(a, differences[0].placesInFirst), "inA");
    QTEST(charactersAt(b, differences[0].placesInSecond), "inB");
    QTEST(differences[0].isMisreading, "isMisreading");
}

void ReadingCompareTest::everyPairOfThreeIsCompared()
{
    std::vector<Reading> readings = plateAndReceipt(QStringLiteral("AB12345"), QStringLiteral("AB12345"));
    readings.push_back(reading(ReadingSource::Box, QStringLiteral("AB12346")));
    const auto differences = compareReadings(readings);
    QCOMPARE(differences.size(), size_t(2));
    QCOMPARE(differences[0].first, size_t(0));
    QCOMPARE(differences[1].first, size_t(1));
    QCOMPARE(differences[1].second, size_t(2));
    QVERIFY(compareReadings({}).empty());
    const QString endless(100'000, u'7');
    QCOMPARE(compareReadings(plateAndReceipt(endless, endless + u'X' + endless)).size(), size_t(0));
    QCOMPARE(compareReadings(plateAndReceipt(endless, QString(100'000, u'8'))).size(), size_t(1));
}

void ReadingCompareTest::aDifferenceIsSaidInOneSentence()
{
    const auto text = [](const QString &a, const QString &b) {
        const auto readings = plateAndReceipt(a, b);
        return differenceText(readings, compareReadings(readings).front());
    };
    QCOMPARE(text(QStringLiteral("4583 0912"), QStringLiteral("4583 O912")),
             QStringLiteral("Rating plate says “4583 0912”, Receipt says “4583 O912”: “0” against “O”, probably a "
                            "misreading."));
    QVERIFY(text(QStringLiteral("AAAAA"), QStringLiteral("12345")).endsWith(QStringLiteral("two different numbers.")));
    QVERIFY(text(QStringLiteral("123456789"), QStringLiteral("1234556789")).contains(QStringLiteral("“5” more")));
}

void ReadingCompareTest::readingsAreParted()
{
    std::vector<Reading> readings = plateAndReceipt(QStringLiteral("1"), QStringLiteral("2"));
    readings[1].which = ReadNumber::Series;
    QCOMPARE(readingsOf(readings, ReadNumber::Serial).size(), size_t(1));
    QCOMPARE(readingsOf(readings, ReadNumber::Series).front().text, QStringLiteral("2"));
}

QTEST_GUILESS_MAIN(ReadingCompareTest)
#include "readingcomparetest.moc"
