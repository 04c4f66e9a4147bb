// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/documentfile.h"

#include "tests/support/document/childprocess.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <functional>

using namespace nameplate;

namespace {

using Spoil = std::function<void(const QString &)>;

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

Spoil sql(const char *statements)
{
    return [statements](const QString &path) { RawSql(path).run(statements); };
}

Spoil instead(const QByteArray &bytes)
{
    return [bytes](const QString &path) { write(path, bytes); };
}

Spoil byte(qsizetype at, char value)
{
    return [at, value](const QString &path) {
        QByteArray bytes = bytesOf(path);
        bytes[at] = value;
        write(path, bytes);
    };
}

Spoil cut(qsizetype size)
{
    return [size](const QString &path) { write(path, bytesOf(path).left(size)); };
}

} // namespace

Q_DECLARE_METATYPE(Spoil)
Q_DECLARE_METATYPE(nameplate::Error::Code)

class DocumentFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aForeignFileIsRefusedAndLeftAsItIs_data();
    void aForeignFileIsRefusedAndLeftAsItIs();
    void whatIsNoRegularFileIsRefused_data();
    void whatIsNoRegularFileIsRefused();
    void aMissingFileOrFolderIsNamed_data();
    void aMissingFileOrFolderIsNamed();
    void aLinkedFolderIsFine();
    void anUnreadableFileIsNotCalledMissing();
    void aDocumentThatCannotBeWrittenOpensForReading_data();
    void aDocumentThatCannotBeWrittenOpensForReading();
    void aReadOnlyDiskOpensForReading();
};

void DocumentFileTest::aForeignFileIsRefusedAndLeftAsItIs_data()
{
    using enum Error::Code;
    QTest::addColumn<Spoil>("spoil");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("made by a newer version") << sql("PRAGMA user_version = 3") << NewerVersion;
    QTest::newRow("made by a far newer version") << sql("PRAGMA user_version = 2147483647") << NewerVersion;
    QTest::newRow("no version") << sql("PRAGMA user_version = 0") << Damaged;
    QTest::newRow("a version below zero") << sql("PRAGMA user_version = -1") << Damaged;
    QTest::newRow("of another application") << sql("PRAGMA application_id = 1") << NotADocument;
    QTest::newRow("a foreign SQLite file") << Spoil([](const QString &path) {
        QFile::remove(path);
        RawSql(path).run("CREATE TABLE t (a); INSERT INTO t VALUES (1)");
    }) << NotADocument;
    QTest::newRow("set to write-ahead logging") << sql("PRAGMA journal_mode = WAL") << Damaged;
    QTest::newRow("a text file") << instead("Dear diary,\n") << NotADocument;
    QTest::newRow("a long text file") << instead(QByteArray(100'000, 'x')) << NotADocument;
    QTest::newRow("an empty file") << instead("") << NotADocument;
    QTest::newRow("the magic words alone") << instead(QByteArray("SQLite format 3\0", 16)) << NotADocument;
    QTest::newRow("a header of zeros") << instead(QByteArray(16384, '\0')) << NotADocument;
    QTest::newRow("cut within the header") << cut(99) << NotADocument;
    QTest::newRow("cut after the header") << cut(100) << Damaged;
    QTest::newRow("cut in the first page") << cut(1000) << Damaged;
    QTest::newRow("cut after the first page") << cut(16384) << Damaged;
    QTest::newRow("cut in the middle") << cut(200'000) << Damaged;
    QTest::newRow("a wrong page size") << byte(16, 3) << Damaged;
    QTest::newRow("another page size") << byte(16, 0x10) << Damaged;
    QTest::newRow("an unknown file format") << byte(47, 9) << Damaged;
    QTest::newRow("another text encoding") << byte(59, 2) << Damaged;
    QTest::newRow("an unknown read version") << byte(19, 7) << Damaged;
    QTest::newRow("a read-only write version") << byte(18, 7) << Damaged;
    QTest::newRow("reserved bytes in each page") << byte(20, 100) << Damaged;
}

void DocumentFileTest::aForeignFileIsRefusedAndLeftAsItIs()
{
    QFETCH(Spoil, spoil);
    QFETCH(Error::Code, code);
    TestDocument document;
    document.add(sample::everything());
    document.close();
    spoil(document.path());
    const QByteArray before = document.bytes();
    for (const auto access : {Inventory::Access::ReadOnly, Inventory::Access::ReadWrite}) {
        const auto opened = Inventory::open(document.path(), access);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QVERIFY(opened.error().what.contains(document.path()));
        QVERIFY(!opened.error().remedy.isEmpty());
        QVERIFY(document.bytes() == before);
        QCOMPARE(document.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
    }
}

void DocumentFileTest::whatIsNoRegularFileIsRefused_data()
{
    QTest::addColumn<Spoil>("make");
    QTest::newRow("a folder") << Spoil([](const QString &path) { QDir().mkdir(path); });
    QTest::newRow("a link to a document") << Spoil(
        [](const QString &path) { QFile::link(QFileInfo(path).path() + QStringLiteral("/home.nameplate"), path); });
    QTest::newRow("a link to nothing") << Spoil([](const QString &path) { QFile::link(QStringLiteral("gone"), path); });
    QTest::newRow("a pipe") << Spoil([](const QString &path) { ::mkfifo(qPrintable(path), 0600); });
    QTest::newRow("a socket") << Spoil([](const QString &path) {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        qstrncpy(address.sun_path, qPrintable(path), sizeof address.sun_path);
        const int handle = ::socket(AF_UNIX, SOCK_STREAM, 0);
        ::bind(handle, reinterpret_cast<sockaddr *>(&address), sizeof address);
        ::close(handle);
    });
}

void DocumentFileTest::whatIsNoRegularFileIsRefused()
{
    QFETCH(Spoil, make);
    TestDocument document;
    document.close();
    const QString path = document.folder().path(QStringLiteral("x"));
    make(path);
    QStringList paths{path};
    if (QFileInfo(path).isDir())
        paths << path + u'/';
    for (const QString &each : paths) {
        const auto opened = Inventory::open(each, Inventory::Access::ReadWrite);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, Error::Code::NotADocument);
        QVERIFY(opened.error().what.contains(each));
    }
    for (const char *device : {"/dev/null", "/dev/zero"})
        QCOMPARE(Inventory::open(QString::fromLatin1(device), Inventory::Access::ReadOnly).error().code,
                 Error::Code::NotADocument);
}

void DocumentFileTest::aMissingFileOrFolderIsNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("no file") << "other.nameplate";
    QTest::newRow("no folder") << "other/home.nameplate";
    QTest::newRow("a file for a folder") << "home.nameplate/x";
    QTest::newRow("a name too long") << QString(5000, u'x');
    QTest::newRow("a percent sign") << "%1 %2.nameplate";
}

void DocumentFileTest::aMissingFileOrFolderIsNamed()
{
    QFETCH(QString, name);
    TestDocument document;
    document.close();
    const QString path = document.folder().path(name);
    const auto opened = Inventory::open(path, Inventory::Access::ReadWrite);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Error::Code::NotFound);
    QVERIFY(opened.error().what.contains(path));
    QCOMPARE(Inventory::open(QString(), Inventory::Access::ReadWrite).error().code, Error::Code::NotFound);
}

void DocumentFileTest::aLinkedFolderIsFine()
{
    TestDocument document;
    document.close();
    const QString link = document.folder().path(QStringLiteral("link"));
    QVERIFY(QFile::link(QFileInfo(document.path()).path(), link));
    const auto opened = Inventory::open(link + QStringLiteral("/home.nameplate"), Inventory::Access::ReadWrite);
    QVERIFY(opened);
    QCOMPARE((*opened)->path(), QFileInfo(document.path()).canonicalFilePath());
}

void DocumentFileTest::anUnreadableFileIsNotCalledMissing()
{
    TestDocument document;
    document.close();
    const QString folder = QFileInfo(document.path()).path();
    QCOMPARE(::chmod(qPrintable(folder), 0755), 0);
    const auto code = [&document] {
        const auto opened = Inventory::open(document.path(), Inventory::Access::ReadWrite);
        return opened ? QStringLiteral("opened") : QString::number(int(opened.error().code));
    };
    QCOMPARE(::chmod(qPrintable(document.path()), 0), 0);
    QCOMPARE(asNobody(code), QString::number(int(Error::Code::Disk)));
    QCOMPARE(::chmod(qPrintable(folder), 0), 0);
    QCOMPARE(asNobody(code), QString::number(int(Error::Code::Disk)));
    QCOMPARE(::chmod(qPrintable(folder), 0700), 0);
}

void DocumentFileTest::aDocumentThatCannotBeWrittenOpensForReading_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::newRow("the file") << 0444 << 0777;
    QTest::newRow("the folder") << 0666 << 0555;
    QTest::newRow("both") << 0444 << 0555;
}

void DocumentFileTest::aDocumentThatCannotBeWrittenOpensForReading()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    TestDocument document;
    document.add(sample::everything());
    const QString content = document.dump();
    document.close();
    const QByteArray before = document.bytes();
    const QString folder = QFileInfo(document.path()).path();
    QCOMPARE(::chmod(qPrintable(document.path()), mode_t(fileMode)), 0);
    QCOMPARE(::chmod(qPrintable(folder), mode_t(folderMode)), 0);
    const QString wrong = asNobody([&]() -> QString {
        document.reopen();
        if (!document.inventory().isReadOnly())
            return QStringLiteral("not read-only");
        if (document.dump() != content || document.inventory().trouble())
            return QStringLiteral("not read");
        const auto written = document.inventory().write(
            QString(), [](Writer &writer) { return writer.add(sample::thing("x")).map([](ItemId) {}); });
        if (written || written.error().code != Error::Code::ReadOnly)
            return QStringLiteral("written");
        if (!document.inventory().check().empty())
            return QStringLiteral("not checked");
        document.close();
        return {};
    });
    QCOMPARE(wrong, QString());
    QCOMPARE(::chmod(qPrintable(folder), 0700), 0);
    QVERIFY(document.bytes() == before);
    QCOMPARE(document.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
}

void DocumentFileTest::aReadOnlyDiskOpensForReading()
{
    const TemporaryFolder disk;
    const QString path = disk.path(QStringLiteral("home.nameplate"));
    const QString folder = QFileInfo(path).path();
    const QString wrong = onSmallDisk(folder, 4096, [&]() -> QString {
        if (!Inventory::create(path, {}) || !makeReadOnly(folder))
            return QStringLiteral("unavailable");
        const auto opened = Inventory::open(path, Inventory::Access::ReadWrite);
        if (!opened)
            return opened.error().message();
        return (*opened)->isReadOnly() && !(*opened)->trouble() ? QString() : QStringLiteral("not read-only");
    });
    if (wrong == QLatin1String("unavailable"))
        QSKIP("mounting is not allowed here");
    QCOMPARE(wrong, QString());
}

QTEST_GUILESS_MAIN(DocumentFileTest)
#include "documentfiletest.moc"
