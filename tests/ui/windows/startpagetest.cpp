// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/startpage.h"

#include "ui/widgets/choicecard.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class StartPageTest : public QObject
{
    Q_OBJECT

private slots:
    void everyWayToBeginCanBeChosenByKeys()
    {
        StartPage page;
        page.show();
        QSignalSpy fresh(&page, &StartPage::newAsked);
        QSignalSpy sample(&page, &StartPage::sampleAsked);
        QSignalSpy open(&page, &StartPage::openAsked);
        for (ChoiceCard *card : page.findChildren<ChoiceCard *>()) {
            QVERIFY(!card->accessibleName().isEmpty());
            QVERIFY(!card->accessibleDescription().isEmpty());
            QTest::keyClick(card, Qt::Key_Space);
        }
        QCOMPARE(fresh.size(), 1);
        QCOMPARE(sample.size(), 1);
        QCOMPARE(open.size(), 1);
    }

    void documentsOpenedLatelyAreOffered()
    {
        StartPage page;
        page.setRecent({QStringLiteral("/home/ada/A & B.nameplate")});
        QSignalSpy asked(&page, &StartPage::recentAsked);
        auto *entry = page.findChild<QPushButton *>();
        QCOMPARE(entry->accessibleName(), QStringLiteral("Open A & B"));
        entry->click();
        QCOMPARE(asked.first().first().toString(), QStringLiteral("/home/ada/A & B.nameplate"));
    }
};

QTEST_MAIN(StartPageTest)
#include "startpagetest.moc"
