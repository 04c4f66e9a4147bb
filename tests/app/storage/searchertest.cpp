// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/searcher.h"

#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;

class SearcherTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void everyFieldIsFound_data();
    void everyFieldIsFound();
    void whatIsNotThereIsNotFound_data();
    void whatIsNotThereIsNotFound();
    void anyTextIsAValidSearch_data();
    void anyTextIsAValidSearch();
    void theBestFindComesFirst();
    void aSerialAsTypedComesBeforeOneThatLooksLikeIt();
    void theListRanksAsTheSearchDoes();
    void theListShowsNumbersAsAGroupOfTheirOwn();
    void theListAndTheSearchAgree_data();
    void theListAndTheSearchAgree();
    void theLimitIsKept();
    void longTextsAreValidToo();
    void whatWasChangedIsFoundByItsNewWordsOnly();
    void whatWasUndoneIsNotFound();

private:
    QStringList find(const QString &text);
    void compareWithList(const QString &text);

    std::unique_ptr<TestDocument> m_document;
};

void SearcherTest::initTestCase()
{
    m_document = std::make_unique<TestDocument>();
    m_document->add(sample::everything());
    m_document->add(sample::washingMachine(QStringLiteral("4583 0912 0042")));
    m_document->add(sample::washingMachine(QStringLiteral("4583-0912-0077")));
    Record fridge = sample::thing(QStringLiteral("Kühlschrank „Łódź“ 🎸"));
    fridge.item.brand = QStringLiteral("Größe & Söhne");
    fridge.item.serial = QStringLiteral("B0O1-88");
    fridge.item.notes = QStringLiteral("100% C++ snake_case it's (NEAR) a \"quote\" * <b>bold</b> größer -> fine");
    m_document->add(fridge);
    Record camera = sample::thing(QStringLiteral("冷蔵庫とカメラ"));
    camera.item.serial = QStringLiteral("80");
    camera.identifiers = {{{}, QStringLiteral("imei"), QStringLiteral("49-015420-323751-8")}};
    m_document->add(camera);
    m_document->add(sample::thing(QStringLiteral("Bo staff")));
    m_document->attach(ItemId{2}, sample::file("receipt", QStringLiteral("Rechnung-Müller_2021.pdf")));
    const EvidenceId photo = m_document->attach(ItemId{5}, sample::photo("photo", QStringLiteral("IMG_0001.jpg")));
    m_document->write([&](Writer &writer) -> Result<void> {
        Evidence evidence = m_document->inventory().evidence(ItemId{5}).front();
        evidence.id = photo;
        evidence.caption = QStringLiteral("Zeiss lens");
        if (auto saved = writer.saveEvidence(evidence); !saved)
            return saved;
        Series series = m_document->record(ItemId{2}).series;
        series.notes = QStringLiteral("recalled in spring");
        return writer.saveSeries(series);
    });
}

void SearcherTest::cleanupTestCase()
{
    QVERIFY(!m_document->inventory().trouble());
    QVERIFY(m_document->inventory().check().empty());
}

/// The finds in their order, each as "<item> <field>".
QStringList SearcherTest::find(const QString &text)
{
    QStringList finds;
    for (const SearchHit &hit : m_document->inventory().search(text, 100))
        finds << QStringLiteral("%1 %2").arg(hit.item.value).arg(hit.matched);
    return finds;
}

void SearcherTest::everyFieldIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("finds");
    QTest::newRow("whole serial") << "4583 0912 0042" << QStringList{"2 serial"};
    QTest::newRow("serial without blanks") << "458309120042" << QStringList{"2 serial"};
    QTest::newRow("serial with other separators") << "4583/0912.0042" << QStringList{"2 serial"};
    QTest::newRow("part of a serial") << "0042" << QStringList{"2 serial"};
    QTest::newRow("part across a separator") << "3091" << QStringList{"2 serial", "3 serial"};
    QTest::newRow("serial with look-alikes") << "4S83O9I2OO77" << QStringList{"3 serial"};
    QTest::newRow("look-alikes on the plate") << "8001-BB" << QStringList{"4 serial"};
    QTest::newRow("identifier") << "490154203237518" << QStringList{"5 identifier.imei"};
    QTest::newRow("identifier with separators") << "D0:50:99:84:A2:A0" << QStringList{"1 identifier.mac"};
    QTest::newRow("series number") << "waw287" << QStringList{"2 series_number", "3 series_number"};
    QTest::newRow("series number with a look-alike")
        << "waw2875OGB" << QStringList{"2 series_number", "3 series_number"};
    QTest::newRow("inventory number") << "K-17" << QStringList{"1 number"};
    QTest::newRow("name") << "wash" << QStringList{"2 name", "3 name"};
    QTest::newRow("two words of a name in any order") << "machine washing" << QStringList{"2 name", "3 name"};
    QTest::newRow("brand of the series") << "bosch" << QStringList{"2 brand", "3 brand"};
    QTest::newRow("brand of the item") << "größe" << QStringList{"4 brand"};
    QTest::newRow("series name") << "xps" << QStringList{"1 series_name"};
    QTest::newRow("revision") << "a02" << QStringList{"1 series_revision"};
    QTest::newRow("series notes") << "recalled" << QStringList{"2 series_notes", "3 series_notes"};
    QTest::newRow("place") << "utility" << QStringList{"2 place", "3 place"};
    QTest::newRow("place above") << "home" << QStringList{"1 place", "2 place", "3 place"};
    QTest::newRow("category") << "appli" << QStringList{"2 category", "3 category"};
    QTest::newRow("tag") << "goods" << QStringList{"2 tags", "3 tags"};
    QTest::newRow("owner") << "zoe" << QStringList{"1 name"};
    QTest::newRow("shop") << "direct" << QStringList{"1 acquired_from"};
    QTest::newRow("order number") << "ord" << QStringList{"1 order_number"};
    QTest::newRow("notes") << "second" << QStringList{"1 notes"};
    QTest::newRow("file name") << "rechnung" << QStringList{"2 evidence"};
    QTest::newRow("file name without its accent") << "muller" << QStringList{"2 evidence"};
    QTest::newRow("caption") << "zeiss" << QStringList{"5 evidence"};
    QTest::newRow("words in different fields") << "bosch 0077" << QStringList{"3 brand"};
    QTest::newRow("a word and a file") << "washing rechnung" << QStringList{"2 name"};
    QTest::newRow("accents left out") << "kuhlschrank" << QStringList{"4 name"};
    QTest::newRow("accents typed") << "KÜHLSCHRANK" << QStringList{"4 name"};
    QTest::newRow("stroked letters left out") << "lodz" << QStringList{"4 name"};
    QTest::newRow("sharp s") << "groesser" << QStringList{};
    QTest::newRow("sharp s as two") << "grosser" << QStringList{"4 notes"};
    QTest::newRow("Chinese in the middle") << "蔵庫" << QStringList{"5 name"};
    QTest::newRow("Japanese in the middle") << "メラ" << QStringList{"5 name"};
    QTest::newRow("an emoji") << "🎸" << QStringList{"4 name"};
    QTest::newRow("a word and an emoji") << "kühl 🎸" << QStringList{"4 name"};
    QTest::newRow("short word, not a number that looks alike")
        << "bo" << QStringList{"2 brand", "3 brand", "4 notes", "6 name"};
    QTest::newRow("short number as printed") << "80" << QStringList{"5 serial"};
    QTest::newRow("percent") << "100%" << QStringList{"4 notes"};
    QTest::newRow("percent alone") << "%" << QStringList{"1 notes", "4 notes"};
    QTest::newRow("underscore alone") << "_" << QStringList{"2 evidence", "4 notes", "5 evidence"};
    QTest::newRow("apostrophe alone") << "'" << QStringList{"4 notes"};
    QTest::newRow("quote alone") << "\"" << QStringList{"4 notes"};
    QTest::newRow("star alone") << "*" << QStringList{"4 notes"};
    QTest::newRow("ampersand of a brand") << "&" << QStringList{"4 brand"};
    QTest::newRow("signs alone") << "->" << QStringList{"4 notes"};
    QTest::newRow("markup") << "<b>bold</b>" << QStringList{"4 notes"};
    QTest::newRow("a word of the search language") << "NEAR(" << QStringList{"4 notes"};
    QTest::newRow("a text in quotes") << "\"washing\"" << QStringList{"2 name", "3 name"};
}

void SearcherTest::everyFieldIsFound()
{
    QFETCH(QString, text);
    QFETCH(QStringList, finds);
    QStringList found = find(text);
    found.sort();
    QCOMPARE(found, finds);
    compareWithList(text);
}

void SearcherTest::whatIsNotThereIsNotFound_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"zebra", "washing zebra", "ashing", "4583 0913", "0912 zebra", "washing AND machine", "washing OR laptop",
          "wash*ing", "NOT washing", "colour:washing", "5rfdp02", "%%", "''", "\u0301", "🎹", "水"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SearcherTest::whatIsNotThereIsNotFound()
{
    QFETCH(QString, text);
    QCOMPARE(find(text), QStringList());
    compareWithList(text);
}

void SearcherTest::anyTextIsAValidSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks") << QStringLiteral(" \t\n");
    QTest::newRow("NUL") << QString(QChar(u'\0'));
    QTest::newRow("NUL in a word") << QStringLiteral("wash") + QChar(u'\0') + QStringLiteral("ing");
    QTest::newRow("half a pair") << QString(QChar(0xD83C));
    QTest::newRow("the other half") << QString(QChar(0xDFB8)) + u'a';
    QTest::newRow("no character") << QString(QChar(0xFFFF));
    QTest::newRow("quotes") << QStringLiteral("\"\"\"\"");
    QTest::newRow("open quote") << QStringLiteral("\"washing");
    QTest::newRow("brackets") << QStringLiteral("((((())))");
    QTest::newRow("search language") << QStringLiteral("AND OR NOT NEAR(a b, 5) ^a + - {name}: *");
    QTest::newRow("a statement") << QStringLiteral("'; DROP TABLE item; --");
    QTest::newRow("parameters") << QStringLiteral("?1 :x @y $z");
    QTest::newRow("right to left") << QStringLiteral("\u202eabc\u202c שלום مرحبا");
    QTest::newRow("new letters") << QStringLiteral("𞤀𞤣𞤤𞤢𞤥 𖹀");
    QTest::newRow("marks alone") << QStringLiteral("\u0301\u0308\u20dd");
    QTest::newRow("joined emoji") << QStringLiteral("👩‍👩‍👧‍👦 🏳️‍🌈");
}

void SearcherTest::anyTextIsAValidSearch()
{
    QFETCH(QString, text);
    std::ignore = find(text);
    compareWithList(text);
    QVERIFY(!m_document->inventory().trouble());
}

void SearcherTest::theBestFindComesFirst()
{
    TestDocument document;
    Record word = sample::thing(QStringLiteral("0042 in the name"));
    document.add(word);
    document.add(sample::washingMachine(QStringLiteral("99 0042 99")));
    document.add(sample::washingMachine(QStringLiteral("0042 99")));
    document.add(sample::washingMachine(QStringLiteral("0042")));
    Record identified = sample::thing(QStringLiteral("phone"));
    identified.identifiers = {{{}, QStringLiteral("mac"), QStringLiteral("00:42")}};
    document.add(identified);
    Record series = sample::thing(QStringLiteral("drill"));
    series.series.number = QStringLiteral("X-0042");
    document.add(series);
    std::vector<qint64> order;
    for (const SearchHit &hit : document.inventory().search(QStringLiteral("0042"), 100))
        order.push_back(hit.item.value);
    QCOMPARE(order, (std::vector<qint64>{4, 5, 3, 2, 6, 1}));
}

void SearcherTest::aSerialAsTypedComesBeforeOneThatLooksLikeIt()
{
    TestDocument document;
    document.add(sample::washingMachine(QStringLiteral("45O8")));
    document.add(sample::washingMachine(QStringLiteral("45-08")));
    ListQuery query;
    for (const auto &[typed, first] : {std::pair("4508", 2), std::pair("45o8", 1), std::pair("45 08", 2)}) {
        query.search = QString::fromLatin1(typed);
        QCOMPARE(document.inventory().search(query.search, 10).front().item, ItemId{first});
        QCOMPARE(document.inventory().list(query).ids.front(), ItemId{first});
    }
}

/// Serial, identifier, series number, words: in the search and in the list alike, however the list is grouped.
void SearcherTest::theListRanksAsTheSearchDoes()
{
    TestDocument document;
    Record word = sample::thing(QStringLiteral("a 0042 in the name"));
    document.add(word);
    Record series = sample::thing(QStringLiteral("drill"));
    series.series.number = QStringLiteral("X-0042");
    document.add(series);
    Record identified = sample::thing(QStringLiteral("phone"));
    identified.identifiers = {{{}, QStringLiteral("asset_tag"), QStringLiteral("0042")}};
    document.add(identified);
    document.add(sample::washingMachine(QStringLiteral("OO42")));
    document.add(sample::washingMachine(QStringLiteral("0042")));
    const std::vector<ItemId> ranked{ItemId{5}, ItemId{4}, ItemId{3}, ItemId{2}, ItemId{1}};
    std::vector<ItemId> found;
    for (const SearchHit &hit : document.inventory().search(QStringLiteral("0042"), 10))
        found.push_back(hit.item);
    QVERIFY(found == ranked);
    for (const Grouping grouping : {Grouping::None, Grouping::Series, Grouping::Place}) {
        ListQuery query;
        query.grouping = grouping;
        query.search = QStringLiteral("0042");
        QVERIFY(document.inventory().list(query).ids == ranked);
    }
}

void SearcherTest::theListShowsNumbersAsAGroupOfTheirOwn()
{
    ListQuery query;
    query.search = QStringLiteral("80");
    const ItemList list = m_document->inventory().list(query);
    QVERIFY(!list.groups.empty());
    QVERIFY(list.groups.front().kind == ItemGroup::Kind::SerialMatches);
    QCOMPARE(list.groups.front().count, 1);
    QCOMPARE(list.ids.front(), ItemId{5});
    query.search = QStringLiteral("washing");
    for (const ItemGroup &group : m_document->inventory().list(query).groups)
        QVERIFY(group.kind == ItemGroup::Kind::Members);
}

/// The list shows exactly what the search finds, in groups without gaps, each item once.
void SearcherTest::compareWithList(const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    std::vector<ItemId> found;
    for (const SearchHit &hit : m_document->inventory().search(text, 1000))
        found.push_back(hit.item);
    for (const Grouping grouping : {Grouping::None, Grouping::Series, Grouping::Place}) {
        ListQuery query;
        query.grouping = grouping;
        query.search = text;
        const ItemList list = m_document->inventory().list(query);
        qsizetype next = 0;
        for (const ItemGroup &group : list.groups) {
            QCOMPARE(group.first, next);
            QVERIFY(group.count > 0);
            next += group.count;
        }
        QCOMPARE(next, qsizetype(list.ids.size()));
        std::vector<ItemId> listed = list.ids;
        std::vector<ItemId> expected = found;
        std::sort(listed.begin(), listed.end());
        std::sort(expected.begin(), expected.end());
        QCOMPARE(listed, expected);
    }
}

void SearcherTest::theListAndTheSearchAgree_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"washing", "4583", "bo", "home", "rechnung", "0", "00", "a", "wa", "88", "waw", "gb"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void SearcherTest::theListAndTheSearchAgree()
{
    QFETCH(QString, text);
    compareWithList(text);
}

void SearcherTest::theLimitIsKept()
{
    for (const qsizetype limit : {0, 1, 2, 3})
        QCOMPARE(qsizetype(m_document->inventory().search(QStringLiteral("home"), limit).size()), limit);
}

void SearcherTest::longTextsAreValidToo()
{
    QString distinct;
    for (int i = 0; distinct.size() < 100'000; ++i)
        distinct += QStringLiteral("word%1 ").arg(i);
    QString common;
    while (common.size() < 100'000)
        common += QStringLiteral("washing ");
    for (const QString &text : {distinct, common, QString(100'000, u'x'), QString(100'000, u'1'),
                                QString(100'000, u'%'), QString(100'000, u'冷'), QString(50'000, u' ') + common})
        std::ignore = find(text);
    QCOMPARE(find(common).size(), 2);
    QVERIFY(!m_document->inventory().trouble());
}

void SearcherTest::whatWasChangedIsFoundByItsNewWordsOnly()
{
    TestDocument document;
    Record record = sample::everything();
    const ItemId item = document.add(record);
    record = document.record(item);
    record.item.name = QStringLiteral("Zither");
    record.item.serial = QStringLiteral("9999");
    record.item.notes.clear();
    record.series.name = QStringLiteral("Concert");
    record.identifiers.clear();
    record.tags = {QStringLiteral("music")};
    record.place = QStringLiteral("Hall");
    record.category = QStringLiteral("Instruments");
    document.update(record);
    for (const char *word : {"laptop", "5rfdp", "second", "xps", "d050", "portable", "study", "computers"})
        QVERIFY2(document.inventory().search(QString::fromLatin1(word), 10).empty(), word);
    for (const char *word : {"zither", "9999", "concert", "music", "hall", "instruments", "dell"})
        QCOMPARE(document.inventory().search(QString::fromLatin1(word), 10).size(), size_t(1));
}

void SearcherTest::whatWasUndoneIsNotFound()
{
    TestDocument document;
    document.add(sample::everything());
    document.attach(ItemId{1}, sample::file("x", QStringLiteral("invoice.pdf")));
    QCOMPARE(document.inventory().search(QStringLiteral("invoice"), 10).size(), size_t(1));
    QVERIFY(document.inventory().undo());
    QVERIFY(document.inventory().search(QStringLiteral("invoice"), 10).empty());
    QVERIFY(document.inventory().undo());
    for (const char *word : {"laptop", "5rfdp01", "xps", "dell", "study", "portable"})
        QVERIFY2(document.inventory().search(QString::fromLatin1(word), 10).empty(), word);
    QVERIFY(document.inventory().redo());
    QCOMPARE(document.inventory().search(QStringLiteral("laptop"), 10).size(), size_t(1));
}

QTEST_GUILESS_MAIN(SearcherTest)
#include "searchertest.moc"
