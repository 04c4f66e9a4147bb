// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/itemfield.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QCryptographicHash>
#include <QTest>

#include <random>

using namespace nameplate;

/// Damaged documents are opened by the hundred: each is refused with a sentence, or read to the end without a crash.
class DamageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void aDamagedFileIsRefusedOrReadToTheEnd_data();
    void aDamagedFileIsRefusedOrReadToTheEnd();
    void everyHeaderByteIsRefusedOrRead();
    void valuesNobodyCanHaveAreReadToTheEnd_data();
    void valuesNobodyCanHaveAreReadToTheEnd();

private:
    using Random = std::mt19937;
    using Mutation = void (*)(QByteArray &bytes, Random &random);

    void tryToRead(const QByteArray &bytes);
    static void readEverything(Inventory &inventory);

    std::unique_ptr<TestDocument> m_document;
    QByteArray m_sound;
    int m_refused = 0;
    int m_read = 0;
};

namespace {

using Random = std::mt19937;
constexpr qsizetype pageSize = 16384;

qsizetype anywhere(const QByteArray &bytes, Random &random)
{
    return qsizetype(random() % size_t(bytes.size()));
}

qsizetype anyPage(const QByteArray &bytes, Random &random)
{
    return qsizetype(random() % size_t(bytes.size() / pageSize)) * pageSize;
}

void flipBit(QByteArray &bytes, Random &random)
{
    const qsizetype at = anywhere(bytes, random);
    bytes[at] = char(bytes[at] ^ (1 << (random() % 8)));
}

void setByte(QByteArray &bytes, Random &random)
{
    constexpr unsigned char values[] = {0, 255, 127, 128, 1, 13};
    bytes[anywhere(bytes, random)] = char(values[random() % std::size(values)]);
}

void scramble(QByteArray &bytes, Random &random)
{
    const qsizetype at = anywhere(bytes, random);
    const qsizetype end = std::min(bytes.size(), at + 1 + qsizetype(random() % 64));
    for (qsizetype i = at; i < end; ++i)
        bytes[i] = char(random());
}

void blankSector(QByteArray &bytes, Random &random)
{
    const qsizetype at = anywhere(bytes, random) / 512 * 512;
    for (qsizetype i = at; i < at + 512; ++i)
        bytes[i] = char(random() % 2 == 0 ? 0 : 255);
}

void swapPages(QByteArray &bytes, Random &random)
{
    const qsizetype a = anyPage(bytes, random);
    const qsizetype b = anyPage(bytes, random);
    const QByteArray page = bytes.mid(a, pageSize);
    bytes.replace(a, pageSize, bytes.mid(b, pageSize));
    bytes.replace(b, pageSize, page);
}

void repeatPage(QByteArray &bytes, Random &random)
{
    bytes.replace(anyPage(bytes, random), pageSize, bytes.mid(anyPage(bytes, random), pageSize));
}

void pageType(QByteArray &bytes, Random &random)
{
    constexpr char types[] = {2, 5, 10, 13, 0};
    const qsizetype page = anyPage(bytes, random);
    bytes[page + (page == 0 ? 100 : 0)] = types[random() % std::size(types)];
}

void cellPointer(QByteArray &bytes, Random &random)
{
    const qsizetype page = anyPage(bytes, random);
    bytes[page + (page == 0 ? 100 : 0) + 1 + qsizetype(random() % 40)] = char(random());
}

/// Where the rows are: cells are packed at the end of their page.
void cell(QByteArray &bytes, Random &random)
{
    const qsizetype page = anyPage(bytes, random);
    bytes[page + pageSize - 1 - qsizetype(random() % 600)] = char(random());
}

void truncate(QByteArray &bytes, Random &random)
{
    bytes.truncate(anywhere(bytes, random));
}

/// NAMEPLATE_FAULTS=N damages so many files in each way, tests/faults/README.md.
int timesOr(int usual)
{
    const int asked = qEnvironmentVariableIntValue("NAMEPLATE_FAULTS");
    return asked > 0 ? asked : usual;
}

void extend(QByteArray &bytes, Random &random)
{
    bytes.append(QByteArray(qsizetype(random() % 20'000), char(random())));
}

void firstPage(QByteArray &bytes, Random &random)
{
    bytes[100 + qsizetype(random() % size_t(pageSize - 100))] = char(random());
}

void freeList(QByteArray &bytes, Random &random)
{
    for (qsizetype i = 32; i < 40; ++i)
        bytes[i] = char(random() % 3 == 0 ? random() : 0);
}

} // namespace

void DamageTest::initTestCase()
{
    m_document = std::make_unique<TestDocument>();
    m_document->add(sample::everything());
    for (int i = 0; i < 40; ++i)
        m_document->add(sample::washingMachine(QStringLiteral("4583 0912 %1").arg(i)));
    m_document->attach(ItemId{1}, sample::photo(QByteArray(40'000, 'p'), QStringLiteral("a.jpg")));
    m_document->attach(ItemId{2}, sample::file("receipt", QStringLiteral("b.txt")));
    m_document->remove(ItemId{7});
    QVERIFY(m_document->inventory().undo());
    m_document->close();
    m_sound = m_document->bytes();
}

void DamageTest::readEverything(Inventory &inventory)
{
    for (const Grouping grouping :
         {Grouping::None, Grouping::Series, Grouping::Place, Grouping::Category, Grouping::Brand, Grouping::Year}) {
        ListQuery query;
        query.grouping = grouping;
        const ItemList list = inventory.list(query);
        for (const ItemGroup &group : list.groups)
            std::ignore = inventory.groupHead(grouping, list, group);
        std::ignore = inventory.totals(list.ids);
    }
    for (const Field &field : fields::all()) {
        ListQuery query;
        query.sortKey = QString::fromLatin1(field.key);
        std::ignore = inventory.list(query);
    }
    for (const char *text : {"washing", "0912", "bosch 4583", "%", "appliances"}) {
        std::ignore = inventory.search(QString::fromLatin1(text), 100);
        ListQuery query;
        query.search = QString::fromLatin1(text);
        std::ignore = inventory.list(query);
    }
    for (const Record &record : inventory.records(inventory.list({}).ids)) {
        for (const Field &field : fields::all())
            std::ignore = fields::localText(field, record, QLocale(QStringLiteral("de_DE")));
        std::ignore = inventory.history(record.item.id);
        for (const Evidence &evidence : inventory.evidence(record.item.id)) {
            std::ignore = inventory.content(evidence.id);
            std::ignore = inventory.thumbnail(evidence.id);
            std::ignore = inventory.itemsOf(evidence.id);
        }
        std::ignore = inventory.mainPhoto(record.item.id);
    }
    for (const PlaceSummary &place : inventory.places()) {
        ListQuery query;
        query.filter.place = place.place.id;
        std::ignore = inventory.list(query);
    }
    for (const NameSummary &tag : inventory.tags()) {
        ListQuery query;
        query.filter.tag = TagId{tag.id};
        std::ignore = inventory.list(query);
    }
    std::ignore = inventory.allSeries();
    std::ignore = inventory.categories();
    std::ignore = inventory.allEvidence();
    std::ignore = inventory.facts();
    std::ignore = inventory.settings();
    std::ignore = inventory.check();
}

void DamageTest::tryToRead(const QByteArray &bytes)
{
    const QString path = m_document->folder().write(QStringLiteral("home.nameplate"), bytes);
    {
        const auto opened = Inventory::open(path, Inventory::Access::ReadOnly);
        opened ? ++m_read : ++m_refused;
        if (opened) {
            readEverything(**opened);
        } else {
            QVERIFY(!opened.error().what.isEmpty() && !opened.error().remedy.isEmpty());
            const Error::Code code = opened.error().code;
            QVERIFY2(code == Error::Code::Damaged || code == Error::Code::NotADocument
                         || code == Error::Code::NewerVersion,
                     qPrintable(opened.error().message()));
            if (const auto damaged = Inventory::open(path, Inventory::Access::AsFarAsReadable))
                readEverything(**damaged);
        }
    }
    QVERIFY(m_document->bytes() == bytes);
    auto opened = Inventory::open(path, Inventory::Access::ReadWrite);
    if (!opened) {
        QVERIFY(m_document->bytes() == bytes);
        QCOMPARE(m_document->folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
        return;
    }
    // Work on it may fail, but each failure is a sentence.
    Inventory &inventory = **opened;
    const auto said = [](const auto &result) { return result || !result.error().message().isEmpty(); };
    QVERIFY(said(inventory.write(QString(), [](Writer &writer) {
        return writer.add(sample::washingMachine(QStringLiteral("new"))).map([](ItemId) {});
    })));
    QVERIFY(said(inventory.write(QString(), [](Writer &writer) { return writer.remove(ItemId{2}); })));
    for (int i = 0; i < 5; ++i)
        QVERIFY(said(inventory.undo()));
    QVERIFY(said(inventory.redo()));
    opened->reset();
    QCOMPARE(m_document->folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
}

void DamageTest::aDamagedFileIsRefusedOrReadToTheEnd_data()
{
    QTest::addColumn<void *>("mutation");
    QTest::addColumn<int>("times");
    const std::tuple<const char *, Mutation, int> rows[] = {{"a flipped bit", flipBit, 40},
                                                            {"a wrong byte", setByte, 20},
                                                            {"scrambled bytes", scramble, 30},
                                                            {"a blank sector", blankSector, 20},
                                                            {"swapped pages", swapPages, 15},
                                                            {"a repeated page", repeatPage, 15},
                                                            {"a wrong page type", pageType, 20},
                                                            {"a wrong cell", cellPointer, 30},
                                                            {"a wrong row", cell, 60},
                                                            {"a cut file", truncate, 10},
                                                            {"a longer file", extend, 10},
                                                            {"the first page", firstPage, 20},
                                                            {"the list of free pages", freeList, 10}};
    for (const auto &[name, mutation, times] : rows)
        QTest::newRow(name) << reinterpret_cast<void *>(mutation) << times;
}

void DamageTest::aDamagedFileIsRefusedOrReadToTheEnd()
{
    QFETCH(void *, mutation);
    QFETCH(int, times);
    Random random(unsigned(qHash(QByteArray(QTest::currentDataTag()), 1)));
    for (int i = 0; i < timesOr(times); ++i) {
        QByteArray bytes = m_sound;
        for (unsigned rounds = 1 + random() % 3; rounds > 0 && bytes.size() > 2 * pageSize; --rounds)
            reinterpret_cast<Mutation>(mutation)(bytes, random);
        tryToRead(bytes);
        if (QTest::currentTestFailed())
            return;
    }
}

void DamageTest::everyHeaderByteIsRefusedOrRead()
{
    Random random(7);
    for (qsizetype at = 0; at < 100; ++at) {
        QByteArray bytes = m_sound;
        bytes[at] = char(bytes[at] ^ char(1 + random() % 255));
        tryToRead(bytes);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_refused > 50 && m_read > 50, "both kinds must have been met");
}

void DamageTest::valuesNobodyCanHaveAreReadToTheEnd_data()
{
    QTest::addColumn<QByteArray>("damage");
    const std::pair<const char *, const char *> rows[] = {
        {"a year below zero", "UPDATE item SET acquired_on = '-999-01-01'"},
        {"a year without digits", "UPDATE item SET acquired_on = 'abcd-01-01'"},
        {"a year of zero", "UPDATE item SET acquired_on = '0000-01-01' WHERE id < 5"},
        {"a tag of an item beyond all ids", "UPDATE item_tag SET item_id = 4611686018427387904 WHERE id = 1"},
        {"a tag of an item below zero", "UPDATE item_tag SET item_id = -7 WHERE id = 1"},
        {"an identifier beyond all ids", "UPDATE identifier SET item_id = 4611686018427387904"},
        {"evidence of an item beyond all ids", "UPDATE evidence_link SET item_id = 4611686018427387904"},
        {"a place beyond all ids", "UPDATE item SET place_id = 4611686018427387904 WHERE id = 2"},
        {"a place below zero", "UPDATE item SET place_id = -4611686018427387904 WHERE id = 2"},
        {"a series beyond all ids", "UPDATE item SET series_id = 4611686018427387904 WHERE id = 2"},
        {"a series below zero", "UPDATE item SET series_id = -5 WHERE id = 2"},
        {"a category below zero", "UPDATE series SET category_id = -5; UPDATE item SET category_id = -6 WHERE id = 3"},
        {"places in a ring", "UPDATE place SET parent_id = 3 WHERE id = 1"},
        {"words of rows beyond all ids", "INSERT INTO item_words(rowid, words) VALUES (4611686018427387904, 'washing');"
                                         "INSERT INTO item_words(rowid, words) VALUES (-4, 'washing')"},
        {"prices beyond all limits", "UPDATE item SET price = 9223372036854775807, quantity = 100000"},
        {"content larger than it is", "UPDATE blob SET size = 9223372036854775807"},
        {"choices that are none",
         "UPDATE item SET status = '?', condition = '?', acquired_how = '?', currency = '!!!'"},
        {"evidence numbers at the end", "UPDATE evidence SET number = 9223372036854775807 WHERE id = 1;"
                                        "UPDATE setting SET value = '9223372036854775807' WHERE key LIKE 'next%'"},
        {"counters that are none", "UPDATE setting SET value = 'x' WHERE key LIKE 'next%'"},
        {"a journal of lies", "UPDATE journal SET before = '{\"name\":[]}', after = 'x'"},
        {"an index of rows that are not there",
         "UPDATE item SET place_id = 2; PRAGMA writable_schema = ON;"
         "UPDATE sqlite_schema SET rootpage = (SELECT sum(rootpage) FROM sqlite_schema WHERE name IN "
         "('identifier_item', 'item_place')) - rootpage WHERE name IN ('identifier_item', 'item_place')"},
        {"texts that are no UTF-8", "UPDATE item SET name = CAST(x'ff00c3' AS TEXT), notes = CAST(x'80' AS TEXT)"}};
    for (const auto &[name, damage] : rows)
        QTest::newRow(name) << QByteArray(damage);
}

void DamageTest::valuesNobodyCanHaveAreReadToTheEnd()
{
    QFETCH(QByteArray, damage);
    const QString path = m_document->folder().write(QStringLiteral("home.nameplate"), m_sound);
    RawSql(path).run(damage);
    tryToRead(m_document->bytes());
    m_document->folder().write(QStringLiteral("home.nameplate"), m_sound);
    RawSql(path).run(damage);
    const auto opened = Inventory::open(path, Inventory::Access::ReadOnly);
    QVERIFY(!opened || !(*opened)->check().empty());
}

QTEST_GUILESS_MAIN(DamageTest)
#include "damagetest.moc"
