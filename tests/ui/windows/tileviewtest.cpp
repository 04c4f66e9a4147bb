// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/tileview.h"

#include "tests/support/household.h"
#include "ui/models/itemlistmodel.h"
#include "ui/windows/itemtable.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class TileViewTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_model = std::make_unique<ItemListModel>(m_home->inventory(), QLocale::c());
        m_table = std::make_unique<ItemTable>(*m_model);
        m_tiles = std::make_unique<TileView>(*m_model, m_table->selectionModel());
        m_tiles->resize(900, 600);
        m_tiles->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_tiles.get()));
    }
    void cleanup()
    {
        m_tiles.reset();
        m_table.reset();
        m_model.reset();
    }

    void everyRowHasAPlaceOfItsOwn()
    {
        QList<QRect> rects;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const QRect rect = m_tiles->visualRect(m_model->index(row, ItemListModel::columnOf("name")));
            QVERIFY(!rect.isEmpty());
            for (const QRect &other : rects)
                QVERIFY(!other.intersects(rect));
            QCOMPARE(m_tiles->indexAt(rect.center()).row(), row);
            rects << rect;
        }
        QVERIFY(rects[1].top() == rects[2].top()); // two units of a series stand side by side
        QVERIFY(rects[0].width() > rects[1].width());
    }

    void theSelectionIsThatOfTheTable()
    {
        const int row = m_model->rowOf(ItemId{3});
        const QRect tile = m_tiles->visualRect(m_model->index(row, ItemListModel::columnOf("name")));
        QTest::mouseClick(m_tiles->viewport(), Qt::LeftButton, {}, tile.center());
        QCOMPARE(m_table->selectedItems(), std::vector{ItemId{3}});
        m_table->choose(ItemId{4});
        QCOMPARE(m_tiles->currentIndex().row(), m_model->rowOf(ItemId{4}));
        ListQuery query = m_model->query();
        query.grouping = Grouping::None;
        m_model->setQuery(query);
        QCOMPARE(m_table->selectedItems(), std::vector{ItemId{4}});
    }

    void theKeysGoFromTileToTile()
    {
        m_tiles->setFocus();
        m_table->choose(ItemId{1});
        QTest::keyClick(m_tiles.get(), Qt::Key_Right);
        QCOMPARE(m_table->selectedItems(), std::vector{ItemId{2}});
        QTest::keyClick(m_tiles.get(), Qt::Key_Down);
        QVERIFY(m_model->isHead(m_tiles->currentIndex().row()));
        QTest::keyClick(m_tiles.get(), Qt::Key_Down);
        QCOMPARE(m_table->selectedItems(), std::vector{ItemId{3}});
        QSignalSpy edits(m_tiles.get(), &TileView::editWanted);
        QTest::keyClick(m_tiles.get(), Qt::Key_Return);
        QCOMPARE(edits.size(), 1);
    }

    void aHeadOpensItsSeries()
    {
        QSignalSpy wanted(m_tiles.get(), &TileView::seriesWanted);
        const QRect head = m_tiles->visualRect(m_model->index(0, ItemListModel::columnOf("name")));
        QTest::mouseDClick(m_tiles->viewport(), Qt::LeftButton, {}, head.center());
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.front().front().value<SeriesId>().isValid());
    }

    void newItemsGetTheirTiles()
    {
        const int before = m_tiles->verticalScrollBar()->maximum();
        for (int i = 0; i < 40; ++i)
            m_home->add({QStringLiteral("name=Box %1").arg(i)});
        QTRY_VERIFY(m_tiles->verticalScrollBar()->maximum() > before);
        const QModelIndex last = m_model->index(m_model->rowCount() - 1, ItemListModel::columnOf("name"));
        m_tiles->scrollTo(last);
        QVERIFY(m_tiles->viewport()->rect().contains(m_tiles->visualRect(last)));
    }

private:
    std::unique_ptr<Household> m_home;
    std::unique_ptr<ItemListModel> m_model;
    std::unique_ptr<ItemTable> m_table;
    std::unique_ptr<TileView> m_tiles;
};

QTEST_MAIN(TileViewTest)
#include "tileviewtest.moc"
