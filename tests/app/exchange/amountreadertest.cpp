// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/amountreader.h"

#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(nameplate::DecimalMark)

namespace {

Currency currency(const char *code)
{
    return *Currency::fromCode(QString::fromLatin1(code));
}

AmountEvidence evidence(const QStringList &cells)
{
    AmountEvidence found;
    for (qsizetype i = 0; i < cells.size(); ++i)
        found.add(cells.at(i), i + 2);
    return found;
}

} // namespace

class AmountReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void amountsAreReadExactly_data()
    {
        QTest::addColumn<DecimalMark>("mark");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("code");
        const auto point = DecimalMark::Point;
        const auto comma = DecimalMark::Comma;
        QTest::newRow("whole") << point << u"1299"_s << u"1299.00"_s << u"EUR"_s;
        QTest::newRow("one place") << point << u"19.9"_s << u"19.90"_s << u"EUR"_s;
        QTest::newRow("German") << comma << u"1.234,56"_s << u"1234.56"_s << u"EUR"_s;
        QTest::newRow("English") << point << u"1,234.56"_s << u"1234.56"_s << u"EUR"_s;
        QTest::newRow("blanks") << comma << u"1 234,56"_s << u"1234.56"_s << u"EUR"_s;
        QTest::newRow("French, narrow blank") << comma << u"1\u202F234,56 €"_s << u"1234.56"_s << u"EUR"_s;
        QTest::newRow("no-break blank") << comma << u"1\u00A0234,56"_s << u"1234.56"_s << u"EUR"_s;
        QTest::newRow("Swiss") << point << u"1'234.56"_s << u"1234.56"_s << u"EUR"_s;
        QTest::newRow("Swiss, round") << point << u"CHF 1’299.–"_s << u"1299.00"_s << u"CHF"_s;
        QTest::newRow("German, round") << comma << u"19,-"_s << u"19.00"_s << u"EUR"_s;
        QTest::newRow("sign in front") << comma << u"€ 19,99"_s << u"19.99"_s << u"EUR"_s;
        QTest::newRow("code behind") << comma << u"19,99 USD"_s << u"19.99"_s << u"USD"_s;
        QTest::newRow("code in front") << point << u"GBP19.99"_s << u"19.99"_s << u"GBP"_s;
        QTest::newRow("dollars") << point << u"$1,299"_s << u"1299.00"_s << u"USD"_s;
        QTest::newRow("zloty") << comma << u"1 299,00 zł"_s << u"1299.00"_s << u"PLN"_s;
        QTest::newRow("word") << comma << u"12 Euro"_s << u"12.00"_s << u"EUR"_s;
        QTest::newRow("yen") << point << u"¥12,000"_s << u"12000"_s << u"JPY"_s;
        QTest::newRow("dinar") << point << u"1.234 KWD"_s << u"1.234"_s << u"KWD"_s;
        QTest::newRow("more places, all zero") << point << u"19.9900"_s << u"19.99"_s << u"EUR"_s;
        QTest::newRow("no whole part") << point << u".99"_s << u"0.99"_s << u"EUR"_s;
        QTest::newRow("millions") << comma << u"1.234.567,89"_s << u"1234567.89"_s << u"EUR"_s;
        QTest::newRow("clear by itself") << DecimalMark::Unknown << u"1.234,56"_s << u"1234.56"_s << u"EUR"_s;
    }

    void amountsAreReadExactly()
    {
        QFETCH(DecimalMark, mark);
        QFETCH(QString, cell);
        QFETCH(QString, plain);
        QFETCH(QString, code);

        const auto read = AmountReader(mark).money(cell, currency("EUR"));

        QVERIFY2(read, read ? "" : qPrintable(read.error().what));
        QVERIFY(*read);
        QCOMPARE((*read)->plainText(), plain);
        QCOMPARE((*read)->currency.code(), code);
    }

    void aDashMeansThatThereIsNoAmount()
    {
        for (const QString &dash : {u"-"_s, u"–"_s, u"—"_s, u" -- "_s})
            QVERIFY(!AmountReader(DecimalMark::Point).money(dash, {}).value());
    }

    void whatIsNoAmountIsRefusedAndNeverZero_data()
    {
        QTest::addColumn<DecimalMark>("mark");
        QTest::addColumn<QString>("cell");
        QTest::newRow("word") << DecimalMark::Point << u"gift"_s;
        QTest::newRow("number and word") << DecimalMark::Point << u"about 20"_s;
        QTest::newRow("other mark") << DecimalMark::Point << u"19,99"_s;
        QTest::newRow("other grouping") << DecimalMark::Comma << u"1,234.56"_s;
        QTest::newRow("too many places") << DecimalMark::Point << u"19.995"_s;
        QTest::newRow("negative") << DecimalMark::Point << u"-5"_s;
        QTest::newRow("brackets") << DecimalMark::Point << u"(5.00)"_s;
        QTest::newRow("behind") << DecimalMark::Point << u"5.00-"_s;
        QTest::newRow("uneven groups") << DecimalMark::Point << u"12,34,5"_s;
        QTest::newRow("two marks") << DecimalMark::Point << u"1.2.3"_s;
        QTest::newRow("too large") << DecimalMark::Point << u"123456789012345678901"_s;
        QTest::newRow("exponent") << DecimalMark::Point << u"1.5E+03"_s;
        QTest::newRow("either way") << DecimalMark::Unknown << u"1.234"_s;
        QTest::newRow("some crown") << DecimalMark::Point << u"5 kr"_s;
    }

    void whatIsNoAmountIsRefusedAndNeverZero()
    {
        QFETCH(DecimalMark, mark);
        QFETCH(QString, cell);

        const auto read = AmountReader(mark).money(cell, currency("EUR"));

        QVERIFY(!read);
        QVERIFY(!read.error().what.isEmpty());
    }

    void sharedSignsMeanTheCurrencyOfTheDocument()
    {
        const AmountReader reader(DecimalMark::Point);

        QCOMPARE(reader.money(u"$5", currency("CAD")).value()->currency.code(), u"CAD"_s);
        QCOMPARE(reader.money(u"5 kr", currency("NOK")).value()->currency.code(), u"NOK"_s);
    }

    void oneClearCellDecidesTheColumn()
    {
        QCOMPARE(evidence({u"1.234"_s, u"19,99"_s}).decided(), DecimalMark::Comma);
        QCOMPARE(evidence({u"1,234"_s, u"19.99"_s}).decided(), DecimalMark::Point);
        QCOMPARE(evidence({u"1,234,567"_s}).decided(), DecimalMark::Point);
        QCOMPARE(evidence({u"0.125"_s}).decided(), DecimalMark::Point);
        QVERIFY(evidence({u"19,99"_s, u"19.99"_s}).isMixed());
        QCOMPARE(evidence({u"19"_s, u"5 000"_s, u"word"_s}).decided(), DecimalMark::Unknown);
    }

    void openCellsAreCountedWithAnExample()
    {
        const AmountEvidence found = evidence({u"7"_s, u"1.234"_s, u"12.000"_s});

        QVERIFY(found.isOpen());
        QCOMPARE(found.openExample, u"1.234"_s);
        QCOMPARE(found.openRow, 3);
        QCOMPARE(found.markOfThousands(), DecimalMark::Comma);
    }

    void countsAreWholeNumbers()
    {
        const AmountReader reader(DecimalMark::Comma);

        QCOMPARE(reader.count(u"12").value(), 12);
        QCOMPARE(reader.count(u"2,0").value(), 2);
        QCOMPARE(reader.count(u"1.000").value(), 1'000);
        QVERIFY(!reader.count(u"2,5"));
        QVERIFY(!reader.count(u"-1"));
        QVERIFY(!reader.count(u"a dozen"));
        QVERIFY(!reader.count(u"5 €"));
    }

    void yesAndNoAreReadInManyLanguages()
    {
        for (const QString &word : {u"true"_s, u"Yes"_s, u"JA"_s, u"sí"_s, u"oui"_s, u"tak"_s, u"1"_s, u"✓"_s})
            QCOMPARE(readFlag(word), true);
        for (const QString &word : {u"false"_s, u"No"_s, u"nein"_s, u"não"_s, u"fałsz"_s, u"0"_s})
            QCOMPARE(readFlag(word), false);
        QCOMPARE(readFlag(u"maybe"), std::nullopt);
        QCOMPARE(readFlag(u""), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(AmountReaderTest)
#include "amountreadertest.moc"
