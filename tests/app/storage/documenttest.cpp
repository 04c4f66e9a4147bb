// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/document.h"

#include "tests/support/document/childprocess.h"
#include "tests/support/document/hotjournal.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace nameplate;

namespace {

const QStringList onlyTheDocument{QStringLiteral("home.nameplate")};

Result<void> addThing(Writer &writer)
{
    return writer.add(sample::thing(QStringLiteral("thing"))).map([](ItemId) {});
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void oneFileIsLeftAfterClose();
    void aSecondWriterIsToldWhoHoldsIt();
    void aSecondWriterUnderAnotherNameIsRefusedToo();
    void aSecondWriterInTheSameProcessIsRefused();
    void openingItAgainKeepsTheLocksOfThisProcess();
    void readersComeAlongsideAWriter();
    void aKilledWriterLeavesNoLock();
    void aHotJournalIsRolledBackByAReader();
    void aHotJournalIsRolledBackByAWriter();
    void aReaderThatRepairedLeavesTheLockToOthers();
    void aHotJournalThatCannotBeRolledBackIsNotCalledDamage();
    void aWorkerSharesTheLockAndSeesTheChanges();
};

void DocumentTest::oneFileIsLeftAfterClose()
{
    TestDocument document;
    document.add(sample::everything());
    document.close();
    QCOMPARE(document.folder().fileNames(), onlyTheDocument);
    document.reopen(Inventory::Access::ReadOnly);
    document.close();
    QCOMPARE(document.folder().fileNames(), onlyTheDocument);
    document.reopen();
    auto worker = document.inventory().openForWorker();
    QVERIFY(worker);
    QVERIFY((*worker)->write(QString(), addThing));
    worker->reset();
    QVERIFY(document.inventory().write(QString(), addThing));
    document.close();
    QCOMPARE(document.folder().fileNames(), onlyTheDocument);
}

void DocumentTest::aSecondWriterIsToldWhoHoldsIt()
{
    TestDocument document;
    document.close();
    HoldingProcess other([&document] { document.reopen(); });
    const auto opened = Inventory::open(document.path(), Inventory::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::Busy);
    QVERIFY(opened.error().what.contains(document.path()));
    other.kill();
    document.reopen();
    QVERIFY(!document.inventory().isReadOnly());
}

void DocumentTest::aSecondWriterUnderAnotherNameIsRefusedToo()
{
    TestDocument document;
    document.close();
    const QString twin = document.folder().path(QStringLiteral("twin.nameplate"));
    QCOMPARE(::link(qPrintable(document.path()), qPrintable(twin)), 0);
    const HoldingProcess other([&document] { document.reopen(); });
    QCOMPARE(Inventory::open(twin, Inventory::Access::ReadWrite).error().code, Error::Code::Busy);
}

void DocumentTest::aSecondWriterInTheSameProcessIsRefused()
{
    TestDocument document;
    QCOMPARE(Inventory::open(document.path(), Inventory::Access::ReadWrite).error().code, Error::Code::Busy);
    document.add(sample::everything());
}

void DocumentTest::openingItAgainKeepsTheLocksOfThisProcess()
{
    TestDocument document;
    QString wrong;
    document.write([&](Writer &writer) -> Result<void> {
        std::ignore = Inventory::open(document.path(), Inventory::Access::ReadWrite);
        std::ignore = Inventory::open(document.path(), Inventory::Access::ReadOnly);
        wrong = inAnotherProcess([&document] {
            return RawSql(document.path()).tryToRun("BEGIN IMMEDIATE") ? QStringLiteral("not locked") : QString();
        });
        return addThing(writer);
    });
    QCOMPARE(wrong, QString());
}

void DocumentTest::readersComeAlongsideAWriter()
{
    TestDocument document;
    document.add(sample::everything());
    document.close();
    const HoldingProcess other([&document] {
        document.reopen();
        document.add(sample::washingMachine(QStringLiteral("1")));
    });
    document.reopen(Inventory::Access::ReadOnly);
    QVERIFY(document.inventory().isReadOnly());
    QCOMPARE(document.inventory().list({}).ids.size(), size_t(2));
    QCOMPARE(document.inventory().write(QString(), addThing).error().code, Error::Code::ReadOnly);
    QCOMPARE(document.inventory().undo().error().code, Error::Code::ReadOnly);
}

void DocumentTest::aKilledWriterLeavesNoLock()
{
    TestDocument document;
    document.close();
    for (int i = 1; i <= 3; ++i) {
        HoldingProcess other([&document] {
            document.reopen();
            document.add(sample::washingMachine(QStringLiteral("1")));
        });
        other.kill();
        document.reopen();
        QVERIFY(!document.inventory().isReadOnly());
        QCOMPARE(document.inventory().list({}).ids.size(), size_t(i));
        QVERIFY(document.inventory().check().empty());
        document.close();
        QCOMPARE(document.folder().fileNames(), onlyTheDocument);
    }
}

void DocumentTest::aHotJournalIsRolledBackByAReader()
{
    TestDocument document;
    document.add(sample::everything());
    const QString before = document.dump();
    leaveHotJournal(document);
    QVERIFY(QFileInfo(document.path() + QStringLiteral("-journal")).size() > 0);
    document.reopen(Inventory::Access::ReadOnly);
    QVERIFY(document.inventory().isReadOnly());
    QCOMPARE(document.dump(), before);
    QVERIFY(document.inventory().check().empty());
    document.close();
    QCOMPARE(document.folder().fileNames(), onlyTheDocument);
}

void DocumentTest::aHotJournalIsRolledBackByAWriter()
{
    TestDocument document;
    document.add(sample::everything());
    const QString before = document.dump();
    leaveHotJournal(document);
    document.reopen();
    QCOMPARE(document.dump(), before);
    document.add(sample::washingMachine(QStringLiteral("1")));
    QVERIFY(document.inventory().check().empty());
    document.close();
    QCOMPARE(document.folder().fileNames(), onlyTheDocument);
}

void DocumentTest::aReaderThatRepairedLeavesTheLockToOthers()
{
    TestDocument document;
    document.add(sample::everything());
    leaveHotJournal(document);
    document.reopen(Inventory::Access::ReadOnly);
    const auto writer = Inventory::open(document.path(), Inventory::Access::ReadWrite);
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message()));
    QVERIFY((*writer)->write(QString(), addThing));
    QCOMPARE(document.inventory().write(QString(), addThing).error().code, Error::Code::ReadOnly);
}

void DocumentTest::aHotJournalThatCannotBeRolledBackIsNotCalledDamage()
{
    TestDocument document;
    document.add(sample::everything());
    leaveHotJournal(document);
    const QString folder = QFileInfo(document.path()).path();
    const QString journal = document.path() + QStringLiteral("-journal");
    QCOMPARE(::chmod(qPrintable(document.path()), 0444), 0);
    QCOMPARE(::chmod(qPrintable(journal), 0444), 0);
    QCOMPARE(::chmod(qPrintable(folder), 0555), 0);
    const QString code = asNobody([&document] {
        const auto opened = Inventory::open(document.path(), Inventory::Access::ReadWrite);
        return opened ? QStringLiteral("opened") : QString::number(int(opened.error().code)) + opened.error().message();
    });
    QCOMPARE(::chmod(qPrintable(folder), 0700), 0);
    QVERIFY2(code.startsWith(QString::number(int(Error::Code::ReadOnly))), qPrintable(code));
    QVERIFY2(code.contains(QLatin1String("-journal")), qPrintable(code));
    QVERIFY(QFileInfo(journal).size() > 0);
}

void DocumentTest::aWorkerSharesTheLockAndSeesTheChanges()
{
    TestDocument document;
    const ItemId first = document.add(sample::everything());
    QString wrong;
    const auto thread = std::unique_ptr<QThread>(QThread::create([&] {
        const auto worker = document.inventory().openForWorker();
        if (!worker || (*worker)->isReadOnly() || !(*worker)->record(first))
            wrong = QStringLiteral("not opened");
        else if (const auto written = (*worker)->write(QString(), addThing); !written)
            wrong = written.error().message();
    }));
    thread->start();
    QVERIFY(thread->wait());
    QCOMPARE(wrong, QString());
    document.inventory().noticeChanges({.added = {}, .updated = {}, .removed = {}, .everything = true});
    QCOMPARE(document.inventory().list({}).ids.size(), size_t(2));
    document.add(sample::thing(QStringLiteral("after the worker")));
    QVERIFY(document.inventory().undo());
    QVERIFY(document.inventory().undo());
    QCOMPARE(document.inventory().list({}).ids.size(), size_t(1));
    document.close();
    document.reopen(Inventory::Access::ReadOnly);
    const auto reading = document.inventory().openForWorker();
    QVERIFY(reading && (*reading)->isReadOnly());
    QCOMPARE((*reading)->write(QString(), addThing).error().code, Error::Code::ReadOnly);
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
