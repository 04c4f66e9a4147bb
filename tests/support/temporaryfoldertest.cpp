// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/temporaryfolder.h"

#include <QTest>

using namespace nameplate;

class TemporaryFolderTest : public QObject
{
    Q_OBJECT

private slots:
    void writtenFilesAreListedByName()
    {
        const TemporaryFolder folder;
        folder.write(QStringLiteral("b.txt"), "two");
        const QString path = folder.write(QStringLiteral("a/one.txt"), "one");

        QCOMPARE(folder.fileNames(), QStringList({QStringLiteral("a/one.txt"), QStringLiteral("b.txt")}));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one"));
    }

    void nothingIsLeftWhenTheTestEnds()
    {
        QString path;
        {
            const TemporaryFolder folder;
            path = folder.write(QStringLiteral("a.txt"), "one");
            QVERIFY(QFileInfo::exists(path));
        }
        QVERIFY(!QFileInfo::exists(path));
    }
};

QTEST_GUILESS_MAIN(TemporaryFolderTest)
#include "temporaryfoldertest.moc"
