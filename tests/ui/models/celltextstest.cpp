// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/celltexts.h"

#include <QTest>

using namespace nameplate;

class CellTextsTest : public QObject
{
    Q_OBJECT

    const Currency euro = *Currency::fromCode(u"EUR");
    const Currency dollar = *Currency::fromCode(u"USD");

    CellTexts texts() const
    {
        CellTexts texts(QLocale(QLocale::English, QLocale::UnitedKingdom));
        texts.setCurrency(euro);
        return texts;
    }

private slots:
    void theColumnNamesTheCurrencyAndTheCellsLeaveItOut()
    {
        Record record;
        record.item.currency = euro;
        record.item.price = 450;
        record.item.quantity = 12;
        QCOMPARE(texts().columnTitle(fields::at("value")), QStringLiteral("Value €"));
        QCOMPARE(texts().cell(record, fields::at("value")), QStringLiteral("54.00"));
        QCOMPARE(texts().cell(record, fields::at("price")), QStringLiteral("4.50"));
    }

    void anotherCurrencyIsSaid()
    {
        Record record;
        record.item.currency = dollar;
        record.item.price = 112000;
        QVERIFY(texts().cell(record, fields::at("value")).contains(QLatin1Char('$')));
    }

    void aMissingAmountIsEmptyAndNeverZero()
    {
        QVERIFY(texts().cell(Record(), fields::at("value")).isEmpty());
        QVERIFY(texts().cell(Record(), fields::at("price")).isEmpty());
    }

    void aSumOfTwoCurrenciesNamesBoth()
    {
        Item first;
        first.currency = euro;
        first.price = 100;
        Item second;
        second.currency = dollar;
        second.price = 200;
        Totals totals;
        totals.add(first);
        QCOMPARE(texts().sum(totals), QStringLiteral("1.00"));
        totals.add(second);
        QCOMPARE(texts().sum(totals), totals.localText(texts().locale()));
    }
};

QTEST_GUILESS_MAIN(CellTextsTest)
#include "celltextstest.moc"
