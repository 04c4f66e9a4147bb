// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/backupstore.h"

#include "app/keeping/soundness.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

qint64 bytesBelow(const QString &folder)
{
    qint64 bytes = 0;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        bytes += QFileInfo(files.next()).size();
    return bytes;
}

QStringList namesBelow(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names << files.next();
    return names;
}

/// A document with items, photos, a removed item and a history.
void fill(TestDocument &document)
{
    const ItemId washer = document.add(sample::washingMachine(u"4583 0912 0042"_s));
    document.add(sample::everything());
    document.attach(washer, sample::file("an invoice", u"invoice.pdf"_s));
    document.attach(washer, sample::photo(QByteArray(3'000'000, 'p'), u"plate.jpg"_s));
    const ItemId gone = document.add(sample::thing(u"Gone"_s));
    document.attach(gone, sample::file("a receipt of what is gone", u"gone.pdf"_s));
    document.remove(gone);
}

} // namespace

class BackupStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void aGenerationHoldsEverything()
    {
        TestDocument document;
        fill(document);
        const QString before = document.dump();
        BackupStore store(document.folder().path(u"backups"_s));
        const auto made = store.backUp(document.path(), BackupReason::BeforeImport);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->items, 2);
        QCOMPARE(made->evidence, 2);
        QCOMPARE(made->files, 3);
        const QList<Generation> listed = store.generations(document.path());
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.first().reason, BackupReason::BeforeImport);
        QCOMPARE(listed.first().document, document.path());

        const QString copy = document.folder().write(u"copy.nameplate"_s, {});
        const auto rebuilt = store.rebuild(listed.first(), copy);
        QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().message()));
        const auto sound = checkSound(copy, {});
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message()));
        document.close();
        QVERIFY(QFile::remove(document.path()) && QFile::rename(copy, document.path()));
        document.reopen();
        QCOMPARE(document.dump(), before);
        QVERIFY(document.inventory().undo()); // the removal
        QCOMPARE(document.inventory().itemCount(), 3);
        QCOMPARE(document.add(sample::thing(u"next"_s)).value, 4); // ids are not given out again
    }

    void onlyTheOwnerMayRead()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        QVERIFY(store.backUp(document.path(), BackupReason::Asked));
        const auto others = QFile::Permissions(0x77);
        QCOMPARE(QFileInfo(store.folder()).permissions() & others, QFile::Permissions());
        for (const QString &name : namesBelow(store.folder()))
            QCOMPARE(QFileInfo(name).permissions() & others, QFile::Permissions());
    }

    void oneEditCostsLittle()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        QVERIFY(store.backUp(document.path(), BackupReason::Asked));
        const qint64 before = bytesBelow(store.folder());
        document.add(sample::thing(u"one more"_s));
        QVERIFY(store.backUp(document.path(), BackupReason::Timed));
        QCOMPARE(store.generations(document.path()).size(), 2);
        const qint64 cost = bytesBelow(store.folder()) - before;
        QVERIFY2(cost > 0 && cost < 20'000, QByteArray::number(cost).constData());
    }

    void nothingIsWrittenWhenNothingHasChanged()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        const auto first = store.backUp(document.path(), BackupReason::Asked);
        const auto second = store.backUp(document.path(), BackupReason::Timed);
        QVERIFY(first && second);
        QCOMPARE(second->path, first->path);
        QCOMPARE(store.generations(document.path()).size(), 1);
    }

    void aDamagedDocumentDropsNoBackup()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        QVERIFY(store.backUp(document.path(), BackupReason::Asked));
        document.close();
        RawSql(document.path()).run("UPDATE blob SET data = zeroblob(size) WHERE size = 10");
        const QString lost = store.folder() + u"/files"_s;
        for (const QString &name : namesBelow(lost))
            QVERIFY(QFile::remove(name));
        const auto refused = store.backUp(document.path(), BackupReason::Timed);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Damaged);
        QCOMPARE(store.generations(document.path()).size(), 1);
    }

    void aLostOrShortenedFileIsWrittenAgain()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        QVERIFY(store.backUp(document.path(), BackupReason::Asked));
        const QStringList files = namesBelow(store.folder() + u"/files"_s);
        QVERIFY(files.size() >= 4);
        QVERIFY(QFile::remove(files[0]) && QFile::resize(files[1], 1));
        document.add(sample::thing(u"one more"_s));
        const auto made = store.backUp(document.path(), BackupReason::Asked);
        QVERIFY(made);
        const QString copy = document.folder().write(u"copy.nameplate"_s, {});
        QVERIFY(store.rebuild(*made, copy));
    }

    void everyDamagedByteOfAGenerationIsRefused()
    {
        TestDocument document;
        document.add(sample::thing(u"Lamp"_s));
        BackupStore store(document.folder().path(u"backups"_s));
        const auto made = store.backUp(document.path(), BackupReason::Asked);
        QVERIFY(made);
        const QByteArray good = bytesOf(made->path);
        for (qsizetype at = 0; at < good.size(); at += 7) {
            QByteArray bad = good;
            bad[at] = char(bad[at] ^ 1);
            QFile file(made->path);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bad) == bad.size());
            file.close();
            const auto rows = generation::rows(made->path);
            const auto listed = generation::read(made->path);
            // What is left to differ is the story of the backup, which is only shown, and the header's idle bytes.
            QVERIFY2(!rows || listed, QByteArray::number(at).constData());
        }
    }

    void aDamagedFileOfABackupIsRefused()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        const auto made = store.backUp(document.path(), BackupReason::Asked);
        QVERIFY(made);
        QFile file(namesBelow(store.folder() + u"/files"_s).first());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.putChar('!'));
        file.close();
        const QString copy = document.folder().write(u"copy.nameplate"_s, {});
        QCOMPARE(store.rebuild(*made, copy).error().code, Error::Code::Damaged);
    }

    void documentsShareTheirFiles()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        QVERIFY(store.backUp(document.path(), BackupReason::Asked));
        const qsizetype files = namesBelow(store.folder() + u"/files"_s).size();
        document.close();
        const QString moved = document.folder().path(u"moved.nameplate"_s);
        QVERIFY(QFile::rename(document.path(), moved));
        QVERIFY(store.backUp(moved, BackupReason::Asked));
        QCOMPARE(namesBelow(store.folder() + u"/files"_s).size(), files);
        QCOMPARE(store.generations(moved).size(), 1);
        QCOMPARE(store.generations(document.path()).size(), 1);
    }

    void anOlderDocumentIsBackedUpAsItIs()
    {
        const TemporaryFolder folder;
        QFile packed(QFINDTESTDATA("../../data/documents/schema-1.nameplate.z"));
        QVERIFY(packed.open(QIODevice::ReadOnly));
        const QByteArray bytes = qUncompress(packed.readAll());
        const QString old = folder.write(u"old.nameplate"_s, bytes);
        BackupStore store(folder.path(u"backups"_s));
        const auto made = store.backUp(old, BackupReason::Asked);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->schemaVersion, 1);
        QCOMPARE(bytesOf(old), bytes);
        const QString copy = folder.write(u"copy.nameplate"_s, {});
        const auto rebuilt = store.rebuild(*made, copy);
        QVERIFY2(rebuilt, rebuilt ? "" : qPrintable(rebuilt.error().message()));
        const auto sound = checkSound(copy, {});
        QVERIFY2(sound, sound ? "" : qPrintable(sound.error().message()));
    }

    void whatACrashLeftIsSweptAway()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        const auto made = store.backUp(document.path(), BackupReason::Asked);
        QVERIFY(made);
        const QString left = QFileInfo(made->path).path() + u"/.x.abcdef.part"_s;
        QVERIFY(QFile(left).open(QIODevice::WriteOnly));
        QVERIFY(store.backUp(document.path(), BackupReason::Asked));
        QVERIFY(!QFileInfo::exists(left));
    }

    void stoppingLeavesWhatWasThere()
    {
        TestDocument document;
        fill(document);
        BackupStore store(document.folder().path(u"backups"_s));
        const auto stopped = store.backUp(document.path(), BackupReason::Asked, [](double) { return false; });
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QVERIFY(store.generations(document.path()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(BackupStoreTest)
#include "backupstoretest.moc"
