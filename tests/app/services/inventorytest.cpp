// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/inventory.h"

#include "app/domain/itemfield.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class InventoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aRecordIsReadAsItWasWritten();
    void hostileTextIsKeptToTheLetter_data();
    void hostileTextIsKeptToTheLetter();
    void recordsComeInTheOrderAskedFor();
    void aMissingItemIsNotFound();
    void referencesAreResolvedNumberFirst();
    void factsCountEverything();
    void settingsAreKept();
    void placesAreListedAsATree();
    void namesCountTheirItems();
    void seriesAreFoundAsTheyAreTyped_data();
    void seriesAreFoundAsTheyAreTyped();
    void evidenceIsStoredOncePerContent();
    void contentComesOutAsItWentIn_data();
    void contentComesOutAsItWentIn();
    void theMainPhotoIsTheFirst();
    void theBellRingsOnceAfterEachStep();
    void theBellIsSilentWhenNothingChanged();
    void aRehearsalLeavesTheFileAsItIs();
    void aFailedStepIsTakenBackWhole();
    void aPhotoThatCannotBeReadStopsNothingElse();
    void numbersOfFailedStepsAreGivenAgain();

private:
    std::unique_ptr<TestDocument> m_document;
};

void InventoryTest::init()
{
    m_document = std::make_unique<TestDocument>();
}

void InventoryTest::cleanup()
{
    QVERIFY(!m_document->inventory().trouble());
    QVERIFY(m_document->inventory().check().empty());
}

void InventoryTest::aRecordIsReadAsItWasWritten()
{
    const Record written = sample::everything();
    const Record read = m_document->record(m_document->add(written));
    for (const Field &field : fields::all())
        if (field.isEditable())
            QCOMPARE(fields::plainText(field, read), fields::plainText(field, written));
    QCOMPARE(read.identifiers.size(), 2);
    QCOMPARE(read.identifiers[1].value, QStringLiteral("D0-50-99-84-A2-A0"));
    QCOMPARE(read.item.uuid.size(), 36);
    m_document->reopen();
    QVERIFY(m_document->record(read.item.id) == read);
}

void InventoryTest::hostileTextIsKeptToTheLetter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << "<b>bold</b> &amp; <img src=x onerror=alert(1)>";
    QTest::newRow("a statement") << "'; DROP TABLE item; --";
    QTest::newRow("quotes") << "\"'`´„“”";
    QTest::newRow("placeholders") << "%1 %2 %L1 %n ?1 :name {SERIAL}";
    QTest::newRow("right to left") << "\u202eabc\u202c שלום";
    QTest::newRow("emoji") << "👩‍👩‍👧‍👦🎸";
    QTest::newRow("accents in two characters") << "Zoe\u0308 e\u0301";
    QTest::newRow("backslashes") << "\\n \\\\ \\u0041";
    QTest::newRow("JSON") << "{\"name\":null}";
    QTest::newRow("a long text") << QString(100'000, u'x');
    QTest::newRow("control characters") << "a\u0001b\u001fc\u007f";
}

void InventoryTest::hostileTextIsKeptToTheLetter()
{
    QFETCH(QString, text);
    Record record;
    record.item.name = record.item.owner = record.item.notes = record.item.serial = text;
    record.item.acquiredFrom = record.item.orderNumber = record.item.number = text;
    record.series.brand = record.series.name = record.series.number = text;
    record.identifiers = {{{}, QStringLiteral("imei"), text}};
    record.tags = {text.simplified()};
    record.category = text.simplified();
    const ItemId item = m_document->add(record);
    const auto compare = [&](const Record &read) {
        for (const QString &each : {read.item.name, read.item.owner, read.item.notes, read.item.serial,
                                    read.item.acquiredFrom, read.item.orderNumber, read.item.number, read.series.brand,
                                    read.series.name, read.series.number, read.identifiers.front().value})
            QVERIFY(each == text);
        QCOMPARE(read.tags, record.tags);
        QCOMPARE(read.effectiveCategory(), record.category);
    };
    compare(m_document->record(item));
    Record changed = m_document->record(item);
    changed.item.name += u'x';
    m_document->update(changed);
    QVERIFY(m_document->inventory().undo());
    compare(m_document->record(item));
    m_document->remove(item);
    QVERIFY(m_document->inventory().undo());
    compare(m_document->record(item));
    QCOMPARE(m_document->inventory().resolve(text), std::vector{item});
}

void InventoryTest::recordsComeInTheOrderAskedFor()
{
    std::vector<ItemId> items;
    for (const char *name : {"a", "b", "c"})
        items.push_back(m_document->add(sample::thing(QString::fromLatin1(name))));
    const std::vector<ItemId> asked{items[2], ItemId{99}, items[0], items[2]};
    QString names;
    for (const Record &record : m_document->inventory().records(asked))
        names += record.item.name;
    QCOMPARE(names, QStringLiteral("cac"));
}

void InventoryTest::aMissingItemIsNotFound()
{
    const Inventory &inventory = m_document->inventory();
    QCOMPARE(inventory.record(ItemId{7}).error().code, Error::Code::NotFound);
    QCOMPARE(inventory.record(ItemId()).error().code, Error::Code::NotFound);
    QCOMPARE(inventory.series(SeriesId{7}).error().code, Error::Code::NotFound);
    QCOMPARE(inventory.content(EvidenceId{7}).error().code, Error::Code::NotFound);
    QVERIFY(inventory.thumbnail(EvidenceId{7}).isEmpty());
    QVERIFY(!inventory.mainPhoto(ItemId{7}).isValid());
    QVERIFY(inventory.evidence(ItemId{7}).empty());
    QVERIFY(inventory.itemsOf(EvidenceId{7}).empty());
}

void InventoryTest::referencesAreResolvedNumberFirst()
{
    Record first = sample::washingMachine(QStringLiteral("17"));
    first.item.number = QStringLiteral("A");
    Record second = sample::washingMachine(QStringLiteral("17"));
    second.item.number = QStringLiteral("B");
    Record third = sample::washingMachine(QStringLiteral("S3"));
    third.item.number = QStringLiteral("17");
    const ItemId a = m_document->add(first);
    const ItemId b = m_document->add(second);
    const ItemId c = m_document->add(third);
    const Inventory &inventory = m_document->inventory();
    QCOMPARE(inventory.resolve(QStringLiteral("17")), std::vector{c});
    QCOMPARE(inventory.resolve(QStringLiteral(" A ")), std::vector{a});
    QCOMPARE(inventory.resolve(QStringLiteral("S3")), std::vector{c});
    QCOMPARE(inventory.resolve(m_document->record(b).item.uuid.toUpper()), std::vector{b});
    m_document->remove(c);
    QCOMPARE(inventory.resolve(QStringLiteral("17")), (std::vector{a, b}));
    for (const char *reference : {"", " ", "a", "s3", "18", "%", "1_"})
        QVERIFY2(inventory.resolve(QString::fromLatin1(reference)).empty(), reference);
}

void InventoryTest::factsCountEverything()
{
    m_document->add(sample::everything());
    m_document->add(sample::washingMachine(QStringLiteral("1")));
    Record sold = sample::washingMachine(QStringLiteral("2"));
    sold.item.status = Status::Sold;
    const ItemId item = m_document->add(sold);
    m_document->attach(item, sample::file("r", QStringLiteral("r.txt")));
    const DocumentFacts facts = m_document->inventory().facts();
    QCOMPARE(facts.schemaVersion, 2);
    QCOMPARE(facts.series, qint64(2));
    QCOMPARE(facts.evidence, qint64(1));
    QCOMPARE(facts.totals.items(), qint64(3));
    QCOMPARE(facts.totals.gone(), qint64(1));
    QCOMPARE(facts.fileSize, QFileInfo(m_document->path()).size());
}

void InventoryTest::settingsAreKept()
{
    DocumentSettings settings = m_document->inventory().settings();
    QCOMPARE(settings.currency.code(), QStringLiteral("EUR"));
    settings.insuredName = QStringLiteral("Zoë");
    settings.insuredAddress = QStringLiteral("Street 1\nTown");
    settings.insurer = QStringLiteral("Mutual");
    settings.policyNumber = QStringLiteral("P-1");
    settings.currency = *Currency::fromCode(u"CHF");
    settings.contentsLimit = Money{75'000'000, *Currency::fromCode(u"KWD")};
    m_document->write([&settings](Writer &writer) { return writer.saveSettings(settings); });
    m_document->reopen();
    QVERIFY(m_document->inventory().settings() == settings);
    settings.insuredName.clear();
    settings.currency = Currency();
    settings.contentsLimit.reset();
    m_document->write([&settings](Writer &writer) { return writer.saveSettings(settings); });
    QVERIFY(m_document->inventory().settings() == settings);
}

void InventoryTest::placesAreListedAsATree()
{
    for (const char *path : {"Home / Kitchen", "Home", "Home / Kitchen / Drawer 10", "Home / Kitchen / Drawer 2",
                             "Home-office", "Attic", "Home / Äpfel"}) {
        Record record = sample::thing(QStringLiteral("x"));
        record.place = QString::fromUtf8(path);
        m_document->add(record);
    }
    QStringList listed;
    for (const PlaceSummary &place : m_document->inventory().places())
        listed << QStringLiteral("%1 %2 %3").arg(place.path).arg(place.itemsHere).arg(place.itemsBelow);
    QCOMPARE(listed,
             (QStringList{"Attic 1 1", "Home 1 5", "Home / Äpfel 1 1", "Home / Kitchen 1 3",
                          "Home / Kitchen / Drawer 2 1 1", "Home / Kitchen / Drawer 10 1 1", "Home-office 1 1"}));
}

void InventoryTest::namesCountTheirItems()
{
    m_document->add(sample::washingMachine(QStringLiteral("1")));
    Record other = sample::washingMachine(QStringLiteral("2"));
    other.category = QStringLiteral("Toys");
    m_document->add(other);
    Record tagged = sample::thing(QStringLiteral("x"));
    tagged.category = QStringLiteral("appliances");
    tagged.tags = {QStringLiteral("Insured")};
    m_document->add(tagged);
    const auto told = [](const std::vector<NameSummary> &names) {
        QStringList lines;
        for (const NameSummary &name : names)
            lines << name.name + u' ' + QString::number(name.items);
        return lines;
    };
    QCOMPARE(told(m_document->inventory().categories()), (QStringList{"Appliances 2", "Toys 1"}));
    QCOMPARE(told(m_document->inventory().tags()), (QStringList{"insured 3", "white goods 2"}));
}

void InventoryTest::seriesAreFoundAsTheyAreTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("numbers");
    QTest::newRow("the brand") << "bos" << QStringList{"WAW28750GB"};
    QTest::newRow("brand and number") << "bosch waw" << QStringList{"WAW28750GB"};
    QTest::newRow("a part of the number") << "28750" << QStringList{"WAW28750GB"};
    QTest::newRow("a number with blanks") << "WAW 287" << QStringList{"WAW28750GB"};
    QTest::newRow("the name") << "xps" << QStringList{"9315"};
    QTest::newRow("nothing") << "" << QStringList{};
    QTest::newRow("something else") << "zebra" << QStringList{};
}

void InventoryTest::seriesAreFoundAsTheyAreTyped()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, numbers);
    m_document->add(sample::everything());
    m_document->add(sample::washingMachine(QStringLiteral("1")));
    QStringList found;
    for (const SeriesSummary &series : m_document->inventory().seriesLike(typed, 10))
        found << series.series.number;
    QCOMPARE(found, numbers);
    QVERIFY(m_document->inventory().seriesLike(typed, 0).empty());
}

void InventoryTest::evidenceIsStoredOncePerContent()
{
    const ItemId a = m_document->add(sample::thing(QStringLiteral("a")));
    const ItemId b = m_document->add(sample::thing(QStringLiteral("b")));
    const QByteArray data(200'000, 'x');
    const EvidenceId first = m_document->attach(a, sample::file(data, QStringLiteral("one.txt")));
    const qint64 size = QFileInfo(m_document->path()).size();
    QCOMPARE(m_document->attach(b, sample::file(data, QStringLiteral("two.txt"))), first);
    QCOMPARE(m_document->attach(b, sample::file(data, QStringLiteral("two.txt"))), first);
    const EvidenceId manual = m_document->attach(b, sample::file(data, QStringLiteral("3.txt"), EvidenceKind::Manual));
    QVERIFY(manual != first);
    QVERIFY(QFileInfo(m_document->path()).size() < size + 100'000);
    QCOMPARE(m_document->inventory().itemsOf(first), (std::vector{a, b}));
    QCOMPARE(m_document->inventory().evidence(a).front().fileName, QStringLiteral("one.txt"));
}

void InventoryTest::contentComesOutAsItWentIn_data()
{
    QTest::addColumn<QByteArray>("data");
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every.append(char(i));
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("one byte") << QByteArray(1, '\0');
    QTest::newRow("every byte") << every;
    QTest::newRow("a page") << QByteArray(16384, 'p');
    QTest::newRow("a piece") << QByteArray(1 << 20, 'p');
    QTest::newRow("a piece and a byte") << QByteArray((1 << 20) + 1, 'p');
    QTest::newRow("several pieces") << every.repeated(20'000);
}

void InventoryTest::contentComesOutAsItWentIn()
{
    QFETCH(QByteArray, data);
    const ItemId item = m_document->add(sample::thing(QStringLiteral("x")));
    const EvidenceId id = m_document->attach(item, sample::photo(data, QStringLiteral("x.jpg")));
    QVERIFY(m_document->inventory().content(id).value() == data);
    m_document->reopen();
    QVERIFY(m_document->inventory().content(id).value() == data);
    const Evidence evidence = m_document->inventory().evidence(item).front();
    QCOMPARE(evidence.size, qint64(data.size()));
    QCOMPARE(evidence.sha256, sample::photo(data, QString()).evidence.sha256);
    QCOMPARE(evidence.takenOn, QDate(2024, 5, 17));
    QCOMPARE(m_document->inventory().thumbnail(id), "thumbnail of " + data.left(100));
}

void InventoryTest::theMainPhotoIsTheFirst()
{
    const ItemId item = m_document->add(sample::thing(QStringLiteral("x")));
    m_document->attach(item, sample::file("r", QStringLiteral("r.txt")));
    QVERIFY(!m_document->inventory().mainPhoto(item).isValid());
    const EvidenceId a = m_document->attach(item, sample::photo("a", QStringLiteral("a.jpg")));
    const EvidenceId b = m_document->attach(item, sample::photo("b", QStringLiteral("b.jpg")));
    QCOMPARE(m_document->inventory().mainPhoto(item), a);
    m_document->write([&](Writer &writer) { return writer.makeMain(b, item); });
    QCOMPARE(m_document->inventory().mainPhoto(item), b);
    QStringList names;
    for (const Evidence &evidence : m_document->inventory().evidence(item))
        names << evidence.fileName;
    QCOMPARE(names, (QStringList{"b.jpg", "a.jpg", "r.txt"}));
}

void InventoryTest::theBellRingsOnceAfterEachStep()
{
    const ItemId first = m_document->add(sample::washingMachine(QStringLiteral("1")));
    const ItemId second = m_document->add(sample::washingMachine(QStringLiteral("2")));
    QSignalSpy bell(&m_document->inventory(), &Inventory::changed);
    const auto heard = [&bell] { return bell.takeLast().front().value<Changes>(); };
    Series series = m_document->record(first).series;
    series.name = QStringLiteral("Serie 8");
    m_document->write([&series](Writer &writer) { return writer.saveSeries(series); });
    QCOMPARE(bell.size(), 1);
    QCOMPARE(heard().updated, (std::vector{first, second}));
    m_document->attach(second, sample::photo("p", QStringLiteral("p.jpg")));
    QCOMPARE(heard().updated, std::vector{second});
    m_document->remove(first);
    QCOMPARE(heard().removed, std::vector{first});
    m_document->write([](Writer &writer) { return writer.findOrMakePlace(QStringLiteral("New")).map([](PlaceId) {}); });
    QVERIFY(heard().names);
    m_document->write([](Writer &writer) { return writer.saveSettings({}); });
    QVERIFY(heard().settings);
    m_document->write([](Writer &writer) -> Result<void> {
        for (int i = 0; i < 2500; ++i)
            std::ignore = *writer.add(sample::thing(QString::number(i)));
        return {};
    });
    const Changes many = heard();
    QVERIFY(many.everything && many.added.empty());
    QVERIFY(bell.isEmpty());
}

void InventoryTest::theBellIsSilentWhenNothingChanged()
{
    const ItemId item = m_document->add(sample::everything());
    QSignalSpy bell(&m_document->inventory(), &Inventory::changed);
    m_document->update(m_document->record(item));
    std::ignore = m_document->inventory().write(
        QString(), [](Writer &) -> Result<void> { return fail(Error::Code::Cancelled, QStringLiteral("Stopped.")); });
    std::ignore = m_document->inventory().redo();
    QVERIFY(bell.isEmpty());
}

void InventoryTest::aRehearsalLeavesTheFileAsItIs()
{
    const ItemId item = m_document->add(sample::everything());
    m_document->close();
    const QByteArray before = m_document->bytes();
    m_document->reopen();
    const QString told = m_document->dump();
    QSignalSpy bell(&m_document->inventory(), &Inventory::changed);
    QVERIFY(m_document->inventory().rehearse([&](Writer &writer) -> Result<void> {
        Record record = sample::washingMachine(QStringLiteral("1"));
        record.place = QStringLiteral("New place");
        if (auto added = writer.add(record); !added)
            return tl::unexpected(added.error());
        if (auto attached = writer.attach(item, sample::photo("p", QStringLiteral("p.jpg"))); !attached)
            return tl::unexpected(attached.error());
        return writer.remove(item);
    }));
    QVERIFY(bell.isEmpty());
    QCOMPARE(m_document->dump(), told);
    m_document->close();
    QVERIFY(m_document->bytes() == before);
    m_document->reopen();
}

void InventoryTest::aFailedStepIsTakenBackWhole()
{
    const ItemId item = m_document->add(sample::everything());
    const QString before = m_document->dump();
    const auto done = m_document->inventory().write(QString(), [&](Writer &writer) -> Result<void> {
        Record record = sample::washingMachine(QStringLiteral("1"));
        record.place = QStringLiteral("New place");
        record.tags = {QStringLiteral("new tag")};
        std::ignore = *writer.add(record);
        std::ignore = *writer.attach(item, sample::photo("p", QStringLiteral("p.jpg")));
        if (auto removed = writer.remove(item); !removed)
            return removed;
        return writer.remove(ItemId{99});
    });
    QCOMPARE(done.error().code, Error::Code::NotFound);
    QCOMPARE(m_document->dump(), before);
    QVERIFY(m_document->inventory().search(QStringLiteral("washing"), 10).empty());
    m_document->reopen();
    QCOMPARE(m_document->dump(), before);
}

void InventoryTest::aPhotoThatCannotBeReadStopsNothingElse()
{
    const auto failed = m_document->inventory().write(QString(), [](Writer &writer) -> Result<void> {
        std::ignore = *writer.add(sample::thing(QStringLiteral("a")));
        return fail(Error::Code::Disk, QStringLiteral("“photo.jpg” cannot be read."));
    });
    QVERIFY(!failed);
    QVERIFY(m_document->add(sample::thing(QStringLiteral("b"))).isValid());
    QVERIFY(m_document->inventory().undo());
}

void InventoryTest::numbersOfFailedStepsAreGivenAgain()
{
    m_document->add(sample::thing(QStringLiteral("a")));
    std::ignore = m_document->inventory().write(QString(), [](Writer &writer) -> Result<void> {
        std::ignore = *writer.add(sample::thing(QStringLiteral("b")));
        return fail(Error::Code::Cancelled, QStringLiteral("Stopped."));
    });
    QCOMPARE(m_document->record(m_document->add(sample::thing(QStringLiteral("c")))).item.number, QStringLiteral("2"));
    QVERIFY(m_document->inventory().undo());
    QCOMPARE(m_document->record(m_document->add(sample::thing(QStringLiteral("d")))).item.number, QStringLiteral("3"));
}

QTEST_GUILESS_MAIN(InventoryTest)
#include "inventorytest.moc"
