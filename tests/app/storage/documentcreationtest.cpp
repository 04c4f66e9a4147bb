// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/document.h"
#include "tests/support/document/childprocess.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace nameplate;

namespace {

const QStringList onlyTheDocument{QStringLiteral("home.nameplate")};

mode_t modeOf(const QString &path)
{
    struct stat facts = {};
    return ::stat(qPrintable(path), &facts) == 0 ? facts.st_mode & 07777 : 0;
}

} // namespace

class DocumentCreationTest : public QObject
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
};

void DocumentCreationTest::aNewDocumentIsPrivateWhateverTheUmask_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("open to all") << 0;
    QTest::newRow("usual") << 022;
    QTest::newRow("nothing allowed") << 0777;
}

void DocumentCreationTest::aNewDocumentIsPrivateWhateverTheUmask()
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

void DocumentCreationTest::creatingNeverOverwrites_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"file", "folder", "link", "link to nothing", "document"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void DocumentCreationTest::creatingNeverOverwrites()
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

void DocumentCreationTest::whatCannotBeMadeLeavesNothing_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a missing folder") << "missing/home.nameplate";
    QTest::newRow("a file for a folder") << "file/home.nameplate";
    QTest::newRow("a name too long") << QString(300, u'x');
    QTest::newRow("no name") << "";
}

void DocumentCreationTest::whatCannotBeMadeLeavesNothing()
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

void DocumentCreationTest::aDiskTooSmallForANewDocumentIsLeftAsItWas()
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

void DocumentCreationTest::aNewDocumentHasItsSettingsAndNothingToUndo()
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

void DocumentCreationTest::theJournalIsPrivateToo()
{
    TestDocument document;
    const mode_t old = ::umask(0);
    document.add(sample::everything());
    ::umask(old);
    for (const QString &name : document.folder().fileNames())
        QCOMPARE(modeOf(document.folder().path(name)), mode_t(0600));
}

QTEST_GUILESS_MAIN(DocumentCreationTest)
#include "documentcreationtest.moc"
