// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemlistmodel.h"

#include "app/services/moment.h"
#include "tests/support/document/rawsql.h"
#include "tests/support/household.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace nameplate;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// What each row says in the column of names; heads in brackets.
QStringList shown(const ItemListModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, ItemListModel::columnOf("name"));
        rows << (model.isHead(row) ? QStringLiteral("[%1]") : QStringLiteral("%1")).arg(index.data().toString());
    }
    return rows;
}

int rowCalled(const ItemListModel &model, const QString &name)
{
    return int(shown(model).indexOf(name));
}

} // namespace

class ItemListModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<ItemListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_model = std::make_unique<ItemListModel>(m_home->inventory(), british);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_home.reset();
    }

    void itemsStandUnderTheirSeries()
    {
        QCOMPARE(shown(*m_model), QStringList({QStringLiteral("[Bosch Serie 6]"), QStringLiteral("Washing machine"),
                                               QStringLiteral("Washing machine"), QStringLiteral("[Dell XPS 13]"),
                                               QStringLiteral("Laptop"), QStringLiteral("[Without a series]"),
                                               QStringLiteral("Oak table")}));
    }

    void aNameIsMarkedWhileAWarrantyHolds()
    {
        const QModelIndex name = m_model->index(1, ItemListModel::columnOf("name"));
        const ItemId item = m_model->itemAt(1);
        const auto set = [this, item](const char *key, const QString &text) {
            return m_home->editor().setField({&item, 1}, fields::at(key), text, fields::Typing::plain()).has_value();
        };
        QVERIFY(set("warranty_until", QStringLiteral("2020-01-01")));
        QVERIFY(!name.data(ItemListModel::CoveredRole).toBool());
        QVERIFY(set("warranty_until", QStringLiteral("9000-01-01")));
        QVERIFY(name.data(ItemListModel::CoveredRole).toBool());
        QVERIFY(name.data(Qt::AccessibleDescriptionRole).toString().startsWith(QStringLiteral("Covered until")));
        QVERIFY(set("status", QStringLiteral("sold")));
        QVERIFY(!name.data(ItemListModel::CoveredRole).toBool());
    }

    void aHeadSaysNumberCountAndSum()
    {
        const QModelIndex head = m_model->index(0, 0);
        QCOMPARE(head.data(ItemListModel::NumberRole).toString(), QStringLiteral("WAW28750GB"));
        QCOMPARE(head.data(ItemListModel::SubtitleRole).toString(), QStringLiteral("Appliances"));
        QCOMPARE(head.data(ItemListModel::CountRole).toLongLong(), 2);
        QCOMPARE(head.data(ItemListModel::SumRole).toString(), QStringLiteral("1,198.00"));
    }

    void everyFieldIsAColumn()
    {
        const int row = rowCalled(*m_model, QStringLiteral("Laptop"));
        const auto text = [&](const char *key) {
            return m_model->index(row, ItemListModel::columnOf(key)).data().toString();
        };
        QCOMPARE(m_model->columnCount(), int(fields::all().size()));
        QCOMPARE(text("serial"), QStringLiteral("5RFDP01"));
        QCOMPARE(text("place"), QStringLiteral("Home / Study"));
        QCOMPARE(text("value"), QStringLiteral("1,449.00"));
    }

    void oneEditTouchesOneRowAndItsHead()
    {
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        const int row = rowCalled(*m_model, QStringLiteral("Laptop"));
        m_home->set(m_model->itemAt(row), "price", QStringLiteral("1500.00"));
        QCOMPARE(resets.size() + inserted.size() + removed.size() + moved.size(), 0);
        QCOMPARE(m_model->index(row, ItemListModel::columnOf("value")).data().toString(), QStringLiteral("1,500.00"));
        QCOMPARE(m_model->index(row - 1, 0).data(ItemListModel::SumRole).toString(), QStringLiteral("1,500.00"));
    }

    void aRenamedItemMovesAndStaysPointedAt()
    {
        const QModelIndex second = m_model->index(2, ItemListModel::columnOf("name"));
        const ItemId item = m_model->itemAt(2);
        const QPersistentModelIndex kept(second);
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_home->set(item, "name", QStringLiteral("A washing machine"));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(kept.row(), 1);
        QCOMPARE(m_model->itemAt(1), item);
    }

    void anAddedItemBringsItsGroup()
    {
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        m_home->add({QStringLiteral("name=Camera"), QStringLiteral("brand=Canon"), QStringLiteral("series_number=R5")});
        QCOMPARE(resets.size(), 0);
        QVERIFY(shown(*m_model).contains(QStringLiteral("[Canon]")));
        QCOMPARE(rowCalled(*m_model, QStringLiteral("Camera")), rowCalled(*m_model, QStringLiteral("[Canon]")) + 1);
    }

    void theLastItemTakesItsGroupAway()
    {
        const ItemId laptop = m_model->itemAt(rowCalled(*m_model, QStringLiteral("Laptop")));
        QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        QVERIFY(m_home->editor().remove({&laptop, 1}));
        QCOMPARE(resets.size(), 0);
        QVERIFY(!shown(*m_model).contains(QStringLiteral("[Dell XPS 13]")));
        QVERIFY(m_home->editor().undo());
        QVERIFY(shown(*m_model).contains(QStringLiteral("[Dell XPS 13]")));
    }

    void collapsedGroupsHideTheirItems()
    {
        m_model->setCollapsed(0, true);
        QCOMPARE(shown(*m_model).first(2),
                 QStringList({QStringLiteral("[Bosch Serie 6]"), QStringLiteral("[Dell XPS 13]")}));
        m_model->reveal(m_model->ids().front());
        QCOMPARE(m_model->rowCount(), 7);
        m_model->setAllCollapsed(true);
        QCOMPARE(m_model->rowCount(), 3);
    }

    void everyGroupingTellsWhatItIs_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QString>("first");
        QTest::newRow("place") << Grouping::Place << QStringLiteral("[Home / Cellar]");
        QTest::newRow("category") << Grouping::Category << QStringLiteral("[Appliances]");
        QTest::newRow("brand") << Grouping::Brand << QStringLiteral("[Bosch]");
        QTest::newRow("year") << Grouping::Year << QStringLiteral("[2021]");
        QTest::newRow("none") << Grouping::None << QStringLiteral("Laptop");
    }

    void everyGroupingTellsWhatItIs()
    {
        QFETCH(Grouping, grouping);
        QFETCH(QString, first);
        ListQuery query = m_model->query();
        query.grouping = grouping;
        m_model->setQuery(query);
        QCOMPARE(shown(*m_model).constFirst(), first);
    }

    void aSerialIsFoundFirstAndSaysWhereItWasFound()
    {
        m_home->add({QStringLiteral("name=Adapter"), QStringLiteral("notes=fits 5RFDP01")});
        ListQuery query = m_model->query();
        query.search = QStringLiteral("5rfd");
        m_model->setQuery(query);
        QCOMPARE(shown(*m_model).first(2),
                 QStringList({QStringLiteral("[Found by number]"), QStringLiteral("Laptop")}));
        QCOMPARE(m_model->index(1, 0).data(ItemListModel::MatchRole).toString(), QStringLiteral("Serial number"));
        QVERIFY(shown(*m_model).contains(QStringLiteral("Adapter")));
    }

    void sortingByAColumnKeepsTheGroups()
    {
        ListQuery query = m_model->query();
        query.grouping = Grouping::None;
        m_model->setQuery(query);
        m_model->sort(ItemListModel::columnOf("value"), Qt::DescendingOrder);
        QCOMPARE(shown(*m_model).constFirst(), QStringLiteral("Laptop"));
        QCOMPARE(shown(*m_model).constLast(), QStringLiteral("Oak table"));
    }

    void aFilterShowsWhatIsInThePlaceAndBelow()
    {
        ListQuery query = m_model->query();
        for (const PlaceSummary &place : m_home->inventory().places())
            if (place.path == QStringLiteral("Home / Study"))
                query.filter.place = place.place.id;
        m_model->setQuery(query);
        QCOMPARE(shown(*m_model), QStringList({QStringLiteral("[Dell XPS 13]"), QStringLiteral("Laptop")}));
    }

    void whatCannotBeReadWithoutWaitingIsBlankForThatTurn()
    {
        const ItemListModel fresh(m_home->inventory(), british);
        RawSql committer(m_home->path());
        committer.run("BEGIN EXCLUSIVE");
        {
            const Inventory::Turn turn(m_home->inventory());
            QVERIFY(
                std::ranges::all_of(shown(fresh), [](const QString &row) { return row.isEmpty() || row == u"[]"; }));
            QVERIFY(turn.hasGaps());
        }
        committer.run("ROLLBACK");
        QCOMPARE(shown(fresh), shown(*m_model));
        QVERIFY(shown(fresh).contains(QStringLiteral("Laptop")));
    }

    void textIsHandedOnAsTyped()
    {
        const ItemId item = m_home->add({QStringLiteral("name=<b>%1</b> & “x”")});
        const int row = m_model->rowOf(item);
        QCOMPARE(m_model->index(row, ItemListModel::columnOf("name")).data().toString(),
                 QStringLiteral("<b>%1</b> & “x”"));
    }
};

QTEST_MAIN(ItemListModelTest)
#include "itemlistmodeltest.moc"
