// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/actions.h"

#include "ui/widgets/icons.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>

#include <set>

using namespace nameplate;

class ActionsTest : public QObject
{
    Q_OBJECT

private slots:
    void everyShortcutIsGivenOnce()
    {
        std::set<QString> keys;
        for (const ActionRow &row : ActionSet::rows())
            if (*row.keys)
                QVERIFY2(keys.insert(QString::fromLatin1(row.keys)).second, row.keys);
    }

    void everyShortcutAndIconExists()
    {
        for (const ActionRow &row : ActionSet::rows()) {
            if (*row.keys)
                QVERIFY2(!QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText).isEmpty(), row.keys);
            if (*row.icon)
                QVERIFY2(hasLineIcon(QString::fromLatin1(row.icon)), row.icon);
        }
    }

    void everyActionIsInAMenu()
    {
        QWidget window;
        ActionSet actions(&window);
        QMenuBar bar;
        actions.fillMenus(&bar);
        for (const ActionRow &row : ActionSet::rows())
            QVERIFY2(actions.menu(row.menu)->actions().contains(actions[row.id]), row.text);
    }

    void noTwoEntriesOfAMenuShareAMnemonic()
    {
        std::set<std::pair<int, QChar>> taken;
        for (const ActionRow &row : ActionSet::rows()) {
            const QString text = QString::fromUtf8(row.text);
            const qsizetype mark = text.indexOf(u'&');
            QVERIFY2(mark >= 0, row.text);
            QVERIFY2(taken.insert({int(row.menu), text.at(mark + 1).toLower()}).second, row.text);
        }
    }

    void whatCannotBeDoneIsNotOffered()
    {
        QWidget window;
        ActionSet actions(&window);
        actions.enable({});
        QVERIFY(actions[ActionId::OpenDocument]->isEnabled());
        QVERIFY(!actions[ActionId::AddItem]->isEnabled());
        actions.enable({.document = true, .writable = false, .item = true});
        QVERIFY(actions[ActionId::PrintInsurance]->isEnabled());
        QVERIFY(actions[ActionId::CopySerial]->isEnabled());
        QVERIFY(!actions[ActionId::AddItem]->isEnabled());
        QVERIFY(!actions[ActionId::DeleteItems]->isEnabled());
    }
};

QTEST_MAIN(ActionsTest)
#include "actionstest.moc"
