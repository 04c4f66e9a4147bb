// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/undo.h"

#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;

class UndoTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everythingIsTakenBackAndDoneAgain();
    void everythingIsTakenBackAfterARestart();
    void thousandsOfRowsAreTakenBackAtOnce();
    void aStepThatChangesWhatItMadeIsDoneAgain();
    void aStepThatReplacesANumberIsDoneAgain();
    void aStepOfManyTransactionsIsOne();
    void workBetweenTheTransactionsOfAStepIsKept();
    void aTransactionOvertakesWhatWasUndoneBeforeIt();
    void aStepThatWasUndoneIsNotContinued();
    void aStepThatNeverWasIsNotContinued();
    void aStepWithoutAChangeIsNone();
    void undoneWorkIsOvertakenByNewWork();
    void nothingLeftToUndoIsSaid();
    void aJournalThatDoesNotFitIsRefusedAndChangesNothing_data();
    void aJournalThatDoesNotFitIsRefusedAndChangesNothing();
    void theBellNamesWhatUndoTouched();
    void whatCameAndWentInOneStepIsNotAnnounced();

private:
    void undo() { QVERIFY(m_document->inventory().undo()); }
    void redo() { QVERIFY(m_document->inventory().redo()); }
    void compareAll(const QStringList &states, int rounds = 2);

    std::unique_ptr<TestDocument> m_document;
};

void UndoTest::init()
{
    m_document = std::make_unique<TestDocument>();
}

void UndoTest::cleanup()
{
    QVERIFY(m_document->inventory().check().empty());
    QVERIFY(!m_document->inventory().trouble());
}

/// Walks back through the states and forward again, twice: what was done again must be as good as what was done.
void UndoTest::compareAll(const QStringList &states, int rounds)
{
    for (int round = 0; round < rounds; ++round) {
        for (qsizetype i = states.size() - 1; i-- > 0;) {
            undo();
            QCOMPARE(m_document->dump(), states[i]);
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            redo();
            QCOMPARE(m_document->dump(), states[i]);
        }
    }
}

namespace {

using Step = std::function<Result<void>(Writer &)>;

/// One step of each kind that a writer knows.
std::vector<Step> everyKindOfStep()
{
    const auto nothing = [](const auto &) {};
    return {
        [=](Writer &w) { return w.add(sample::everything()).map(nothing); },
        [=](Writer &w) { return w.add(sample::washingMachine(QStringLiteral("1"))).map(nothing); },
        [=](Writer &w) {
            Record record = sample::everything();
            record.item.id = ItemId{1};
            record.item.uuid = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
            record.tags = {QStringLiteral("portable"), QStringLiteral("new")};
            record.identifiers = {{{}, QStringLiteral("imei"), QStringLiteral("490154203237518")}};
            record.place = QStringLiteral("Attic");
            return w.update(record).map(nothing);
        },
        [=](Writer &w) { return w.attach(ItemId{1}, sample::photo("a photo", QStringLiteral("a.jpg"))).map(nothing); },
        [=](Writer &w) { return w.attach(ItemId{1}, sample::photo("another", QStringLiteral("b.jpg"))).map(nothing); },
        [](Writer &w) { return w.link(EvidenceId{1}, ItemId{2}); },
        [](Writer &w) { return w.makeMain(EvidenceId{2}, ItemId{1}); },
        [](Writer &w) {
            Evidence evidence;
            evidence.id = EvidenceId{1};
            evidence.kind = EvidenceKind::Plate;
            evidence.caption = QStringLiteral("the plate");
            evidence.rotation = 3;
            return w.saveEvidence(evidence);
        },
        [](Writer &w) { return w.unlink(EvidenceId{1}, ItemId{1}); },
        [=](Writer &w) { return w.findOrMakePlace(QStringLiteral("Home / Cellar / Box")).map(nothing); },
        [](Writer &w) {
            Place place;
            place.id = PlaceId{1};
            place.name = QStringLiteral("House");
            place.notes = QStringLiteral("number 7");
            return w.savePlace(place);
        },
        [](Writer &w) { return w.removePlace(PlaceId{1}); },
        [](Writer &w) { return w.renameCategory(CategoryId{1}, QStringLiteral("Machines")); },
        [](Writer &w) { return w.renameTag(TagId{1}, QStringLiteral("mobile")); },
        [](Writer &w) {
            Series series;
            series.id = SeriesId{1};
            series.brand = QStringLiteral("DELL");
            series.number = QStringLiteral("9315-B");
            series.warrantyMonths = 24;
            return w.saveSeries(series);
        },
        [](Writer &w) {
            DocumentSettings settings;
            settings.currency = *Currency::fromCode(u"CHF");
            settings.insurer = QStringLiteral("Mutual");
            return w.saveSettings(settings);
        },
        [](Writer &w) { return w.removeTag(TagId{2}, TagId{1}); },
        [](Writer &w) { return w.removeTag(TagId{1}); },
        [](Writer &w) { return w.removeCategory(CategoryId{1}); },
        [](Writer &w) { return w.remove(ItemId{1}); },
        [](Writer &w) { return w.remove(ItemId{2}); }};
}

} // namespace

void UndoTest::everythingIsTakenBackAndDoneAgain()
{
    QStringList states{m_document->dump()};
    for (const Step &step : everyKindOfStep()) {
        QVERIFY(m_document->write(step) > 0);
        QVERIFY2(m_document->dump() != states.back(), qPrintable(QString::number(states.size())));
        states << m_document->dump();
    }
    compareAll(states);
}

void UndoTest::everythingIsTakenBackAfterARestart()
{
    QStringList states{m_document->dump()};
    for (const Step &step : everyKindOfStep()) {
        m_document->write(step);
        states << m_document->dump();
    }
    for (qsizetype i = states.size() - 1; i-- > 0;) {
        m_document->reopen();
        undo();
        QCOMPARE(m_document->dump(), states[i]);
    }
    for (qsizetype i = 1; i < states.size(); ++i) {
        m_document->reopen();
        redo();
        QCOMPARE(m_document->dump(), states[i]);
    }
}

void UndoTest::thousandsOfRowsAreTakenBackAtOnce()
{
    QStringList states{m_document->dump()};
    m_document->add(sample::everything());
    states << m_document->dump();
    m_document->write([](Writer &writer) -> Result<void> {
        for (int i = 0; i < 3000; ++i) {
            Record record = sample::washingMachine(QString::number(i));
            record.series.number += QString::number(i % 100);
            record.place += QStringLiteral(" / Box %1").arg(i % 40);
            if (i % 3 == 0)
                record.identifiers = {{{}, QStringLiteral("imei"), QString::number(i)}};
            if (auto added = writer.add(record); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
    states << m_document->dump();
    compareAll(states, 1);
    m_document->reopen();
    compareAll(states, 1);
}

void UndoTest::aStepThatChangesWhatItMadeIsDoneAgain()
{
    QStringList states{m_document->dump()};
    m_document->write([](Writer &writer) -> Result<void> {
        std::vector<ItemId> items;
        for (int i = 0; i < 5; ++i)
            items.push_back(*writer.add(sample::washingMachine(QString::number(i))));
        Record changed = sample::washingMachine(QStringLiteral("changed"));
        changed.item.id = items[2];
        changed.item.number = QStringLiteral("3");
        changed.series.name = QStringLiteral("Serie 8");
        changed.tags = {QStringLiteral("sold")};
        if (auto updated = writer.update(changed); !updated)
            return tl::unexpected(updated.error());
        if (auto removed = writer.remove(items[3]); !removed)
            return removed;
        for (int i = 5; i < 8; ++i)
            items.push_back(*writer.add(sample::washingMachine(QString::number(i))));
        changed.item.id = items[6];
        changed.item.number = QStringLiteral("7");
        return writer.update(changed).map([](bool) {});
    });
    states << m_document->dump();
    compareAll(states);
    m_document->reopen();
    compareAll(states);
}

void UndoTest::aStepThatReplacesANumberIsDoneAgain()
{
    Record first = sample::thing(QStringLiteral("first"));
    first.item.number = QStringLiteral("A");
    const ItemId old = m_document->add(first);
    QStringList states{m_document->dump()};
    m_document->write([&](Writer &writer) -> Result<void> {
        if (auto removed = writer.remove(old); !removed)
            return removed;
        for (int i = 0; i < 3; ++i) {
            Record record = sample::thing(QStringLiteral("second"));
            record.item.number = i == 1 ? QStringLiteral("A") : QString();
            if (auto added = writer.add(record); !added)
                return tl::unexpected(added.error());
        }
        return {};
    });
    states << m_document->dump();
    compareAll(states);
}

void UndoTest::aStepOfManyTransactionsIsOne()
{
    QStringList states{m_document->dump()};
    qint64 step = 0;
    for (int part = 0; part < 5; ++part)
        step = m_document->write(
            [part](Writer &writer) -> Result<void> {
                for (int i = 0; i < 50; ++i)
                    if (auto added = writer.add(sample::washingMachine(QString::number(part * 50 + i))); !added)
                        return tl::unexpected(added.error());
                if (part > 0)
                    return writer.remove(ItemId{part * 50 - 10});
                return {};
            },
            step);
    QCOMPARE(m_document->inventory().list({}).ids.size(), size_t(246));
    states << m_document->dump();
    compareAll(states);
}

void UndoTest::workBetweenTheTransactionsOfAStepIsKept()
{
    const auto addOne = [](const char *name) {
        return
            [name](Writer &writer) { return writer.add(sample::thing(QString::fromLatin1(name))).map([](ItemId) {}); };
    };
    const ItemId other = m_document->add(sample::thing(QStringLiteral("other")));
    const QString start = m_document->dump();
    const qint64 import = m_document->write(addOne("first part"), 0, QStringLiteral("Import"));
    Record edited = m_document->record(other);
    edited.item.notes = QStringLiteral("edited meanwhile");
    m_document->update(edited);
    QCOMPARE(m_document->write(addOne("second part"), import), import);
    const QString end = m_document->dump();

    undo();
    QCOMPARE(m_document->record(other).item.notes, QString());
    QCOMPARE(m_document->inventory().list({}).ids.size(), size_t(3));
    QCOMPARE(m_document->inventory().undoText(), std::optional(QStringLiteral("Import")));
    undo();
    QCOMPARE(m_document->dump(), start);
    redo();
    redo();
    QCOMPARE(m_document->dump(), end);
}

void UndoTest::aTransactionOvertakesWhatWasUndoneBeforeIt()
{
    const qint64 import = m_document->write(
        [](Writer &writer) { return writer.add(sample::thing(QStringLiteral("first"))).map([](ItemId) {}); });
    Record edited = m_document->record(ItemId{1});
    edited.item.notes = QStringLiteral("edited");
    m_document->update(edited);
    undo();
    QVERIFY(m_document->inventory().redoText());
    m_document->write([](Writer &writer) { return writer.remove(ItemId{1}); }, import);
    QVERIFY(!m_document->inventory().redoText());
    QCOMPARE(m_document->inventory().redo().error().code, Error::Code::NotFound);
}

void UndoTest::aStepThatWasUndoneIsNotContinued()
{
    const auto addOne = [](Writer &writer) {
        return writer.add(sample::thing(QStringLiteral("x"))).map([](ItemId) {});
    };
    QStringList states{m_document->dump()};
    const qint64 first = m_document->write(addOne);
    undo();
    const qint64 second = m_document->write(addOne, first, QStringLiteral("Rest"));
    QVERIFY(second != first);
    QCOMPARE(m_document->inventory().undoText(), std::optional(QStringLiteral("Rest")));
    states << m_document->dump();
    compareAll(states);
}

void UndoTest::aStepThatNeverWasIsNotContinued()
{
    const qint64 step = m_document->write(
        [](Writer &writer) { return writer.add(sample::thing(QStringLiteral("x"))).map([](ItemId) {}); }, 4711);
    QVERIFY(step != 4711);
    undo();
    QVERIFY(m_document->inventory().list({}).ids.empty());
}

void UndoTest::aStepWithoutAChangeIsNone()
{
    const ItemId item = m_document->add(sample::everything());
    const auto before = m_document->inventory().undoText();
    const Record same = m_document->record(item);
    const auto written = m_document->inventory().write(
        QStringLiteral("Nothing"), [&](Writer &writer) { return writer.update(same).map([](bool) {}); });
    QVERIFY(written);
    QCOMPARE(written->step, qint64(0));
    QVERIFY(written->changes.isEmpty());
    QCOMPARE(m_document->inventory().undoText(), before);
}

void UndoTest::undoneWorkIsOvertakenByNewWork()
{
    m_document->add(sample::thing(QStringLiteral("a")));
    m_document->add(sample::thing(QStringLiteral("b")));
    undo();
    undo();
    m_document->add(sample::thing(QStringLiteral("c")));
    QVERIFY(!m_document->inventory().redoText());
    undo();
    redo();
    QVERIFY(!m_document->inventory().redoText());
    QCOMPARE(m_document->inventory().list({}).ids.size(), size_t(1));
}

void UndoTest::nothingLeftToUndoIsSaid()
{
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_document->inventory().undo().error().code, Error::Code::NotFound);
        QCOMPARE(m_document->inventory().redo().error().code, Error::Code::NotFound);
        m_document->add(sample::everything());
        undo();
        redo();
        undo();
        m_document->add(sample::everything());
        undo();
        redo();
        undo();
        m_document = std::make_unique<TestDocument>();
    }
}

void UndoTest::aJournalThatDoesNotFitIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::newRow("no JSON") << QByteArray("UPDATE journal SET before = '{'");
    QTest::newRow("a list") << QByteArray("UPDATE journal SET before = '[1]'");
    QTest::newRow("an unknown column") << QByteArray("UPDATE journal SET before = '{\"nothing\":1}'");
    QTest::newRow("a wrong kind of value") << QByteArray("UPDATE journal SET before = '{\"name\":null}'");
    QTest::newRow("a number for a text") << QByteArray("UPDATE journal SET before = '{\"name\":7}'");
    QTest::newRow("a text for a number") << QByteArray("UPDATE journal SET before = '{\"quantity\":\"many\"}'");
    QTest::newRow("an object for a text") << QByteArray("UPDATE journal SET before = '{\"name\":{}}'");
    QTest::newRow("another id") << QByteArray("UPDATE journal SET before = '{\"id\":7}'");
    QTest::newRow("an unknown table") << QByteArray("UPDATE journal SET tab = 'sqlite_schema'");
    QTest::newRow("a table that is never journaled") << QByteArray("UPDATE journal SET tab = 'blob'");
    QTest::newRow("a row that is not there") << QByteArray("UPDATE journal SET row_id = 99, last_id = 99");
    QTest::newRow("a run without end") << QByteArray(
        "UPDATE journal SET op = 'make', last_id = 9000000000000000000, before = NULL");
}

void UndoTest::aJournalThatDoesNotFitIsRefusedAndChangesNothing()
{
    QFETCH(QByteArray, damage);
    const ItemId item = m_document->add(sample::everything());
    Record changed = m_document->record(item);
    changed.item.name = QStringLiteral("changed");
    m_document->update(changed);
    m_document->close();
    RawSql(m_document->path()).run(damage + " WHERE step_id = (SELECT max(id) FROM step)");
    m_document->reopen();
    const QString before = m_document->dump();
    const auto undone = m_document->inventory().undo();
    QVERIFY(!undone);
    QVERIFY(!undone.error().message().isEmpty());
    QCOMPARE(m_document->dump(), before);
    m_document->add(sample::thing(QStringLiteral("work goes on")));
    undo();
    QCOMPARE(m_document->dump(), before);
    m_document = std::make_unique<TestDocument>();
}

void UndoTest::theBellNamesWhatUndoTouched()
{
    const ItemId item = m_document->add(sample::everything());
    Record changed = m_document->record(item);
    changed.item.name = QStringLiteral("changed");
    m_document->update(changed);
    const auto undone = m_document->inventory().undo();
    QCOMPARE(undone->changes.updated, std::vector{item});
    QVERIFY(undone->changes.added.empty() && undone->changes.removed.empty() && !undone->changes.everything);
    QCOMPARE(m_document->inventory().undo()->changes.removed, std::vector{item});
    QCOMPARE(m_document->inventory().redo()->changes.added, std::vector{item});
}

void UndoTest::whatCameAndWentInOneStepIsNotAnnounced()
{
    const auto written = m_document->inventory().write(QString(), [](Writer &writer) -> Result<void> {
        const auto item = writer.add(sample::thing(QStringLiteral("brief")));
        return writer.remove(*item);
    });
    QVERIFY(written);
    QVERIFY(written->changes.added.empty() && written->changes.removed.empty() && written->changes.updated.empty());
    undo();
    redo();
    QVERIFY(m_document->inventory().list({}).ids.empty());
}

QTEST_GUILESS_MAIN(UndoTest)
#include "undotest.moc"
