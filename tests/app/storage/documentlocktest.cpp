// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/documentlock.h"

#include "tests/support/document/childprocess.h"
#include "tests/support/temporaryfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace nameplate;
using namespace nameplate::storage;

class DocumentLockTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void oneHolderAtATime();
    void aLockIsGivenBackWithItsHolder();
    void documentsAreLockedApart();
    void theLockIsKeptInAPrivateFolder();
    void aFolderThatOthersCanReadIsNotUsed();
    void aLinkInPlaceOfTheLockIsNotFollowed();

private:
    DocumentFile file(const QString &name) const;

    std::unique_ptr<TemporaryFolder> m_folder;
    QByteArray m_runtime;
};

void DocumentLockTest::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    m_runtime = qgetenv("XDG_RUNTIME_DIR");
    QVERIFY(QDir().mkdir(m_folder->path(QStringLiteral("run"))));
    QCOMPARE(::chmod(qPrintable(m_folder->path(QStringLiteral("run"))), 0700), 0);
    qputenv("XDG_RUNTIME_DIR", m_folder->path(QStringLiteral("run")).toLocal8Bit());
}

void DocumentLockTest::cleanup()
{
    qputenv("XDG_RUNTIME_DIR", m_runtime);
}

DocumentFile DocumentLockTest::file(const QString &name) const
{
    const QString path = m_folder->write(name, "x");
    struct stat facts = {};
    if (::stat(qPrintable(path), &facts) != 0)
        qFatal("no file");
    return {path, quint64(facts.st_dev), quint64(facts.st_ino), true};
}

void DocumentLockTest::oneHolderAtATime()
{
    const DocumentFile document = file(QStringLiteral("a"));
    {
        const auto first = DocumentLock::take(document);
        QVERIFY(first);
        const auto second = DocumentLock::take(document);
        QVERIFY(!second);
        QCOMPARE(second.error().code, Error::Code::Busy);
    }
    QVERIFY(DocumentLock::take(document));
}

void DocumentLockTest::aLockIsGivenBackWithItsHolder()
{
    const DocumentFile document = file(QStringLiteral("a"));
    HoldingProcess other([&document] {
        static std::shared_ptr<DocumentLock> held;
        held = DocumentLock::take(document).value_or(nullptr);
    });
    QCOMPARE(DocumentLock::take(document).error().code, Error::Code::Busy);
    other.kill();
    QVERIFY(DocumentLock::take(document));
}

void DocumentLockTest::documentsAreLockedApart()
{
    const auto first = DocumentLock::take(file(QStringLiteral("a")));
    const auto second = DocumentLock::take(file(QStringLiteral("b")));
    QVERIFY(first && second);
}

void DocumentLockTest::theLockIsKeptInAPrivateFolder()
{
    QCOMPARE(runtimeFolder(), m_folder->path(QStringLiteral("run/nameplate")));
    const mode_t old = ::umask(0);
    const auto lock = DocumentLock::take(file(QStringLiteral("a")));
    ::umask(old);
    QVERIFY(lock);
    const QDir folder(runtimeFolder());
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
    struct stat facts = {};
    QCOMPARE(::stat(qPrintable(folder.filePath(folder.entryList(QDir::Files).first())), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, mode_t(0600));
    QCOMPARE(::stat(qPrintable(folder.path()), &facts), 0);
    QCOMPARE(facts.st_mode & 0777, mode_t(0700));
}

void DocumentLockTest::aFolderThatOthersCanReadIsNotUsed()
{
    QCOMPARE(::chmod(qPrintable(m_folder->path(QStringLiteral("run"))), 0755), 0);
    QVERIFY(!runtimeFolder().startsWith(m_folder->path(QStringLiteral("run"))));
    QCOMPARE(::chmod(qPrintable(m_folder->path(QStringLiteral("run"))), 0700), 0);
    QVERIFY(!runtimeFolder().isEmpty());
    QCOMPARE(::chmod(qPrintable(runtimeFolder()), 0755), 0);
    QCOMPARE(runtimeFolder(), QString());
    QCOMPARE(DocumentLock::take(file(QStringLiteral("a"))).error().code, Error::Code::Disk);
}

void DocumentLockTest::aLinkInPlaceOfTheLockIsNotFollowed()
{
    const DocumentFile document = file(QStringLiteral("a"));
    QVERIFY(DocumentLock::take(document));
    const QDir folder(runtimeFolder());
    const QString lock = folder.filePath(folder.entryList(QDir::Files).first());
    QVERIFY(QFile::remove(lock));
    const QString target = m_folder->write(QStringLiteral("target"), "mine");
    QVERIFY(QFile::link(target, lock));
    QVERIFY(!DocumentLock::take(document));
}

QTEST_GUILESS_MAIN(DocumentLockTest)
#include "documentlocktest.moc"
