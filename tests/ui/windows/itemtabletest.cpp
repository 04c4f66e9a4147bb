// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/itemtable.h"

#include "tests/support/household.h"
#include "ui/models/itemlistmodel.h"
#include "ui/widgets/housestyle.h"

#include <QHeaderView>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

Q_DECLARE_METATYPE(nameplate::ItemId)

class ItemTableTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<ItemListModel> m_model;
    std::unique_ptr<ItemTable> m_table;

private slots:
    void initTestCase() { qRegisterMetaType<ItemId>(); }

    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_model = std::make_unique<ItemListModel>(m_home->inventory(), QLocale::c());
        m_table = std::make_unique<ItemTable>(*m_model);
        m_table->resize(900, 600);
        m_table->show();
    }

    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_home.reset();
    }

    void keysOpenAndCloseAGroup()
    {
        m_table->setCurrentIndex(m_model->index(0, ItemListModel::columnOf("name")));
        QTest::keyClick(m_table.get(), Qt::Key_Left);
        QCOMPARE(m_model->rowCount(), 5);
        QTest::keyClick(m_table.get(), Qt::Key_Right);
        QCOMPARE(m_model->rowCount(), 7);
        QTest::keyClick(m_table.get(), Qt::Key_Space);
        QCOMPARE(m_model->rowCount(), 5);
    }

    void theHeadOfASeriesLeadsToItsPage()
    {
        QSignalSpy wanted(m_table.get(), &ItemTable::seriesWanted);
        m_table->setCurrentIndex(m_model->index(0, ItemListModel::columnOf("name")));
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.front().front().value<SeriesId>().isValid());
        QCOMPARE(m_model->rowCount(), 7);
    }

    void headsAreNotAmongTheSelectedItems()
    {
        m_table->selectAll();
        QCOMPARE(m_table->selectedItems().size(), size_t(4));
    }

    void theSelectionSurvivesANewGrouping()
    {
        const ItemId laptop = m_model->itemAt(4);
        m_table->choose(laptop);
        ListQuery query = m_model->query();
        query.grouping = Grouping::Place;
        m_model->setQuery(query);
        QCOMPARE(m_table->selectedItems(), std::vector<ItemId>{laptop});
    }

    void anItemInAClosedGroupIsShownWhenItIsChosen()
    {
        const ItemId laptop = m_model->itemAt(4);
        m_model->setAllCollapsed(true);
        m_table->choose(laptop);
        QCOMPARE(m_table->selectedItems(), std::vector<ItemId>{laptop});
    }

    void enterOnAnItemAsksForEditing()
    {
        QSignalSpy asked(m_table.get(), &ItemTable::editWanted);
        m_table->choose(m_model->itemAt(1));
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
    }

    void columnsAreRemembered()
    {
        m_table->setColumnHidden(ItemListModel::columnOf("owner"), false);
        m_table->horizontalHeader()->moveSection(0, 2);
        const QByteArray state = m_table->columns();
        ItemTable other(*m_model);
        QVERIFY(other.restoreColumns(state));
        QVERIFY(!other.isColumnHidden(ItemListModel::columnOf("owner")));
        QCOMPARE(other.horizontalHeader()->logicalIndex(2), m_table->horizontalHeader()->logicalIndex(2));
        QVERIFY(!other.restoreColumns("nonsense"));
    }

    void theUsualColumnsFitANarrowTable()
    {
        ItemTable narrow(*m_model);
        narrow.resize(lines(&narrow, 42), 300);
        narrow.show();
        QCOMPARE(narrow.horizontalHeader()->length(), narrow.viewport()->width());
        const int serial = ItemListModel::columnOf("serial");
        narrow.resize(lines(&narrow, 58), 300);
        QCOMPARE(narrow.columnWidth(serial), lines(&narrow, 12));
    }

    void aWideTableSpreadsOverAllItsColumns()
    {
        ItemTable wide(*m_model);
        wide.resize(lines(&wide, 120), 300);
        wide.show();
        QCOMPARE(wide.horizontalHeader()->length(), wide.viewport()->width());
        const int serial = wide.columnWidth(ItemListModel::columnOf("serial"));
        QVERIFY(serial > lines(&wide, 18));
        QVERIFY(wide.columnWidth(ItemListModel::columnOf("name")) < 3 * serial);
    }

    void aWidthThatSomebodyChoseStays()
    {
        const int serial = ItemListModel::columnOf("serial");
        m_table->setColumnWidth(serial, 222);
        m_table->resize(m_table->width() / 2, m_table->height());
        QCOMPARE(m_table->columnWidth(serial), 222);
    }

    void namesTakeTheRoomThatIsLeft() { QCOMPARE(m_table->horizontalHeader()->length(), m_table->viewport()->width()); }
};

QTEST_MAIN(ItemTableTest)
#include "itemtabletest.moc"
