// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editing/editor.h"

#include "tests/support/temporaryfolder.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

namespace {

Record washingMachine(const QString &serial)
{
    Record record;
    record.item.name = QStringLiteral("Washing machine");
    record.series.brand = QStringLiteral("Bosch");
    record.series.name = QStringLiteral("Serie 6");
    record.series.number = QStringLiteral("WAW28750GB");
    record.item.serial = serial;
    record.place = QStringLiteral("Home / Utility room");
    record.category = QStringLiteral("Appliances");
    record.tags = {QStringLiteral("insured"), QStringLiteral("white goods")};
    record.item.currency = *Currency::fromCode(u"EUR");
    record.item.price = 59900;
    return record;
}

PreparedEvidence receipt()
{
    PreparedEvidence prepared;
    prepared.data = QByteArray("a receipt");
    prepared.evidence.sha256 = QCryptographicHash::hash(prepared.data, QCryptographicHash::Sha256).toHex();
    prepared.evidence.kind = EvidenceKind::Receipt;
    prepared.evidence.mimeType = QStringLiteral("text/plain");
    prepared.evidence.fileName = QStringLiteral("receipt.txt");
    prepared.evidence.size = prepared.data.size();
    return prepared;
}

} // namespace

class EditorTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void unitsOfOneSeriesShareIt();
    void aCorrectedSeriesShowsOnEveryUnit();
    void anotherSeriesNumberTakesOneUnitElsewhere();
    void theOnlyUnitKeepsItsSeriesWhenItsNumberIsCorrected();
    void everyChangeIsUndoneAndRedone();
    void evidenceIsUndoneAndRedone();
    void undoSurvivesARestart();
    void newWorkOvertakesWhatWasUndone();
    void aRefusedEditLeavesNoStep();
    void aFailedBulkLeavesNothing();
    void aRehearsalLeavesNothing();
    void oneReceiptServesSeveralItems();
    void historyTellsWhatWasThere();
    void numbersAreNeverGivenTwice();
    void theBellRingsOnceWithWhatChanged();
    void aBoxTakesItsContentsAlong();
    void aNameThatAnotherHasJoinsTheTwo();
    void aRemovedCategoryLeavesItsItems();
    void aPlaceIsNotRemovedIntoANameThatIsTaken();
    void aStepThatWasUndoneIsNotContinued();

private:
    void reopen();

    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Editor> m_editor;
};

void EditorTest::init()
{
    m_folder = std::make_unique<TemporaryFolder>();
    DocumentSettings settings;
    settings.currency = *Currency::fromCode(u"EUR");
    QVERIFY(Inventory::create(m_folder->path("home.nameplate"), settings));
    reopen();
}

void EditorTest::cleanup()
{
    QVERIFY(m_inventory->check().empty());
    QVERIFY(!m_inventory->trouble());
    m_editor.reset();
    m_inventory.reset();
    QCOMPARE(m_folder->fileNames(), QStringList{QStringLiteral("home.nameplate")});
}

void EditorTest::reopen()
{
    m_editor.reset();
    m_inventory.reset();
    auto inventory = Inventory::open(m_folder->path("home.nameplate"), Inventory::Access::ReadWrite);
    QVERIFY2(inventory, inventory ? "" : qPrintable(inventory.error().message()));
    m_inventory = std::move(*inventory);
    m_editor = std::make_unique<Editor>(*m_inventory);
}

void EditorTest::unitsOfOneSeriesShareIt()
{
    const auto first = m_editor->add(washingMachine("4583 0912 0042"));
    const auto second = m_editor->add(washingMachine("4583 0912 0077"));
    QVERIFY(first && second);
    const Record a = *m_inventory->record(*first);
    const Record b = *m_inventory->record(*second);
    QCOMPARE(a.item.series, b.item.series);
    QCOMPARE(a.effectiveCategory(), QStringLiteral("Appliances"));
    QVERIFY(a.category.isEmpty());
    QCOMPARE(b.place, QStringLiteral("Home / Utility room"));
    QCOMPARE(b.tags.size(), 2);
    QCOMPARE(a.item.number, QStringLiteral("1"));
    QCOMPARE(b.item.number, QStringLiteral("2"));
    QCOMPARE(m_inventory->allSeries().size(), size_t(1));
    QCOMPARE(m_inventory->facts().totals.sums().begin()->second, qint64(119800));
}

void EditorTest::aCorrectedSeriesShowsOnEveryUnit()
{
    const auto first = m_editor->add(washingMachine("1"));
    const auto second = m_editor->add(washingMachine("2"));
    const std::vector<ItemId> one{*first};
    QVERIFY(m_editor->setField(one, fields::at("series_name"), u"Serie 8", fields::Typing::plain()));
    QCOMPARE(m_inventory->record(*second)->series.name, QStringLiteral("Serie 8"));
}

void EditorTest::anotherSeriesNumberTakesOneUnitElsewhere()
{
    const auto first = m_editor->add(washingMachine("1"));
    const auto second = m_editor->add(washingMachine("2"));
    const std::vector<ItemId> one{*first};
    QVERIFY(m_editor->setField(one, fields::at("series_number"), u"WAX32M40", fields::Typing::plain()));
    QCOMPARE(m_inventory->record(*first)->series.number, QStringLiteral("WAX32M40"));
    QCOMPARE(m_inventory->record(*second)->series.number, QStringLiteral("WAW28750GB"));
    QCOMPARE(m_inventory->record(*first)->effectiveCategory(), QStringLiteral("Appliances"));
}

void EditorTest::theOnlyUnitKeepsItsSeriesWhenItsNumberIsCorrected()
{
    const auto item = m_editor->add(washingMachine("1"));
    const SeriesId series = m_inventory->record(*item)->item.series;
    const std::vector<ItemId> one{*item};
    QVERIFY(m_editor->setField(one, fields::at("series_number"), u"WAX32M40", fields::Typing::plain()));
    QCOMPARE(m_inventory->record(*item)->item.series, series);
    QCOMPARE(m_inventory->allSeries().size(), size_t(1));
}

void EditorTest::everyChangeIsUndoneAndRedone()
{
    const auto item = m_editor->add(washingMachine("1"));
    const std::vector<ItemId> one{*item};
    std::vector<Record> states{*m_inventory->record(*item)};
    const std::pair<const char *, QString> edits[] = {{"name", "Waschmaschine"},
                                                      {"serial", "4583"},
                                                      {"place", "Cellar"},
                                                      {"tags", "sold; old"},
                                                      {"brand", "Siemens"},
                                                      {"status", "lent"},
                                                      {"price", "12.34"},
                                                      {"currency", "USD"},
                                                      {"quantity", "3"},
                                                      {"category", "Machines"},
                                                      {"acquired_on", "2021-03-04"},
                                                      {"notes", "a\nb"}};
    for (const auto &[key, text] : edits) {
        QVERIFY2(m_editor->setField(one, fields::at(key), text, fields::Typing::plain()), key);
        states.push_back(*m_inventory->record(*item));
    }
    for (size_t i = states.size() - 1; i-- > 0;) {
        QVERIFY(m_editor->undo());
        QVERIFY2(*m_inventory->record(*item) == states[i], edits[i].first);
    }
    QVERIFY(m_editor->undo());
    QVERIFY(!m_inventory->record(*item));
    QCOMPARE(m_editor->undo().error().code, Error::Code::NotFound);
    for (const Record &state : states) {
        QVERIFY(m_editor->redo());
        QVERIFY(*m_inventory->record(*item) == state);
    }
    QVERIFY(m_editor->remove(one));
    QVERIFY(!m_inventory->record(*item));
    QVERIFY(m_editor->undo());
    QVERIFY(*m_inventory->record(*item) == states.back());
}

void EditorTest::evidenceIsUndoneAndRedone()
{
    const auto item = m_editor->add(washingMachine("1"));
    const auto evidence = m_editor->attach(*item, receipt());
    QVERIFY(evidence);
    QCOMPARE(m_inventory->evidence(*item).front().label(), QStringLiteral("E-001"));
    QCOMPARE(*m_inventory->content(*evidence), QByteArray("a receipt"));
    QVERIFY(m_editor->undo());
    QVERIFY(m_inventory->evidence(*item).empty());
    QVERIFY(m_editor->redo());
    QCOMPARE(m_inventory->evidence(*item).front().label(), QStringLiteral("E-001"));
    QVERIFY(m_editor->unlink(*evidence, *item));
    QVERIFY(m_inventory->allEvidence().empty());
    QVERIFY(m_editor->undo());
    QCOMPARE(*m_inventory->content(*evidence), QByteArray("a receipt"));
    QVERIFY(m_editor->remove(std::vector{*item}));
    QVERIFY(m_editor->undo());
    QCOMPARE(m_inventory->evidence(*item).size(), size_t(1));
}

void EditorTest::undoSurvivesARestart()
{
    const auto item = m_editor->add(washingMachine("1"));
    QVERIFY(m_editor->setField(std::vector{*item}, fields::at("serial"), u"2", fields::Typing::plain()));
    reopen();
    QCOMPARE(m_inventory->undoText(), std::optional(QStringLiteral("Change Serial number")));
    QVERIFY(m_editor->undo());
    QCOMPARE(m_inventory->record(*item)->item.serial, QStringLiteral("1"));
    reopen();
    QVERIFY(m_editor->redo());
    QCOMPARE(m_inventory->record(*item)->item.serial, QStringLiteral("2"));
}

void EditorTest::newWorkOvertakesWhatWasUndone()
{
    const auto item = m_editor->add(washingMachine("1"));
    QVERIFY(m_editor->setField(std::vector{*item}, fields::at("serial"), u"2", fields::Typing::plain()));
    QVERIFY(m_editor->undo());
    QVERIFY(m_editor->setField(std::vector{*item}, fields::at("serial"), u"3", fields::Typing::plain()));
    QVERIFY(!m_inventory->redoText());
    QVERIFY(m_editor->undo());
    QCOMPARE(m_inventory->record(*item)->item.serial, QStringLiteral("1"));
}

void EditorTest::aRefusedEditLeavesNoStep()
{
    const auto item = m_editor->add(washingMachine("1"));
    const auto before = m_inventory->undoText();
    QSignalSpy failures(m_editor.get(), &Editor::failed);
    QVERIFY(!m_editor->setField(std::vector{*item}, fields::at("price"), u"cheap", fields::Typing::plain()));
    QVERIFY(!m_editor->setField(std::vector{*item}, fields::at("acquired_on"), u"2021-02-30", fields::Typing::plain()));
    QVERIFY(!m_editor->setField(std::vector{*item}, fields::at("quantity"), u"0", fields::Typing::plain()));
    QCOMPARE(failures.size(), 3);
    QCOMPARE(m_inventory->undoText(), before);
    QCOMPARE(m_inventory->record(*item)->item.price, std::optional<qint64>(59900));
}

void EditorTest::aFailedBulkLeavesNothing()
{
    const auto done = m_editor->bulk("Import", [](Writer &writer) -> Result<void> {
        if (auto added = writer.add(washingMachine("1")); !added)
            return tl::unexpected(added.error());
        return fail(Error::Code::Cancelled, "Stopped.");
    });
    QCOMPARE(done.error().code, Error::Code::Cancelled);
    QVERIFY(m_inventory->list({}).ids.empty());
    QVERIFY(m_inventory->places().empty());
    QVERIFY(!m_inventory->undoText());
}

void EditorTest::aRehearsalLeavesNothing()
{
    ItemId seen;
    QVERIFY(m_editor->rehearse([&seen](Writer &writer) -> Result<void> {
        seen = writer.add(washingMachine("1")).value_or(ItemId());
        return {};
    }));
    QVERIFY(seen.isValid());
    QVERIFY(m_inventory->list({}).ids.empty());
}

void EditorTest::oneReceiptServesSeveralItems()
{
    const auto first = m_editor->add(washingMachine("1"));
    const auto second = m_editor->add(washingMachine("2"));
    const auto a = m_editor->attach(*first, receipt());
    const auto b = m_editor->attach(*second, receipt());
    QCOMPARE(*a, *b);
    QCOMPARE(m_inventory->itemsOf(*a).size(), size_t(2));
    QVERIFY(m_editor->unlink(*a, *first));
    QCOMPARE(m_inventory->evidence(*second).size(), size_t(1));
}

void EditorTest::historyTellsWhatWasThere()
{
    const auto item = m_editor->add(washingMachine("1"));
    QVERIFY(m_editor->setField(std::vector{*item}, fields::at("place"), u"Cellar", fields::Typing::plain()));
    QVERIFY(m_editor->setField(std::vector{*item}, fields::at("serial"), u"2", fields::Typing::plain()));
    QVERIFY(m_editor->undo());
    const auto history = m_inventory->history(*item);
    const auto move = std::find_if(history.begin(), history.end(), [](const auto &e) { return e.field == "place"; });
    QVERIFY(move != history.end());
    QCOMPARE(move->before, QStringLiteral("Home / Utility room"));
    QCOMPARE(move->after, QStringLiteral("Cellar"));
    QCOMPARE(history.front().field, QStringLiteral("item"));
    QCOMPARE(history.back().field, QStringLiteral("serial"));
    QVERIFY(history.back().undone);
    QVERIFY(m_editor->attach(*item, receipt()));
    QVERIFY(m_editor->setIdentifier(*item, "imei", "490154203237518"));
    QVERIFY(m_editor->setIdentifier(*item, "imei", "354178036859789"));
    const auto longer = m_inventory->history(*item);
    QCOMPARE(longer.at(longer.size() - 3).after, QStringLiteral("E-001 receipt.txt"));
    QCOMPARE(longer.back().field, QStringLiteral("identifier.imei"));
    QCOMPARE(longer.back().before, QStringLiteral("490154203237518"));
    QCOMPARE(longer.back().after, QStringLiteral("354178036859789"));
}

void EditorTest::aStepThatWasUndoneIsNotContinued()
{
    const auto item = m_editor->add(washingMachine("1"));
    const auto attachOne = [&](const PreparedEvidence &prepared, qint64 step) {
        return m_editor->bulk(
            "Attach",
            [&](Writer &writer) -> Result<void> {
                const auto attached = writer.attach(*item, prepared);
                return attached ? Result<void>() : tl::unexpected(attached.error());
            },
            step);
    };
    const auto first = attachOne(receipt(), 0);
    QVERIFY(m_editor->undo());
    PreparedEvidence other = receipt();
    other.data = "another";
    other.evidence.sha256 = QCryptographicHash::hash(other.data, QCryptographicHash::Sha256).toHex();
    other.evidence.size = other.data.size();
    const auto second = attachOne(other, first->step);
    QVERIFY(second->step != first->step);
    const auto third = attachOne(receipt(), second->step);
    QCOMPARE(third->step, second->step);
    QCOMPARE(m_inventory->evidence(*item).size(), size_t(2));
    QVERIFY(m_editor->undo());
    QVERIFY(m_inventory->evidence(*item).empty());
    QVERIFY(m_editor->redo());
    QCOMPARE(m_inventory->evidence(*item).size(), size_t(2));
}

void EditorTest::numbersAreNeverGivenTwice()
{
    const auto first = m_editor->add(washingMachine("1"));
    QVERIFY(m_editor->undo());
    const auto second = m_editor->add(washingMachine("2"));
    QCOMPARE(m_inventory->record(*second)->item.number, QStringLiteral("2"));
    Record taken = washingMachine("3");
    taken.item.number = QStringLiteral("2");
    QCOMPARE(m_editor->add(taken).error().code, Error::Code::BadValue);
    taken.item.number = QStringLiteral("3");
    QVERIFY(m_editor->add(taken));
    QCOMPARE(m_inventory->record(*m_editor->add(washingMachine("4")))->item.number, QStringLiteral("4"));
    Q_UNUSED(first)
}

void EditorTest::theBellRingsOnceWithWhatChanged()
{
    const auto first = m_editor->add(washingMachine("1"));
    const auto second = m_editor->add(washingMachine("2"));
    QSignalSpy bell(m_inventory.get(), &Inventory::changed);
    QVERIFY(m_editor->setField(std::vector{*first, *second}, fields::at("owner"), u"Ada", fields::Typing::plain()));
    QCOMPARE(bell.size(), 1);
    const auto changes = bell.front().front().value<Changes>();
    QCOMPARE(changes.updated, (std::vector{*first, *second}));
    QVERIFY(changes.added.empty() && changes.removed.empty() && !changes.everything);
    QVERIFY(m_editor->setField(std::vector{*first}, fields::at("owner"), u"Ada", fields::Typing::plain()));
    QCOMPARE(bell.size(), 1);
}

void EditorTest::aBoxTakesItsContentsAlong()
{
    Record record = washingMachine("1");
    record.place = QStringLiteral("Cellar / Box 7");
    const auto item = m_editor->add(record);
    record.place = QStringLiteral("Attic");
    record.item.serial = QStringLiteral("2");
    QVERIFY(m_editor->add(record));
    Place box;
    PlaceId attic;
    for (const PlaceSummary &summary : m_inventory->places()) {
        if (summary.path == QLatin1String("Cellar / Box 7"))
            box = summary.place;
        if (summary.path == QLatin1String("Attic"))
            attic = summary.place.id;
    }
    box.parent = attic;
    QVERIFY(m_editor->savePlace(box));
    QCOMPARE(m_inventory->record(*item)->place, QStringLiteral("Attic / Box 7"));
    ListQuery query;
    query.filter.place = attic;
    QCOMPARE(m_inventory->list(query).ids.size(), size_t(2));
    Place ring;
    ring = box;
    for (const PlaceSummary &summary : m_inventory->places())
        if (summary.place.id == attic)
            ring = summary.place;
    ring.parent = box.id;
    QVERIFY(!m_editor->savePlace(ring));
    QVERIFY(m_editor->removePlace(box.id));
    QCOMPARE(m_inventory->record(*item)->place, QStringLiteral("Attic"));
}

void EditorTest::aNameThatAnotherHasJoinsTheTwo()
{
    Record record = washingMachine("1");
    const auto first = m_editor->add(record);
    record.item.serial = QStringLiteral("2");
    record.tags = {QStringLiteral("insured"), QStringLiteral("wet")};
    const auto second = m_editor->add(record);
    const auto tagCalled = [this](const QString &name) {
        for (const NameSummary &tag : m_inventory->tags())
            if (tag.name == name)
                return TagId{tag.id};
        return TagId();
    };
    QVERIFY(m_editor->renameTag(tagCalled(QStringLiteral("wet")), QStringLiteral("White  Goods")));
    QCOMPARE(m_inventory->record(*second)->tags, m_inventory->record(*first)->tags);
    QVERIFY(m_editor->renameTag(tagCalled(QStringLiteral("white goods")), QStringLiteral("insured")));
    QCOMPARE(m_inventory->record(*second)->tags, QStringList{"insured"});
    QVERIFY(m_editor->undo());
    QVERIFY(m_editor->undo());
    QCOMPARE(m_inventory->record(*second)->tags, (QStringList{"insured", "wet"}));
    QVERIFY(m_editor->renameTag(tagCalled(QStringLiteral("wet")), QStringLiteral("damp")));
    QCOMPARE(m_inventory->record(*second)->tags, (QStringList{"damp", "insured"}));
}

void EditorTest::aRemovedCategoryLeavesItsItems()
{
    const auto item = m_editor->add(washingMachine("1"));
    const CategoryId category{m_inventory->categories().front().id};
    QVERIFY(m_editor->removeCategory(category));
    QCOMPARE(m_inventory->record(*item)->effectiveCategory(), QString());
    QVERIFY(m_inventory->categories().empty());
    QCOMPARE(m_editor->removeCategory(category).error().code, Error::Code::NotFound);
    QVERIFY(m_editor->undo());
    QCOMPARE(m_inventory->record(*item)->effectiveCategory(), QStringLiteral("Appliances"));
}

void EditorTest::aPlaceIsNotRemovedIntoANameThatIsTaken()
{
    for (const char *path : {"Cellar / Box", "Box", "Cellar"}) {
        Record record = washingMachine("1");
        record.place = QString::fromLatin1(path);
        QVERIFY(m_editor->add(record));
    }
    for (const PlaceSummary &summary : m_inventory->places())
        if (summary.path == QLatin1String("Cellar"))
            QCOMPARE(m_editor->removePlace(summary.place.id).error().code, Error::Code::Refused);
    QCOMPARE(m_inventory->places().size(), size_t(3));
}

QTEST_GUILESS_MAIN(EditorTest)
#include "editortest.moc"
