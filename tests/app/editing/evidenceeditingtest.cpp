// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/attachment.h"
#include "tests/support/household.h"

#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

/// What waits in the tray, and how it gets to items and places and back.
class EvidenceEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;

    [[nodiscard]] Inventory &inventory() const { return m_home->inventory(); }
    [[nodiscard]] Editor &editor() const { return m_home->editor(); }
    [[nodiscard]] size_t waiting() const { return inventory().evidence(EvidenceTarget()).size(); }

    [[nodiscard]] EvidenceId store(const QByteArray &bytes, const EvidenceTarget &target = {}) const
    {
        return editor().attach(target, prepareEvidence(bytes, QString::fromLatin1(bytes + ".txt")).value()).value();
    }

    [[nodiscard]] PlaceId place(const QString &path) const
    {
        PlaceId id;
        const auto made = editor().bulk(QStringLiteral("Make a place"), [&](Writer &writer) {
            return writer.findOrMakePlace(path).map([&id](PlaceId place) { id = place; });
        });
        return made ? id : PlaceId();
    }

private slots:
    void init() { m_home = std::make_unique<Household>(); }

    void cleanup()
    {
        QVERIFY(inventory().check().empty());
        m_home.reset();
    }

    void whatIsAddedToNothingWaits()
    {
        QSignalSpy changed(&inventory(), &Inventory::changed);
        const EvidenceId photo = store("photo");
        QCOMPARE(changed.size(), 1);
        QVERIFY(changed.first().first().value<Changes>().evidence);
        QCOMPARE(waiting(), size_t(1));
        QCOMPARE(inventory().facts().unsorted, 1);
        QCOMPARE(inventory().findEvidence(photo)->fileName, QStringLiteral("photo.txt"));
        QVERIFY(inventory().targetsOf(photo).empty());
        QCOMPARE(inventory().content(photo).value(), QByteArray("photo"));
        QVERIFY(editor().undo());
        QCOMPARE(waiting(), size_t(0));
        QVERIFY(editor().redo());
        QCOMPARE(inventory().evidence(EvidenceTarget()).front().id, photo);
    }

    void whatWaitsIsGivenToSeveralItemsInOneStep()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        const ItemId lens = m_home->add({QStringLiteral("name=Lens")});
        const std::vector photos{store("a"), store("b")};
        QVERIFY(editor().assign(photos, std::vector<EvidenceTarget>{camera, lens}));
        QCOMPARE(waiting(), size_t(0));
        QCOMPARE(inventory().evidence(camera).size(), size_t(2));
        QCOMPARE(inventory().itemsOf(photos[1]), (std::vector{camera, lens}));
        QVERIFY(editor().undo());
        QCOMPARE(waiting(), size_t(2));
        QVERIFY(inventory().evidence(lens).empty());
        QVERIFY(editor().redo());
        QCOMPARE(waiting(), size_t(0));
    }

    void whatServesSomethingDoesNotWaitAgain()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        const EvidenceId photo = store("a", camera);
        QCOMPARE(store("a"), photo);
        QCOMPARE(waiting(), size_t(0));
        QCOMPARE(inventory().evidence(camera).size(), size_t(1));
    }

    void aWaitingFileThatIsAttachedAgainLeavesTheTray()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        const EvidenceId photo = store("a");
        QCOMPARE(store("a", camera), photo);
        QCOMPARE(waiting(), size_t(0));
    }

    void takingOffGoesOrWaitsAsAsked()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        const EvidenceId photo = store("a", camera);
        QVERIFY(editor().unlink(photo, camera));
        QVERIFY(!inventory().findEvidence(photo));
        QVERIFY(editor().undo());
        QVERIFY(editor().unlink(photo, camera, Leftover::Waits));
        QCOMPARE(waiting(), size_t(1));
        QCOMPARE(inventory().undoText().value(), QStringLiteral("Put back into the tray"));
        QVERIFY(editor().undo());
        QCOMPARE(inventory().evidence(camera).front().id, photo);
        QCOMPARE(waiting(), size_t(0));
    }

    void aDeletedItemTakesItsFilesAlong()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        std::ignore = store("a", camera);
        QVERIFY(editor().remove(std::vector{camera}));
        QCOMPARE(waiting(), size_t(0));
        QVERIFY(editor().undo());
        QCOMPARE(inventory().evidence(camera).size(), size_t(1));
    }

    void aNewItemForEachPhotoOrOneForAll()
    {
        const std::vector photos{store("a"), store("b"), store("c")};
        const auto each = editor().addFrom(photos, Editor::ItemsFrom::EachOne, QStringLiteral("Home / Attic"));
        QCOMPARE(each->size(), size_t(3));
        QCOMPARE(waiting(), size_t(0));
        const Record second = inventory().record(each->at(1)).value();
        QCOMPARE(second.place, QStringLiteral("Home / Attic"));
        QCOMPARE(second.item.name, QStringLiteral("Thing on E-002"));
        QCOMPARE(inventory().evidence(each->at(1)).front().id, photos[1]);
        QVERIFY(editor().undo());
        QCOMPARE(inventory().itemCount(), 0);
        QCOMPARE(waiting(), size_t(3));
        const auto all = editor().addFrom(photos, Editor::ItemsFrom::AllTogether, {});
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(inventory().evidence(all->front()).size(), size_t(3));
        QVERIFY(editor().addFrom({}, Editor::ItemsFrom::AllTogether, {})->empty());
        QCOMPARE(inventory().itemCount(), 1);
    }

    void whatIsDiscardedComesBackWithItsLinks()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        const std::vector files{store("a", camera), store("b")};
        QVERIFY(editor().discard(files));
        QVERIFY(inventory().allEvidence().empty());
        QVERIFY(editor().undo());
        QCOMPARE(inventory().evidence(camera).front().id, files[0]);
        QCOMPARE(waiting(), size_t(1));
    }

    void aPlaceHasItsPhotos()
    {
        const PlaceId kitchen = place(QStringLiteral("Home / Kitchen"));
        const EvidenceId photo = store("shelf", kitchen);
        QCOMPARE(waiting(), size_t(0));
        QCOMPARE(inventory().evidence(kitchen).front().id, photo);
        QCOMPARE(inventory().targetsOf(photo), std::vector<EvidenceTarget>{kitchen});
        QVERIFY(inventory().itemsOf(photo).empty());
        QVERIFY(editor().undo());
        QVERIFY(inventory().evidence(kitchen).empty());
        QVERIFY(editor().redo());
        QCOMPARE(inventory().evidence(kitchen).size(), size_t(1));
    }

    void thePhotosOfARemovedPlaceMoveOutwardsAndThenWait()
    {
        const PlaceId home = place(QStringLiteral("Home"));
        const PlaceId kitchen = place(QStringLiteral("Home / Kitchen"));
        const EvidenceId photo = store("shelf", kitchen);
        QVERIFY(editor().removePlace(kitchen));
        QCOMPARE(inventory().evidence(home).front().id, photo);
        QVERIFY(editor().removePlace(home));
        QCOMPARE(inventory().evidence(EvidenceTarget()).front().id, photo);
        QVERIFY(editor().undo());
        QVERIFY(editor().undo());
        QCOMPARE(inventory().evidence(kitchen).front().id, photo);
        QVERIFY(inventory().evidence(home).empty());
    }

    void aSeriesHasItsPapers()
    {
        const ItemId washer = m_home->add({QStringLiteral("name=Washer"), QStringLiteral("series_number=WAW28")});
        const SeriesId series = inventory().record(washer)->series.id;
        const EvidenceId manual = store("manual", series);
        QCOMPARE(inventory().evidence(series).front().id, manual);
        QVERIFY(inventory().evidence(washer).empty());
        QVERIFY(editor().unlink(manual, series));
        QVERIFY(!inventory().findEvidence(manual));
    }

    void theOrderIsChosen()
    {
        const ItemId camera = m_home->add({QStringLiteral("name=Camera")});
        const EvidenceId a = store("a", camera);
        const EvidenceId b = store("b", camera);
        const EvidenceId c = store("c", camera);
        const auto order = [&] {
            std::vector<EvidenceId> ids;
            for (const Evidence &each : inventory().evidence(camera))
                ids.push_back(each.id);
            return ids;
        };
        QVERIFY(editor().arrange(camera, std::vector{c, a}));
        QCOMPARE(order(), (std::vector{c, a, b}));
        QVERIFY(editor().undo());
        QCOMPARE(order(), (std::vector{a, b, c}));
        const auto before = inventory().undoText();
        QVERIFY(editor().arrange(camera, std::vector{a, b, c}));
        QCOMPARE(inventory().undoText(), before);
    }
};

QTEST_GUILESS_MAIN(EvidenceEditingTest)
#include "evidenceeditingtest.moc"
