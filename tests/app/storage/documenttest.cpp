// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/document.h"

#include "tests/support/document/childprocess.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QThread>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace nameplate;

namespace {

const QStringList onlyTheDocument{QStringLiteral("home.nameplate")};

Result<void> addThing(Writer &writer)
{
    return writer.add(sample::thing(QStringLiteral("thing"))).map([](ItemId) {});
}

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(qPrintable(path), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

class DocumentTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewDocumentIsPrivateWhateverTheUmask_data();
    void aNewDocumentIsPrivateWhateverTheUmask();
    void creatingNeverOverwrites_data();
    void creatingNeverOverwrites();
    void whatCannotBeMadeLeavesNothing_data();
    void whatCannotBeMadeLeavesNothing();
    void aDiskTooSmallForANewDocumentIsLeftAsItWas();
    void aNewDocumentHasItsSettingsAndNothingToUndo();
    void theJournalIsPrivateToo();
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
    void aDocumentThatWasMovedIsNotWritten_data();
    void aDocumentThatWasMovedIsNotWritten();
    void aReplacementIsNeverTouched();
    void aWorkerNeverOpensAReplacement();
    void aFullDiskSaysSoAndLosesNothing();
    void aWriteErrorStopsWritingAndLosesNothing();
};

void DocumentTest::aNewDocumentIsPrivateWhateverTheUmask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("open to all") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("nothing allowed") << 0777;
}

void DocumentTest::aNewDocumentIsPrivateWhateverTheUmask()
{
    QFETCH(int, mask);
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("home.nameplate"));
    const mode_t old = ::umask(mode_t(mask));
    const auto made = Inventory::create(path, {});
    ::umask(old);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    QCOMPARE(modeOf(path), mode_t(0600));
    QCOMPARE(folder.fileNames(), onlyTheDocument);
}

void DocumentTest::creatingNeverOverwrites_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"file", "folder", "link", "link to nothing", "document"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DocumentTest::creatingNeverOverwrites()
{
    QFETCH(QString, kind);
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("home.nameplate"));
    if (kind == QLatin1String("file"))
        folder.write(QStringLiteral("home.nameplate"), "mine");
    else if (kind == QLatin1String("folder"))
        QDir().mkdir(path);
    else if (kind == QLatin1String("document"))
        QVERIFY(Inventory::create(path, {}));
    else
        QVERIFY(
            QFile::link(kind == QLatin1String("link") ? QStringLiteral("/dev/null") : QStringLiteral("gone"), path));
    const QByteArray before = kind == QLatin1String("file") ? bytesOf(path) : QByteArray();
    const QStringList files = folder.fileNames();
    const auto made = Inventory::create(path, {});
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Refused);
    QVERIFY(made.error().what.contains(path));
    QCOMPARE(folder.fileNames(), files);
    if (kind == QLatin1String("file"))
        QCOMPARE(bytesOf(path), before);
}

void DocumentTest::whatCannotBeMadeLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a missing folder") << "missing/home.nameplate";
    QTest::newRow("a file for a folder") << "file/home.nameplate";
    QTest::newRow("a name too long") << QString(300, u'x');
    QTest::newRow("no name") << "";
}

void DocumentTest::whatCannotBeMadeLeavesNothing()
{
    QFETCH(QString, name);
    const TemporaryFolder folder;
    folder.write(QStringLiteral("file"), "x");
    const auto made = Inventory::create(folder.path(name), {});
    QVERIFY(!made);
    QVERIFY(made.error().what.contains(folder.path(name)));
    QVERIFY(!made.error().remedy.isEmpty());
    QCOMPARE(folder.fileNames(), QStringList{QStringLiteral("file")});
}

void DocumentTest::aDiskTooSmallForANewDocumentIsLeftAsItWas()
{
    const TemporaryFolder disk;
    const QString path = disk.path(QStringLiteral("home.nameplate"));
    const QString wrong = onSmallDisk(QFileInfo(path).path(), 200, [&]() -> QString {
        const auto made = Inventory::create(path, {});
        if (made || made.error().code != Error::Code::Disk)
            return QStringLiteral("made");
        if (!made.error().what.contains(QLatin1String("full")))
            return made.error().what;
        return disk.fileNames().join(u' ');
    });
    if (wrong == QLatin1String("unavailable"))
        QSKIP("mounting is not allowed here");
    QCOMPARE(wrong, QString());
}

void DocumentTest::aNewDocumentHasItsSettingsAndNothingToUndo()
{
    const TemporaryFolder folder;
    const QString path = folder.path(QStringLiteral("Äpfel %1 'n \"Birnen\".nameplate"));
    DocumentSettings settings;
    settings.currency = *Currency::fromCode(u"CHF");
    settings.insuredName = QStringLiteral("Zoë");
    QVERIFY(Inventory::create(path, settings));
    const auto inventory = Inventory::open(path, Inventory::Access::ReadWrite);
    QVERIFY(inventory);
    QVERIFY((*inventory)->settings() == settings);
    QVERIFY(!(*inventory)->undoText() && !(*inventory)->redoText());
    QVERIFY((*inventory)->check().empty());
    QCOMPARE((*inventory)->facts().totals.items(), qint64(0));
}

void DocumentTest::theJournalIsPrivateToo()
{
    TestDocument document;
    const mode_t old = ::umask(0);
    document.add(sample::everything());
    ::umask(old);
    for (const QString &name : document.folder().fileNames())
        QCOMPARE(modeOf(document.folder().path(name)), mode_t(0600));
}

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

namespace {

/// A writer of this process that was killed in the middle of a transaction that had reached the file.
void leaveHotJournal(TestDocument &document)
{
    document.close();
    HoldingProcess writer([&document] {
        document.reopen();
        std::ignore = document.inventory().write(QString(), [&](Writer &step) {
            std::ignore = step.add(sample::thing(QStringLiteral("lost")));
            // More than the page cache holds goes to the file before the commit.
            for (int i = 0; i < 30; ++i) {
                auto big = sample::file(QByteArray(1 << 20, char(i)), QStringLiteral("big"));
                std::ignore = step.attach(ItemId{1}, big);
            }
            // The rest of the process's life happens inside this step.
            ::raise(SIGKILL);
            return Result<void>();
        });
    });
}

} // namespace

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

void DocumentTest::aDocumentThatWasMovedIsNotWritten_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<bool>("edited");
    QTest::newRow("moved away") << false << false;
    QTest::newRow("moved away after an edit") << false << true;
    QTest::newRow("replaced") << true << false;
    QTest::newRow("replaced after an edit") << true << true;
}

void DocumentTest::aDocumentThatWasMovedIsNotWritten()
{
    QFETCH(bool, replaced);
    QFETCH(bool, edited);
    TestDocument document;
    document.add(sample::everything());
    document.close();
    const QByteArray saved = document.bytes();
    document.reopen();
    if (edited)
        document.add(sample::thing(QStringLiteral("kept")));
    const QString moved = document.folder().path(QStringLiteral("moved.nameplate"));
    QVERIFY(QFile::rename(document.path(), moved));
    if (replaced)
        document.folder().write(QStringLiteral("home.nameplate"), saved);
    const QByteArray before = bytesOf(moved);
    for (int i = 0; i < 2; ++i) {
        const auto written = document.inventory().write(QString(), addThing);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::Disk);
        QVERIFY2(written.error().what.contains(QLatin1String("moved")), qPrintable(written.error().what));
    }
    QCOMPARE(document.inventory().undo().error().code, Error::Code::Disk);
    QCOMPARE(document.inventory().list({}).ids.size(), size_t(edited ? 2 : 1));
    document.close();
    QVERIFY(bytesOf(moved) == before);
    if (replaced)
        QVERIFY(document.bytes() == saved);
    else
        QCOMPARE(document.folder().fileNames(), QStringList{QStringLiteral("moved.nameplate")});
}

void DocumentTest::aReplacementIsNeverTouched()
{
    TestDocument other;
    other.add(sample::everything());
    const QString before = other.dump();
    leaveHotJournal(other);

    TestDocument document;
    document.add(sample::everything());
    QVERIFY(QFile::rename(document.path(), document.folder().path(QStringLiteral("moved.nameplate"))));
    const QByteArray journal = bytesOf(other.path() + QStringLiteral("-journal"));
    document.folder().write(QStringLiteral("home.nameplate"), other.bytes());
    document.folder().write(QStringLiteral("home.nameplate-journal"), journal);
    QVERIFY(!document.inventory().write(QString(), addThing));
    document.close();
    QVERIFY(bytesOf(document.path() + QStringLiteral("-journal")) == journal);
    document.reopen();
    QCOMPARE(document.dump(), before);
}

void DocumentTest::aWorkerNeverOpensAReplacement()
{
    TestDocument document;
    document.close();
    const QByteArray saved = document.bytes();
    document.reopen();
    QVERIFY(QFile::rename(document.path(), document.folder().path(QStringLiteral("moved.nameplate"))));
    QVERIFY(!document.inventory().openForWorker());
    document.folder().write(QStringLiteral("home.nameplate"), saved);
    const auto worker = document.inventory().openForWorker();
    QVERIFY(!worker);
    QVERIFY(worker.error().what.contains(QLatin1String("moved")));
}

void DocumentTest::aFullDiskSaysSoAndLosesNothing()
{
    const TemporaryFolder disk;
    const QString path = disk.path(QStringLiteral("home.nameplate"));
    const QString wrong = onSmallDisk(QFileInfo(path).path(), 4096, [&]() -> QString {
        if (!Inventory::create(path, {}))
            return QStringLiteral("not made");
        disk.write(QStringLiteral("ballast"), QByteArray(1 << 20, 'x'));
        auto opened = Inventory::open(path, Inventory::Access::ReadWrite);
        if (!opened)
            return opened.error().message();
        Inventory &inventory = **opened;
        size_t kept = 0;
        std::optional<Error> error;
        for (int i = 0; i < 500 && !error; ++i) {
            const auto written = inventory.write(QString(), [i](Writer &writer) -> Result<void> {
                const auto item = writer.add(sample::washingMachine(QString::number(i)));
                const QByteArray data(100'000, char(i));
                const auto file = writer.attach(*item, sample::file(data, QStringLiteral("f")));
                return file ? Result<void>() : tl::unexpected(file.error());
            });
            if (written)
                ++kept;
            else
                error = written.error();
        }
        if (!error || error->code != Error::Code::Disk || !error->what.contains(QLatin1String("full")))
            return QStringLiteral("not refused: ") + (error ? error->message() : QString());
        if (inventory.list({}).ids.size() != kept || !inventory.check().empty() || inventory.trouble())
            return QStringLiteral("not sound");
        QFile::remove(disk.path(QStringLiteral("ballast")));
        if (const auto written = inventory.write(QString(), addThing); !written)
            return QStringLiteral("not saved after making room: ") + written.error().message();
        opened->reset();
        opened = Inventory::open(path, Inventory::Access::ReadWrite);
        if (!opened || (*opened)->list({}).ids.size() != kept + 1 || !(*opened)->check().empty())
            return QStringLiteral("not sound after a restart");
        opened->reset();
        return disk.fileNames() == onlyTheDocument ? QString() : disk.fileNames().join(u' ');
    });
    if (wrong == QLatin1String("unavailable"))
        QSKIP("mounting is not allowed here");
    QCOMPARE(wrong, QString());
}

void DocumentTest::aWriteErrorStopsWritingAndLosesNothing()
{
    TestDocument document;
    document.add(sample::everything());
    const QString before = document.dump();
    document.close();
    const QString wrong = inAnotherProcess([&]() -> QString {
        document.reopen();
        // Writing beyond the limit fails in the middle of the file, as a broken disk would.
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{rlim_t(document.bytes().size()), rlim_t(document.bytes().size())};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        const auto attach = [](Writer &writer) {
            return writer.attach(ItemId{1}, sample::file(QByteArray(1 << 20, 'x'), QStringLiteral("f")))
                .map([](EvidenceId) {});
        };
        const auto written = document.inventory().write(QString(), attach);
        if (written || written.error().code != Error::Code::Disk)
            return QStringLiteral("not refused");
        const auto again = document.inventory().write(QString(), addThing);
        if (again || again.error() != written.error())
            return QStringLiteral("written after an error");
        if (document.dump() != before)
            return QStringLiteral("not kept on the screen");
        document.close();
        return {};
    });
    QCOMPARE(wrong, QString());
    document.reopen();
    QCOMPARE(document.dump(), before);
    QVERIFY(document.inventory().check().empty());
    document.close();
    QCOMPARE(document.folder().fileNames(), onlyTheDocument);
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
