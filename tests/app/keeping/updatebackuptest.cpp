// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/updatebackup.h"

#include "app/keeping/backupstore.h"
#include "tests/support/document/testdocument.h"

#include <QFile>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

class UpdateBackupTest : public QObject
{
    Q_OBJECT

private slots:
    void anOlderDocumentIsBackedUpBeforeItIsBroughtUpToDate()
    {
        const TemporaryFolder data;
        qputenv("XDG_DATA_HOME", QFile::encodeName(data.path({})));
        backUpBeforeUpdates();
        const TemporaryFolder folder;
        const QByteArray old = qUncompress(bytesOf(QFINDTESTDATA("../../data/documents/schema-1.nameplate.z")));
        const QString path = folder.write(u"home.nameplate"_s, old);

        const auto opened = Inventory::open(path, Inventory::Access::ReadWrite);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message()));

        const QList<Generation> kept = BackupStore().generations(path);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().reason, BackupReason::BeforeMigration);
        const QString rebuilt = folder.write(u"rebuilt.nameplate"_s, {});
        QVERIFY(BackupStore().rebuild(kept.first(), rebuilt));
        const auto restored = Inventory::open(rebuilt, Inventory::Access::ReadOnly);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message()));
        QCOMPARE((*restored)->itemCount(), (*opened)->itemCount());
        QVERIFY((*opened)->itemCount() > 0);
    }
};

QTEST_GUILESS_MAIN(UpdateBackupTest)
#include "updatebackuptest.moc"
