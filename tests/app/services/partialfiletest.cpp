// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/partialfile.h"

#include "tests/support/temporaryfolder.h"

#include <QFileInfo>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

/// As if the disk were full: no file of this process grows beyond a size.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t size)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{size, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~SmallFiles() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY(SmallFiles)

private:
    rlimit m_before = {};
};

} // namespace

class PartialFileTest : public QObject
{
    Q_OBJECT

private slots:
    void aCommittedFileReplacesTheOldOneForItsOwnerAlone()
    {
        const TemporaryFolder folder;
        const QString path = folder.write(u"a.csv"_s, "old and longer");
        const mode_t before = ::umask(0);

        PartialFile file(path);
        QVERIFY(file.open());
        file.device().write("new");
        const auto committed = file.commit();

        ::umask(before);
        QVERIFY(committed);
        QFile read(path);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll(), QByteArray("new"));
        QCOMPARE(QFileInfo(path).permissions() & QFile::Permissions(0x77), QFile::Permissions());
        QCOMPARE(folder.fileNames(), QStringList{u"a.csv"_s});
    }

    void anAbandonedFileLeavesTheOldOne()
    {
        const TemporaryFolder folder;
        const QString path = folder.write(u"a.csv"_s, "old");
        {
            PartialFile file(path);
            QVERIFY(file.open());
            file.device().write("half");
        }

        QCOMPARE(QFileInfo(path).size(), 3);
        QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden), QStringList{u"a.csv"_s});
    }

    void aWriteThatWasCutShortIsNotForgotten()
    {
        const TemporaryFolder folder;
        const QString path = folder.write(u"a.csv"_s, "old");
        PartialFile file(path);
        QVERIFY(file.open());
        {
            const SmallFiles limit(100'000);
            file.device().write(QByteArray(150'000, 'x'));
        }
        // Qt takes the next one for a success.
        QCOMPARE(file.device().write("end"), 3);

        const auto committed = file.commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, Error::Code::Disk);
        QCOMPARE(QFileInfo(path).size(), 3);
    }

    void aNameThatIsTakenCanBeKept()
    {
        const TemporaryFolder folder;
        const QString path = folder.path(u"a.csv"_s);
        PartialFile file(path);
        QVERIFY(file.open());
        file.device().write("new");
        folder.write(u"a.csv"_s, "meanwhile");

        QVERIFY(!file.commit(PartialFile::Existing::Keep));
        QCOMPARE(QFileInfo(path).size(), 9);
    }

    void foldersAndMissingFoldersAreRefused()
    {
        const TemporaryFolder folder;

        QVERIFY(!PartialFile(folder.path({})).open());
        QCOMPARE(PartialFile(folder.path(u"no/a.csv"_s)).open().error().code, Error::Code::Disk);
    }
};

QTEST_GUILESS_MAIN(PartialFileTest)
#include "partialfiletest.moc"
