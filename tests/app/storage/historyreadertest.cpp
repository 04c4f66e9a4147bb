// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/historyreader.h"

#include "app/domain/itemfield.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;

class HistoryReaderTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anItemBeginsWithItsMaking();
    void itemsMadeTogetherEachHaveTheirs();
    void everyFieldIsToldByItsKey_data();
    void everyFieldIsToldByItsKey();
    void amountsAreToldInTheCurrencyTheyHad();
    void tagsComeAndGo();
    void identifiersComeChangeAndGo();
    void evidenceComesAndGoes();
    void aRemovedPlaceKeepsItsName();
    void whatWasUndoneIsMarked();
    void theHistoryOutlivesTheItem();
    void theOrderIsThatOfTheWork();
    void timesAreInUtc();
    void aStrangersItemHasNoHistory();

private:
    QStringList told();
    void set(const char *key, const QString &text);

    std::unique_ptr<TestDocument> m_document;
    ItemId m_item;
};

void HistoryReaderTest::init()
{
    m_document = std::make_unique<TestDocument>();
    m_item = m_document->add(sample::everything());
}

void HistoryReaderTest::cleanup()
{
    QVERIFY(!m_document->inventory().trouble());
}

/// What happened after the making, each as "field: before -> after", undone in brackets.
QStringList HistoryReaderTest::told()
{
    QStringList lines;
    for (const HistoryEntry &entry : m_document->inventory().history(m_item)) {
        const QString line = QStringLiteral("%1: %2 -> %3").arg(entry.field, entry.before, entry.after);
        if (entry.step > m_document->inventory().history(m_item).front().step)
            lines << (entry.undone ? u'(' + line + u')' : line);
    }
    return lines;
}

void HistoryReaderTest::set(const char *key, const QString &text)
{
    Record record = m_document->record(m_item);
    sample::set(record, key, text);
    m_document->update(record);
}

void HistoryReaderTest::anItemBeginsWithItsMaking()
{
    const auto history = m_document->inventory().history(m_item);
    QVERIFY(!history.empty());
    QCOMPARE(history.front().field, QStringLiteral("item"));
    QCOMPARE(history.front().label, QStringLiteral("Step"));
    QVERIFY(!history.front().undone);
    for (const HistoryEntry &entry : history)
        QCOMPARE(entry.step, history.front().step);
}

void HistoryReaderTest::itemsMadeTogetherEachHaveTheirs()
{
    std::vector<ItemId> items;
    m_document->write(
        [&items](Writer &writer) -> Result<void> {
            for (int i = 0; i < 3; ++i)
                items.push_back(*writer.add(sample::washingMachine(QString::number(i))));
            return {};
        },
        0, QStringLiteral("Import"));
    for (const ItemId item : items) {
        const auto history = m_document->inventory().history(item);
        QCOMPARE(history.size(), size_t(1));
        QCOMPARE(history.front().label, QStringLiteral("Import"));
    }
    QVERIFY(m_document->inventory().undo());
    for (const ItemId item : items)
        QVERIFY(m_document->inventory().history(item).front().undone);
    QVERIFY(m_document->inventory().redo());
    for (const ItemId item : items)
        QVERIFY(!m_document->inventory().history(item).front().undone);
}

void HistoryReaderTest::everyFieldIsToldByItsKey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("number") << "K-18" << "number: K-17 -> K-18";
    QTest::newRow("name") << "Notebook" << "name: Laptop „Zoë“ -> Notebook";
    QTest::newRow("serial") << "X" << "serial: 5RFDP01 -> X";
    QTest::newRow("quantity") << "3" << "quantity: 1 -> 3";
    QTest::newRow("place") << "Attic" << "place: Home / Study / Desk -> Attic";
    QTest::newRow("category") << "Toys" << "category:  -> Toys";
    QTest::newRow("owner") << "" << "owner: Zoë -> ";
    QTest::newRow("status") << "sold" << "status: lent -> sold";
    QTest::newRow("condition") << "" << "condition: very_good -> ";
    QTest::newRow("acquired_on") << "2020-01-02" << "acquired_on: 2021-03-04 -> 2020-01-02";
    QTest::newRow("acquired_how") << "gift" << "acquired_how: bought -> gift";
    QTest::newRow("acquired_from") << "Eve" << "acquired_from: Dell Direct -> Eve";
    QTest::newRow("order_number") << "" << "order_number: ORD-77/1 -> ";
    QTest::newRow("price") << "12.5" << "price: 1449.00 -> 12.50";
    QTest::newRow("value") << "130000" << "value: 120000 -> 130000";
    QTest::newRow("valued_on") << "" << "valued_on: 2024-01-31 -> ";
    QTest::newRow("warranty_until") << "2027-01-01" << "warranty_until: 2026-03-04 -> 2027-01-01";
    QTest::newRow("notes") << "a\nb" << "notes: first line\nsecond <b>line</b> %1 -> a\nb";
}

void HistoryReaderTest::everyFieldIsToldByItsKey()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    set(QTest::currentDataTag(), text);
    QCOMPARE(told(), QStringList{line});
}

void HistoryReaderTest::amountsAreToldInTheCurrencyTheyHad()
{
    set("price", QString());
    Record record = m_document->record(m_item);
    sample::set(record, "currency", QStringLiteral("JPY"));
    sample::set(record, "price", QStringLiteral("5000"));
    m_document->update(record);
    set("price", QStringLiteral("6000"));
    QVERIFY(told().contains(QStringLiteral("price: 1449.00 -> ")));
    QVERIFY(told().contains(QStringLiteral("price:  -> 5000")));
    QVERIFY(told().contains(QStringLiteral("price: 5000 -> 6000")));
    QVERIFY(m_document->inventory().undo());
    QVERIFY(m_document->inventory().undo());
    QVERIFY(told().contains(QStringLiteral("(price:  -> 5000)")));
    QVERIFY(told().contains(QStringLiteral("(price: 5000 -> 6000)")));
    QVERIFY(told().contains(QStringLiteral("price: 1449.00 -> ")));
}

void HistoryReaderTest::tagsComeAndGo()
{
    set("tags", QStringLiteral("portable; work; heavy; dusty"));
    set("tags", QStringLiteral("portable; work; dusty"));
    QCOMPARE(told(), (QStringList{"tags:  -> heavy", "tags:  -> dusty", "tags: heavy -> "}));
}

void HistoryReaderTest::identifiersComeChangeAndGo()
{
    const auto identify = [this](const char *value) {
        Record record = m_document->record(m_item);
        fields::setIdentifier(record, QStringLiteral("imei"), QString::fromLatin1(value));
        m_document->update(record);
    };
    identify("1");
    identify("2");
    identify("");
    QCOMPARE(told(), (QStringList{"identifier.imei:  -> 1", "identifier.imei: 1 -> 2", "identifier.imei: 2 -> "}));
}

void HistoryReaderTest::evidenceComesAndGoes()
{
    const EvidenceId photo = m_document->attach(m_item, sample::photo("p", QStringLiteral("a.jpg")));
    const EvidenceId receipt = m_document->attach(m_item, sample::file("r", QStringLiteral("b.txt")));
    m_document->write([&](Writer &writer) { return writer.makeMain(photo, m_item); });
    m_document->write([&](Writer &writer) { return writer.unlink(receipt, m_item); });
    QCOMPARE(told().first(2), (QStringList{"evidence:  -> E-001 a.jpg", "evidence:  -> E-002 b.txt"}));
    QCOMPARE(told().last(), QStringLiteral("evidence: E-002 b.txt -> "));
}

void HistoryReaderTest::aRemovedPlaceKeepsItsName()
{
    set("place", QStringLiteral("Shed"));
    const PlaceId shed = m_document->record(m_item).item.place;
    m_document->write([shed](Writer &writer) { return writer.removePlace(shed); });
    QCOMPARE(told(), (QStringList{"place: Home / Study / Desk -> Shed", "place: Shed -> "}));
}

void HistoryReaderTest::whatWasUndoneIsMarked()
{
    set("name", QStringLiteral("a"));
    set("name", QStringLiteral("b"));
    QVERIFY(m_document->inventory().undo());
    QCOMPARE(told(), (QStringList{"name: Laptop „Zoë“ -> a", "(name: a -> b)"}));
    set("name", QStringLiteral("c"));
    QCOMPARE(told(), (QStringList{"name: Laptop „Zoë“ -> a", "(name: a -> b)", "name: a -> c"}));
    QVERIFY(m_document->inventory().undo());
    QVERIFY(m_document->inventory().redo());
    QCOMPARE(told().last(), QStringLiteral("name: a -> c"));
}

void HistoryReaderTest::theHistoryOutlivesTheItem()
{
    set("price", QStringLiteral("1"));
    const QStringList before = told();
    m_document->remove(m_item);
    QVERIFY(told().contains(before.front()));
    QCOMPARE(told().last(), QStringLiteral("item:  -> "));
    QVERIFY(m_document->inventory().undo());
    QCOMPARE(told().front(), before.front());
}

void HistoryReaderTest::theOrderIsThatOfTheWork()
{
    m_document->write([](Writer &writer) -> Result<void> {
        for (int i = 0; i < 3; ++i)
            std::ignore = *writer.add(sample::washingMachine(QString::number(i)));
        return {};
    });
    m_item = ItemId{2};
    set("name", QStringLiteral("a"));
    set("name", QStringLiteral("b"));
    const QStringList expected{"name: Washing machine -> a", "name: a -> b"};
    QCOMPARE(told(), expected);
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_document->inventory().undo());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_document->inventory().redo());
    QCOMPARE(told(), expected);
    QCOMPARE(m_document->inventory().history(m_item).front().field, QStringLiteral("item"));
}

void HistoryReaderTest::timesAreInUtc()
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-60);
    set("name", QStringLiteral("a"));
    const QDateTime at = m_document->inventory().history(m_item).back().at;
    QCOMPARE(at.timeSpec(), Qt::UTC);
    QVERIFY(at > before && at < before.addSecs(120));
}

void HistoryReaderTest::aStrangersItemHasNoHistory()
{
    QVERIFY(m_document->inventory().history(ItemId{99}).empty());
    QVERIFY(m_document->inventory().history(ItemId()).empty());
}

QTEST_GUILESS_MAIN(HistoryReaderTest)
#include "historyreadertest.moc"
