// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mergedialog.h"

#include "app/editing/editor.h"
#include "tests/support/temporaryfolder.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace nameplate;
using namespace Qt::StringLiterals;

class MergeDialogTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Inventory> m_inventory;

    QString other() const { return m_folder->path(u"other.nameplate"_s); }

    static ItemId add(Inventory &inventory, const QString &name)
    {
        Record record;
        record.item.name = name;
        return Editor(inventory).add(record).value();
    }

    static void setOwner(Inventory &inventory, ItemId item, const QString &owner)
    {
        QVERIFY(Editor(inventory).setField(std::span(&item, 1), fields::at("owner"), owner, fields::Typing::plain()));
    }

    static QPushButton *button(const MergeDialog &dialog, const QString &text)
    {
        for (auto *each : dialog.findChildren<QPushButton *>())
            if (each->text() == text)
                return each;
        return nullptr;
    }

private slots:
    /// Here the table got an owner; there the lamp did, the table got another one, and a sofa came.
    void init()
    {
        m_inventory.reset();
        m_folder = std::make_unique<TemporaryFolder>();
        const QString path = m_folder->path(u"home.nameplate"_s);
        QVERIFY(Inventory::create(path, {}));
        m_inventory = Inventory::open(path, Inventory::Access::ReadWrite).value();
        const ItemId table = add(*m_inventory, u"Table"_s);
        const ItemId lamp = add(*m_inventory, u"Lamp"_s);
        m_inventory.reset();
        QVERIFY(QFile::copy(path, other()));
        m_inventory = Inventory::open(path, Inventory::Access::ReadWrite).value();
        setOwner(*m_inventory, table, u"Ann"_s);
        const auto theirs = Inventory::open(other(), Inventory::Access::ReadWrite).value();
        setOwner(*theirs, lamp, u"Bob"_s);
        setOwner(*theirs, table, u"Bob"_s);
        add(*theirs, u"Sofa"_s);
    }

    void whatDiffersIsShownAndSuggested()
    {
        MergeDialog dialog(*m_inventory, other());
        QSignalSpy ready(&dialog, &MergeDialog::ready);
        QVERIFY(ready.wait());
        const auto *tree = dialog.findChild<QTreeWidget *>();
        QCOMPARE(tree->topLevelItemCount(), 3);
        const QTreeWidgetItem *table = tree->topLevelItem(0);
        QCOMPARE(table->text(0), u"1  Table"_s);
        QCOMPARE(table->child(0)->text(1), u"Ann"_s);
        QCOMPARE(table->child(0)->text(2), u"Bob"_s);
        QCOMPARE(table->child(0)->checkState(0), Qt::Unchecked);
        QCOMPARE(tree->topLevelItem(1)->child(0)->checkState(0), Qt::Checked);
        QCOMPARE(tree->topLevelItem(2)->checkState(0), Qt::Checked);
        QVERIFY(!m_inventory->undoText().value_or(QString()).contains(u"Merge"_s));
    }

    void whatIsTickedIsTakenInOneStep()
    {
        MergeDialog dialog(*m_inventory, other());
        QSignalSpy ready(&dialog, &MergeDialog::ready);
        QVERIFY(ready.wait());
        auto *tree = dialog.findChild<QTreeWidget *>();
        tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
        tree->topLevelItem(2)->setCheckState(0, Qt::Unchecked);
        QSignalSpy merged(&dialog, &MergeDialog::merged);
        QSignalSpy bell(m_inventory.get(), &Inventory::changed);
        dialog.merge();
        QVERIFY(merged.wait());
        QCOMPARE(bell.size(), 1);
        QCOMPARE(m_inventory->itemCount(), 2);
        QCOMPARE(m_inventory->record(m_inventory->resolve(u"1"_s).front())->item.owner, u"Bob"_s);
        QCOMPARE(m_inventory->record(m_inventory->resolve(u"2"_s).front())->item.owner, u"Bob"_s);
        QVERIFY(m_inventory->undo());
        QCOMPARE(m_inventory->record(m_inventory->resolve(u"1"_s).front())->item.owner, u"Ann"_s);
    }

    void everythingCanBeKeptAsItIs()
    {
        MergeDialog dialog(*m_inventory, other());
        QSignalSpy ready(&dialog, &MergeDialog::ready);
        QVERIFY(ready.wait());
        button(dialog, u"Keep all from &here"_s)->click();
        QVERIFY(!dialog.plan().changesOurs());
        QVERIFY(!button(dialog, u"&Merge"_s)->isEnabled());
        button(dialog, u"As &suggested"_s)->click();
        QVERIFY(button(dialog, u"&Merge"_s)->isEnabled());
    }

    void onlyWhatNeedsALookCanBeShown()
    {
        MergeDialog dialog(*m_inventory, other());
        QSignalSpy ready(&dialog, &MergeDialog::ready);
        QVERIFY(ready.wait());
        dialog.findChild<QCheckBox *>()->setChecked(true);
        const auto *tree = dialog.findChild<QTreeWidget *>();
        QVERIFY(!tree->topLevelItem(0)->isHidden());
        QVERIFY(tree->topLevelItem(1)->isHidden());
        QVERIFY(tree->topLevelItem(2)->isHidden());
    }

    void aFileThatIsNoCopyIsSaidInPlace()
    {
        MergeDialog dialog(*m_inventory, m_folder->write(u"list.nameplate"_s, "no document"));
        QTRY_VERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(),
                                        [](const QLabel *label) { return label->text() == u"Nothing was merged."_s; }));
        QVERIFY(!button(dialog, u"&Merge"_s)->isEnabled());
    }

    void closingWhileItWorksLeavesNothing()
    {
        auto dialog = std::make_unique<MergeDialog>(*m_inventory, other());
        dialog.reset();
        QCOMPARE(m_inventory->itemCount(), 2);
    }
};

QTEST_MAIN(MergeDialogTest)
#include "mergedialogtest.moc"
