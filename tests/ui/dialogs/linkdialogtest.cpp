// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linkdialog.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace nameplate;

class LinkDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    EvidenceId m_receipt;
    ItemId m_first;

    [[nodiscard]] ItemId laptop() const { return m_home->inventory().resolve(QStringLiteral("5RFDP01")).front(); }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_first = m_home->inventory().resolve(QStringLiteral("458309120042")).front();
        m_receipt =
            m_home->editor().attach(m_first, prepareEvidence("bill", QStringLiteral("bill.txt")).value()).value();
    }

    void whatItServesIsTickedAndComesFirst()
    {
        const LinkDialog dialog(m_home->inventory(), m_receipt);
        const auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 4);
        QCOMPARE(list->item(0)->checkState(), Qt::Checked);
        QCOMPARE(list->item(1)->checkState(), Qt::Unchecked);
        QCOMPARE(dialog.items(), std::vector{m_first});
    }

    void anItemIsFoundAndTickedByKeysAlone()
    {
        LinkDialog dialog(m_home->inventory(), m_receipt);
        auto *search = dialog.findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("5rfd"));
        QCOMPARE(dialog.findChild<QListWidget *>()->count(), 1);
        QTest::keyClick(search, Qt::Key_Return);
        search->clear();
        QCOMPARE(dialog.items().size(), size_t(2));
        QCOMPARE(dialog.findChild<QListWidget *>()->item(1)->checkState(), Qt::Checked);
        QVERIFY(m_home->editor().setItems(m_receipt, dialog.items()));
        QCOMPARE(m_home->inventory().itemsOf(m_receipt).size(), size_t(2));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_home->inventory().itemsOf(m_receipt), std::vector{m_first});
    }

    void withoutAnItemItWaitsInTheTray()
    {
        QVERIFY(m_home->editor().setItems(m_receipt, {}));
        QCOMPARE(m_home->inventory().evidence(EvidenceTarget()).front().id, m_receipt);
        QVERIFY(m_home->editor().setItems(m_receipt, std::vector{laptop()}));
        QVERIFY(m_home->inventory().evidence(EvidenceTarget()).empty());
    }
};

QTEST_MAIN(LinkDialogTest)
#include "linkdialogtest.moc"
