// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/document.h"
#include "tests/support/document/childprocess.h"
#include "tests/support/document/hotjournal.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

#include <csignal>

using namespace nameplate;

namespace {

const QStringList onlyTheDocument{QStringLiteral("home.nameplate")};

Result<void> addThing(Writer &writer)
{
    return writer.add(sample::thing(QStringLiteral("thing"))).map([](ItemId) {});
}

} // namespace

class DocumentFailureTest : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentThatWasMovedIsNotWritten_data();
    void aDocumentThatWasMovedIsNotWritten();
    void aReplacementIsNeverTouched();
    void aWorkerNeverOpensAReplacement();
    void aFullDiskSaysSoAndLosesNothing();
    void aWriteErrorStopsWritingAndLosesNothing();
};

void DocumentFailureTest::aDocumentThatWasMovedIsNotWritten_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<bool>("edited");
    QTest::newRow("moved away") << false << false;
    QTest::newRow("moved away after an edit") << false << true;
    QTest::newRow("replaced") << true << false;
    QTest::newRow("replaced after an edit") << true << true;
}

void DocumentFailureTest::aDocumentThatWasMovedIsNotWritten()
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

void DocumentFailureTest::aReplacementIsNeverTouched()
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

void DocumentFailureTest::aWorkerNeverOpensAReplacement()
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

void DocumentFailureTest::aFullDiskSaysSoAndLosesNothing()
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

void DocumentFailureTest::aWriteErrorStopsWritingAndLosesNothing()
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

QTEST_GUILESS_MAIN(DocumentFailureTest)
#include "documentfailuretest.moc"
