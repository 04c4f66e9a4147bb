// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/purging.h"

#include "app/keeping/soundness.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

/// Texts that stand nowhere but in what is purged.
const QList<QByteArray> telling{
    "ZYLOPHON",  "zylophon", "QX77431", "qx77431", "Quittung-Zebra", "quittung", "bytes of the secret receipt",
    "SECRETMARK"};

Record secret()
{
    Record record = sample::thing(u"Zylophon ZYLOPHON"_s);
    record.item.serial = u"QX77431"_s;
    record.item.notes = u"SECRETMARK in the notes"_s;
    return record;
}

QByteArrayList found(const QByteArray &bytes)
{
    QByteArrayList list;
    for (const QByteArray &text : telling)
        if (bytes.contains(text))
            list << text;
    return list;
}

/// A document with the secret among others, edited, with a receipt of its own and a shared one.
class Peopled
{
public:
    Peopled()
        : store(document.folder().path(u"backups"_s))
    {
        lamp = document.add(sample::thing(u"Lamp"_s));
        hidden = document.add(secret());
        sofa = document.add(sample::washingMachine(u"4583"_s));
        Record record = document.record(hidden);
        record.item.serial = u"QX77431-B"_s;
        document.update(record);
        document.attach(hidden, sample::file("bytes of the secret receipt", u"Quittung-Zebra.pdf"_s));
        shared = document.attach(hidden, sample::file("shared bytes", u"both.pdf"_s));
        document.write([&](Writer &writer) { return writer.link(shared, lamp); });
        number = document.record(hidden).item.number;
        uuid = document.record(hidden).item.uuid;
    }

    TestDocument document;
    BackupStore store;
    ItemId lamp;
    ItemId hidden;
    ItemId sofa;
    EvidenceId shared;
    QString number;
    QString uuid;
};

} // namespace

class PurgingTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLeftToBeFound()
    {
        Peopled peopled;
        QVERIFY(found(peopled.document.bytes()).size() > 4);
        peopled.document.close();
        const auto report = purgeItems(peopled.document.path(), {peopled.number}, peopled.store);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->items, 1);
        QCOMPARE(report->files, 1);
        QCOMPARE(found(peopled.document.bytes()), QByteArrayList());
        const auto sound = checkSound(peopled.document.path(), {});
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message()));
        peopled.document.reopen();
        QCOMPARE(peopled.document.inventory().itemCount(), 2);
        QCOMPARE(peopled.document.inventory().evidence(peopled.lamp).size(), size_t(1));
        QCOMPARE(peopled.document.inventory().search(u"QX77431"_s, 10).size(), size_t(0));
    }

    void whatWasRemovedBeforeCanStillBePurged()
    {
        Peopled peopled;
        peopled.document.remove(peopled.hidden);
        peopled.document.close();
        const auto report = purgeItems(peopled.document.path(), {peopled.uuid}, peopled.store);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(found(peopled.document.bytes()), QByteArrayList());
        const auto sound = checkSound(peopled.document.path(), {});
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message()));
    }

    void theRestCanStillBeUndone()
    {
        Peopled peopled;
        const std::vector<Record> records{sample::thing(u"A"_s), secret(), sample::thing(u"B"_s)};
        std::vector<ItemId> ids;
        peopled.document.write([&](Writer &writer) -> Result<void> {
            for (const Record &record : records)
                ids.push_back(*writer.add(record));
            return {};
        });
        const QString number = peopled.document.record(ids[1]).item.number;
        peopled.document.close();
        QVERIFY(purgeItems(peopled.document.path(), {number, peopled.number}, peopled.store));
        QCOMPARE(found(peopled.document.bytes()), QByteArrayList());
        peopled.document.reopen();
        Inventory &inventory = peopled.document.inventory();
        QCOMPARE(inventory.itemCount(), 4);
        QVERIFY(inventory.undo());
        QCOMPARE(inventory.itemCount(), 2);
        QVERIFY(inventory.redo());
        QCOMPARE(inventory.itemCount(), 4);
        while (inventory.undoText())
            QVERIFY(inventory.undo());
        QCOMPARE(inventory.itemCount(), 0);
        peopled.document.close();
        QVERIFY(checkSound(peopled.document.path(), {}));
    }

    void theBackupsThatStillHoldItAreNamed()
    {
        Peopled peopled;
        QVERIFY(peopled.store.backUp(peopled.document.path(), BackupReason::Asked));
        peopled.document.close();
        const auto report = purgeItems(peopled.document.path(), {peopled.number}, peopled.store);
        QVERIFY(report);
        QCOMPARE(report->holding.size(), 1);
        QVERIFY(peopled.store.backUp(peopled.document.path(), BackupReason::Asked));
        QCOMPARE(peopled.store.holding(peopled.document.path(), {peopled.uuid}).size(), 1);
    }

    void anUnknownItemChangesNothing()
    {
        Peopled peopled;
        peopled.document.close();
        const QByteArray before = peopled.document.bytes();
        const auto refused = purgeItems(peopled.document.path(), {peopled.number, u"nobody"_s}, peopled.store);
        QCOMPARE(refused.error().code, Error::Code::NotFound);
        peopled.document.reopen();
        QCOMPARE(peopled.document.inventory().itemCount(), 3);
    }

    void compactingTakesOutWhatNothingRefersTo()
    {
        Peopled peopled;
        const EvidenceId big =
            peopled.document.attach(peopled.lamp, sample::file(QByteArray(2'000'000, 'b'), u"b.pdf"_s));
        peopled.document.write([&](Writer &writer) { return writer.unlink(big, peopled.lamp); });
        const QString before = peopled.document.dump();
        peopled.document.close();
        const auto kept = compactDocument(peopled.document.path(), History::Stays);
        QVERIFY(kept);
        QCOMPARE(kept->files, 0); // undo could bring it back
        const auto forgotten = compactDocument(peopled.document.path(), History::IsForgotten);
        QVERIFY(forgotten);
        QCOMPARE(forgotten->files, 1);
        QVERIFY(forgotten->sizeAfter < forgotten->sizeBefore - 1'900'000);
        QVERIFY(checkSound(peopled.document.path(), {}));
        peopled.document.reopen();
        QCOMPARE(peopled.document.dump(), before);
        QVERIFY(!peopled.document.inventory().undoText());
    }

    void anOpenDocumentIsLeftAlone()
    {
        Peopled peopled;
        QCOMPARE(compactDocument(peopled.document.path(), History::Stays).error().code, Error::Code::Busy);
    }
};

QTEST_GUILESS_MAIN(PurgingTest)
#include "purgingtest.moc"
