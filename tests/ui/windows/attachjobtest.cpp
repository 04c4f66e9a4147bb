// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/attachjob.h"

#include "tests/support/household.h"

#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class AttachJobTest : public QObject
{
    Q_OBJECT

private slots:
    void filesAreAttachedAsOneStep()
    {
        const Household home;
        const ItemId item = home.add({QStringLiteral("name=Camera")});
        AttachJob job(home.inventory(), {item},
                      {{home.folder().write(QStringLiteral("manual.txt"), "read me"),
                        home.folder().write(QStringLiteral("bill.txt"), "12.50")},
                       {},
                       {}});
        connect(&job, &AttachJob::wrote, &home.inventory(), &Inventory::noticeChanges);
        QSignalSpy changed(&home.inventory(), &Inventory::changed);
        QSignalSpy ended(&job, &AttachJob::ended);
        job.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().at(0).toInt(), 2);
        QVERIFY(ended.first().at(1).toStringList().isEmpty());
        QVERIFY(changed.size() >= 1);
        QCOMPARE(home.inventory().evidence(item).size(), size_t(2));
        QVERIFY(home.editor().undo());
        QCOMPARE(home.inventory().evidence(item).size(), size_t(0));
    }

    void aFileThatCannotBeReadIsNamedAndTheOthersAreKept()
    {
        const Household home;
        const ItemId item = home.add({QStringLiteral("name=Camera")});
        AttachJob job(home.inventory(), {item},
                      {{home.folder().path(QStringLiteral("missing.jpg")),
                        home.folder().write(QStringLiteral("bill.txt"), "12.50")},
                       {},
                       {}});
        QSignalSpy ended(&job, &AttachJob::ended);
        job.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().at(0).toInt(), 1);
        QCOMPARE(ended.first().at(1).toStringList().size(), 1);
        QVERIFY(ended.first().at(1).toStringList().first().contains(QStringLiteral("missing.jpg")));
    }

    void stoppingLeavesTheRestOut()
    {
        const Household home;
        const ItemId item = home.add({QStringLiteral("name=Camera")});
        AttachJob job(home.inventory(), {item}, {{home.folder().write(QStringLiteral("bill.txt"), "12.50")}, {}, {}});
        job.cancel();
        QSignalSpy ended(&job, &AttachJob::ended);
        job.start();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended.first().at(0).toInt(), 0);
        QCOMPARE(home.inventory().evidence(item).size(), size_t(0));
    }
};

QTEST_MAIN(AttachJobTest)
#include "attachjobtest.moc"
