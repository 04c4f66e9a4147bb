// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberadvice.h"

#include "app/identity/numberknowledge.h"

#include <QTest>

using namespace nameplate;

namespace {

const QDate today(2026, 6, 30);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Record recordOf(const QString &brand, const QString &serial, const QString &seriesNumber = {})
{
    Record record;
    record.item.brand = brand;
    record.item.serial = serial;
    record.series.number = seriesNumber;
    return record;
}

} // namespace

class NumberAdviceTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        auto knowledge = NumberKnowledge::load();
        QVERIFY(knowledge.has_value());
        m_knowledge = std::move(*knowledge);
    }

    void aSerialSaysWhenTheThingWasMade_data()
    {
        QTest::addColumn<QString>("brand");
        QTest::addColumn<QString>("serial");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("a month, two decades")
            << "LG" << "603KWWZ73713" << "Made: March 2026 or March 2016 or March 2006.";
        QTest::newRow("a month of one year") << "Bosch" << "FD9301 00123" << "Made: January 2013.";
        QTest::newRow("nothing is known") << "Acme" << "4583 0912 0042" << "";
        QTest::newRow("no serial") << "LG" << "" << "";
    }

    void aSerialSaysWhenTheThingWasMade()
    {
        QFETCH(QString, brand);
        QFETCH(QString, serial);
        QFETCH(QString, sentence);
        const auto advice = onSerial(recordOf(brand, serial));
        QCOMPARE(advice.empty() ? QString() : advice.front().sentence, sentence);
        if (advice.empty())
            return;
        QVERIFY(advice.front().kind == NumberAdvice::Kind::Tells);
        QVERIFY(advice.front().details.contains(QLatin1String("Source: ")));
        QVERIFY(advice.front().offer.isEmpty());
    }

    void whatWasBoughtBeforeItWasMadeIsDoubted()
    {
        Record record = recordOf(QStringLiteral("Bosch"), QStringLiteral("FD9301 00123"));
        record.item.acquiredOn = QDate(2012, 5, 1);
        const auto advice = onSerial(record);
        QCOMPARE(advice.size(), size_t(1));
        QVERIFY(advice.front().kind == NumberAdvice::Kind::Doubt);
        QVERIFY(advice.front().sentence.contains(QLatin1String("after it was acquired")));
    }

    void aNumberInTheWrongFieldIsOfferedItsKind()
    {
        const auto serial = onSerial(recordOf({}, QStringLiteral("490154203237518")));
        QCOMPARE(serial.size(), size_t(1));
        QCOMPARE(serial.front().offer, QStringLiteral("Keep it as IMEI"));
        QCOMPARE(serial.front().remedy.action, RemedyAction::SetIdentifier);
        QCOMPARE(serial.front().remedy.field, QStringLiteral("imei"));
        const auto series = numberadvice::onSeriesNumber(recordOf({}, {}, QStringLiteral("1HGCM82633A004352")),
                                                         m_knowledge, today, english);
        QCOMPARE(series.front().remedy.field, QStringLiteral("vin"));
        const Identifier mac{{}, QStringLiteral("imei"), QStringLiteral("d0:50:99:84:a2:a0")};
        QCOMPARE(onIdentifier(mac).front().offer, QStringLiteral("Keep it as MAC address"));
    }

    void aSerialTypedAsSeriesNumberIsSeen()
    {
        const Record record = recordOf(QStringLiteral("U-Line"), {}, QStringLiteral("08 9469 01 1234"));
        const auto advice = numberadvice::onSeriesNumber(record, m_knowledge, today, english);
        QCOMPARE(advice.size(), size_t(1));
        QCOMPARE(advice.front().remedy.action, RemedyAction::SeriesToSerial);
        for (const char *model : {"WAW28750GB", "XPS 13 9315", "SHE65T55UC", "A2141", "SM-G991B", "DW500"})
            QVERIFY2(numberadvice::onSeriesNumber(recordOf(QStringLiteral("Bosch"), {}, QString::fromLatin1(model)),
                                                  m_knowledge, today, english)
                         .empty(),
                     model);
    }

    void anOddIdentifierSaysWhyAndAGoodOneWhatItTells()
    {
        const auto odd = onIdentifier({{}, QStringLiteral("imei"), QStringLiteral("354178036859781")});
        QCOMPARE(odd.size(), size_t(1));
        QVERIFY(odd.front().kind == NumberAdvice::Kind::Doubt);
        QVERIFY(odd.front().sentence.contains(QLatin1String("misread")));
        QVERIFY(odd.front().offer.isEmpty());
        const auto good = onIdentifier({{}, QStringLiteral("fd"), QStringLiteral("FD 8410")});
        QCOMPARE(good.front().sentence, QStringLiteral("Made: October 2004."));
        QVERIFY(onIdentifier({{}, QStringLiteral("engraving"), QStringLiteral("HK 1904")}).empty());
    }

    void severalUnitsHaveNoCommonSerial()
    {
        Record record = recordOf({}, QStringLiteral("A1"));
        record.item.quantity = 3;
        QCOMPARE(onSerial(record).front().remedy.action, RemedyAction::SetField);
    }

private:
    [[nodiscard]] std::vector<NumberAdvice> onSerial(const Record &record) const
    {
        return numberadvice::onSerial(record, m_knowledge, today, english);
    }
    [[nodiscard]] std::vector<NumberAdvice> onIdentifier(const Identifier &identifier) const
    {
        return numberadvice::onIdentifier(identifier, Record(), m_knowledge, today, english);
    }
    NumberKnowledge m_knowledge;
};

QTEST_GUILESS_MAIN(NumberAdviceTest)
#include "numberadvicetest.moc"
