// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowsettings.h"

#include "tests/support/temporaryfolder.h"

#include <QDirIterator>
#include <QTest>

using namespace nameplate;

class WindowSettingsTest : public QObject
{
    Q_OBJECT

    TemporaryFolder m_folder;

private slots:
    void init() { qputenv("XDG_CONFIG_HOME", m_folder.path(QStringLiteral("config")).toLocal8Bit()); }

    void whatWasSetIsThereAtTheNextStart()
    {
        {
            WindowSettings settings;
            settings.setTheme(ThemeChoice::Dark);
            settings.setGrouping(Grouping::Place);
            settings.setMarksLookAlikes(true);
            settings.setBytes("splitter", "abc");
        }
        const WindowSettings settings;
        QCOMPARE(settings.theme(), ThemeChoice::Dark);
        QCOMPARE(settings.grouping(), Grouping::Place);
        QVERIFY(settings.marksLookAlikes());
        QCOMPARE(settings.bytes("splitter"), QByteArray("abc"));
    }

    void theLatestDocumentComesFirstAndLostOnesAreLeftOut()
    {
        WindowSettings settings;
        const QString first = m_folder.write(QStringLiteral("first.nameplate"), "");
        const QString second = m_folder.write(QStringLiteral("second.nameplate"), "");
        settings.addRecentDocument(first);
        settings.addRecentDocument(second);
        settings.addRecentDocument(first);
        QCOMPARE(settings.recentDocuments(), QStringList({first, second}));
        QVERIFY(QFile::remove(first));
        QCOMPARE(settings.recentDocuments(), QStringList(second));
    }

    void onlyTheUserCanReadTheFile()
    {
        {
            WindowSettings settings;
            settings.setTheme(ThemeChoice::Light);
        }
        QDirIterator files(m_folder.path(QStringLiteral("config")), QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(files.hasNext());
        while (files.hasNext()) {
            files.next();
            QVERIFY(!(files.fileInfo().permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        }
    }

    void thePlaceInADocumentIsRemembered()
    {
        WindowSettings settings;
        const QString path = QFileInfo(QCoreApplication::applicationFilePath()).absoluteFilePath();
        settings.addRecentDocument(path);
        settings.setPlaceIn(path, QByteArray("cellar"));
        settings.setPlaceIn(QStringLiteral("/elsewhere/b.nameplate"), QByteArray("attic"));
        QCOMPARE(settings.placeIn(path), QByteArray("cellar"));
        settings.setPlaceIn(path, QByteArray("study"));
        QCOMPARE(settings.placeIn(path), QByteArray("study"));
        QCOMPARE(settings.placeIn(QStringLiteral("/elsewhere/b.nameplate")), QByteArray());
    }
};

QTEST_GUILESS_MAIN(WindowSettingsTest)
#include "windowsettingstest.moc"
