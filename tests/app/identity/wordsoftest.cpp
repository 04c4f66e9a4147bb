// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/identity/wordsof.h"

#include "app/domain/record.h"
#include "app/domain/textfold.h"

#include <QTest>

using namespace nameplate;

namespace {

Record sample()
{
    Record record;
    record.item.uuid = QStringLiteral("4f8fad5b-d9cb-469f-a165-70867728950e");
    record.item.number = QStringLiteral("17");
    record.item.name = QStringLiteral("Kühlschrank 🎸");
    record.series.brand = QStringLiteral("Bosch");
    record.series.name = QStringLiteral("Serie 6");
    record.series.number = QStringLiteral("WAW28750GB");
    record.series.notes = QStringLiteral("Recalled by the maker");
    record.item.serial = QStringLiteral("4583 0912 0042");
    record.place = QStringLiteral("Home / Wine cellar");
    record.category = QStringLiteral("Appliances");
    record.tags = {QStringLiteral("white goods"), QStringLiteral("old")};
    record.item.owner = QStringLiteral("Ada");
    record.item.acquiredOn = QDate(2021, 3, 4);
    record.item.acquiredFrom = QStringLiteral("Market");
    record.item.orderNumber = QStringLiteral("A-77");
    record.item.notes = QStringLiteral("bought in 2021 -> still owned; C++");
    record.identifiers = {{{}, QStringLiteral("imei"), QStringLiteral("490154203237518")}};
    return record;
}

} // namespace

class WordsOfTest : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreRunsOfLettersAndDigits_data();
    void wordsAreRunsOfLettersAndDigits();
    void wordsAreFoundByTheirBeginning();
    void theFieldOfAFindIsNamed_data();
    void theFieldOfAFindIsNamed();
};

void WordsOfTest::wordsAreRunsOfLettersAndDigits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << "" << QStringList{};
    QTest::newRow("signs alone") << "\"*%_'()" << QStringList{};
    QTest::newRow("words of a search language") << "AND NEAR(a b)" << QStringList{"and", "near", "a", "b"};
    QTest::newRow("a number") << "WAW28750GB/01" << QStringList{"waw28750gb", "01"};
    QTest::newRow("an apostrophe") << "Ada's" << QStringList{"ada", "s"};
    QTest::newRow("underscores") << "a_b" << QStringList{"a", "b"};
    QTest::newRow("an emoji between") << "party🎸time" << QStringList{"party", "time"};
    QTest::newRow("an emoji alone") << "🎸" << QStringList{};
    QTest::newRow("letters of two units") << "𐐨𐐩" << QStringList{"𐐨𐐩"};
    QTest::newRow("Chinese") << "冷蔵庫" << QStringList{"冷", "蔵", "庫"};
    QTest::newRow("Thai") << "ตู้" << QStringList{"ต"};
    QTest::newRow("private characters") << "\ue000x" << QStringList{"\ue000x"};
    QTest::newRow("half a pair") << QString(QChar(0xD83C)) << QStringList{};
}

void WordsOfTest::wordsAreRunsOfLettersAndDigits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(wordsOf(textfold::words(text)), words);
}

void WordsOfTest::wordsAreFoundByTheirBeginning()
{
    QVERIFY(beginsAWord(QStringLiteral("wine cellar"), QStringLiteral("cel")));
    QVERIFY(!beginsAWord(QStringLiteral("wine cellar"), QStringLiteral("ellar")));
    QVERIFY(!beginsAWord(QStringLiteral("wine cellar"), QStringLiteral("wine c")));
    QVERIFY(!beginsAWord(QString(), QStringLiteral("a")));
}

void WordsOfTest::theFieldOfAFindIsNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("serial") << "0912" << "serial";
    QTest::newRow("serial with a look-alike") << "O9I2" << "serial";
    QTest::newRow("identifier") << "490154" << "identifier.imei";
    QTest::newRow("series number") << "waw28750" << "series_number";
    QTest::newRow("inventory number") << "17" << "number";
    QTest::newRow("name") << "kuhl" << "name";
    QTest::newRow("brand") << "bosch" << "brand";
    QTest::newRow("a short word is no number") << "bo" << "brand";
    QTest::newRow("series name") << "serie" << "series_name";
    QTest::newRow("series notes") << "recalled" << "series_notes";
    QTest::newRow("place") << "cellar" << "place";
    QTest::newRow("category") << "appl" << "category";
    QTest::newRow("tag") << "goods" << "tags";
    QTest::newRow("owner") << "ada" << "owner";
    QTest::newRow("shop") << "market" << "acquired_from";
    QTest::newRow("order number") << "77" << "order_number";
    QTest::newRow("notes, not the date beside it") << "2021" << "notes";
    QTest::newRow("notes, not the status beside it") << "owned" << "notes";
    QTest::newRow("never the UUID") << "4f8f" << "";
    QTest::newRow("all words in one field come first") << "still bought" << "notes";
    QTest::newRow("words in two fields") << "still cellar" << "place";
    QTest::newRow("an emoji") << "🎸" << "name";
    QTest::newRow("signs alone") << "->" << "notes";
    QTest::newRow("signs nowhere") << "%%" << "";
    QTest::newRow("nothing") << " " << "";
    QTest::newRow("nowhere") << "zebra" << "";
}

void WordsOfTest::theFieldOfAFindIsNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, field);
    QCOMPARE(matchedField(sample(), text), field);
}

QTEST_GUILESS_MAIN(WordsOfTest)
#include "wordsoftest.moc"
