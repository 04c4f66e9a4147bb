// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/documentbeacon.h"

#include "tests/support/temporaryfolder.h"

#include <QSignalSpy>
#include <QTest>
#include <QtConcurrentRun>

using namespace nameplate;

class DocumentBeaconTest : public QObject
{
    Q_OBJECT

    static bool raised(const QString &path)
    {
        QFuture<bool> call = QtConcurrent::run(&DocumentBeacon::raiseOther, path);
        while (!call.isFinished())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return call.result();
    }

private slots:
    void theWindowWithTheDocumentIsCalled()
    {
        const TemporaryFolder folder;
        const QString path = folder.write(QStringLiteral("home.nameplate"), "");
        DocumentBeacon beacon;
        beacon.light(path);
        QSignalSpy called(&beacon, &DocumentBeacon::called);
        QVERIFY(raised(path));
        QCOMPARE(called.size(), 1);
    }

    void anotherDocumentCallsNobody()
    {
        const TemporaryFolder folder;
        DocumentBeacon beacon;
        beacon.light(folder.write(QStringLiteral("home.nameplate"), ""));
        QVERIFY(!raised(folder.write(QStringLiteral("cabin.nameplate"), "")));
    }

    void aClosedDocumentAnswersNoMore()
    {
        const TemporaryFolder folder;
        const QString path = folder.write(QStringLiteral("home.nameplate"), "");
        DocumentBeacon beacon;
        beacon.light(path);
        beacon.light({});
        QVERIFY(!raised(path));
    }
};

QTEST_GUILESS_MAIN(DocumentBeaconTest)
#include "documentbeacontest.moc"
