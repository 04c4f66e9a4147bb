// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/money.h"

#include <QTest>

using namespace nameplate;

namespace {

Currency currency(const char *code)
{
    return Currency::fromCode(QString::fromLatin1(code)).value();
}

/// Blanks of every width become ordinary ones, so that expectations can be typed.
QString plainBlanks(QString text)
{
    for (const char16_t blank : {u'\u00a0', u'\u202f', u'\u2009'})
        text.replace(QChar(blank), u' ');
    return text.replace(u'\u2019', u'\'');
}

} // namespace

class MoneyTest : public QObject
{
    Q_OBJECT

private slots:
    void plainTextIsExact_data();
    void plainTextIsExact();
    void plainTextIsReadBack();
    void otherPlainTextIsRefused_data();
    void otherPlainTextIsRefused();
    void whatPeopleTypeIsUnderstood_data();
    void whatPeopleTypeIsUnderstood();
    void whatCouldMeanTwoAmountsIsRefused_data();
    void whatCouldMeanTwoAmountsIsRefused();
    void aDollarSignMeansTheDollarAtHand_data();
    void aDollarSignMeansTheDollarAtHand();
    void amountsLookAsTheLocaleWritesThem_data();
    void amountsLookAsTheLocaleWritesThem();
    void whatIsShownIsUnderstoodAgain_data();
    void whatIsShownIsUnderstoodAgain();
    void aRefusalNamesWhatWasTyped();
};

void MoneyTest::plainTextIsExact_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << "EUR" << "0.00";
    QTest::newRow("one cent") << qint64(1) << "EUR" << "0.01";
    QTest::newRow("ten cents") << qint64(10) << "EUR" << "0.10";
    QTest::newRow("thousands are not grouped") << qint64(129900) << "EUR" << "1299.00";
    QTest::newRow("yen have no decimals") << qint64(1299) << "JPY" << "1299";
    QTest::newRow("no yen") << qint64(0) << "JPY" << "0";
    QTest::newRow("dinars have three") << qint64(1299) << "KWD" << "1.299";
    QTest::newRow("unidades de fomento have four") << qint64(5) << "CLF" << "0.0005";
    QTest::newRow("no currency stated") << qint64(1250) << "" << "12.50";
    QTest::newRow("below zero") << qint64(-5) << "EUR" << "-0.05";
    QTest::newRow("the largest") << Money::maximum << "EUR" << "100000000000.00";
    QTest::newRow("more than a double can hold") << qint64(9007199254740993) << "EUR" << "90071992547409.93";
}

void MoneyTest::plainTextIsExact()
{
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE((Money{minor, *Currency::fromCode(code)}.plainText()), text);
}

void MoneyTest::plainTextIsReadBack()
{
    for (const char *code : {"EUR", "JPY", "KWD", "CLF", ""})
        for (const qint64 minor :
             {0LL, 1LL, 9LL, 10LL, 99LL, 100LL, 12345LL, 9999999999999LL, 10000000000000LL, -7LL}) {
            const Money money{minor, currency(code)};
            const auto read = Money::fromPlainText(money.plainText(), money.currency);
            QVERIFY2(read, qPrintable(money.plainText()));
            QCOMPARE(*read, money);
        }
    QCOMPARE(Money::fromPlainText(u" 12.5 ", currency("EUR"))->minor, qint64(1250));
    QCOMPARE(Money::fromPlainText(u"0012", currency("EUR"))->minor, qint64(1200));
    QCOMPARE(Money::fromPlainText(u"1299.0000", currency("EUR"))->minor, qint64(129900));
}

void MoneyTest::otherPlainTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << "" << "EUR";
    QTest::newRow("a word") << "cheap" << "EUR";
    QTest::newRow("decimal comma") << "12,50" << "EUR";
    QTest::newRow("grouping comma") << "1,299.00" << "EUR";
    QTest::newRow("grouping point") << "1.299.00" << "EUR";
    QTest::newRow("thousand or one with three places") << "1.000" << "EUR";
    QTest::newRow("a point alone") << "." << "EUR";
    QTest::newRow("nothing before the point") << ".50" << "EUR";
    QTest::newRow("nothing after the point") << "12." << "EUR";
    QTest::newRow("currency sign") << "12.50 €" << "EUR";
    QTest::newRow("exponent") << "1e3" << "EUR";
    QTest::newRow("hexadecimal") << "0x10" << "EUR";
    QTest::newRow("infinity") << "inf" << "EUR";
    QTest::newRow("plus") << "+5" << "EUR";
    QTest::newRow("blank inside") << "1 299" << "EUR";
    QTest::newRow("other digits") << "١٢" << "EUR";
    QTest::newRow("too many places") << "12.505" << "EUR";
    QTest::newRow("places on yen") << "12.5" << "JPY";
    QTest::newRow("a cent too much") << "100000000000.01" << "EUR";
    QTest::newRow("far too much") << "99999999999999999999999999" << "EUR";
    QTest::newRow("line break after it") << "12.50\n13" << "EUR";
}

void MoneyTest::otherPlainTextIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    const auto read = Money::fromPlainText(text, *Currency::fromCode(code));
    QVERIFY2(!read, read ? qPrintable(read->plainText()) : "");
    QCOMPARE(read.error().code, Error::Code::BadValue);
}

void MoneyTest::whatPeopleTypeIsUnderstood_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *locale, const QString &text, const char *wanted,
                        const char *plain, const char *code) {
        QTest::newRow(name) << QString::fromLatin1(locale) << text << QString::fromLatin1(wanted)
                            << QString::fromLatin1(plain) << QString::fromLatin1(code);
    };
    row("German decimal comma", "de_DE", "12,50", "EUR", "12.50", "EUR");
    row("German one place", "de_DE", "12,5", "EUR", "12.50", "EUR");
    row("German thousands", "de_DE", "1.299", "EUR", "1299.00", "EUR");
    row("German both", "de_DE", "1.234.567,89", "EUR", "1234567.89", "EUR");
    row("German without grouping", "de_DE", "1299", "EUR", "1299.00", "EUR");
    row("German sign behind", "de_DE", "1.299,00 €", "EUR", "1299.00", "EUR");
    row("German sign before", "de_DE", "€ 12", "EUR", "12.00", "EUR");
    row("German dash for no cents", "de_DE", "12,- €", "EUR", "12.00", "EUR");
    row("German long dash for no cents", "de_DE", "12,–", "EUR", "12.00", "EUR");
    row("German code behind", "de_DE", "12,50 USD", "EUR", "12.50", "USD");
    row("German code before", "de_DE", "usd 12,50", "EUR", "12.50", "USD");
    row("German grouping by blanks", "de_DE", "1 299,00", "EUR", "1299.00", "EUR");
    row("English thousands", "en_GB", "1,299", "GBP", "1299.00", "GBP");
    row("English both", "en_US", "1,234.56", "USD", "1234.56", "USD");
    row("English pound", "en_GB", "£12.50", "EUR", "12.50", "GBP");
    row("English euro", "en_IE", "€1,299.00", "", "1299.00", "EUR");
    row("English code glued on", "en_US", "12EUR", "USD", "12.00", "EUR");
    row("French narrow blank", "fr_FR", "1\u202f234,56", "EUR", "1234.56", "EUR");
    row("French hard blank", "fr_FR", "1\u00a0234,56\u00a0€", "EUR", "1234.56", "EUR");
    row("French plain blank", "fr_FR", "1 234,56", "EUR", "1234.56", "EUR");
    row("Swiss apostrophe", "de_CH", "1'299.50", "CHF", "1299.50", "CHF");
    row("Swiss typographic apostrophe", "de_CH", "CHF 1’299.–", "EUR", "1299.00", "CHF");
    row("Swiss francs by word", "de_CH", "Fr. 12.50", "EUR", "12.50", "CHF");
    row("Japanese yen", "ja_JP", "¥12,345", "EUR", "12345", "JPY");
    row("Japanese wide yen", "ja_JP", "￥12,345", "EUR", "12345", "JPY");
    row("Japanese yen by word", "ja_JP", "12,345円", "EUR", "12345", "JPY");
    row("Chinese yuan sign", "zh_CN", "¥12.50", "CNY", "12.50", "CNY");
    row("Polish zloty", "pl_PL", "1 299,00 zł", "EUR", "1299.00", "PLN");
    row("Czech koruna", "cs_CZ", "1 299,00 Kč", "EUR", "1299.00", "CZK");
    row("dinars with three places", "en_US", "KWD 1.299", "EUR", "1.299", "KWD");
    row("unidades de fomento with four", "en_US", "12.3456 CLF", "EUR", "12.3456", "CLF");
    row("zero", "en_US", "0", "EUR", "0.00", "EUR");
    row("blanks around", "en_US", "  12.50  ", "EUR", "12.50", "EUR");
    row("below zero", "en_US", "-12.50", "EUR", "-12.50", "EUR");
    row("below zero with a real minus", "de_DE", "−12,50", "EUR", "-12.50", "EUR");
    row("the largest", "en_US", "100,000,000,000.00", "EUR", "100000000000.00", "EUR");
}

void MoneyTest::whatPeopleTypeIsUnderstood()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QString, plain);
    QFETCH(QString, code);
    const auto read = Money::fromLocalText(text, *Currency::fromCode(wanted), QLocale(locale));
    QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
    QCOMPARE(read->plainText(), plain);
    QCOMPARE(read->currency.code(), code);
}

void MoneyTest::whatCouldMeanTwoAmountsIsRefused_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("a point for cents in German") << "de_DE" << "12.50";
    QTest::newRow("a comma for thousands in German") << "de_DE" << "1,299";
    QTest::newRow("a comma for thousands that end in zero in German") << "de_DE" << "1,290";
    QTest::newRow("a comma for round thousands in German") << "de_DE" << "12,000";
    QTest::newRow("English signs in German") << "de_DE" << "1,234.56";
    QTest::newRow("a point before five digits in German") << "de_DE" << "1.29900";
    QTest::newRow("two commas in German") << "de_DE" << "1,2,3";
    QTest::newRow("German signs in English") << "en_US" << "1.234,56";
    QTest::newRow("a comma for cents in English") << "en_US" << "12,50";
    QTest::newRow("a point for thousands in English") << "en_US" << "1.299";
    QTest::newRow("a point for round thousands in English") << "en_US" << "1.000";
    QTest::newRow("groups of two in English") << "en_US" << "12,34,56";
    QTest::newRow("a first group of four") << "en_US" << "1234,567";
    QTest::newRow("an empty group") << "en_US" << "1,,000";
    QTest::newRow("a leading separator") << "en_US" << ",000";
    QTest::newRow("mixed separators") << "fr_FR" << "1 234.567,00";
    QTest::newRow("a comma in Swiss") << "de_CH" << "12,50";
    QTest::newRow("an apostrophe and blanks") << "de_CH" << "1'234 567";
    QTest::newRow("two numbers") << "en_US" << "12 13";
    QTest::newRow("a word") << "en_US" << "about 12";
    QTest::newRow("a sum") << "en_US" << "12+13";
    QTest::newRow("a currency alone") << "en_US" << "EUR";
    QTest::newRow("a sign alone") << "de_DE" << "€";
    QTest::newRow("two currencies") << "en_US" << "$12 EUR";
    QTest::newRow("an unknown currency") << "en_US" << "12 QQQ";
    QTest::newRow("a minus alone") << "en_US" << "-";
    QTest::newRow("two minus signs") << "en_US" << "--5";
    QTest::newRow("nothing") << "en_US" << "";
    QTest::newRow("too many places") << "en_US" << "1.2345";
    QTest::newRow("too large") << "en_US" << "100,000,000,000.01";
    QTest::newRow("cents of yen") << "ja_JP" << "¥12.50";
}

void MoneyTest::whatCouldMeanTwoAmountsIsRefused()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    const auto read = Money::fromLocalText(text, currency("EUR"), QLocale(locale));
    QVERIFY2(!read, read ? qPrintable(read->plainText() + read->currency.code()) : "");
    QCOMPARE(read.error().code, Error::Code::BadValue);
    QVERIFY(!read.error().what.isEmpty() && !read.error().remedy.isEmpty());
}

void MoneyTest::aDollarSignMeansTheDollarAtHand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("code");
    QTest::newRow("none stated") << "$5" << "" << "USD";
    QTest::newRow("euro at hand") << "$5" << "EUR" << "USD";
    QTest::newRow("Canadian at hand") << "$5" << "CAD" << "CAD";
    QTest::newRow("Australian at hand") << "$5" << "AUD" << "AUD";
    QTest::newRow("a dinar is no dollar") << "$5" << "KWD" << "USD";
    QTest::newRow("a dirham is no dollar") << "$5" << "AED" << "USD";
    QTest::newRow("Canadian by sign") << "CA$5" << "USD" << "CAD";
    QTest::newRow("American by sign") << "US$5" << "CAD" << "USD";
    QTest::newRow("Australian by sign") << "A$5" << "USD" << "AUD";
    QTest::newRow("Brazilian by sign") << "R$5" << "USD" << "BRL";
}

void MoneyTest::aDollarSignMeansTheDollarAtHand()
{
    QFETCH(QString, text);
    QFETCH(QString, wanted);
    QFETCH(QString, code);
    const auto read = Money::fromLocalText(text, *Currency::fromCode(wanted), QLocale(QStringLiteral("en_US")));
    QVERIFY(read);
    QCOMPARE(read->currency.code(), code);
}

void MoneyTest::amountsLookAsTheLocaleWritesThem_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::newRow("German") << "de_DE" << qint64(129900) << "EUR" << "1.299,00 €";
    QTest::newRow("Irish") << "en_IE" << qint64(129900) << "EUR" << "€1,299.00";
    QTest::newRow("American") << "en_US" << qint64(129900) << "EUR" << "€1,299.00";
    QTest::newRow("dollars say which") << "en_US" << qint64(129900) << "USD" << "US$1,299.00";
    QTest::newRow("French") << "fr_FR" << qint64(129900) << "EUR" << "1 299,00 €";
    QTest::newRow("Dutch") << "nl_NL" << qint64(129900) << "CHF" << "CHF 1.299,00";
    QTest::newRow("a code in English") << "en_US" << qint64(129900) << "CHF" << "CHF 1,299.00";
    QTest::newRow("yen") << "de_DE" << qint64(129900) << "JPY" << "129.900 ¥";
    QTest::newRow("dinars") << "en_US" << qint64(1234567) << "KWD" << "KWD 1,234.567";
    QTest::newRow("nobody's locale") << "C" << qint64(129900) << "EUR" << "€1,299.00";
    QTest::newRow("none stated") << "de_DE" << qint64(129900) << "" << "1.299,00";
    QTest::newRow("nothing") << "de_DE" << qint64(0) << "EUR" << "0,00 €";
    QTest::newRow("a million") << "en_US" << qint64(100000000) << "EUR" << "€1,000,000.00";
    QTest::newRow("more than a double can hold") << "en_US" << qint64(9007199254740993) << "EUR"
                                                 << "€90,071,992,547,409.93";
}

void MoneyTest::amountsLookAsTheLocaleWritesThem()
{
    QFETCH(QString, locale);
    QFETCH(qint64, minor);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QCOMPARE(plainBlanks(Money{minor, *Currency::fromCode(code)}.localText(QLocale(locale))), text);
}

void MoneyTest::whatIsShownIsUnderstoodAgain_data()
{
    QTest::addColumn<QLocale>("locale");
    const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale &locale : all)
        QTest::newRow(qPrintable(locale.bcp47Name() + u' ' + locale.name())) << locale;
}

void MoneyTest::whatIsShownIsUnderstoodAgain()
{
    QFETCH(QLocale, locale);
    for (const char *code : {"EUR", "USD", "CAD", "JPY", "KWD", "CLF", "CHF", "CNY", ""})
        for (const qint64 minor : {1LL, 99LL, 129900LL, 1234567890LL}) {
            const Money money{minor, currency(code)};
            for (const QString &text : {money.localText(locale), money.localNumber(locale)}) {
                const auto read = Money::fromLocalText(text, money.currency, locale);
                QVERIFY2(read, qPrintable(text + (read ? QString() : read.error().message())));
                QCOMPARE(*read, money);
            }
        }
}

void MoneyTest::aRefusalNamesWhatWasTyped()
{
    const auto read = Money::fromLocalText(u"about %1 twelve", currency("EUR"), QLocale(QStringLiteral("de_DE")));
    QVERIFY(read.error().what.contains(QLatin1String("about %1 twelve")));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "moneytest.moc"
