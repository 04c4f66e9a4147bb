// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/integrity.h"

#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QFile>
#include <QTest>

using namespace nameplate;

class IntegrityTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundDocumentHasNoFindings();
    void aReaderChecksToo();
    void damageIsFoundByItsCode_data();
    void damageIsFoundByItsCode();
    void oneFlippedByteOfAPhotoIsFound();
    void everyCopyOfASerialIsWatched();
    void theItemOfADamagedPhotoIsNamed();
    void everyWordOfTheIndexIsCompared();
    void checkingChangesNothing();
    void progressIsToldAndTheCheckCanBeStopped();

private:
    static void fill(TestDocument &document);
};

void IntegrityTest::fill(TestDocument &document)
{
    document.add(sample::everything());
    document.add(sample::washingMachine(QStringLiteral("4583 0912 0042")));
    document.add(sample::washingMachine(QStringLiteral("4583 0912 0077")));
    document.attach(ItemId{1}, sample::photo(QByteArray(100'000, 'p'), QStringLiteral("a.jpg")));
    document.attach(ItemId{2}, sample::file("receipt", QStringLiteral("b.txt")));
    document.attach(ItemId{2}, sample::file("", QStringLiteral("empty.txt"), EvidenceKind::Other));
}

void IntegrityTest::aSoundDocumentHasNoFindings()
{
    TestDocument document;
    QVERIFY(document.inventory().check().empty());
    fill(document);
    QVERIFY(document.inventory().check().empty());
    while (document.inventory().undo())
        QVERIFY(document.inventory().check().empty());
    while (document.inventory().redo())
        QVERIFY(document.inventory().check().empty());
}

void IntegrityTest::aReaderChecksToo()
{
    TestDocument document;
    fill(document);
    document.reopen(Inventory::Access::ReadOnly);
    QVERIFY(document.inventory().check().empty());
    QVERIFY(!document.inventory().trouble());
}

void IntegrityTest::damageIsFoundByItsCode_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("item");
    const auto row = [](const char *name, const char *damage, const char *code, const char *item = "") {
        QTest::newRow(name) << QByteArray(damage) << QString::fromLatin1(code) << QString::fromLatin1(item);
    };
    row("sort key of an item", "UPDATE item SET name_key = 'x' WHERE id = 1", "invariant", "K-17");
    row("folded serial", "UPDATE item SET serial_fold = 'x' WHERE id = 1", "invariant", "K-17");
    row("folded serial that is missing", "UPDATE item SET serial_fold = '' WHERE id = 1", "invariant", "K-17");
    row("folded identifier", "UPDATE identifier SET value_fold = 'x' WHERE id = 1", "invariant", "K-17");
    row("identity of a series", "UPDATE series SET identity = 'x' WHERE id = 1", "invariant");
    row("sort key of a series", "UPDATE series SET sort_key = 'x' WHERE id = 1", "invariant");
    row("key of a place", "UPDATE place SET name_key = 'x' WHERE id = 1", "invariant");
    row("key of a category", "UPDATE category SET name_key = 'x' WHERE id = 1", "invariant");
    row("key of a tag", "UPDATE tag SET name_key = 'x' WHERE id = 1", "invariant");
    row("place inside itself", "UPDATE place SET parent_id = 3 WHERE id = 1", "invariant");
    row("currency that is none", "UPDATE item SET currency = 'QQQ' WHERE id = 1", "invariant", "K-17");
    row("currency of the value that is none", "UPDATE item SET value_currency = 'eur' WHERE id = 1", "invariant",
        "K-17");
    row("date that is none", "UPDATE item SET acquired_on = '2021-02-30' WHERE id = 1", "invariant", "K-17");
    row("date written otherwise", "UPDATE item SET valued_on = '01.02.2024' WHERE id = 1", "invariant", "K-17");
    row("end of a warranty that is none", "UPDATE item SET warranty_until = '-999-01-01' WHERE id = 1", "invariant",
        "K-17");
    row("status that is none", "UPDATE item SET status = 'vanished' WHERE id = 1", "invariant", "K-17");
    row("condition that is none", "UPDATE item SET condition = 'so so' WHERE id = 1", "invariant", "K-17");
    row("way of acquiring that is none", "UPDATE item SET acquired_how = 'x' WHERE id = 1", "invariant", "K-17");
    row("UUID that is none", "UPDATE item SET uuid = 'x' WHERE id = 1", "invariant", "K-17");
    row("price beyond all limits", "UPDATE item SET price = 9000000000000000000 WHERE id = 1", "invariant", "K-17");
    row("value and quantity beyond all limits",
        "UPDATE item SET value = 10000000000000, quantity = 100000 WHERE id = 1", "invariant", "K-17");
    row("series currency that is none", "UPDATE series SET currency = 'QQQ' WHERE id = 1", "invariant");
    row("kind of evidence that is none", "UPDATE evidence SET kind = 'x' WHERE id = 1", "invariant", "K-17");
    row("date of evidence that is none", "UPDATE evidence SET taken_on = '2024-99-99' WHERE id = 1", "invariant",
        "K-17");
    row("counter behind its numbers", "UPDATE setting SET value = '1' WHERE key = 'next_evidence_number'", "invariant");
    row("journal that is no JSON", "UPDATE journal SET before = 'x'", "invariant");
    row("journal that is a list", "UPDATE journal SET after = '[]'", "invariant");
    row("content that was replaced", "UPDATE blob SET data = zeroblob(length(data)) WHERE id = 1", "blob-hash", "K-17");
    row("content that was cut", "UPDATE blob SET data = x'70' WHERE id = 1", "blob-hash", "K-17");
    row("size that is wrong", "UPDATE blob SET size = 7000000000 WHERE id = 1", "blob-hash", "K-17");
    row("hash that is wrong", "UPDATE blob SET sha256 = replace(sha256, 'a', 'b') WHERE id = 1", "blob-hash", "K-17");
    row("content that is missing", "DELETE FROM thumbnail; DELETE FROM blob WHERE id = 1", "blob-missing", "K-17");
    row("link to nothing", "UPDATE item SET place_id = 999 WHERE id = 1", "database");
    row("tag of nothing", "UPDATE item_tag SET item_id = 999 WHERE id = 1", "database");
    row("journal without its step", "DELETE FROM step", "database");
    row("entry missing in the item index", "DELETE FROM item_words_docsize WHERE id = 1", "index");
    row("entry too many in the item index", "INSERT INTO item_words(rowid, words) VALUES (999, 'ghost')", "index");
    row("word too many", "INSERT INTO item_words(rowid, words) VALUES (1, 'ghost')", "index");
    row("other words of a series", "UPDATE series SET notes = 'changed' WHERE id = 1", "index");
    row("other words of an item", "UPDATE item SET owner = 'changed' WHERE id = 1", "index");
    row("other words of evidence", "UPDATE evidence SET caption = 'changed' WHERE id = 1", "index");
    row("words that are gone", "INSERT INTO item_words(item_words) VALUES ('delete-all')", "index");
    row("a page of the index", "UPDATE evidence_words_data SET block = x'00' WHERE id > 10", "index");
}

void IntegrityTest::damageIsFoundByItsCode()
{
    QFETCH(QByteArray, damage);
    QFETCH(QString, code);
    QFETCH(QString, item);
    TestDocument document;
    fill(document);
    document.close();
    RawSql(document.path()).run(damage);
    document.reopen();
    const auto findings = document.inventory().check();
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const CheckFinding &finding) {
        return finding.code == code && finding.item == item;
    });
    QStringList said;
    for (const CheckFinding &finding : findings) {
        said << finding.code + u' ' + finding.item + u' ' + finding.message;
        QVERIFY(!finding.message.isEmpty());
    }
    QVERIFY2(found != findings.end(), qPrintable(said.join(u'\n')));
}

void IntegrityTest::oneFlippedByteOfAPhotoIsFound()
{
    TestDocument document;
    fill(document);
    document.close();
    QByteArray bytes = document.bytes();
    const qsizetype at = bytes.indexOf(QByteArray(10'000, 'p')) + 5'000;
    bytes[at] = 'q';
    document.folder().write(QStringLiteral("home.nameplate"), bytes);
    document.reopen();
    const auto findings = document.inventory().check();
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().code, QStringLiteral("blob-hash"));
    QCOMPARE(findings.front().item, QStringLiteral("K-17"));
    QVERIFY(findings.front().message.contains(QLatin1String("E-001")));
}

void IntegrityTest::everyCopyOfASerialIsWatched()
{
    TestDocument document;
    fill(document);
    document.close();
    const QByteArray sound = document.bytes();
    int copies = 0;
    for (qsizetype at = 0; (at = sound.indexOf("458309120042", at)) >= 0; ++at, ++copies) {
        QByteArray bytes = sound;
        bytes[at + 5] = '7';
        document.folder().write(QStringLiteral("home.nameplate"), bytes);
        const auto opened = Inventory::open(document.path(), Inventory::Access::ReadOnly);
        QVERIFY2(!opened || !(*opened)->check().empty(), qPrintable(QString::number(at)));
    }
    QVERIFY(copies >= 2);
    document.folder().write(QStringLiteral("home.nameplate"), sound);
}

void IntegrityTest::theItemOfADamagedPhotoIsNamed()
{
    TestDocument document;
    fill(document);
    document.close();
    RawSql(document.path()).run("UPDATE blob SET size = -1 + 1 WHERE id = 2; UPDATE blob SET size = 1 WHERE id = 1");
    document.reopen();
    QStringList items;
    for (const CheckFinding &finding : document.inventory().check())
        items << finding.item;
    QCOMPARE(items, (QStringList{"K-17", "1"}));
    const auto content = document.inventory().content(EvidenceId{1});
    QVERIFY(!content);
    QCOMPARE(content.error().code, Error::Code::Damaged);
}

void IntegrityTest::everyWordOfTheIndexIsCompared()
{
    TestDocument document;
    Record record = sample::thing(QStringLiteral("one two three"));
    record.item.notes = QStringLiteral("four Fünf 冷蔵庫 a_b 🎸 five-six");
    document.add(record);
    document.add(sample::thing(QStringLiteral("two")));
    QVERIFY(document.inventory().check().empty());
    document.close();
    // The right words, but of the other item.
    RawSql(document.path())
        .run("INSERT INTO item_words(item_words, rowid, words) VALUES ('delete', 2, '2\ntwo\n');"
             "INSERT INTO item_words(rowid, words) VALUES (2, '2\none\n')");
    document.reopen();
    const auto findings = document.inventory().check();
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().code, QStringLiteral("index"));
}

void IntegrityTest::checkingChangesNothing()
{
    TestDocument document;
    fill(document);
    document.close();
    const QByteArray before = document.bytes();
    document.reopen();
    QVERIFY(document.inventory().check().empty());
    document.close();
    QVERIFY(document.bytes() == before);
    QCOMPARE(document.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
}

void IntegrityTest::progressIsToldAndTheCheckCanBeStopped()
{
    TestDocument document;
    fill(document);
    std::vector<int> told;
    QVERIFY(document.inventory()
                .check([&told](int percent) {
                    told.push_back(percent);
                    return true;
                })
                .empty());
    QVERIFY(told.size() >= 3);
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    QVERIFY(told.front() >= 0 && told.back() <= 100);
    int calls = 0;
    std::ignore = document.inventory().check([&calls](int) { return ++calls < 2; });
    QCOMPARE(calls, 2);
}

QTEST_GUILESS_MAIN(IntegrityTest)
#include "integritytest.moc"
