// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/totals.h"

#include <QTest>

#include <limits>

using namespace nameplate;

namespace {

Currency currency(const char *code)
{
    return Currency::fromCode(QString::fromLatin1(code)).value();
}

Item item(std::optional<qint64> price, const char *code = "EUR", qint64 quantity = 1)
{
    Item result;
    result.price = price;
    result.currency = currency(code);
    result.quantity = quantity;
    return result;
}

} // namespace

class TotalsTest : public QObject
{
    Q_OBJECT

private slots:
    void theValueCountsElseThePrice();
    void aLotCountsEachPiece();
    void currenciesAreNeverAddedTogether();
    void whatHasNoValueIsCountedAndNotTakenAsZero();
    void whatIsGoneIsCountedApart();
    void partsAddUpToTheWhole();
    void theLargestSumsStayExact();
    void anImpossibleLineHasNoWorth();
    void sumsAreShownCurrencyByCurrency();
};

void TotalsTest::theValueCountsElseThePrice()
{
    Item thing = item(500);
    QCOMPARE(*Totals::worth(thing), (Money{500, currency("EUR")}));
    thing.value = 300;
    QCOMPARE(*Totals::worth(thing), (Money{300, currency("EUR")}));
    thing.valueCurrency = currency("USD");
    QCOMPARE(*Totals::worth(thing), (Money{300, currency("USD")}));
    thing.value = 0;
    QCOMPARE(*Totals::worth(thing), (Money{0, currency("USD")}));
    QVERIFY(!Totals::worth(item(std::nullopt)));
}

void TotalsTest::aLotCountsEachPiece()
{
    Totals totals;
    totals.add(item(250, "EUR", 12));
    QCOMPARE(totals.items(), qint64(1));
    QCOMPARE(totals.units(), qint64(12));
    QCOMPARE(totals.sums().at(currency("EUR")), qint64(3000));
}

void TotalsTest::currenciesAreNeverAddedTogether()
{
    Totals totals;
    totals.add(item(100, "EUR"));
    totals.add(item(100, "JPY"));
    totals.add(item(100, ""));
    totals.add(item(50, "EUR"));
    QCOMPARE(totals.sums().size(), size_t(3));
    QCOMPARE(totals.sums().at(currency("EUR")), qint64(150));
    QCOMPARE(totals.sums().at(currency("JPY")), qint64(100));
    QCOMPARE(totals.sums().at(Currency()), qint64(100));
}

void TotalsTest::whatHasNoValueIsCountedAndNotTakenAsZero()
{
    Totals totals;
    totals.add(item(std::nullopt, "EUR"));
    QVERIFY(totals.sums().empty());
    QCOMPARE(totals.unvalued(), qint64(1));
    totals.add(item(0, "EUR"));
    QCOMPARE(totals.unvalued(), qint64(1));
    QCOMPARE(totals.sums().at(currency("EUR")), qint64(0));
}

void TotalsTest::whatIsGoneIsCountedApart()
{
    Totals totals;
    Item stolen = item(100, "EUR", 3);
    stolen.status = Status::Stolen;
    totals.add(stolen);
    Item lent = item(100);
    lent.status = Status::Lent;
    totals.add(lent);
    QCOMPARE(totals.items(), qint64(2));
    QCOMPARE(totals.gone(), qint64(1));
    QCOMPARE(totals.units(), qint64(1));
    QCOMPARE(totals.sums().at(currency("EUR")), qint64(100));
}

void TotalsTest::partsAddUpToTheWhole()
{
    Totals whole;
    Totals parts[3];
    const char *const codes[] = {"EUR", "USD", "JPY"};
    for (int i = 0; i < 300; ++i) {
        Item thing = item(i % 7 == 0 ? std::nullopt : std::optional<qint64>(i * 37), codes[i % 3], 1 + i % 5);
        thing.status = i % 11 == 0 ? Status::Sold : Status::Owned;
        whole.add(thing);
        parts[i % 3].add(thing);
    }
    Totals sum;
    for (const Totals &part : parts)
        sum.add(part);
    QCOMPARE(sum, whole);
}

void TotalsTest::theLargestSumsStayExact()
{
    Totals totals;
    const Item largest = item(Money::maximum);
    for (int i = 0; i < 900'000; ++i)
        totals.add(largest);
    QCOMPARE(totals.sums().at(currency("EUR")), qint64(9'000'000'000'000'000'000));
}

void TotalsTest::anImpossibleLineHasNoWorth()
{
    Totals totals;
    for (Item thing : {item(std::numeric_limits<qint64>::max(), "EUR", 100'000), item(Money::maximum, "EUR", 2),
                       item(1, "EUR", std::numeric_limits<qint64>::max()), item(-5)}) {
        QVERIFY(!Totals::worth(thing));
        totals.add(thing);
    }
    QCOMPARE(totals.unvalued(), qint64(4));
    QCOMPARE(totals.units(), qint64(100'000 + 2 + 100'000 + 1));
    QVERIFY(totals.sums().empty());
}

void TotalsTest::sumsAreShownCurrencyByCurrency()
{
    Totals totals;
    QCOMPARE(totals.localText(QLocale(QStringLiteral("en_US"))), QString());
    totals.add(item(112000, "USD"));
    totals.add(item(4123000, "EUR"));
    QCOMPARE(totals.localText(QLocale(QStringLiteral("en_US"))), QStringLiteral("€41,230.00 · US$1,120.00"));
}

QTEST_GUILESS_MAIN(TotalsTest)
#include "totalstest.moc"
