// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/cellcommands.h"

#include "tests/support/household.h"
#include "ui/models/itemlistmodel.h"
#include "ui/windows/bulkdesk.h"
#include "ui/windows/itemtable.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class CellCommandsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<ItemListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ItemTable> m_table;
    std::unique_ptr<BulkDesk> m_desk;
    std::unique_ptr<CellCommands> m_commands;
    std::vector<RefusedCell> m_unreadable;

    [[nodiscard]] QModelIndex cell(int row, const char *key) const
    {
        return m_model->index(row, ItemListModel::columnOf(key));
    }
    void select(int top, int bottom, const char *left, const char *right)
    {
        m_table->selectionModel()->setCurrentIndex(cell(top, left), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(QItemSelection(cell(top, left), cell(bottom, right)),
                                          QItemSelectionModel::ClearAndSelect);
    }
    [[nodiscard]] Record record(int row) const { return m_home->inventory().record(m_model->itemAt(row)).value(); }
    static void hold(const QString &text) { QGuiApplication::clipboard()->setText(text); }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_model = std::make_unique<ItemListModel>(m_home->inventory(), QLocale::c());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_table = std::make_unique<ItemTable>(*m_model);
        m_table->setLocale(QLocale::c());
        m_desk = std::make_unique<BulkDesk>(m_home->inventory(), m_home->editor(), nullptr);
        m_commands = std::make_unique<CellCommands>(*m_table, *m_model, m_home->editor(), *m_desk, nullptr);
        m_unreadable.clear();
        connect(m_commands.get(), &CellCommands::unreadable, this,
                [this](const CellEdits &, const std::vector<RefusedCell> &cells) { m_unreadable = cells; });
    }

    void cleanup()
    {
        m_commands.reset();
        m_desk.reset();
        m_table.reset();
        m_tester.reset();
        m_model.reset();
        m_home.reset();
    }

    void oneCellIsCopiedAsItsText()
    {
        select(4, 4, "serial", "serial");
        m_commands->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("5RFDP01"));
    }

    void aBlockIsCopiedForASpreadsheet()
    {
        const int serial = ItemListModel::columnOf("serial");
        const int name = ItemListModel::columnOf("name");
        QItemSelection block;
        for (const int column : {serial, name})
            block.append(QItemSelectionRange(m_model->index(1, column), m_model->index(4, column)));
        m_table->selectionModel()->select(block, QItemSelectionModel::ClearAndSelect);
        m_commands->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("Washing machine\t458309120042\nWashing machine\t458309120077\nLaptop\t5RFDP01\n"));
    }

    void aBlockIsPastedFromTheCurrentCellDownAndUndoneAtOnce()
    {
        QSignalSpy done(m_commands.get(), &CellCommands::done);
        select(1, 1, "serial", "serial");
        hold(QStringLiteral("X1\tHome / Attic\t2024-05-17\r\nX2\t\"Home / Shed\"\t2024-05-18\r\nX3\t\t\r\n"));
        m_commands->paste({});
        QCOMPARE(done.size(), 1);
        QCOMPARE(done.first().first().toString(), QStringLiteral("Changed 3 item(s)"));
        QCOMPARE(record(1).item.serial, QStringLiteral("X1"));
        QCOMPARE(record(1).place, QStringLiteral("Home / Attic"));
        QCOMPARE(record(2).place, QStringLiteral("Home / Shed"));
        QCOMPARE(record(2).item.acquiredOn, QDate(2024, 5, 18));
        QCOMPARE(record(4).item.serial, QStringLiteral("X3")); // past the head of the next group
        QVERIFY(record(4).place.isEmpty());
        QVERIFY(m_home->editor().undo());
        QCOMPARE(record(1).item.serial, QStringLiteral("458309120042"));
        QCOMPARE(record(4).place, QStringLiteral("Home / Study"));
    }

    void rowsBelowTheLastBecomeNewItems()
    {
        QSignalSpy done(m_commands.get(), &CellCommands::done);
        select(6, 6, "name", "name");
        hold(QStringLiteral("Oak desk\tD1\nLamp\tL1\nShelf\tS1\n"));
        m_commands->paste(QStringLiteral("Home / Study"));
        QCOMPARE(m_home->inventory().itemCount(), 6);
        QCOMPARE(done.first().first().toString(), QStringLiteral("Changed 1 item(s) · Added 2 item(s)"));
        const auto added = done.first().at(1).value<std::vector<ItemId>>();
        const Record lamp = m_home->inventory().record(added.front()).value();
        QCOMPARE(lamp.item.serial, QStringLiteral("L1"));
        QCOMPARE(lamp.place, QStringLiteral("Home / Study"));
        QCOMPARE(lamp.item.currency.code(), QStringLiteral("EUR"));
    }

    void aBlockWithColumnNamesBecomesNewItems()
    {
        hold(QStringLiteral("Serial number\tName\tPrice\nL1\tLamp\t12.50\n"));
        m_commands->pasteAsNew({});
        const Record lamp =
            m_home->inventory().record(m_home->inventory().resolve(QStringLiteral("L1")).front()).value();
        QCOMPARE(lamp.item.name, QStringLiteral("Lamp"));
        QCOMPARE(lamp.item.price, std::optional<qint64>(1250));
    }

    void cellsThatCannotBeReadAreNamedAndNothingIsPasted()
    {
        select(1, 1, "acquired_on", "acquired_on");
        hold(QStringLiteral("2024-05-17\t12.50\nsoon\tmuch\n"));
        m_commands->paste({});
        QCOMPARE(m_unreadable.size(), size_t(2));
        QCOMPARE(m_unreadable[0].row, 1);
        QCOMPARE(record(1).item.acquiredOn, QDate(2021, 3, 4));
    }

    void aBlockWiderThanTheColumnsIsRefused()
    {
        QSignalSpy refused(m_commands.get(), &CellCommands::refused);
        select(1, 1, "value", "value");
        hold(QStringLiteral("1\t2\n"));
        m_commands->paste({});
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(QStringLiteral("2 columns wide")));
    }

    void oneCellFillsEverySelectedOne()
    {
        select(1, 4, "place", "place");
        hold(QStringLiteral("Home / Attic"));
        m_commands->paste({});
        for (const int row : {1, 2, 4})
            QCOMPARE(record(row).place, QStringLiteral("Home / Attic"));
        QCOMPARE(record(6).place, QStringLiteral("Home / Kitchen"));
    }

    void theFirstRowFillsThoseBelow()
    {
        select(1, 6, "place", "acquired_on");
        m_commands->fillDown();
        for (const int row : {2, 4, 6}) {
            QCOMPARE(record(row).place, QStringLiteral("Home / Utility room"));
            QCOMPARE(record(row).item.acquiredOn, QDate(2021, 3, 4));
        }
        QCOMPARE(m_home->inventory().undoText(), QStringLiteral("Fill down"));
    }

    void aSingleCellIsFilledFromAbove()
    {
        select(4, 4, "place", "place");
        m_commands->fillDown();
        QCOMPARE(record(4).place, QStringLiteral("Home / Cellar"));
    }

    void anAmountKeepsItsCurrencyWhenItIsFilledOrPasted()
    {
        m_table->setColumnHidden(ItemListModel::columnOf("price"), false);
        m_home->set(m_model->itemAt(4), "price", QString());
        m_home->set(m_model->itemAt(4), "currency", QStringLiteral("CHF"));
        select(2, 4, "price", "price");
        m_commands->fillDown();
        QCOMPARE(record(4).item.priceMoney()->currency.code(), QStringLiteral("EUR"));
        m_home->set(m_model->itemAt(4), "price", QStringLiteral("7"));
        m_home->set(m_model->itemAt(4), "currency", QStringLiteral("CHF"));
        select(1, 1, "price", "price");
        m_commands->copy();
        select(4, 4, "price", "price");
        m_commands->paste({});
        QCOMPARE(record(4).item.priceMoney()->currency.code(), QStringLiteral("EUR"));
    }

    void whatIsCopiedAndPastedBackChangesNothing()
    {
        QSignalSpy refused(m_commands.get(), &CellCommands::refused);
        m_home->set(m_model->itemAt(1), "name", QString());
        m_home->set(m_model->itemAt(1), "quantity", QStringLiteral("3"));
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_table->setColumnHidden(column, column == ItemListModel::columnOf("id"));
        m_table->selectAll();
        m_commands->copy();
        m_table->selectionModel()->clear();
        const int first = m_table->shownColumns().front();
        m_table->selectionModel()->setCurrentIndex(m_model->index(1, first), QItemSelectionModel::NoUpdate);
        m_commands->paste({});
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().startsWith(QStringLiteral("Nothing was changed")));
    }

    void anEmptyClipboardIsSaid()
    {
        QSignalSpy refused(m_commands.get(), &CellCommands::refused);
        QGuiApplication::clipboard()->clear();
        m_commands->paste({});
        m_commands->pasteAsNew({});
        QCOMPARE(refused.size(), 2);
    }
};

QTEST_MAIN(CellCommandsTest)
#include "cellcommandstest.moc"
