// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/restore.h"

#include "tests/support/document/hotjournal.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QFile>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

/// A document with one backup, and changes since.
class Changed
{
public:
    Changed()
        : store(document.folder().path(u"backups"_s))
    {
        lamp = document.add(sample::thing(u"Lamp"_s));
        sofa = document.add(sample::thing(u"Sofa"_s));
        backup = *store.backUp(document.path(), BackupReason::Asked);
        before = document.dump();
        Record record = document.record(lamp);
        record.item.serial = u"12-34"_s;
        document.update(record);
        document.remove(sofa);
        document.add(sample::thing(u"Table"_s));
        after = document.dump();
        document.close();
    }

    [[nodiscard]] QStringList documents() const
    {
        return document.folder().fileNames().filter(u".nameplate"_s).filter(QRegularExpression(u"^[^/]*$"_s));
    }

    TestDocument document;
    BackupStore store;
    Generation backup;
    ItemId lamp;
    ItemId sofa;
    QString before;
    QString after;
};

} // namespace

class RestoreTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_data.path({}))); }

    void itTellsWhatItHoldsAndHowItDiffers()
    {
        Changed changed;
        const QByteArray now = changed.document.bytes();
        const auto restore = Restore::prepare(changed.backup.path, changed.document.path());
        QVERIFY2(restore, restore ? "" : qPrintable(restore.error().message()));
        QCOMPARE((*restore)->facts().document.totals.items(), 2);
        QCOMPARE((*restore)->facts().madeAt, changed.backup.madeAt);
        const auto &differences = (*restore)->differences();
        QVERIFY(differences);
        QCOMPARE(differences->changed.size(), 1);
        QCOMPARE(differences->changed.first().title, u"Lamp"_s);
        QCOMPARE(differences->onlyInFirst.first().title, u"Sofa"_s);
        QCOMPARE(differences->onlyInSecond.first().title, u"Table"_s);
        QCOMPARE(changed.document.bytes(), now);
    }

    void theOldDocumentKeepsAllUnderAnotherName()
    {
        Changed changed;
        auto restore = Restore::prepare(changed.backup.path, changed.document.path());
        QVERIFY(restore);
        const auto kept = (*restore)->replace();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message()));
        restore->reset();
        changed.document.reopen();
        QCOMPARE(changed.document.dump(), changed.before);
        changed.document.close();
        QCOMPARE(changed.documents().size(), 2);
        QVERIFY(QFile::remove(changed.document.path()) && QFile::rename(*kept, changed.document.path()));
        changed.document.reopen();
        QCOMPARE(changed.document.dump(), changed.after);
    }

    void aMissingDocumentIsMade()
    {
        Changed changed;
        QVERIFY(QFile::remove(changed.document.path()));
        auto restore = Restore::prepare(changed.backup.path, changed.document.path());
        QVERIFY(restore && !(*restore)->differences());
        QCOMPARE((*restore)->replace(), Result<QString>(QString()));
        restore->reset();
        changed.document.reopen();
        QCOMPARE(changed.document.dump(), changed.before);
    }

    void aDamagedDocumentIsPutAside()
    {
        Changed changed;
        QFile file(changed.document.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(16384) && file.write(QByteArray(40000, 'x')) == 40000);
        file.close();
        auto restore = Restore::prepare(changed.backup.path, changed.document.path());
        QVERIFY(restore && !(*restore)->differences());
        const auto kept = (*restore)->replace();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message()));
        QVERIFY(QFile::exists(*kept));
        changed.document.reopen();
        QCOMPARE(changed.document.dump(), changed.before);
    }

    void aWholeDocumentIsABackupToo()
    {
        Changed changed;
        const QString copy = changed.document.folder().path(u"copy.nameplate"_s);
        QVERIFY(QFile::copy(changed.document.path(), copy));
        QVERIFY(QFile::remove(changed.document.path()));
        auto restore = Restore::prepare(copy, changed.document.path());
        QVERIFY2(restore, restore ? "" : qPrintable(restore.error().message()));
        QVERIFY((*restore)->replace());
        restore->reset();
        QCOMPARE(changed.document.bytes(), bytesOf(copy));
    }

    void anOpenDocumentIsNotReplaced()
    {
        Changed changed;
        changed.document.reopen();
        auto restore = Restore::prepare(changed.backup.path, changed.document.path());
        QVERIFY(restore);
        QCOMPARE((*restore)->replace().error().code, Error::Code::Busy);
        restore->reset();
        QCOMPARE(changed.document.dump(), changed.after);
        QCOMPARE(changed.documents().size(), 1);
    }

    void aDocumentTornByACrashIsRepairedBeforeItIsPutAside()
    {
        Changed changed;
        changed.document.reopen();
        leaveHotJournal(changed.document);
        auto restore = Restore::prepare(changed.backup.path, changed.document.path());
        QVERIFY(restore);
        const auto kept = (*restore)->replace();
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message()));
        restore->reset();
        changed.document.reopen();
        QCOMPARE(changed.document.dump(), changed.before);
    }

    void aDamagedBackupChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello");
        QTest::newRow("gzip of nothing") << QByteArray("\x1f\x8b\x08");
        QTest::newRow("only a header") << QByteArray("SQLite format 3\0", 16);
    }

    void aDamagedBackupChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        Changed changed;
        const QByteArray now = changed.document.bytes();
        const QString backup = changed.document.folder().write(u"backup"_s, bytes);
        const auto restore = Restore::prepare(backup, changed.document.path());
        QVERIFY(!restore);
        QVERIFY(!restore.error().what.isEmpty());
        QCOMPARE(changed.document.bytes(), now);
        QCOMPARE(changed.documents().size(), 1);
    }

private:
    TemporaryFolder m_data;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restoretest.moc"
