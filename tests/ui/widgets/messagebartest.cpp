// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace nameplate;

class MessageBarTest : public QObject
{
    Q_OBJECT

private slots:
    void theActionIsDoneOnceAndTheMessageLeaves()
    {
        MessageBar bar;
        int undone = 0;
        bar.say({Message::Kind::News, QStringLiteral("Deleted 3 items"), QStringLiteral("Undo"), [&] { ++undone; }});
        QVERIFY(!bar.isHidden());
        bar.findChild<QPushButton *>()->click();
        QCOMPARE(undone, 1);
        QVERIFY(bar.isHidden());
    }

    void errorsWaitForEachOther()
    {
        MessageBar bar;
        bar.say({Message::Kind::Error, QStringLiteral("The disk is full."), {}, {}});
        bar.say({Message::Kind::Error, QStringLiteral("The file has moved."), {}, {}});
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        bar.findChild<QToolButton *>()->click();
        QCOMPARE(bar.text(), QStringLiteral("The file has moved."));
    }

    void newsNeverPushesAnErrorAway()
    {
        MessageBar bar;
        bar.say({Message::Kind::News, QStringLiteral("Saved."), {}, {}});
        bar.say({Message::Kind::Error, QStringLiteral("The disk is full."), {}, {}});
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
        bar.say({Message::Kind::News, QStringLiteral("Copied."), {}, {}});
        QCOMPARE(bar.text(), QStringLiteral("The disk is full."));
    }

    void theSameErrorIsSaidOnce()
    {
        MessageBar bar;
        bar.say({Message::Kind::Error, QStringLiteral("The disk is full."), {}, {}});
        bar.say({Message::Kind::Error, QStringLiteral("The disk is full."), {}, {}});
        QCOMPARE(bar.waiting(), 1);
    }

    void markupIsShownAsTyped()
    {
        MessageBar bar;
        bar.say({Message::Kind::News, QStringLiteral("Deleted <b>%1</b>"), {}, {}});
        for (const QLabel *label : bar.findChildren<QLabel *>())
            if (!label->text().isEmpty()) {
                QCOMPARE(label->text(), QStringLiteral("Deleted <b>%1</b>"));
                QCOMPARE(label->textFormat(), Qt::PlainText);
            }
    }
};

QTEST_MAIN(MessageBarTest)
#include "messagebartest.moc"
