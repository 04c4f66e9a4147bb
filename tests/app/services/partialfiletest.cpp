// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/partialfile.h"

#include "tests/support/temporaryfolder.h"

#include <QFileInfo>
#include <QTest>

#include <sys/stat.h>

using namespace nameplate;
using namespace Qt::StringLiterals;

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

    void foldersAndMissingFoldersAreRefused()
    {
        const TemporaryFolder folder;

        QVERIFY(!PartialFile(folder.path({})).open());
        QCOMPARE(PartialFile(folder.path(u"no/a.csv"_s)).open().error().code, Error::Code::Disk);
    }
};

QTEST_GUILESS_MAIN(PartialFileTest)
#include "partialfiletest.moc"
