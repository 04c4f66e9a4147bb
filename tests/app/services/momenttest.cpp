// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/moment.h"

#include "tests/support/document/rawsql.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

#include <thread>

using namespace nameplate;

class MomentTest : public QObject
{
    Q_OBJECT

    TestDocument m_document;

private slots:
    void whoCommitsIsNotWaitedForInATurn()
    {
        const Inventory &inventory = m_document.inventory();
        RawSql committer(m_document.path());
        committer.run("BEGIN EXCLUSIVE");
        {
            const Inventory::Turn turn(inventory);
            QVERIFY(!inventory.answers());
            QVERIFY(turn.hasGaps());
            committer.run("ROLLBACK");
            QVERIFY2(!inventory.answers(), "a turn that began with a gap goes on with it");
        }
        QVERIFY2(!inventory.trouble(), "being busy is no failure of the document");
        const Inventory::Turn next(inventory);
        QVERIFY(inventory.answers());
        QVERIFY(!next.hasGaps());
    }

    void aTurnThatAnsweredKeepsCommitsOut()
    {
        const Inventory::Turn turn(m_document.inventory());
        QVERIFY(m_document.inventory().answers());
        QVERIFY(!RawSql(m_document.path()).tryToRun("BEGIN EXCLUSIVE"));
    }

    void outsideOfATurnReadingWaits()
    {
        m_document.add(sample::everything());
        const qint64 items = m_document.inventory().itemCount();
        RawSql committer(m_document.path());
        committer.run("BEGIN EXCLUSIVE");
        QVERIFY(m_document.inventory().answers());
        std::thread ending([&committer] {
            QTest::qSleep(50);
            committer.run("ROLLBACK");
        });
        const Inventory::Moment moment(m_document.inventory());
        QCOMPARE(m_document.inventory().itemCount(), items);
        ending.join();
        QVERIFY(!m_document.inventory().trouble());
    }
};

QTEST_GUILESS_MAIN(MomentTest)
#include "momenttest.moc"
