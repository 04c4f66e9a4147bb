// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowsteps.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace nameplate;

using Rows = std::vector<qint64>;
using RowSet = std::unordered_set<qint64>;

class RowStepsTest : public QObject
{
    Q_OBJECT

    static Rows done(Rows rows, const std::vector<RowStep> &steps, const Rows &after)
    {
        for (const RowStep &step : steps)
            applyStep(rows, step, after);
        return rows;
    }

private slots:
    void equalListsNeedNoSteps()
    {
        const auto steps = rowSteps({-1, 1, 2}, {-1, 1, 2}, {}, 10);
        QVERIFY(steps);
        QVERIFY(steps->empty());
    }

    void neighboursComeAndGoAsOneRun()
    {
        const auto removed = rowSteps({-1, 1, 2, 3, 4}, {-1, 4}, {1, 2, 3}, 10);
        QVERIFY(removed);
        QCOMPARE(removed->size(), size_t(1));
        QVERIFY(removed->front() == (RowStep{RowStep::Kind::Remove, 1, 3, 0}));
        const auto added = rowSteps({-1, 4}, {-1, 4, -2, 5, 6}, {5, 6}, 10);
        QVERIFY(added);
        QCOMPARE(added->size(), size_t(1));
        QVERIFY(added->front() == (RowStep{RowStep::Kind::Insert, 2, 4, 0}));
    }

    void aRenamedItemMoves()
    {
        const Rows before{-1, 1, 2, 3, 4};
        const Rows after{-1, 2, 3, 1, 4};
        const auto steps = rowSteps(before, after, {1}, 10);
        QVERIFY(steps);
        QCOMPARE(steps->size(), size_t(1));
        QVERIFY(steps->front().kind == RowStep::Kind::Move);
        QCOMPARE(done(before, *steps, after), after);
    }

    void rowsThatMovedUntouchedMakeANewList() { QVERIFY(!rowSteps({1, 2, 3}, {3, 1, 2}, {}, 10)); }

    void tooManyMovesMakeANewList() { QVERIFY(!rowSteps({1, 2, 3, 4}, {4, 3, 2, 1}, {1, 2, 3, 4}, 1)); }

    void anyEditOfFewRowsIsReachedStepByStep()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 500; ++round) {
            Rows before(40);
            std::iota(before.begin(), before.end(), 1);
            std::shuffle(before.begin(), before.end(), random);
            Rows after = before;
            RowSet touched;
            for (int edit = 0; edit < 4; ++edit) {
                const qint64 row = after.empty() ? 0 : after[size_t(random.bounded(int(after.size())))];
                touched.insert(row);
                after.erase(std::find(after.begin(), after.end(), row));
                if (edit != 0)
                    after.insert(after.begin() + random.bounded(int(after.size())), row);
            }
            after.insert(after.begin() + random.bounded(int(after.size())), 100 + round);
            const auto steps = rowSteps(before, after, touched, 20);
            QVERIFY2(steps, qPrintable(QString::number(round)));
            QCOMPARE(done(before, *steps, after), after);
        }
    }
};

QTEST_GUILESS_MAIN(RowStepsTest)
#include "rowstepstest.moc"
