// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/preparation.h"

#include "tests/support/temporaryfolder.h"

#include <QTest>

using namespace nameplate;

class PreparationTest : public QObject
{
    Q_OBJECT

private slots:
    void filesComeInTheOrderGiven()
    {
        const TemporaryFolder folder;
        QStringList paths;
        for (int i = 0; i < 20; ++i)
            paths << folder.write(QStringLiteral("%1.txt").arg(i), QByteArray((20 - i) * 10'000, char('a' + i)));
        Preparation preparation(paths, EvidenceKind::Other);
        for (int i = 0; i < 20; ++i) {
            QVERIFY(!preparation.isFinished());
            const auto prepared = preparation.next();
            QVERIFY(prepared);
            QCOMPARE(prepared->evidence.fileName, QStringLiteral("%1.txt").arg(i));
            QCOMPARE(prepared->data.size(), (20 - i) * 10'000);
        }
        QVERIFY(preparation.isFinished());
    }

    void aFileThatCannotBeReadDoesNotHideTheOthers()
    {
        const TemporaryFolder folder;
        Preparation preparation({folder.path(QStringLiteral("missing")), folder.write(QStringLiteral("b.txt"), "b")},
                                {});
        QVERIFY(!preparation.next());
        QVERIFY(preparation.next());
        QVERIFY(preparation.isFinished());
    }

    void nothingToPrepareIsFinished() { QVERIFY(Preparation({}, {}).isFinished()); }

    void whatIsLeftUnderWayIsWaitedFor()
    {
        const TemporaryFolder folder;
        const Preparation preparation({folder.write(QStringLiteral("a.txt"), QByteArray(1'000'000, 'a'))}, {});
        QVERIFY(!preparation.isFinished());
    }
};

QTEST_GUILESS_MAIN(PreparationTest)
#include "preparationtest.moc"
