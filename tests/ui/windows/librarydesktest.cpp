// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/librarydesk.h"

#include "tests/support/household.h"
#include "ui/models/dragdata.h"
#include "ui/windows/librarypanel.h"

#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace nameplate;

class LibraryDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_desk = std::make_unique<LibraryDesk>(m_home->inventory(), m_home->editor());
        m_said.clear();
        connect(m_desk.get(), &LibraryDesk::changedUndoably, this, [this](const QString &text) { m_said << text; });
    }
    void cleanup() { m_desk.reset(); }

    void aNewPlaceAndItsNameAreOneStep()
    {
        const PlaceId made = m_desk->makePlace(place(QStringLiteral("Home")));
        QVERIFY(made.isValid());
        m_desk->rename(LibraryModel::Kind::Place, made.value, QStringLiteral("Box 7"));
        QCOMPARE(place(QStringLiteral("Home / Box 7")), made);
        QVERIFY(m_home->editor().undo());
        QVERIFY(!place(QStringLiteral("Home / Box 7")).isValid());
        QVERIFY(!place(QStringLiteral("Home / New place")).isValid());
    }

    void twoNewPlacesDoNotCollide()
    {
        QVERIFY(m_desk->makePlace({}) != m_desk->makePlace({}));
        QVERIFY(place(QStringLiteral("New place 2")).isValid());
    }

    void aMovedPlaceTakesItsItemsAlong()
    {
        m_desk->move(place(QStringLiteral("Home / Cellar")), place(QStringLiteral("Home / Study")));
        QCOMPARE(m_home->inventory().record(ItemId{2})->place, QStringLiteral("Home / Study / Cellar"));
        QVERIFY2(m_said.last().contains(QStringLiteral("Cellar")), qPrintable(m_said.last()));
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_home->inventory().record(ItemId{2})->place, QStringLiteral("Home / Cellar"));
    }

    void whatWasInARemovedPlaceIsInTheOneAroundIt()
    {
        m_desk->remove(LibraryModel::Kind::Place, place(QStringLiteral("Home / Cellar")).value);
        QCOMPARE(m_home->inventory().record(ItemId{2})->place, QStringLiteral("Home"));
        QVERIFY2(m_said.last().contains(QStringLiteral("“Home”")), qPrintable(m_said.last()));
    }

    void itemsDroppedOnAShelfBelongToIt()
    {
        const std::vector<ItemId> both{ItemId{3}, ItemId{4}};
        m_desk->drop(both, LibraryModel::Kind::Place, place(QStringLiteral("Home / Cellar")).value);
        QCOMPARE(m_home->inventory().record(ItemId{4})->place, QStringLiteral("Home / Cellar"));
        m_desk->drop(both, LibraryModel::Kind::Category, m_home->inventory().categories().front().id);
        QCOMPARE(m_home->inventory().record(ItemId{3})->effectiveCategory(), QStringLiteral("Appliances"));
        m_home->set(ItemId{1}, "tags", QStringLiteral("insured"));
        m_desk->drop(both, LibraryModel::Kind::Tag, m_home->inventory().tags().front().id);
        QCOMPARE(m_home->inventory().record(ItemId{3})->tags, QStringList{"insured"});
        QVERIFY(m_home->editor().undo());
        QVERIFY(m_home->inventory().record(ItemId{3})->tags.isEmpty());
    }

    void theTreeAcceptsWhatMakesSenseOnly()
    {
        LibraryModel model(m_home->inventory());
        model.refresh();
        const auto shelf = [&](PlaceId id) {
            ListFilter filter;
            filter.place = id;
            return model.indexOf(filter);
        };
        const QModelIndex home = shelf(place(QStringLiteral("Home")));
        const QModelIndex cellar = shelf(place(QStringLiteral("Home / Cellar")));
        const std::unique_ptr<QMimeData> box(model.mimeData({cellar}));
        const std::unique_ptr<QMimeData> house(model.mimeData({home}));
        const std::unique_ptr<QMimeData> items(dragdata::ofItems({ItemId{1}}));
        QVERIFY(model.canDropMimeData(box.get(), Qt::MoveAction, -1, -1, shelf(place(QStringLiteral("Home / Study")))));
        QVERIFY(!model.canDropMimeData(house.get(), Qt::MoveAction, -1, -1, cellar));
        QVERIFY(!model.canDropMimeData(box.get(), Qt::MoveAction, -1, -1, model.index(0, 0)));
        QVERIFY(model.canDropMimeData(items.get(), Qt::MoveAction, -1, -1, cellar));
        QVERIFY(!model.canDropMimeData(items.get(), Qt::MoveAction, -1, -1, model.index(0, 0)));
        QSignalSpy moves(&model, &LibraryModel::moveAsked);
        model.dropMimeData(box.get(), Qt::MoveAction, -1, -1, home.parent());
        QCOMPARE(moves.size(), 1);
        QVERIFY(!moves.front().at(1).value<PlaceId>().isValid());
    }

    void aPlaceIsRenamedWhereItStands()
    {
        LibraryPanel panel(m_home->inventory(), m_home->editor());
        panel.model().refresh();
        panel.show();
        panel.tree().setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        ListFilter filter;
        filter.place = place(QStringLiteral("Home / Study"));
        panel.choose(filter);
        QTest::keyClick(&panel.tree(), Qt::Key_F2);
        auto *line = panel.tree().findChild<QLineEdit *>();
        QVERIFY(line);
        QTest::keyClicks(line, QStringLiteral("Office"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(place(QStringLiteral("Home / Office")), filter.place);
        QTest::keyClick(&panel.tree(), Qt::Key_Delete);
        QVERIFY(!place(QStringLiteral("Home / Office")).isValid());
    }

    void coverageThatEndsSoonHasAShelf()
    {
        LibraryModel model(m_home->inventory());
        model.refresh();
        QVERIFY(!model.indexOf(LibraryModel::Kind::CoverageEnding).isValid());
        m_home->set(ItemId{1}, "warranty_until", QDate::currentDate().addDays(20).toString(Qt::ISODate));
        m_home->set(ItemId{2}, "warranty_until", QDate::currentDate().addYears(1).toString(Qt::ISODate));
        m_home->set(ItemId{3}, "warranty_until", QDate::currentDate().addDays(20).toString(Qt::ISODate));
        m_home->set(ItemId{3}, "status", QStringLiteral("sold"));
        model.refresh();
        const QModelIndex ending = model.indexOf(LibraryModel::Kind::CoverageEnding);
        QVERIFY(ending.isValid());
        QCOMPARE(ending.data(LibraryModel::CountRole).toLongLong(), 1);
        ListQuery query;
        query.filter = model.filterAt(ending);
        QCOMPARE(m_home->inventory().list(query).ids, std::vector{ItemId{1}});
    }

    void theWarrantyOfASeriesEndsForEachUnit()
    {
        const QDate today = QDate::currentDate();
        for (const qint64 id : {1, 2})
            m_home->set(ItemId{id}, "acquired_on", today.addMonths(-24).addDays(20).toString(Qt::ISODate));
        m_home->set(ItemId{2}, "warranty_until", today.addYears(1).toString(Qt::ISODate));
        Series series = m_home->inventory().record(ItemId{1})->series;
        series.warrantyMonths = 24;
        QVERIFY(m_home->editor().saveSeries(series));
        LibraryModel model(m_home->inventory());
        model.refresh();
        const QModelIndex ending = model.indexOf(LibraryModel::Kind::CoverageEnding);
        QCOMPARE(ending.data(LibraryModel::CountRole).toLongLong(), 1);
        ListQuery query;
        query.filter = model.filterAt(ending);
        QCOMPARE(m_home->inventory().list(query).ids, std::vector{ItemId{1}});
    }

    void aSearchIsSavedRenamedAndRemoved()
    {
        QVERIFY(m_desk->saveSearch(QStringLiteral("place:cellar no:receipt")));
        QVERIFY(m_desk->saveSearch(QStringLiteral("place:cellar no:receipt")));
        QCOMPARE(m_home->inventory().savedSearches().size(), size_t(1));
        const SavedSearch saved = m_home->inventory().savedSearches().front();
        m_desk->rename(LibraryModel::Kind::Search, saved.id.value, QStringLiteral("To do"));
        LibraryModel model(m_home->inventory());
        model.refresh();
        const QModelIndex shelf = model.indexOfSearch(QStringLiteral("place:cellar no:receipt"));
        QCOMPARE(shelf.data().toString(), QStringLiteral("To do"));
        QCOMPARE(shelf.data(LibraryModel::CountRole).toLongLong(), 1);
        m_desk->remove(LibraryModel::Kind::Search, saved.id.value);
        QVERIFY(m_home->inventory().savedSearches().empty());
        QVERIFY(m_home->editor().undo());
        QCOMPARE(m_home->inventory().savedSearches().front().name, QStringLiteral("To do"));
    }

private:
    PlaceId place(const QString &path) const
    {
        for (const PlaceSummary &each : m_home->inventory().places())
            if (each.path == path)
                return each.place.id;
        return {};
    }

    std::unique_ptr<Household> m_home;
    std::unique_ptr<LibraryDesk> m_desk;
    QStringList m_said;
};

QTEST_MAIN(LibraryDeskTest)
#include "librarydesktest.moc"
