// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/merging.h"

#include "app/editing/editor.h"
#include "app/services/attachment.h"
#include "tests/support/temporaryfolder.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

/// Two copies of one document that went their own ways: the sides are "ours" and "theirs".
class MergingTest : public QObject
{
    Q_OBJECT

private:
    struct Side
    {
        std::unique_ptr<Inventory> inventory;
        std::unique_ptr<Editor> editor;

        void open(const QString &path)
        {
            inventory = std::move(Inventory::open(path, Inventory::Access::ReadWrite).value());
            editor = std::make_unique<Editor>(*inventory);
        }
        void close()
        {
            editor.reset();
            inventory.reset();
        }
    };

    std::unique_ptr<TemporaryFolder> m_folder;
    Side m_ours;
    Side m_theirs;

    static Record thing(const QString &name, const QString &serial = {})
    {
        Record record;
        record.item.name = name;
        record.item.serial = serial;
        record.item.currency = *Currency::fromCode(u"EUR");
        return record;
    }

    static ItemId idOf(const Side &side, const QString &name)
    {
        ListQuery all;
        all.grouping = Grouping::None;
        for (const Record &record : side.inventory->records(side.inventory->list(all).ids))
            if (record.item.name == name)
                return record.item.id;
        return {};
    }

    static Record of(const Side &side, const QString &name)
    {
        return side.inventory->record(idOf(side, name)).value_or(Record());
    }

    static void set(const Side &side, const QString &name, const char *key, const QString &value)
    {
        const ItemId id = idOf(side, name);
        QVERIFY(id.isValid());
        QVERIFY(side.editor->setField(std::span(&id, 1), fields::at(key), value, fields::Typing::plain()));
    }

    static void remove(const Side &side, const QString &name)
    {
        const ItemId id = idOf(side, name);
        QVERIFY(side.editor->remove(std::span(&id, 1)));
    }

    MergePlan plan() const { return MergePlan::make(*m_ours.inventory, *m_theirs.inventory).value_or(MergePlan()); }

    /// "Fridge: serial A|B theirs": one line for each difference.
    static QStringList told(const MergePlan &plan)
    {
        const QStringList sides{u"ours"_s, u"theirs"_s, u"both"_s};
        QStringList lines;
        for (const MergeEntry &entry : plan.entries) {
            if (entry.where != MergeEntry::Where::Both)
                lines << entry.title
                             + (entry.where == MergeEntry::Where::OnlyOurs ? u": only ours, "_s : u": only theirs, "_s)
                             + (entry.wasRemoved ? u"removed"_s : u"added"_s) + u", "_s + sides.at(int(entry.take))
                             + (entry.isConflict ? u"!"_s : QString());
            for (const MergeDifference &each : entry.differences)
                lines << u"%1: %2 %3|%4 %5%6"_s.arg(entry.title, each.key, each.ours, each.theirs,
                                                    sides.at(int(each.take)), each.isConflict() ? u"!"_s : QString());
        }
        return lines;
    }

    MergeReport merged(const MergePlan &plan)
    {
        const auto report = merge(*m_ours.editor, *m_theirs.inventory, plan);
        return report.value_or(MergeReport{-1});
    }

    static QString trayHash()
    {
        return QString::fromLatin1(QCryptographicHash::hash(QByteArray("tray.jpg"), QCryptographicHash::Sha256).toHex())
            .left(12);
    }

    static void attach(const Side &side, const EvidenceTarget &target, const QString &name)
    {
        const auto photo = prepareEvidence(name.toUtf8(), name, EvidenceKind::Photo);
        QVERIFY(side.inventory->write(
            u"Attach"_s, [&](Writer &writer) { return writer.attach(target, *photo).map([](EvidenceId) {}); }));
    }

    static QStringList filesOf(const Side &side, const EvidenceTarget &target)
    {
        QStringList names;
        for (const Evidence &each : side.inventory->evidence(target))
            names << each.fileName;
        return names;
    }

    /// Both sides begin again with what ours has now.
    void copyOurs()
    {
        m_theirs.close();
        m_ours.close();
        const QString path = m_folder->path(u"home.nameplate"_s);
        const QString copy = m_folder->path(u"copy.nameplate"_s);
        QVERIFY(QFile::remove(copy) && QFile::copy(path, copy));
        m_ours.open(path);
        m_theirs.open(copy);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        const QString path = m_folder->path(u"home.nameplate"_s);
        DocumentSettings settings;
        settings.currency = *Currency::fromCode(u"EUR");
        QVERIFY(Inventory::create(path, settings));
        m_ours.open(path);
        Record fridge = thing(u"Fridge"_s, u"00123"_s);
        fridge.series.brand = u"Bosch"_s;
        fridge.series.number = u"KGN39"_s;
        fridge.identifiers << Identifier{{}, u"fd"_s, u"9512"_s};
        QVERIFY(m_ours.editor->addAll({fridge, thing(u"Table"_s), thing(u"Lamp"_s)}));
        m_ours.close();
        const QString copy = m_folder->path(u"copy.nameplate"_s);
        QVERIFY(QFile::copy(path, copy));
        m_ours.open(path);
        m_theirs.open(copy);
    }

    void cleanup()
    {
        m_ours.close();
        m_theirs.close();
        m_folder.reset();
    }

    void copiesThatAreAlikeHaveNothingToMerge()
    {
        QCOMPARE(told(plan()), QStringList());
        QVERIFY(plan().partedAt.has_value());
        QVERIFY(!plan().changesOurs());
    }

    void whatOneSideChangedIsTakenFromIt()
    {
        set(m_ours, u"Fridge"_s, "owner", u"Ann"_s);
        set(m_theirs, u"Fridge"_s, "place", u"Home / Kitchen"_s);
        set(m_theirs, u"Table"_s, "price", u"120"_s);

        QCOMPARE(told(plan()), QStringList({u"Fridge: place |Home / Kitchen theirs"_s, u"Fridge: owner Ann| ours"_s,
                                            u"Table: price |120.00 theirs"_s}));
        const MergeReport report = merged(plan());
        QCOMPARE(report.changed, 2);
        QCOMPARE(of(m_ours, u"Fridge"_s).item.owner, u"Ann"_s);
        QCOMPARE(of(m_ours, u"Fridge"_s).place, u"Home / Kitchen"_s);
        QCOMPARE(of(m_ours, u"Table"_s).item.price.value_or(0), 12000);
        QCOMPARE(told(plan()), QStringList({u"Fridge: owner Ann| ours"_s}));

        QVERIFY(m_ours.editor->undo());
        QCOMPARE(of(m_ours, u"Fridge"_s).place, QString());
        QVERIFY(!of(m_ours, u"Table"_s).item.price);
        QCOMPARE(of(m_ours, u"Fridge"_s).item.owner, u"Ann"_s);
    }

    void whatBothChangedWaitsForAPerson()
    {
        set(m_ours, u"Fridge"_s, "serial", u"00124"_s);
        set(m_theirs, u"Fridge"_s, "serial", u"00125"_s);

        MergePlan found = plan();
        QCOMPARE(told(found), QStringList({u"Fridge: serial 00124|00125 ours!"_s}));
        QCOMPARE(found.conflicts(), 1);
        QVERIFY(!found.changesOurs());
        found.entries[0].differences[0].take = MergeSide::Theirs;
        merged(found);
        QCOMPARE(of(m_ours, u"Fridge"_s).item.serial, u"00125"_s);
    }

    void additionsComeAndRemovalsFollow()
    {
        QVERIFY(m_ours.editor->add(thing(u"Chair"_s)));
        QVERIFY(m_theirs.editor->add(thing(u"Sofa"_s)));
        remove(m_theirs, u"Table"_s);
        remove(m_ours, u"Lamp"_s);

        QCOMPARE(told(plan()),
                 QStringList({u"Table: only ours, removed, theirs"_s, u"Chair: only ours, added, ours"_s,
                              u"Lamp: only theirs, removed, ours"_s, u"Sofa: only theirs, added, theirs"_s}));
        const MergeReport report = merged(plan());
        QCOMPARE(report.added, 1);
        QCOMPARE(report.removed, 1);
        QCOMPARE(report.renumbered, QStringList({u"Sofa"_s})); // both sides gave the next number
        QVERIFY(idOf(m_ours, u"Sofa"_s).isValid());
        QVERIFY(!idOf(m_ours, u"Table"_s).isValid());
        QVERIFY(!idOf(m_ours, u"Lamp"_s).isValid());
        QCOMPARE(of(m_ours, u"Sofa"_s).item.uuid, of(m_theirs, u"Sofa"_s).item.uuid);
        QVERIFY(m_ours.editor->undo());
        QVERIFY(idOf(m_ours, u"Table"_s).isValid());
        QVERIFY(!idOf(m_ours, u"Sofa"_s).isValid());
    }

    void whatWasRemovedHereAndWorkedOnThereComesBack()
    {
        remove(m_ours, u"Lamp"_s);
        set(m_theirs, u"Lamp"_s, "owner", u"Ann"_s);
        remove(m_theirs, u"Table"_s);
        set(m_ours, u"Table"_s, "owner", u"Bob"_s);

        const MergePlan found = plan();
        QCOMPARE(told(found),
                 QStringList({u"Table: only ours, removed, ours!"_s, u"Lamp: only theirs, removed, theirs!"_s}));
        merged(found);
        QVERIFY(idOf(m_ours, u"Lamp"_s).isValid());
        QVERIFY(idOf(m_ours, u"Table"_s).isValid());
    }

    void photosReadingsAndNumbersOfBothAreKept()
    {
        const auto ours = prepareEvidence(QByteArray("ours"), u"ours.jpg"_s, EvidenceKind::Photo);
        const auto theirs = prepareEvidence(QByteArray("theirs"), u"theirs.jpg"_s, EvidenceKind::Photo);
        QVERIFY(m_ours.editor->attach(idOf(m_ours, u"Fridge"_s), *ours));
        QVERIFY(m_theirs.editor->attach(idOf(m_theirs, u"Fridge"_s), *theirs));
        QVERIFY(m_theirs.editor->setIdentifier(idOf(m_theirs, u"Fridge"_s), u"imei"_s, u"490154203237518"_s));
        Reading reading;
        reading.text = u"00123"_s;
        QVERIFY(m_theirs.editor->saveReading(idOf(m_theirs, u"Fridge"_s), reading));
        QVERIFY(m_theirs.editor->saveVerification(idOf(m_theirs, u"Fridge"_s), Verification()));

        merged(plan());

        const ItemId fridge = idOf(m_ours, u"Fridge"_s);
        QStringList names;
        for (const Evidence &each : m_ours.inventory->evidence(fridge))
            names << each.fileName;
        QCOMPARE(names, QStringList({u"ours.jpg"_s, u"theirs.jpg"_s}));
        QCOMPARE(of(m_ours, u"Fridge"_s).identifiers.size(), 2);
        QCOMPARE(m_ours.inventory->readings(fridge).size(), 1U);
        QCOMPARE(m_ours.inventory->verifications(fridge).size(), 1U);
    }

    void photosCanBeTakenFromOneSideAlone()
    {
        const auto ours = prepareEvidence(QByteArray("ours"), u"ours.jpg"_s, EvidenceKind::Photo);
        const auto theirs = prepareEvidence(QByteArray("theirs"), u"theirs.jpg"_s, EvidenceKind::Photo);
        QVERIFY(m_ours.editor->attach(idOf(m_ours, u"Fridge"_s), *ours));
        QVERIFY(m_theirs.editor->attach(idOf(m_theirs, u"Fridge"_s), *theirs));
        MergePlan found = plan();
        found.takeAll(MergeSide::Theirs);
        merged(found);
        const auto evidence = m_ours.inventory->evidence(idOf(m_ours, u"Fridge"_s));
        QCOMPARE(evidence.size(), 1U);
        QCOMPARE(evidence[0].fileName, u"theirs.jpg"_s);
        QCOMPARE(m_ours.inventory->content(evidence[0].id).value(), QByteArray("theirs"));
        QCOMPARE(told(plan()), QStringList());
    }

    void aSeriesTakesWhatWasLearntThere()
    {
        SeriesDetails details = m_theirs.inventory->seriesDetails(of(m_theirs, u"Fridge"_s).item.series).value();
        details.series.supportPhone = u"0800 1"_s;
        details.traits << SeriesTrait{u"Capacity"_s, u"300 l"_s};
        QVERIFY(m_theirs.editor->saveSeriesDetails(details));

        merged(plan());

        const auto ours = m_ours.inventory->seriesDetails(of(m_ours, u"Fridge"_s).item.series);
        QVERIFY(ours);
        QCOMPARE(ours->series.supportPhone, u"0800 1"_s);
        QCOMPARE(ours->traits.size(), 1);
        QCOMPARE(told(plan()), QStringList());
    }

    void theOrderOfPhotosIsTakenFromWhoChangedIt()
    {
        for (const QString &name : {u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s})
            attach(m_ours, idOf(m_ours, u"Lamp"_s), name);
        copyOurs();
        const ItemId lamp = idOf(m_theirs, u"Lamp"_s);
        QVERIFY(m_theirs.editor->makeMain(m_theirs.inventory->evidence(lamp)[2].id, lamp));
        attach(m_ours, lamp, u"d.jpg"_s);

        const MergePlan found = plan();
        QCOMPARE(found.entries.size(), 1);
        QCOMPARE(found.entries[0].differences.size(), 2);
        QCOMPARE(found.entries[0].differences[1].key, u"order"_s);
        QCOMPARE(found.entries[0].differences[1].take, MergeSide::Theirs);
        merged(found);
        QCOMPARE(filesOf(m_ours, lamp), QStringList({u"c.jpg"_s, u"a.jpg"_s, u"b.jpg"_s, u"d.jpg"_s}));
        QVERIFY(m_ours.editor->undo());
        QCOMPARE(filesOf(m_ours, lamp), QStringList({u"a.jpg"_s, u"b.jpg"_s, u"c.jpg"_s, u"d.jpg"_s}));
    }

    void aNewSeriesComesWithAllItKnowsAndItsLinks()
    {
        Record hose = thing(u"Hose"_s);
        hose.series.number = u"H-1"_s;
        QVERIFY(m_theirs.inventory->write(
            u"Series"_s, [&](Writer &writer) { return writer.findOrMakeSeries(hose).map([](bool) {}); }));
        SeriesDetails details;
        for (const SeriesSummary &each : m_theirs.inventory->allSeries())
            if (each.series.number == u"H-1"_s)
                details = m_theirs.inventory->seriesDetails(each.series.id).value();
        details.traits << SeriesTrait{u"Length"_s, u"2 m"_s};
        QVERIFY(m_theirs.editor->saveSeriesDetails(details));
        attach(m_theirs, details.series.id, u"manual.pdf"_s);
        const SeriesId fridge = of(m_theirs, u"Fridge"_s).item.series;
        SeriesDetails linked = m_theirs.inventory->seriesDetails(fridge).value();
        linked.links << SeriesLink{details.series.id, SeriesLinkKind::Part};
        QVERIFY(m_theirs.editor->saveSeriesDetails(linked));

        QCOMPARE(told(plan()),
                 QStringList({u"Bosch: links |part: H-1 theirs"_s, u"H-1: only theirs, added, theirs"_s}));
        const MergeReport report = merged(plan());
        QCOMPARE(report.series, 2);
        const auto ours = m_ours.inventory->seriesDetails(of(m_ours, u"Fridge"_s).item.series);
        QCOMPARE(ours->links.size(), 1);
        const auto part = m_ours.inventory->seriesDetails(ours->links[0].other);
        QCOMPARE(part->series.number, u"H-1"_s);
        QCOMPARE(part->series.uuid, details.series.uuid);
        QCOMPARE(part->traits.size(), 1);
        QCOMPARE(filesOf(m_ours, part->series.id), QStringList({u"manual.pdf"_s}));
        QCOMPARE(told(plan()), QStringList());
        QVERIFY(m_ours.editor->undo());
        QCOMPARE(m_ours.inventory->allSeries().size(), 1U);
    }

    void searchesSettingsAndNoticesOfTheDocumentAreTaken()
    {
        DocumentSettings settings = m_theirs.inventory->settings();
        settings.insurer = u"Allianz"_s;
        QVERIFY(m_theirs.editor->saveSettings(settings));
        settings = m_ours.inventory->settings();
        settings.insuredName = u"Ann"_s;
        QVERIFY(m_ours.editor->saveSettings(settings));
        Notice notice{{}, u"cpsc"_s, u"24-001"_s, u"Fridges"_s, QDate(2024, 5, 1), {}, u"cpsc-json"_s, u"{}"_s};
        QVERIFY(m_theirs.inventory->write(u"Theirs"_s, [&](Writer &writer) -> Result<void> {
            std::ignore = writer.saveSearch({{}, {}, u"Kitchen"_s, u"place:kitchen"_s});
            const auto saved = writer.saveNotice(notice);
            std::ignore = writer.silence(idOf(m_theirs, u"Table"_s), u"no-photo"_s, {});
            NoticeMatch match;
            match.item = idOf(m_theirs, u"Fridge"_s);
            match.notice = *saved;
            match.verdict = RecallVerdict::Affected;
            match.action = NoticeAction::Repaired;
            return writer.actOn(match);
        }));
        attach(m_theirs, {}, u"tray.jpg"_s);

        const MergePlan found = plan();
        QCOMPARE(told(found),
                 QStringList({u"Fridge: recalls |cpsc 24-001 · affected · repaired theirs"_s,
                              u"Table: silenced |no-photo theirs"_s, u"The document itself: insured_name Ann| ours"_s,
                              u"The document itself: insurer |Allianz theirs"_s,
                              u"The document itself: tray |photo · tray.jpg · "_s + trayHash() + u" theirs"_s,
                              u"The document itself: searches |Kitchen: place:kitchen theirs"_s,
                              u"The document itself: notices |cpsc 24-001: Fridges theirs"_s}));
        const MergeReport report = merged(found);
        QCOMPARE(report.shared, 4);
        QCOMPARE(m_ours.inventory->settings().insurer, u"Allianz"_s);
        QCOMPARE(m_ours.inventory->settings().insuredName, u"Ann"_s);
        QCOMPARE(m_ours.inventory->savedSearches().size(), 1U);
        QCOMPARE(m_ours.inventory->notices().size(), 1U);
        const auto matches = m_ours.inventory->noticeMatches(idOf(m_ours, u"Fridge"_s));
        QCOMPARE(matches.size(), 1U);
        QCOMPARE(matches[0].action, NoticeAction::Repaired);
        QCOMPARE(matches[0].notice, m_ours.inventory->notices()[0].id);
        QCOMPARE(m_ours.inventory->silenced(idOf(m_ours, u"Table"_s)).size(), 1U);
        QCOMPARE(filesOf(m_ours, {}), QStringList({u"tray.jpg"_s}));
        QCOMPARE(told(plan()), QStringList({u"The document itself: insured_name Ann| ours"_s}));
        QVERIFY(m_ours.editor->undo());
        QCOMPARE(m_ours.inventory->settings().insurer, QString());
        QVERIFY(m_ours.inventory->notices().empty() && m_ours.inventory->savedSearches().empty());
    }

    void aRenamedPlaceIsOneDifferenceAndItsPhotosCome()
    {
        set(m_ours, u"Lamp"_s, "place", u"Home / Cellar"_s);
        set(m_ours, u"Table"_s, "place", u"Home / Cellar"_s);
        copyOurs();
        const auto cellar = [](const Side &side) { return side.inventory->places()[1].place; };
        Place renamed = cellar(m_theirs);
        renamed.name = u"Basement"_s;
        QVERIFY(m_theirs.editor->savePlace(renamed));
        attach(m_theirs, renamed.id, u"shelf.jpg"_s);

        const MergePlan found = plan();
        QCOMPARE(found.entries.size(), 1);
        QCOMPARE(found.entries[0].kind, MergeEntry::Kind::Place);
        QCOMPARE(found.entries[0].differences.size(), 2);
        merged(found);
        QCOMPARE(of(m_ours, u"Lamp"_s).place, u"Home / Basement"_s);
        QCOMPARE(filesOf(m_ours, cellar(m_ours).id), QStringList({u"shelf.jpg"_s}));
        QCOMPARE(told(plan()), QStringList());
    }

    void aReadingKeepsItsPhoto()
    {
        const ItemId fridge = idOf(m_theirs, u"Fridge"_s);
        attach(m_theirs, fridge, u"plate.jpg"_s);
        Reading reading;
        reading.text = u"00123"_s;
        reading.photo = m_theirs.inventory->evidence(fridge)[0].id;
        QVERIFY(m_theirs.editor->saveReading(fridge, reading));
        attach(m_ours, idOf(m_ours, u"Lamp"_s), u"other.jpg"_s); // takes the id that the photo has there
        merged(plan());
        const auto readings = m_ours.inventory->readings(fridge);
        QCOMPARE(readings.size(), 1U);
        QCOMPARE(m_ours.inventory->findEvidence(readings[0].photo)->fileName, u"plate.jpg"_s);
        QCOMPARE(told(plan()).filter(u"Fridge"_s), QStringList());
    }

    void anUndoneStepIsAChangeToo()
    {
        m_theirs.close();
        set(m_ours, u"Fridge"_s, "owner", u"Ann"_s);
        m_ours.close();
        QVERIFY(QFile::remove(m_folder->path(u"copy.nameplate"_s)));
        QVERIFY(QFile::copy(m_folder->path(u"home.nameplate"_s), m_folder->path(u"copy.nameplate"_s)));
        m_ours.open(m_folder->path(u"home.nameplate"_s));
        m_theirs.open(m_folder->path(u"copy.nameplate"_s));
        QVERIFY(m_theirs.editor->undo());

        QCOMPARE(told(plan()), QStringList({u"Fridge: owner Ann| theirs"_s}));
    }

    void whatCannotBeReadIsNotTakenForTheSame()
    {
        QVERIFY(m_theirs.editor->add(thing(u"Sofa"_s)));
        m_theirs.close();
        const QString copy = m_folder->path(u"copy.nameplate"_s);
        m_theirs.open(copy);
        QVERIFY(QFile::resize(copy, 20'000)); // its rows cannot be read any more
        QVERIFY(!MergePlan::make(*m_ours.inventory, *m_theirs.inventory));
    }

    void documentsThatHaveNothingInCommonAreRefused()
    {
        m_theirs.close();
        const QString other = m_folder->path(u"other.nameplate"_s);
        DocumentSettings settings;
        settings.currency = *Currency::fromCode(u"EUR");
        QVERIFY(Inventory::create(other, settings));
        m_theirs.open(other);
        QVERIFY(m_theirs.editor->add(thing(u"Fridge"_s)));

        const auto refused = MergePlan::make(*m_ours.inventory, *m_theirs.inventory);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Code::Refused);
    }

    void aMergeThatIsStoppedChangesNothing()
    {
        QVERIFY(m_theirs.editor->add(thing(u"Sofa"_s)));
        set(m_theirs, u"Table"_s, "owner", u"Ann"_s);
        int calls = 0;
        const auto stopped =
            merge(*m_ours.editor, *m_theirs.inventory, plan(), [&calls](double) { return ++calls < 2; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, Error::Code::Cancelled);
        QCOMPARE(m_ours.inventory->itemCount(), 3);
        QCOMPARE(of(m_ours, u"Table"_s).item.owner, QString());
    }
};

QTEST_GUILESS_MAIN(MergingTest)
#include "mergingtest.moc"
