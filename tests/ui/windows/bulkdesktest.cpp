// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/bulkdesk.h"

#include "app/keeping/backupstore.h"
#include "tests/support/household.h"

#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class BulkDeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<BulkDesk> m_desk;
    std::vector<ItemId> m_items;

    [[nodiscard]] CellEdits owners(const char *key, const QString &text) const
    {
        CellEdits edits;
        edits.label = QStringLiteral("Change Owner");
        for (const ItemId item : m_items)
            edits.rows.push_back({item, {{&fields::at(key), text}}});
        return edits;
    }
    [[nodiscard]] QString owner(size_t index) const
    {
        return m_home->inventory().record(m_items[index]).value().item.owner;
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        std::vector<Record> records(1500, m_home->editor().blankRecord());
        for (Record &record : records)
            record.item.name = QStringLiteral("Thing");
        m_items = m_home->editor().addAll(records).value();
        m_desk = std::make_unique<BulkDesk>(m_home->inventory(), m_home->editor(), nullptr);
    }

    void cleanup()
    {
        m_desk.reset();
        m_home.reset();
    }

    void manyItemsAreChangedInTheBackground()
    {
        QSignalSpy changed(&m_home->inventory(), &Inventory::changed);
        QSignalSpy ended(m_desk.get(), &BulkDesk::progressEnded);
        qint64 done = 0;
        m_desk->write(owners("owner", QStringLiteral("Ada")),
                      [&done](const CellOutcome &outcome) { done = outcome.changed; });
        QVERIFY(m_desk->isWorking());
        QCOMPARE(done, 0);
        const auto refused = m_home->editor().remove({m_items.data(), 1});
        QCOMPARE(refused.error().code, Error::Code::Busy);
        QTRY_COMPARE(done, 1500);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(changed.size(), 1);
        QVERIFY(!m_desk->isWorking());
        QCOMPARE(owner(1499), QStringLiteral("Ada"));
        const QList<Generation> kept = BackupStore().generations(m_home->inventory().path());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().reason, BackupReason::BeforeBulkChange);
        QString undone;
        m_desk->undo([&undone](const QString &text) { undone = text; });
        QTRY_COMPARE(undone, QStringLiteral("Change Owner"));
        QCOMPARE(owner(1499), QString());
    }

    void fewItemsAreChangedAtOnce()
    {
        m_items.resize(3);
        qint64 done = 0;
        m_desk->write(owners("owner", QStringLiteral("Ada")),
                      [&done](const CellOutcome &outcome) { done = outcome.changed; });
        QCOMPARE(done, 3);
    }

    void whatIsRefusedInTheBackgroundIsHeard()
    {
        size_t refused = 0;
        m_desk->write(owners("price", QStringLiteral("much")),
                      [&refused](const CellOutcome &outcome) { refused = outcome.refused.size(); });
        QTRY_COMPARE(refused, CellOutcome::mostRefused);
    }

    void whatIsStoppedSaysSoAndLeavesNothing()
    {
        QSignalSpy stopped(m_desk.get(), &BulkDesk::stopped);
        bool done = false;
        m_desk->write(owners("owner", QStringLiteral("Ada")), [&done](const CellOutcome &) { done = true; });
        m_desk->cancel();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(!done);
        QVERIFY(owner(0).isEmpty());
    }

    void manyItemsWaitForWhoeverWritesAlready()
    {
        qRegisterMetaType<Error>();
        m_desk->setBlocker([] { return QStringLiteral("Files are still being attached."); });
        QString said;
        connect(m_desk.get(), &BulkDesk::failed, this, [&said](const Error &error) { said = error.message(); });
        bool done = false;
        m_desk->write(owners("owner", QStringLiteral("Ada")), [&done](const CellOutcome &) { done = true; });
        QCOMPARE(said, QStringLiteral("Files are still being attached."));
        QVERIFY(!done && !m_desk->isWorking() && owner(0).isEmpty());
        m_items.resize(3);
        m_desk->write(owners("owner", QStringLiteral("Ada")), [&done](const CellOutcome &) { done = true; });
        QVERIFY(done);
    }

    void aDeskThatGoesWaitsForItsWorker()
    {
        m_desk->write(owners("owner", QStringLiteral("Ada")), [](const CellOutcome &) {});
        m_desk.reset();
        m_home->editor().release();
        const bool all = owner(0) == owner(1499);
        QVERIFY(all);
    }

    void manyItemsAreDeletedInTheBackground()
    {
        bool done = false;
        m_desk->remove(m_items, [&done](const CellOutcome &) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(m_home->inventory().itemCount(), 0);
    }
};

QTEST_MAIN(BulkDeskTest)
#include "bulkdesktest.moc"
