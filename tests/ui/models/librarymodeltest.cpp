// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/librarymodel.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

namespace {

QModelIndex child(const QAbstractItemModel &model, const QStringList &path)
{
    QModelIndex at;
    for (const QString &name : path) {
        QModelIndex next;
        for (int row = 0; row < model.rowCount(at); ++row)
            if (model.index(row, 0, at).data().toString() == name)
                next = model.index(row, 0, at);
        if (!next.isValid())
            return {};
        at = next;
    }
    return at;
}

} // namespace

class LibraryModelTest : public QObject
{
    Q_OBJECT

private slots:
    void shelvesCountWhatTheyHold()
    {
        const Household home;
        home.addFourThings();
        LibraryModel model(home.inventory());
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data(LibraryModel::CountRole).toLongLong(), 4);
        const QModelIndex house = child(model, {QStringLiteral("Places"), QStringLiteral("Home")});
        QCOMPARE(house.data(LibraryModel::CountRole).toLongLong(), 4);
        QCOMPARE(child(model, {QStringLiteral("Categories"), QStringLiteral("Appliances")})
                     .data(LibraryModel::CountRole)
                     .toLongLong(),
                 2);
    }

    void aShelfAnswersWithItsFilter()
    {
        const Household home;
        home.addFourThings();
        const LibraryModel model(home.inventory());
        QTRY_COMPARE(model.rowCount(), 4);
        const QModelIndex study =
            child(model, {QStringLiteral("Places"), QStringLiteral("Home"), QStringLiteral("Study")});
        QVERIFY(model.filterAt(study).place.isValid());
        QCOMPARE(model.indexOf(model.filterAt(study)), study);
        QVERIFY(model.filterAt(model.index(0, 0)) == ListFilter());
    }

    void aNewPlaceComesWithoutDisturbingTheOthers()
    {
        const Household home;
        home.addFourThings();
        LibraryModel model(home.inventory());
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 4);
        const QPersistentModelIndex kitchen(
            child(model, {QStringLiteral("Places"), QStringLiteral("Home"), QStringLiteral("Kitchen")}));
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        home.add({QStringLiteral("name=Bike"), QStringLiteral("place=Home / Attic")});
        QTRY_VERIFY(
            child(model, {QStringLiteral("Places"), QStringLiteral("Home"), QStringLiteral("Attic")}).isValid());
        QVERIFY(kitchen.isValid());
        QCOMPARE(kitchen.data().toString(), QStringLiteral("Kitchen"));
        QCOMPARE(resets.size(), 0);
        QCOMPARE(model.index(0, 0).data(LibraryModel::CountRole).toLongLong(), 5);
    }

    void whatNeedsCareIsCountedApart()
    {
        const Household home;
        home.addFourThings();
        LibraryModel model(home.inventory());
        const QModelIndex care = model.indexOf(LibraryModel::Kind::NeedsCare);
        QCOMPARE(care.row(), 1);
        QVERIFY(care.data(LibraryModel::CountRole).toLongLong() < 0);
        model.setFindings(3);
        QCOMPARE(care.data(LibraryModel::CountRole).toLongLong(), 3);
        QCOMPARE(care.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Needs care, 3 thing(s) to look at"));
        model.refresh();
        QCOMPARE(model.indexOf(LibraryModel::Kind::NeedsCare).data(LibraryModel::CountRole).toLongLong(), 3);
        QVERIFY(model.filterAt(care) == ListFilter());
    }

    void unsortedPhotosHaveAShelfWhileSomeWait()
    {
        const Household home;
        home.addFourThings();
        LibraryModel model(home.inventory());
        const QAbstractItemModelTester tester(&model);
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(!model.indexOf(LibraryModel::Kind::Unsorted).isValid());
        const auto photo = prepareEvidence("receipt", QStringLiteral("receipt.txt"));
        QVERIFY(photo && home.editor().attach(EvidenceTarget(), *photo));
        QTRY_VERIFY(model.indexOf(LibraryModel::Kind::Unsorted).isValid());
        const QModelIndex shelf = model.indexOf(LibraryModel::Kind::Unsorted);
        QCOMPARE(shelf.data(LibraryModel::CountRole).toLongLong(), 1);
        QCOMPARE(shelf.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Unsorted photos, 1 file(s)"));
        QVERIFY(model.filterAt(shelf) == ListFilter());
        QVERIFY(home.editor().undo());
        QTRY_VERIFY(!model.indexOf(LibraryModel::Kind::Unsorted).isValid());
    }

    void titlesOfSectionsCannotBeChosen()
    {
        const Household home;
        home.addFourThings();
        const LibraryModel model(home.inventory());
        QTRY_COMPARE(model.rowCount(), 4);
        QVERIFY(!(child(model, {QStringLiteral("Places")}).flags() & Qt::ItemIsSelectable));
    }
};

QTEST_MAIN(LibraryModelTest)
#include "librarymodeltest.moc"
