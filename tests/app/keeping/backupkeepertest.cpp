// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/backupkeeper.h"

#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class BackupKeeperTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_data = std::make_unique<TemporaryFolder>();
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_data->path({})));
    }

    void theFirstChangeOfASessionIsBackedUp()
    {
        TestDocument document;
        BackupKeeper keeper(document.inventory(), {});
        keeper.setTimes(1ms, 1h);
        QVERIFY(!keeper.newest());
        QSignalSpy done(&keeper, &BackupKeeper::backedUp);
        document.add(sample::thing(u"Lamp"_s));
        document.add(sample::thing(u"Sofa"_s));
        QVERIFY(done.wait());
        QCOMPARE(done.size(), 1);
        const QList<Generation> made = BackupStore().generations(document.path());
        QCOMPARE(made.size(), 1);
        QCOMPARE(made.first().reason, BackupReason::FirstChange);
        QCOMPARE(made.first().items, 2);
        QCOMPARE(keeper.newest(), std::optional(made.first().madeAt));
    }

    void theBackupBeforeAnImportIsTold()
    {
        TestDocument document;
        BackupKeeper keeper(document.inventory(), {});
        QSignalSpy told(&keeper, &BackupKeeper::backedUp);
        const auto made = BackupStore().backUp(document.path(), BackupReason::BeforeImport);
        QVERIFY(made);
        Changes changes;
        changes.everything = true;
        document.inventory().noticeChanges(changes);
        QCOMPARE(told.size(), 1);
        QCOMPARE(keeper.newest(), std::optional(made->madeAt));
        document.inventory().noticeChanges(changes);
        QCOMPARE(told.size(), 1);
    }

    void laterChangesWaitForTheirTime()
    {
        TestDocument document;
        BackupKeeper keeper(document.inventory(), document.folder().path(u"second"_s));
        keeper.setTimes(1ms, 50ms);
        QSignalSpy done(&keeper, &BackupKeeper::backedUp);
        document.add(sample::thing(u"Lamp"_s));
        QVERIFY(done.wait());
        document.add(sample::thing(u"Sofa"_s));
        QVERIFY(done.wait());
        QCOMPARE(BackupStore().generations(document.path()).size(), 2);
        QCOMPARE(BackupStore().generations(document.path()).first().reason, BackupReason::Timed);
        QCOMPARE(BackupStore(document.folder().path(u"second"_s)).generations(document.path()).size(), 2);
        QVERIFY(!done.wait(200)); // nothing has changed since
    }

    void workGoesOnWhileABackupIsMade()
    {
        TestDocument document;
        const ItemId item = document.add(sample::thing(u"Lamp"_s));
        for (int i = 0; i < 20; ++i)
            document.attach(item, sample::file(QByteArray(1'000'000, char('a' + i)), u"f%1.pdf"_s.arg(i)));
        BackupKeeper keeper(document.inventory(), {});
        QSignalSpy done(&keeper, &BackupKeeper::backedUp);
        connect(&keeper, &BackupKeeper::failed, this, [](const Error &error) { QFAIL(qPrintable(error.message())); });
        keeper.backUp(BackupReason::Asked);
        int written = 0;
        while (keeper.isAtWork()) {
            document.add(sample::thing(u"Meanwhile"_s));
            ++written;
            QCoreApplication::processEvents();
        }
        QCOMPARE(done.size(), 1);
        QVERIFY(written > 0);
        QCOMPARE(BackupStore().generations(document.path()).size(), 1);
    }

    void whatFailsIsSaid()
    {
        TestDocument document;
        document.add(sample::thing(u"Lamp"_s));
        const QString taken = document.folder().write(u"taken"_s, "x");
        BackupKeeper keeper(document.inventory(), taken);
        QSignalSpy failed(&keeper, &BackupKeeper::failed);
        keeper.backUp(BackupReason::Asked);
        QVERIFY(failed.wait());
        QVERIFY(!failed.first().first().value<Error>().what.isEmpty());
        QCOMPARE(BackupStore().generations(document.path()).size(), 1);
    }

private:
    std::unique_ptr<TemporaryFolder> m_data;
};

QTEST_GUILESS_MAIN(BackupKeeperTest)
#include "backupkeepertest.moc"
