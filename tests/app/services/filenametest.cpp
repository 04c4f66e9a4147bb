// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/filename.h"

#include <QTest>

using namespace nameplate;

class FileNameTest : public QObject
{
    Q_OBJECT

private slots:
    void unsafeNamesBecomeSafe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("safe");
        QTest::newRow("ordinary") << "Küche 1.jpg" << "Küche 1.jpg";
        QTest::newRow("path") << "../../etc/passwd" << "passwd";
        QTest::newRow("windows path") << "C:\\Users\\me\\plate.jpg" << "plate.jpg";
        QTest::newRow("ends with a slash") << "photos/" << "file";
        QTest::newRow("hidden") << "..bashrc" << "bashrc";
        QTest::newRow("option") << "-rf.jpg" << "rf.jpg";
        QTest::newRow("control characters") << "a\nb\x1B[31m.jpg" << "a_b_[31m.jpg";
        QTest::newRow("turned around") << QStringLiteral("a\u202Egpj.exe") << "a_gpj.exe";
        QTest::newRow("patterns") << "what?*<>|\".png" << "what______.png";
        QTest::newRow("device") << "NUL.txt" << "_NUL.txt";
        QTest::newRow("emoji") << QStringLiteral("🧺.png") << QStringLiteral("🧺.png");
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) + ".png" << "_.png";
        QTest::newRow("nothing") << "" << "file";
        QTest::newRow("dots only") << "..." << "file";
    }

    void unsafeNamesBecomeSafe()
    {
        QFETCH(QString, name);
        QFETCH(QString, safe);
        QCOMPARE(filename::safe(name), safe);
        QCOMPARE(filename::safe(filename::safe(name)), filename::safe(name));
    }

    void longNamesAreCutAndKeepTheirSuffix()
    {
        const QString safe = filename::safe(QString(200, QChar(0x00FC)) + QStringLiteral(".jpeg"));
        QVERIFY(safe.toUtf8().size() <= 120);
        QVERIFY(safe.endsWith(QStringLiteral("ü.jpeg")));
        QVERIFY(filename::safe(QStringLiteral("a.") + QString(500, u'x')).toUtf8().size() <= 120);
    }
};

QTEST_GUILESS_MAIN(FileNameTest)
#include "filenametest.moc"
