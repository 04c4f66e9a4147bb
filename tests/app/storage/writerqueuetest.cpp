// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/writerqueue.h"

#include <QTest>

#include <semaphore>
#include <thread>

using namespace nameplate::storage;

class WriterQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void whoComesFirstWritesFirst()
    {
        WriterQueue queue;
        auto first = queue.enter(0);
        QVERIFY(first);
        std::vector<int> order;
        std::binary_semaphore secondWaits(0);
        std::thread second([&] {
            secondWaits.release();
            const auto turn = queue.enter(5000);
            order.push_back(turn ? 2 : -2);
        });
        secondWaits.acquire();
        while (!queue.isWaitedFor())
            std::this_thread::yield();
        first.reset();
        const auto again = queue.enter(5000); // the same one asks again at once, as a job of many files does
        order.push_back(again ? 3 : -3);
        second.join();
        QCOMPARE(order, std::vector<int>({2, 3}));
    }

    void whoWaitsTooLongGivesUpAndBlocksNobody()
    {
        WriterQueue queue;
        auto first = queue.enter(0);
        QVERIFY(!queue.enter(1));
        first.reset();
        QVERIFY(queue.enter(0));
    }
};

QTEST_GUILESS_MAIN(WriterQueueTest)
#include "writerqueuetest.moc"
