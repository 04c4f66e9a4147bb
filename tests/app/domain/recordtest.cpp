// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/record.h"

#include "app/domain/evidence.h"

#include <QTest>

using namespace nameplate;

class RecordTest : public QObject
{
    Q_OBJECT

private slots:
    void theTitleIsTheBestNameThereIs();
    void theSeriesShowsThroughUntilTheItemDiffers();
    void theWarrantyOfTheSeriesEndsSoManyMonthsLater_data();
    void theWarrantyOfTheSeriesEndsSoManyMonthsLater();
    void evidenceIsCalledByItsNumber();
    void identifiersAreCalledAsPeopleKnowThem();
    void theValueHasThePricesCurrencyUnlessItHasItsOwn();
};

void RecordTest::theTitleIsTheBestNameThereIs()
{
    Record record;
    QCOMPARE(record.title(), QString());
    record.item.number = QStringLiteral("7");
    QCOMPARE(record.title(), QStringLiteral("7"));
    record.item.serial = QStringLiteral("4583");
    QCOMPARE(record.title(), QStringLiteral("4583"));
    record.item.brand = QStringLiteral("Ikea");
    QCOMPARE(record.title(), QStringLiteral("Ikea"));
    record.series.number = QStringLiteral("WAW28750GB");
    QCOMPARE(record.title(), QStringLiteral("WAW28750GB"));
    record.series.name = QStringLiteral("Serie 6");
    QCOMPARE(record.title(), QStringLiteral("Serie 6"));
    record.series.brand = QStringLiteral("Bosch");
    QCOMPARE(record.title(), QStringLiteral("Bosch Serie 6"));
    record.item.name = QStringLiteral("Washing machine");
    QCOMPARE(record.title(), QStringLiteral("Washing machine"));
}

void RecordTest::theWarrantyOfTheSeriesEndsSoManyMonthsLater_data()
{
    QTest::addColumn<QDate>("acquired");
    QTest::addColumn<int>("months"); // below zero: none
    QTest::addColumn<QDate>("own");
    QTest::addColumn<QDate>("until");
    const QDate march(2021, 3, 4);
    QTest::newRow("six years") << march << 72 << QDate() << QDate(2027, 3, 4);
    QTest::newRow("a month that is shorter") << QDate(2024, 1, 31) << 1 << QDate() << QDate(2024, 2, 29);
    QTest::newRow("leap day") << QDate(2020, 2, 29) << 12 << QDate() << QDate(2021, 2, 28);
    QTest::newRow("the item says otherwise") << march << 72 << QDate(2023, 3, 4) << QDate(2023, 3, 4);
    QTest::newRow("no warranty") << march << -1 << QDate() << QDate();
    QTest::newRow("none from the start") << march << 0 << QDate() << march;
    QTest::newRow("no date") << QDate() << 72 << QDate() << QDate();
}

void RecordTest::theWarrantyOfTheSeriesEndsSoManyMonthsLater()
{
    QFETCH(const QDate, acquired);
    QFETCH(const int, months);
    QFETCH(const QDate, own);
    Record record;
    record.item.acquiredOn = acquired;
    record.item.warrantyUntil = own;
    if (months >= 0)
        record.series.warrantyMonths = months;
    QTEST(record.effectiveWarrantyUntil(), "until");
}

void RecordTest::theSeriesShowsThroughUntilTheItemDiffers()
{
    Record record;
    record.series.brand = QStringLiteral("Bosch");
    record.seriesCategory = QStringLiteral("Appliances");
    QVERIFY(!record.hasSeries());
    record.series.number = QStringLiteral("WAW28750GB");
    QVERIFY(record.hasSeries());
    QCOMPARE(record.effectiveBrand(), QStringLiteral("Bosch"));
    QCOMPARE(record.effectiveCategory(), QStringLiteral("Appliances"));
    record.item.brand = QStringLiteral("Siemens");
    record.category = QStringLiteral("Kitchen");
    QCOMPARE(record.effectiveBrand(), QStringLiteral("Siemens"));
    QCOMPARE(record.effectiveCategory(), QStringLiteral("Kitchen"));
}

void RecordTest::evidenceIsCalledByItsNumber()
{
    Evidence evidence;
    evidence.number = 1;
    QCOMPARE(evidence.label(), QStringLiteral("E-001"));
    evidence.number = 12345;
    QCOMPARE(evidence.label(), QStringLiteral("E-12345"));
    evidence.mimeType = QStringLiteral("image/jpeg");
    QVERIFY(evidence.isImage());
    evidence.mimeType = QStringLiteral("application/pdf");
    QVERIFY(!evidence.isImage());
}

void RecordTest::identifiersAreCalledAsPeopleKnowThem()
{
    QCOMPARE(identifierTitle(QStringLiteral("imei")), QStringLiteral("IMEI"));
    QCOMPARE(identifierTitle(QStringLiteral("Inventarnummer")), QStringLiteral("Inventarnummer"));
    for (const IdentifierKind &kind : identifierKinds())
        QVERIFY(!identifierTitle(QString::fromLatin1(kind.code)).isEmpty());
}

void RecordTest::theValueHasThePricesCurrencyUnlessItHasItsOwn()
{
    Item item;
    item.currency = *Currency::fromCode(u"EUR");
    QVERIFY(!item.priceMoney() && !item.valueMoney());
    item.price = 100;
    item.value = 200;
    QCOMPARE(*item.priceMoney(), (Money{100, item.currency}));
    QCOMPARE(*item.valueMoney(), (Money{200, item.currency}));
    item.valueCurrency = *Currency::fromCode(u"USD");
    QCOMPARE(*item.valueMoney(), (Money{200, item.valueCurrency}));
}

QTEST_GUILESS_MAIN(RecordTest)
#include "recordtest.moc"
