// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberknowledge.h"

#include "app/domain/identifier.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nameplate;

namespace {

const QDate today(2026, 6, 30);

} // namespace

class NumberKnowledgeTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theBrandNarrows();
    void theDayOfAcquisitionNarrows();
    void whatWasMadeLaterThanItWasAcquiredIsSaid();
    void aDecadeThatIsReportedDifferentlyIsUnsure();
    void aSamsungTellsItsMonthOnly();
    void randomNumbersSaySo();
    void numbersOfWhichNothingIsKnownSaySo_data();
    void numbersOfWhichNothingIsKnownSaySo();
    void vehiclesTellCountryMakerAndModelYear_data();
    void vehiclesTellCountryMakerAndModelYear();
    void kindsExplainThemselves_data();
    void kindsExplainThemselves();
    void barcodesNameTheCountryThatGaveThemOut_data();
    void barcodesNameTheCountryThatGaveThemOut();
    void anyTextGetsAnAnswer();

private:
    [[nodiscard]] std::vector<Candidate> identify(const QString &number, const QString &brand = {},
                                                  const QDate &acquired = {}, const QString &kind = {}) const
    {
        return m_knowledge.identify(number, {kind, brand, {}, acquired, today});
    }
    NumberKnowledge m_knowledge;
};

void NumberKnowledgeTest::initTestCase()
{
    auto knowledge = NumberKnowledge::load();
    QVERIFY(knowledge.has_value());
    m_knowledge = std::move(*knowledge);
}

void NumberKnowledgeTest::theBrandNarrows()
{
    const auto guessed = identify(QStringLiteral("LG312345C"));
    QCOMPARE(guessed.front().maker, QStringLiteral("GE Appliances"));
    QCOMPARE(guessed.front().confidence, Confidence::Low);
    const auto known = identify(QStringLiteral("LG312345C"), QStringLiteral("GE Profile"));
    QCOMPARE(known.size(), size_t(1));
    QCOMPARE(known.front().confidence, Confidence::High);
    const std::vector expected{DateSpan::ofMonth(2004, 6), DateSpan::ofMonth(2016, 6)};
    QVERIFY(known.front().dates == expected);
    QVERIFY(identify(QStringLiteral("LG312345C"), QStringLiteral("Miele")).front().dates.empty());
}

void NumberKnowledgeTest::theDayOfAcquisitionNarrows()
{
    const auto dates = identify(QStringLiteral("LG312345C"), QStringLiteral("GE"), QDate(2010, 1, 1)).front().dates;
    QVERIFY(dates == std::vector{DateSpan::ofMonth(2004, 6)});
}

void NumberKnowledgeTest::whatWasMadeLaterThanItWasAcquiredIsSaid()
{
    const auto candidates = identify(QStringLiteral("FD 9512"), QStringLiteral("Bosch"), QDate(2015, 11, 30));
    QVERIFY(candidates.front().isLaterThanAcquired);
    QVERIFY(candidates.front().dates == std::vector{DateSpan::ofMonth(2015, 12)});
    QVERIFY(
        !identify(QStringLiteral("FD 9512"), QStringLiteral("Bosch"), QDate(2015, 12, 1)).front().isLaterThanAcquired);
}

void NumberKnowledgeTest::aDecadeThatIsReportedDifferentlyIsUnsure()
{
    const QString brand = QStringLiteral("Whirlpool");
    QCOMPARE(identify(QStringLiteral("CR3912345"), brand).front().confidence, Confidence::Medium);
    const auto kind = QStringLiteral("serial");
    QCOMPARE(identify(QStringLiteral("M32323892"), brand, {}, kind).front().confidence, Confidence::Medium);
    QCOMPARE(identify(QStringLiteral("M32323892"), brand, {}, kind).front().dates.size(), size_t(2));
}

void NumberKnowledgeTest::aSamsungTellsItsMonthOnly()
{
    const auto candidates = identify(QStringLiteral("R5CT30H7K2X"), QStringLiteral("Samsung"));
    QVERIFY(candidates.front().dates.empty());
    QVERIFY2(candidates.front().meaning.contains(QLatin1String("March")), qPrintable(candidates.front().meaning));
    QCOMPARE(candidates.front().confidence, Confidence::Low);
}

void NumberKnowledgeTest::randomNumbersSaySo()
{
    const auto random = identify(QStringLiteral("F4K9TQ0X1L"), QStringLiteral("Apple"));
    QVERIFY(random.front().meaning.contains(QLatin1String("Randomised")));
    const auto dated = identify(QStringLiteral("C02LC1ABF1G2"), QStringLiteral("Apple"));
    QVERIFY(dated.front().dates == std::vector{DateSpan::ofWeek(2013, 36)});
}

void NumberKnowledgeTest::numbersOfWhichNothingIsKnownSaySo_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("kind");
    QTest::newRow("a serial") << "83.104.882.7" << "";
    QTest::newRow("words") << "no idea" << "";
    QTest::newRow("a kind of one's own") << "123" << "pet microchip";
    QTest::newRow("an owner mark") << "HŁ 0221 KÖLN" << "owner_mark";
    QTest::newRow("very long") << QString(10'000, u'7') << "";
}

void NumberKnowledgeTest::numbersOfWhichNothingIsKnownSaySo()
{
    QFETCH(QString, number);
    QFETCH(QString, kind);
    const auto candidates = identify(number, {}, {}, kind);
    QCOMPARE(candidates.size(), size_t(1));
    QCOMPARE(candidates.front().kind, kind.isEmpty() ? QStringLiteral("serial") : kind);
    QVERIFY(candidates.front().isValid);
    QVERIFY(!candidates.front().meaning.isEmpty());
    QCOMPARE(candidates.front().confidence, Confidence::None);
}

void NumberKnowledgeTest::vehiclesTellCountryMakerAndModelYear_data()
{
    QTest::addColumn<QString>("vin");
    QTest::addColumn<QString>("maker");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QList<int>>("years");
    QTest::newRow("Honda of 2003") << "1HGCM82633A004352" << "Honda" << "United States" << QList{2003};
    QTest::newRow("bus of 1989") << "1M8GDM9AXKP042788" << "Motor Coach Industries" << "United States" << QList{1989};
    QTest::newRow("Saturn of 2003") << "5GZCZ43D13S812715" << "Saturn" << "United States" << QList{2003};
    QTest::newRow("Volkswagen of 1999") << "WVWZZZ1JZXW000001" << "Volkswagen" << "Germany" << QList{1999};
    QTest::newRow("Jaguar, one of two cycles")
        << "SAJAA01A4A1234567" << "Jaguar" << "United Kingdom" << QList{1980, 2010};
    QTest::newRow("no model year") << "VF1BB0000Z1234567" << "Renault" << "France" << QList<int>();
}

void NumberKnowledgeTest::vehiclesTellCountryMakerAndModelYear()
{
    QFETCH(QString, vin);
    QFETCH(QString, maker);
    QFETCH(QString, country);
    QFETCH(QList<int>, years);
    const Candidate candidate = identify(vin).front();
    QCOMPARE(candidate.kind, QStringLiteral("vin"));
    QCOMPARE(candidate.maker, maker);
    QVERIFY2(candidate.meaning.contains(country), qPrintable(candidate.meaning));
    QList<int> found;
    for (const DateSpan &span : candidate.dates)
        found << span.from.year();
    QCOMPARE(found, years);
}

void NumberKnowledgeTest::kindsExplainThemselves_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("part");
    QTest::newRow("Dell's tag") << "service_tag" << "5RFDP01" << "12542331601 (125 423 316 01)";
    QTest::newRow("Dell's express code") << "express_code" << "125 423 316 01" << "5RFDP01";
    QTest::newRow("IMEI") << "imei" << "490154203237518" << "49015420";
    QTest::newRow("IMEISV") << "imeisv" << "3568680000414120" << "Software version 20";
    QTest::newRow("MEID") << "meid" << "AF0123450ABCDE" << "293608736500703710";
    QTest::newRow("decimal MEID") << "meid" << "29360 87365 0070 3710 0" << "AF0123450ABCDE";
    QTest::newRow("MAC address") << "mac" << "D0-50-99-84-A2-A0" << "D0-50-99";
    QTest::newRow("cut off") << "imei" << "49015" << "";
    QTest::newRow("letters for digits") << "meid" << "ZZZZZZZZZZZZZZ" << "";
}

void NumberKnowledgeTest::kindsExplainThemselves()
{
    QFETCH(QString, kind);
    QFETCH(QString, number);
    QFETCH(QString, part);
    const auto candidates = identify(number, {}, {}, kind);
    QCOMPARE(candidates.size(), size_t(1));
    QCOMPARE(candidates.front().kind, kind);
    QVERIFY2(candidates.front().meaning.contains(part), qPrintable(candidates.front().meaning));
}

void NumberKnowledgeTest::barcodesNameTheCountryThatGaveThemOut_data()
{
    QTest::addColumn<QString>("gtin");
    QTest::addColumn<QString>("part");
    QTest::newRow("German") << "4006381333931" << "Germany";
    QTest::newRow("UPC") << "036000291452" << "United States";
    QTest::newRow("Italian") << "8004399335813" << "Italy";
    QTest::newRow("with packaging digit") << "14006381333938" << "Germany";
    QTest::newRow("eight digits") << "73513537" << "Sweden";
    QTest::newRow("for use within a shop") << "2000000000015" << "no country";
}

void NumberKnowledgeTest::barcodesNameTheCountryThatGaveThemOut()
{
    QFETCH(QString, gtin);
    QFETCH(QString, part);
    const auto candidates = identify(gtin, {}, {}, QStringLiteral("gtin"));
    QVERIFY(candidates.front().isValid);
    QVERIFY2(candidates.front().meaning.contains(part), qPrintable(candidates.front().meaning));
}

/// Whatever stands on a plate or in a file, and every kind and brand with it: an answer, and the same one each time.
void NumberKnowledgeTest::anyTextGetsAnAnswer()
{
    QRandomGenerator random(20260630);
    QStringList kinds{QString(), QStringLiteral("serial"), QStringLiteral("own word")};
    for (const IdentifierKind &kind : identifierKinds())
        kinds << QString::fromLatin1(kind.code);
    const QStringList brands{QString(), "Apple", "Bosch", "Dell", "HP", "Samsung", "LG", "Gibson", "De'Longhi", "Sony"};
    constexpr const char *alphabets[] = {"0123456789", "0123456789ABCDEF", "ABCDEFGHJKLMNPRSTUVWXYZ0123456789",
                                         "FD0123456789/- ", "\x01\x7f\xc3\xa9\xf0\x9f\x8e\xb8\xff\xfe 09AZ"};
    for (int i = 0; i < 30'000; ++i) {
        const QByteArrayView alphabet(alphabets[random.bounded(5)]);
        QByteArray bytes;
        for (int length = random.bounded(24); length > 0; --length)
            bytes += i % 3 == 0 ? char(random.bounded(256)) : alphabet[random.bounded(int(alphabet.size()))];
        const QString number = QString::fromUtf8(bytes);
        const QString kind = kinds.at(random.bounded(int(kinds.size())));
        const QString brand = brands.at(random.bounded(int(brands.size())));
        const auto candidates = identify(number, brand, QDate(2010, 1, 1).addDays(random.bounded(5000)), kind);
        QVERIFY2(!candidates.empty(), bytes.toHex().constData());
        for (const Candidate &candidate : candidates) {
            QVERIFY2(kind.isEmpty() || candidate.kind == kind, bytes.toHex().constData());
            QVERIFY2(candidate.isValid || !candidate.reason.isEmpty(), bytes.toHex().constData());
            for (const DateSpan &span : candidate.dates)
                QVERIFY2(span.isValid() && span.from <= span.to, bytes.toHex().constData());
        }
    }
}

QTEST_GUILESS_MAIN(NumberKnowledgeTest)
#include "numberknowledgetest.moc"
