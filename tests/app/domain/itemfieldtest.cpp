// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/itemfield.h"

#include <QSet>
#include <QTest>

using namespace nameplate;

namespace {

const fields::Typing plain = fields::Typing::plain();
const fields::Typing german{QLocale(QStringLiteral("de_DE")), QDate(2024, 6, 1)};

Record sample()
{
    Record record;
    record.item.uuid = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
    const std::pair<const char *, const char *> texts[] = {{"number", "17"},
                                                           {"series_name", "Serie 6"},
                                                           {"series_number", "WAW"},
                                                           {"series_revision", "/01"},
                                                           {"brand", "Bosch"},
                                                           {"name", "Washing machine"},
                                                           {"serial", "4583 0912"},
                                                           {"quantity", "2"},
                                                           {"place", "Home / Attic"},
                                                           {"category", "Appliances"},
                                                           {"tags", "old; white"},
                                                           {"owner", "Ada"},
                                                           {"status", "lent"},
                                                           {"condition", "very_good"},
                                                           {"acquired_on", "2021-03-04"},
                                                           {"acquired_how", "bought"},
                                                           {"acquired_from", "Shop"},
                                                           {"order_number", "A-1"},
                                                           {"currency", "EUR"},
                                                           {"price", "599.00"},
                                                           {"value_currency", "USD"},
                                                           {"value", "450.50"},
                                                           {"valued_on", "2024-01-01"},
                                                           {"value_basis", "market"},
                                                           {"replacement_price", "649.00"},
                                                           {"warranty_until", "2026-03-04"},
                                                           {"notes", "first\nsecond"}};
    for (const auto &[key, text] : texts)
        if (const auto set = fields::setText(fields::at(key), record, QString::fromUtf8(text), plain); !set)
            qFatal("%s: %s", key, qPrintable(set.error().message()));
    return record;
}

Result<void> set(Record &record, const char *key, const QString &text, const fields::Typing &typing = plain)
{
    return fields::setText(fields::at(key), record, text, typing);
}

QString text(const Record &record, const char *key)
{
    return fields::plainText(fields::at(key), record);
}

} // namespace

class ItemFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyOfTheContractIsThere();
    void keysAreFoundToTheLetter();
    void everyFieldIsReadBackAsWritten();
    void everyFieldIsReadBackAsShown_data();
    void everyFieldIsReadBackAsShown();
    void emptyTextClears();
    void aRefusedTextChangesNothing_data();
    void aRefusedTextChangesNothing();
    void oneLineStaysOneLine();
    void longTextKeepsItsLines();
    void theLongestTextFitsAndOneMoreIsRefused();
    void quantitiesAreReadInTheLocale_data();
    void quantitiesAreReadInTheLocale();
    void tagsAreListedOnce();
    void theBrandGoesWhereTheSeriesIs();
    void aTypedCurrencyComesWithThePrice();
    void aForeignPriceLeavesTheValueItsCurrency();
    void aValueInAnotherCurrencyKeepsIt();
    void currenciesWithOtherDecimalsAreRefusedWhileAmountsStand_data();
    void currenciesWithOtherDecimalsAreRefusedWhileAmountsStand();
    void currenciesWithTheSameDecimalsMayBeExchanged();
    void identifiersComeGoAndChange();
    void whatTheSeriesSaysShowsThroughAndComesBack_data();
    void whatTheSeriesSaysShowsThroughAndComesBack();
};

void ItemFieldTest::whatTheSeriesSaysShowsThroughAndComesBack_data()
{
    QTest::addColumn<QString>("ofSeries");
    QTest::addColumn<QString>("own");
    QTest::newRow("category") << "Appliances" << "Tools";
    QTest::newRow("replacement_price") << "649.00" << "599.00";
    QTest::newRow("warranty_until") << "2023-03-04" << "2026-03-04";
}

void ItemFieldTest::whatTheSeriesSaysShowsThroughAndComesBack()
{
    QFETCH(const QString, ofSeries);
    QFETCH(const QString, own);
    const Field &field = fields::at(QTest::currentDataTag());
    Record record;
    record.item.acquiredOn = QDate(2021, 3, 4);
    record.item.currency = record.series.currency = Currency::fromCode(u"EUR").value();
    QVERIFY(set(record, field.key, own));
    QCOMPARE(fields::originOf(field, record), Origin::Own);
    QVERIFY(set(record, field.key, QString()));
    record.series.number = QStringLiteral("WAW");
    record.series.warrantyMonths = 24;
    record.series.replacementPrice = 64900;
    record.seriesCategory = QStringLiteral("Appliances");
    QCOMPARE(fields::originOf(field, record), Origin::Series);
    QCOMPARE(text(record, field.key), ofSeries);
    QVERIFY(set(record, field.key, own));
    QCOMPARE(fields::originOf(field, record), Origin::Overriding);
    QCOMPARE(text(record, field.key), own);
    QVERIFY(set(record, field.key, QString()));
    QCOMPARE(fields::originOf(field, record), Origin::Series);
    QCOMPARE(text(record, field.key), ofSeries);
}

void ItemFieldTest::everyKeyOfTheContractIsThere()
{
    const QStringList contract =
        QStringLiteral("number id name brand series_name series_number series_revision serial "
                       "quantity place category tags owner status condition acquired_on "
                       "acquired_how acquired_from order_number price currency value valued_on "
                       "notes")
            .split(u' ');
    QSet<QString> keys;
    for (const Field &field : fields::all()) {
        keys << QString::fromLatin1(field.key);
        QVERIFY2(!fields::title(field).isEmpty(), field.key);
        QVERIFY2((field.kind == FieldKind::Choice) == (field.choices != nullptr), field.key);
    }
    QCOMPARE(size_t(keys.size()), fields::all().size());
    for (const QString &key : contract)
        QVERIFY2(keys.contains(key), qPrintable(key));
}

void ItemFieldTest::keysAreFoundToTheLetter()
{
    QCOMPARE(fields::find(u"serial"), &fields::at("serial"));
    for (const char16_t *key : {u"Serial", u"serial ", u"", u"seria", u"identifier.imei"})
        QCOMPARE(fields::find(QStringView(key)), nullptr);
}

void ItemFieldTest::everyFieldIsReadBackAsWritten()
{
    const Record original = sample();
    Record copy;
    copy.item.uuid = original.item.uuid;
    for (const char *key : {"series_name", "series_number"})
        QVERIFY(set(copy, key, text(original, key)));
    for (const Field &field : fields::all()) {
        QVERIFY2(!fields::plainText(field, original).isEmpty(), field.key);
        if (!field.isEditable())
            continue;
        const auto read = fields::setText(field, copy, fields::plainText(field, original), plain);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QCOMPARE(fields::plainText(field, copy), fields::plainText(field, original));
    }
    QVERIFY(copy == original);
}

void ItemFieldTest::everyFieldIsReadBackAsShown_data()
{
    QTest::addColumn<QLocale>("locale");
    for (const char *name : {"C", "en_US", "en_GB", "de_DE", "de_CH", "fr_FR", "ja_JP", "pl_PL", "sv_SE"})
        QTest::newRow(name) << QLocale(QString::fromLatin1(name));
}

void ItemFieldTest::everyFieldIsReadBackAsShown()
{
    QFETCH(QLocale, locale);
    const Record original = sample();
    const fields::Typing typing{locale, QDate(2024, 6, 1)};
    for (const Field &field : fields::all()) {
        if (!field.isEditable())
            continue;
        Record copy = original;
        const QString shown = fields::localText(field, original, locale);
        const auto read = fields::setText(field, copy, shown, typing);
        QVERIFY2(read, read ? "" : qPrintable(read.error().message()));
        QVERIFY2(copy == original, field.key);
    }
}

void ItemFieldTest::emptyTextClears()
{
    for (const Field &field : fields::all()) {
        Record record = sample();
        if (!field.isEditable() || field.kind == FieldKind::Quantity)
            continue;
        QVERIFY2(fields::setText(field, record, u" \t ", plain), field.key);
        const QString cleared = fields::plainText(field, record);
        QCOMPARE(cleared, field.key == QLatin1String("status") ? QStringLiteral("owned") : QString());
    }
    Record record = sample();
    QCOMPARE(set(record, "quantity", "").error().code, Error::Code::BadValue);
    QVERIFY(record == sample());
}

void ItemFieldTest::aRefusedTextChangesNothing_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("text");
    const std::pair<const char *, const char *> rows[] = {{"id", "00000000-0000-0000-0000-000000000000"},
                                                          {"quantity", "0"},
                                                          {"quantity", "-1"},
                                                          {"quantity", "1.5"},
                                                          {"quantity", "100001"},
                                                          {"quantity", "many"},
                                                          {"quantity", "99999999999999999999"},
                                                          {"status", "vanished"},
                                                          {"condition", "so so"},
                                                          {"acquired_how", "stole"},
                                                          {"acquired_on", "2021-02-30"},
                                                          {"acquired_on", "yesterday"},
                                                          {"valued_on", "01.02.2024"},
                                                          {"warranty_until", "soon"},
                                                          {"currency", "EURO"},
                                                          {"value_currency", "$"},
                                                          {"price", "cheap"},
                                                          {"price", "1,299.00"},
                                                          {"price", "-1"},
                                                          {"price", "1.005"},
                                                          {"value", "1e6"}};
    for (const auto &[key, text] : rows)
        QTest::addRow("%s %s", key, text) << QString::fromLatin1(key) << QString::fromLatin1(text);
}

void ItemFieldTest::aRefusedTextChangesNothing()
{
    QFETCH(QString, key);
    QFETCH(QString, text);
    Record record = sample();
    const Field &field = *fields::find(key);
    const auto read = fields::setText(field, record, text, plain);
    QVERIFY(!read);
    QVERIFY(read.error().what.startsWith(fields::title(field)));
    QVERIFY(record == sample());
}

void ItemFieldTest::oneLineStaysOneLine()
{
    Record record;
    QVERIFY(set(record, "name", QStringLiteral(" a\nb\tc\r\nd\u2028e\u2029f ") + QChar(u'\0')));
    QCOMPARE(record.item.name, QStringLiteral("a b c  d e f"));
    QVERIFY(set(record, "name", QStringLiteral("<b>%1</b> \"x\" 'y' \u202eabc")));
    QCOMPARE(record.item.name, QStringLiteral("<b>%1</b> \"x\" 'y' \u202eabc"));
}

void ItemFieldTest::longTextKeepsItsLines()
{
    Record record;
    const QString notes = QStringLiteral("  indented\n\n\tlast\n");
    QVERIFY(set(record, "notes", notes));
    QCOMPARE(record.item.notes, notes);
}

void ItemFieldTest::theLongestTextFitsAndOneMoreIsRefused()
{
    Record record;
    QVERIFY(set(record, "notes", QString(maximumTextLength, u'x')));
    QCOMPARE(record.item.notes.size(), maximumTextLength);
    const Record before = record;
    QCOMPARE(set(record, "notes", QString(maximumTextLength + 1, u'x')).error().code, Error::Code::BadValue);
    QVERIFY(record == before);
}

void ItemFieldTest::quantitiesAreReadInTheLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("quantity");
    QTest::newRow("plain digits") << "de_DE" << "1200" << qint64(1200);
    QTest::newRow("German thousands") << "de_DE" << "1.200" << qint64(1200);
    QTest::newRow("English thousands") << "en_US" << "1,200" << qint64(1200);
    QTest::newRow("French thousands") << "fr_FR" << "1 200" << qint64(1200);
    QTest::newRow("Swiss thousands") << "de_CH" << "1'200" << qint64(1200);
    QTest::newRow("the most") << "en_US" << "100,000" << qint64(100'000);
    QTest::newRow("an English fraction in German") << "de_DE" << "1.5" << qint64(0);
    QTest::newRow("a German fraction in German") << "de_DE" << "1,5" << qint64(0);
    QTest::newRow("a German fraction in English") << "en_US" << "1,5" << qint64(0);
    QTest::newRow("English thousands in German") << "de_DE" << "1,200" << qint64(0);
    QTest::newRow("two places in German") << "de_DE" << "12.50" << qint64(0);
    QTest::newRow("a unit") << "en_US" << "12 pcs" << qint64(0);
    QTest::newRow("one too many") << "en_US" << "100,001" << qint64(0);
}

void ItemFieldTest::quantitiesAreReadInTheLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(qint64, quantity);
    Record record;
    record.item.quantity = 7;
    const auto read = set(record, "quantity", text, {QLocale(locale), QDate(2024, 6, 1)});
    QCOMPARE(bool(read), quantity > 0);
    QCOMPARE(record.item.quantity, quantity > 0 ? quantity : 7);
}

void ItemFieldTest::tagsAreListedOnce()
{
    Record record;
    QVERIFY(set(record, "tags", " old ;; White  goods;OLD; new;"));
    QCOMPARE(record.tags, (QStringList{"old", "White goods", "new"}));
    QCOMPARE(text(record, "tags"), QStringLiteral("old; White goods; new"));
}

void ItemFieldTest::theBrandGoesWhereTheSeriesIs()
{
    Record record;
    QVERIFY(set(record, "brand", "Ikea"));
    QCOMPARE(record.item.brand, QStringLiteral("Ikea"));
    QVERIFY(record.series.brand.isEmpty());
    record.series.number = QStringLiteral("LACK");
    QCOMPARE(text(record, "brand"), QStringLiteral("Ikea"));
    QVERIFY(set(record, "brand", "IKEA"));
    QCOMPARE(record.series.brand, QStringLiteral("IKEA"));
    QVERIFY(record.item.brand.isEmpty());
    QVERIFY(set(record, "brand", ""));
    QCOMPARE(text(record, "brand"), QString());
}

void ItemFieldTest::aTypedCurrencyComesWithThePrice()
{
    Record record;
    record.item.currency = *Currency::fromCode(u"EUR");
    QVERIFY(set(record, "price", "CHF 1.299,50", german));
    QCOMPARE(text(record, "currency"), QStringLiteral("CHF"));
    QCOMPARE(text(record, "price"), QStringLiteral("1299.50"));
    QVERIFY(set(record, "price", "¥ 500", german));
    QCOMPARE(text(record, "price"), QStringLiteral("500"));
}

void ItemFieldTest::aForeignPriceLeavesTheValueItsCurrency()
{
    Record record;
    record.item.currency = *Currency::fromCode(u"EUR");
    QVERIFY(set(record, "value", "500,00", german));
    QVERIFY(set(record, "price", "US$ 12", german));
    QCOMPARE(record.item.valueMoney()->currency.code(), QStringLiteral("EUR"));
    QVERIFY(set(record, "price", "¥ 1200", german));
    QCOMPARE(text(record, "value"), QStringLiteral("500.00"));
    QCOMPARE(record.item.valueMoney()->currency.code(), QStringLiteral("EUR"));
    QVERIFY(set(record, "price", "12 €", german));
    QCOMPARE(text(record, "value_currency"), QString());

    Record unstated;
    QVERIFY(set(unstated, "value", "500,00", german));
    const Record before = unstated;
    QVERIFY(!set(unstated, "price", "¥ 1200", german));
    QVERIFY(unstated == before);
    QVERIFY(set(unstated, "price", "12 €", german));
    QCOMPARE(text(unstated, "value"), QStringLiteral("500.00"));
}

void ItemFieldTest::aValueInAnotherCurrencyKeepsIt()
{
    Record record;
    record.item.currency = *Currency::fromCode(u"EUR");
    QVERIFY(set(record, "price", "10"));
    QVERIFY(set(record, "value", "US$ 20", german));
    QCOMPARE(text(record, "currency"), QStringLiteral("EUR"));
    QCOMPARE(text(record, "value_currency"), QStringLiteral("USD"));
    QVERIFY(set(record, "value", "30,00", german));
    QCOMPARE(text(record, "value_currency"), QStringLiteral("USD"));
    QVERIFY(set(record, "value", "40 €", german));
    QCOMPARE(text(record, "value_currency"), QString());
    QCOMPARE(text(record, "price"), QStringLiteral("10.00"));
}

void ItemFieldTest::currenciesWithOtherDecimalsAreRefusedWhileAmountsStand_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("priced");
    QTest::newRow("price to yen") << "currency" << "JPY" << true;
    QTest::newRow("price to dinars") << "currency" << "KWD" << true;
    QTest::newRow("value to yen through the price") << "currency" << "JPY" << false;
    QTest::newRow("value to yen") << "value_currency" << "JPY" << false;
    QTest::newRow("yen to nothing") << "currency" << "" << true;
    QTest::newRow("yen of the value to nothing") << "value_currency" << "" << false;
}

void ItemFieldTest::currenciesWithOtherDecimalsAreRefusedWhileAmountsStand()
{
    QFETCH(QString, key);
    QFETCH(QString, code);
    QFETCH(bool, priced);
    Record record;
    Currency &own = key == QLatin1String("currency") ? record.item.currency : record.item.valueCurrency;
    own = *Currency::fromCode(code.isEmpty() ? u"JPY" : u"EUR");
    QVERIFY(set(record, priced ? "price" : "value", "1000"));
    const Record before = record;
    const auto read = fields::setText(*fields::find(key), record, code, plain);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Error::Code::BadValue);
    QVERIFY(record == before);
    QVERIFY(set(record, priced ? "price" : "value", ""));
    QVERIFY(fields::setText(*fields::find(key), record, code, plain));
}

void ItemFieldTest::currenciesWithTheSameDecimalsMayBeExchanged()
{
    Record record = sample();
    QVERIFY(set(record, "currency", "GBP"));
    QCOMPARE(text(record, "price"), QStringLiteral("599.00"));
    QCOMPARE(text(record, "value"), QStringLiteral("450.50"));
    QVERIFY(set(record, "currency", ""));
    QCOMPARE(text(record, "price"), QStringLiteral("599.00"));
}

void ItemFieldTest::identifiersComeGoAndChange()
{
    Record record;
    fields::setIdentifier(record, QStringLiteral("imei"), QStringLiteral(" 490154\n203237518 "));
    fields::setIdentifier(record, QStringLiteral("mac"), QStringLiteral("D0-50-99-84-A2-A0"));
    QCOMPARE(record.identifiers.size(), 2);
    QCOMPARE(record.identifiers[0].value, QStringLiteral("490154 203237518"));
    record.identifiers[0].id = IdentifierId{5};
    fields::setIdentifier(record, QStringLiteral("imei"), QStringLiteral("354178036859789"));
    QCOMPARE(record.identifiers[0].id, IdentifierId{5});
    QCOMPARE(record.identifiers[0].value, QStringLiteral("354178036859789"));
    fields::setIdentifier(record, QStringLiteral("imei"), QString());
    QCOMPARE(record.identifiers.size(), 1);
    fields::setIdentifier(record, QStringLiteral("vin"), QStringLiteral("  "));
    QCOMPARE(record.identifiers.size(), 1);
}

QTEST_GUILESS_MAIN(ItemFieldTest)
#include "itemfieldtest.moc"
