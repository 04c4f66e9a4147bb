// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/whenfree.h"

#include "tests/support/document/rawsql.h"
#include "tests/support/household.h"

#include <QTest>

using namespace nameplate;

class WhenFreeTest : public QObject
{
    Q_OBJECT

private slots:
    void workIsDoneAtOnceWhenNobodyCommits()
    {
        const Household home;
        int done = 0;
        WhenFree work(home.inventory(), [&done] { ++done; });
        work.ask();
        QCOMPARE(done, 1);
    }

    void workWaitsForWhoCommitsAndIsDoneOnce()
    {
        const Household home;
        int done = 0;
        WhenFree work(home.inventory(), [&done] { ++done; });
        RawSql committer(home.path());
        committer.run("BEGIN EXCLUSIVE");
        work.ask();
        work.ask();
        QCOMPARE(done, 0);
        committer.run("ROLLBACK");
        QTRY_COMPARE(done, 1);
        QTest::qWait(20); // longer than it waits between two tries
        QCOMPARE(done, 1);
    }
};

QTEST_GUILESS_MAIN(WhenFreeTest)
#include "whenfreetest.moc"
