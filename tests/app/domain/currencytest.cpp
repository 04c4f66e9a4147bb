// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/currency.h"

#include <QTest>

using namespace nameplate;

class CurrencyTest : public QObject
{
    Q_OBJECT

private slots:
    void codesAreReadInAnyCase();
    void nothingTypedMeansNotStated();
    void whatIsNoCodeIsRefused_data();
    void whatIsNoCodeIsRefused();
    void decimalsFollowTheStandard_data();
    void decimalsFollowTheStandard();
    void signsAreTakenWherePeopleKnowThem();
};

void CurrencyTest::codesAreReadInAnyCase()
{
    for (const char16_t *code : {u"EUR", u"eur", u"Eur", u" EUR "})
        QCOMPARE(Currency::fromCode(QStringView(code))->code(), QStringLiteral("EUR"));
}

void CurrencyTest::nothingTypedMeansNotStated()
{
    QVERIFY(Currency::fromCode(u"")->isEmpty());
    QVERIFY(Currency::fromCode(u"  ")->isEmpty());
    QVERIFY(Currency().isEmpty());
}

void CurrencyTest::whatIsNoCodeIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"EU", "EURO", "QQQ", "€", "E R", "UR ", "D A", "N A", "12", "ＥＵＲ"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void CurrencyTest::whatIsNoCodeIsRefused()
{
    QFETCH(QString, text);
    const auto read = Currency::fromCode(text);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadValue);
    QVERIFY(read.error().message().contains(QLatin1String("ISO 4217")));
}

void CurrencyTest::decimalsFollowTheStandard_data()
{
    QTest::addColumn<int>("decimals");
    const std::pair<const char *, int> rows[] = {{"EUR", 2}, {"USD", 2}, {"JPY", 0}, {"KRW", 0}, {"ISK", 0},
                                                 {"VND", 0}, {"CLP", 0}, {"KWD", 3}, {"BHD", 3}, {"TND", 3},
                                                 {"CLF", 4}, {"UYW", 4}, {"HUF", 2}, {"MRU", 2}, {"", 2}};
    for (const auto &[code, decimals] : rows)
        QTest::newRow(code) << decimals;
}

void CurrencyTest::decimalsFollowTheStandard()
{
    QFETCH(int, decimals);
    QCOMPARE(Currency::fromCode(QString::fromLatin1(QTest::currentDataTag()))->decimals(), decimals);
}

void CurrencyTest::signsAreTakenWherePeopleKnowThem()
{
    QCOMPARE(Currency::fromCode(u"EUR")->symbol(), QStringLiteral("€"));
    QCOMPARE(Currency::fromCode(u"USD")->symbol(), QStringLiteral("US$"));
    QCOMPARE(Currency::fromCode(u"CHF")->symbol(), QStringLiteral("CHF"));
    QCOMPARE(Currency().symbol(), QString());
}

QTEST_GUILESS_MAIN(CurrencyTest)
#include "currencytest.moc"
