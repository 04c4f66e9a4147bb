// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/writer.h"

#include "app/domain/itemfield.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;

class WriterTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theNextFreeNumberIsGiven();
    void aNumberIsUsedOnce();
    void aNumberCannotBeTakenAway();
    void theUuidStays();
    void anItemNeedsSomethingToBeCalledBy();
    void amountsBeyondTheLimitAreRefused_data();
    void amountsBeyondTheLimitAreRefused();
    void theBrandSettlesWhereItBelongs();
    void namesAreFoundHoweverTheyAreSpelt();
    void aTagSpeltOtherwiseStaysOn();
    void tagsAreHeldOnce();
    void aCategoryOfItsOwnAndTheSeriesOne();
    void seriesComeTogetherByBrandAndNumber_data();
    void seriesComeTogetherByBrandAndNumber();
    void aSeriesCannotTakeTheNumberOfAnother();
    void leavingASeriesKeepsTheBrand();
    void placesAreMadeOnTheWay();
    void aPlaceNameIsOneName_data();
    void aPlaceNameIsOneName();
    void twoPlacesOfOneNameAreRefused();
    void aPlaceCannotBeMovedIntoItself();
    void placesChangedInAStepAreSeenInIt();
    void aNameThatIsTakenIsRefused();
    void whatIsGoneIsSaid();
    void identifiersAreKeptApart();
    void identifiersLeftBlankAreNotKept();

private:
    Error refusal(const std::function<Result<void>(Writer &)> &work);

    std::unique_ptr<TestDocument> m_document;
};

namespace {

template <class T>
Result<void> done(const Result<T> &result)
{
    return result.map([](const T &) {});
}

} // namespace

void WriterTest::init()
{
    m_document = std::make_unique<TestDocument>();
}

void WriterTest::cleanup()
{
    QVERIFY(!m_document->inventory().trouble());
    QVERIFY(m_document->inventory().check().empty());
}

/// Expects the step to be refused and to leave everything as it was.
Error WriterTest::refusal(const std::function<Result<void>(Writer &)> &work)
{
    const QString before = m_document->dump();
    const auto written = m_document->inventory().write(QString(), work);
    if (written || m_document->dump() != before)
        qFatal("not refused");
    if (written.error().what.isEmpty())
        qFatal("refused without a word");
    return written.error();
}

void WriterTest::theNextFreeNumberIsGiven()
{
    Record taken = sample::thing(QStringLiteral("x"));
    taken.item.number = QStringLiteral("2");
    m_document->add(taken);
    QStringList numbers;
    for (int i = 0; i < 3; ++i)
        numbers << m_document->record(m_document->add(sample::thing(QStringLiteral("y")))).item.number;
    QCOMPARE(numbers, (QStringList{"1", "3", "4"}));
}

void WriterTest::aNumberIsUsedOnce()
{
    m_document->add(sample::thing(QStringLiteral("x")));
    Record twin = sample::thing(QStringLiteral("y"));
    twin.item.number = QStringLiteral("1");
    const Error error = refusal([&](Writer &writer) { return done(writer.add(twin)); });
    QCOMPARE(error.code, Error::Code::BadValue);
    QVERIFY(error.what.contains(QStringLiteral("“1”")));
    Record other = m_document->record(m_document->add(sample::thing(QStringLiteral("z"))));
    other.item.number = QStringLiteral("1");
    QCOMPARE(refusal([&](Writer &writer) { return done(writer.update(other)); }).code, Error::Code::BadValue);
}

void WriterTest::aNumberCannotBeTakenAway()
{
    Record record = m_document->record(m_document->add(sample::thing(QStringLiteral("x"))));
    record.item.number.clear();
    const Error error = refusal([&](Writer &writer) { return done(writer.update(record)); });
    QCOMPARE(error.code, Error::Code::BadValue);
    QVERIFY2(!error.what.contains(QLatin1String("used")), qPrintable(error.what));
}

void WriterTest::theUuidStays()
{
    Record record = m_document->record(m_document->add(sample::thing(QStringLiteral("x"))));
    const QString uuid = record.item.uuid;
    record.item.uuid = QStringLiteral("other");
    record.item.name = QStringLiteral("y");
    m_document->update(record);
    QCOMPARE(m_document->record(record.item.id).item.uuid, uuid);
    Record given = sample::thing(QStringLiteral("z"));
    given.item.uuid = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
    QCOMPARE(m_document->record(m_document->add(given)).item.uuid, given.item.uuid);
    std::ignore = refusal([&](Writer &writer) { return done(writer.add(given)); });
}

void WriterTest::anItemNeedsSomethingToBeCalledBy()
{
    QCOMPARE(refusal([](Writer &writer) { return done(writer.add(Record())); }).code, Error::Code::BadValue);
    Record placed;
    placed.place = QStringLiteral("Home");
    placed.item.notes = QStringLiteral("notes are no name");
    QCOMPARE(refusal([&](Writer &writer) { return done(writer.add(placed)); }).code, Error::Code::BadValue);
    for (const char *key : {"name", "brand", "serial", "series_number", "series_name"}) {
        Record named;
        sample::set(named, key, QStringLiteral("x"));
        QVERIFY(m_document->add(named).isValid());
    }
}

void WriterTest::amountsBeyondTheLimitAreRefused_data()
{
    QTest::addColumn<qint64>("quantity");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the largest") << qint64(1) << Money::maximum << true;
    QTest::newRow("larger") << qint64(1) << Money::maximum + 1 << false;
    QTest::newRow("the largest in pieces") << qint64(100'000) << Money::maximum / 100'000 << true;
    QTest::newRow("a piece too much") << qint64(100'000) << Money::maximum / 100'000 + 1 << false;
    QTest::newRow("overflowing") << qint64(100'000) << std::numeric_limits<qint64>::max() << false;
    QTest::newRow("below zero") << qint64(1) << qint64(-1) << false;
    QTest::newRow("no piece") << qint64(0) << qint64(1) << false;
    QTest::newRow("too many pieces") << qint64(100'001) << qint64(1) << false;
}

void WriterTest::amountsBeyondTheLimitAreRefused()
{
    QFETCH(qint64, quantity);
    QFETCH(qint64, price);
    QFETCH(bool, fits);
    for (const auto amount : {&Item::price, &Item::value}) {
        Record record = sample::thing(QStringLiteral("x"));
        record.item.quantity = quantity;
        record.item.*amount = price;
        if (fits)
            QVERIFY(m_document->add(record).isValid());
        else
            QCOMPARE(refusal([&](Writer &writer) { return done(writer.add(record)); }).code, Error::Code::BadValue);
    }
}

void WriterTest::theBrandSettlesWhereItBelongs()
{
    Record record = sample::thing(QStringLiteral("x"));
    record.item.brand = QStringLiteral("Bosch");
    record.series.number = QStringLiteral("N1");
    Record read = m_document->record(m_document->add(record));
    QCOMPARE(read.series.brand, QStringLiteral("Bosch"));
    QCOMPARE(read.item.brand, QString());
    Record loose = sample::thing(QStringLiteral("y"));
    loose.series.brand = QStringLiteral("Ikea");
    read = m_document->record(m_document->add(loose));
    QCOMPARE(read.item.brand, QStringLiteral("Ikea"));
    QVERIFY(!read.item.series.isValid());
    Record differing = record;
    differing.series.brand = QStringLiteral("Bosch");
    differing.item.brand = QStringLiteral("Siemens");
    read = m_document->record(m_document->add(differing));
    QCOMPARE(read.effectiveBrand(), QStringLiteral("Siemens"));
    QCOMPARE(read.series.brand, QStringLiteral("Bosch"));
}

void WriterTest::namesAreFoundHoweverTheyAreSpelt()
{
    Record first = sample::thing(QStringLiteral("x"));
    first.place = QStringLiteral("Home / Küche");
    first.category = QStringLiteral("Geräte");
    first.tags = {QStringLiteral("Weiße Ware")};
    m_document->add(first);
    Record second = sample::thing(QStringLiteral("y"));
    second.place = QStringLiteral("HOME / kuche");
    second.category = QStringLiteral("GERATE");
    second.tags = {QStringLiteral("weisse  ware")};
    const Record read = m_document->record(m_document->add(second));
    QCOMPARE(read.place, first.place);
    QCOMPARE(read.category, first.category);
    QCOMPARE(read.tags, first.tags);
    QCOMPARE(m_document->inventory().places().size(), size_t(2));
}

void WriterTest::aTagSpeltOtherwiseStaysOn()
{
    Record record = sample::thing(QStringLiteral("x"));
    record.tags = {QStringLiteral("Küche"), QStringLiteral("old")};
    record = m_document->record(m_document->add(record));
    record.tags = {QStringLiteral("kuche")};
    m_document->update(record);
    QCOMPARE(m_document->record(record.item.id).tags, QStringList{QStringLiteral("Küche")});
}

void WriterTest::tagsAreHeldOnce()
{
    Record record = sample::thing(QStringLiteral("x"));
    record.tags = {QStringLiteral("old"), QStringLiteral("OLD"), QStringLiteral("óld"), QString()};
    QCOMPARE(m_document->record(m_document->add(record)).tags, QStringList{QStringLiteral("old")});
}

void WriterTest::aCategoryOfItsOwnAndTheSeriesOne()
{
    const ItemId item = m_document->add(sample::washingMachine(QStringLiteral("1")));
    Record record = m_document->record(item);
    QCOMPARE(record.category, QString());
    QCOMPARE(record.seriesCategory, QStringLiteral("Appliances"));
    record.category = QStringLiteral("Toys");
    m_document->update(record);
    QCOMPARE(m_document->record(item).effectiveCategory(), QStringLiteral("Toys"));
    record = m_document->record(item);
    record.category = QStringLiteral("appliances");
    m_document->update(record);
    QCOMPARE(m_document->record(item).category, QString());
    record = m_document->record(item);
    record.category = QStringLiteral("Toys");
    m_document->update(record);
    record = m_document->record(item);
    record.category.clear();
    m_document->update(record);
    QCOMPARE(m_document->record(item).effectiveCategory(), QStringLiteral("Appliances"));
}

void WriterTest::seriesComeTogetherByBrandAndNumber_data()
{
    QTest::addColumn<QStringList>("series"); // brand, name, number, revision
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << QStringList{"Bosch", "Serie 6", "WAW28750GB", ""} << true;
    QTest::newRow("other case") << QStringList{"BOSCH", "", "waw28750gb", ""} << true;
    QTest::newRow("other separators") << QStringList{"Bosch", "", "WAW 28750-GB", ""} << true;
    QTest::newRow("a look-alike is another print") << QStringList{"Bosch", "", "WAW2875OGB", ""} << false;
    QTest::newRow("another brand") << QStringList{"Siemens", "Serie 6", "WAW28750GB", ""} << false;
    QTest::newRow("no brand") << QStringList{"", "Serie 6", "WAW28750GB", ""} << false;
    QTest::newRow("another revision") << QStringList{"Bosch", "Serie 6", "WAW28750GB", "01"} << false;
    QTest::newRow("the name alone") << QStringList{"Bosch", "Serie 6", "", ""} << false;
}

void WriterTest::seriesComeTogetherByBrandAndNumber()
{
    QFETCH(QStringList, series);
    QFETCH(bool, same);
    const ItemId first = m_document->add(sample::washingMachine(QStringLiteral("1")));
    Record record = sample::thing(QStringLiteral("x"));
    record.series.brand = series[0];
    record.series.name = series[1];
    record.series.number = series[2];
    record.series.revision = series[3];
    const ItemId second = m_document->add(record);
    QCOMPARE(m_document->record(first).item.series == m_document->record(second).item.series, same);
    QCOMPARE(m_document->inventory().allSeries().size(), size_t(same ? 1 : 2));
    QCOMPARE(m_document->record(first).series.number, QStringLiteral("WAW28750GB"));
}

void WriterTest::aSeriesCannotTakeTheNumberOfAnother()
{
    m_document->add(sample::washingMachine(QStringLiteral("1")));
    const Record other = m_document->record(m_document->add(sample::everything()));
    Series series = other.series;
    series.brand = QStringLiteral("bosch");
    series.number = QStringLiteral("waw 28750 gb");
    series.revision.clear();
    QCOMPARE(refusal([&](Writer &writer) { return writer.saveSeries(series); }).code, Error::Code::Refused);
}

void WriterTest::leavingASeriesKeepsTheBrand()
{
    Record record = m_document->record(m_document->add(sample::washingMachine(QStringLiteral("1"))));
    sample::set(record, "series_number", QString());
    sample::set(record, "series_name", QString());
    m_document->update(record);
    record = m_document->record(record.item.id);
    QVERIFY(!record.item.series.isValid());
    QCOMPARE(record.effectiveBrand(), QStringLiteral("Bosch"));
    QCOMPARE(record.item.brand, QStringLiteral("Bosch"));
}

void WriterTest::placesAreMadeOnTheWay()
{
    PlaceId drawer;
    m_document->write([&drawer](Writer &writer) {
        return done(writer.findOrMakePlace(QStringLiteral("Home / Kitchen / Drawer")).map([&](PlaceId id) {
            drawer = id;
            return id;
        }));
    });
    QCOMPARE(m_document->inventory().places().size(), size_t(3));
    m_document->write([&drawer](Writer &writer) {
        return done(writer.findOrMakePlace(QStringLiteral("home /  KITCHEN / drawer")).map([&](PlaceId id) {
            if (id != drawer)
                qFatal("another drawer");
            return id;
        }));
    });
    m_document->write([](Writer &writer) { return done(writer.findOrMakePlace(QString())); });
    QCOMPARE(m_document->inventory().places().size(), size_t(3));
}

void WriterTest::aPlaceNameIsOneName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << "";
    QTest::newRow("blank") << " \t";
    QTest::newRow("a path") << "Home / Cellar";
    QTest::newRow("a slash") << "/";
    QTest::newRow("a leading slash") << "/ Cellar";
}

void WriterTest::aPlaceNameIsOneName()
{
    QFETCH(QString, name);
    Record record = sample::thing(QStringLiteral("x"));
    record.place = QStringLiteral("Attic");
    m_document->add(record);
    Place place = m_document->inventory().places().front().place;
    place.name = name;
    QCOMPARE(refusal([&](Writer &writer) { return writer.savePlace(place); }).code, Error::Code::BadValue);
    place.name = QStringLiteral("Box 24/7 ");
    m_document->write([&](Writer &writer) { return writer.savePlace(place); });
    QCOMPARE(m_document->inventory().places().front().path, QStringLiteral("Box 24/7"));
}

void WriterTest::twoPlacesOfOneNameAreRefused()
{
    for (const char *path : {"Home / Kitchen", "Home / Cellar", "Cellar"}) {
        Record record = sample::thing(QStringLiteral("x"));
        record.place = QString::fromLatin1(path);
        m_document->add(record);
    }
    Place kitchen = m_document->inventory().places().back().place;
    QCOMPARE(kitchen.name, QStringLiteral("Kitchen"));
    kitchen.name = QStringLiteral("CELLAR");
    QCOMPARE(refusal([&](Writer &writer) { return writer.savePlace(kitchen); }).code, Error::Code::Refused);
    kitchen.parent = {};
    QCOMPARE(refusal([&](Writer &writer) { return writer.savePlace(kitchen); }).code, Error::Code::Refused);
    kitchen.name = QStringLiteral("Kitchen");
    m_document->write([&](Writer &writer) { return writer.savePlace(kitchen); });
    kitchen.parent = PlaceId{99};
    std::ignore = refusal([&](Writer &writer) { return writer.savePlace(kitchen); });
}

void WriterTest::aPlaceCannotBeMovedIntoItself()
{
    Record record = sample::thing(QStringLiteral("x"));
    record.place = QStringLiteral("A / B / C");
    m_document->add(record);
    Place a = m_document->inventory().places().front().place;
    for (const PlaceSummary &inside : m_document->inventory().places()) {
        a.parent = inside.place.id;
        QCOMPARE(refusal([&](Writer &writer) { return writer.savePlace(a); }).code, Error::Code::Refused);
    }
}

void WriterTest::placesChangedInAStepAreSeenInIt()
{
    std::vector<ItemId> items;
    m_document->write([&](Writer &writer) -> Result<void> {
        const auto box = writer.findOrMakePlace(QStringLiteral("Home / Box"));
        if (auto removed = writer.removePlace(*box); !removed)
            return removed;
        Record record = sample::thing(QStringLiteral("x"));
        record.place = QStringLiteral("Home / Box");
        items.push_back(*writer.add(record));
        Place renamed;
        renamed.id = *writer.findOrMakePlace(QStringLiteral("Home / Box"));
        renamed.parent = *writer.findOrMakePlace(QStringLiteral("Home"));
        renamed.name = QStringLiteral("Chest");
        if (auto saved = writer.savePlace(renamed); !saved)
            return saved;
        items.push_back(*writer.add(record));
        record.place = QStringLiteral("Home / Chest");
        items.push_back(*writer.add(record));
        return {};
    });
    QStringList places;
    for (const ItemId item : items)
        places << m_document->record(item).place;
    QCOMPARE(places, (QStringList{"Home / Chest", "Home / Box", "Home / Chest"}));
}

void WriterTest::aNameThatIsTakenIsRefused()
{
    m_document->add(sample::washingMachine(QStringLiteral("1")));
    m_document->add(sample::everything());
    const auto categories = m_document->inventory().categories();
    const auto tags = m_document->inventory().tags();
    const Error category = refusal([&](Writer &writer) {
        return writer.renameCategory(CategoryId{categories[0].id}, categories[1].name.toUpper());
    });
    QCOMPARE(category.code, Error::Code::Refused);
    QVERIFY2(category.what.contains(categories[1].name.toUpper()), qPrintable(category.what));
    const Error tag =
        refusal([&](Writer &writer) { return writer.renameTag(TagId{tags[0].id}, tags[1].name.toUpper()); });
    QCOMPARE(tag.code, Error::Code::Refused);
    m_document->write([&](Writer &writer) { return writer.renameTag(TagId{tags[0].id}, tags[0].name.toUpper()); });
    QCOMPARE(m_document->inventory().tags()[0].name, tags[0].name.toUpper());
    QCOMPARE(refusal([](Writer &writer) { return writer.renameTag(TagId{1}, QStringLiteral(" ")); }).code,
             Error::Code::BadValue);
}

void WriterTest::whatIsGoneIsSaid()
{
    const ItemId item = m_document->add(sample::thing(QStringLiteral("x")));
    Record gone = sample::thing(QStringLiteral("y"));
    gone.item.id = ItemId{99};
    Place place;
    place.id = PlaceId{99};
    place.name = QStringLiteral("z");
    Series series;
    series.id = SeriesId{99};
    Evidence evidence;
    evidence.id = EvidenceId{99};
    const auto photo = sample::photo("p", QStringLiteral("p.jpg"));
    const std::pair<const char *, std::function<Result<void>(Writer &)>> works[] = {
        {"update", [&](Writer &w) { return done(w.update(gone)); }},
        {"remove", [](Writer &w) { return w.remove(ItemId{99}); }},
        {"saveSeries", [&](Writer &w) { return w.saveSeries(series); }},
        {"savePlace", [&](Writer &w) { return w.savePlace(place); }},
        {"removePlace", [](Writer &w) { return w.removePlace(PlaceId{99}); }},
        {"renameCategory", [](Writer &w) { return w.renameCategory(CategoryId{99}, QStringLiteral("x")); }},
        {"renameTag", [](Writer &w) { return w.renameTag(TagId{99}, QStringLiteral("x")); }},
        {"attach", [&](Writer &w) { return done(w.attach(ItemId{99}, photo)); }},
        {"link to an item", [](Writer &w) { return w.link(EvidenceId{99}, ItemId{1}); }},
        {"link evidence",
         [&](Writer &w) -> Result<void> {
             const auto attached = w.attach(item, photo);
             return attached ? w.link(*attached, ItemId{99}) : done(attached);
         }},
        {"unlink", [&](Writer &w) { return w.unlink(EvidenceId{99}, item); }},
        {"saveEvidence", [&](Writer &w) { return w.saveEvidence(evidence); }},
        {"makeMain", [&](Writer &w) { return w.makeMain(EvidenceId{99}, item); }}};
    for (const auto &[name, work] : works)
        QVERIFY2(refusal(work).code == Error::Code::NotFound, name);
}

void WriterTest::identifiersAreKeptApart()
{
    Record record = sample::thing(QStringLiteral("x"));
    record.identifiers = {{{}, QStringLiteral("imei"), QStringLiteral("1")},
                          {{}, QStringLiteral("imei"), QStringLiteral("2")}};
    record = m_document->record(m_document->add(record));
    QCOMPARE(record.identifiers.size(), 2);
    const IdentifierId second = record.identifiers[1].id;
    record.identifiers.removeFirst();
    record.identifiers[0].value = QStringLiteral("3");
    record.identifiers.append({{}, QStringLiteral("Eigene Nummer"), QStringLiteral("4")});
    m_document->update(record);
    record = m_document->record(record.item.id);
    QCOMPARE(record.identifiers.size(), 2);
    QCOMPARE(record.identifiers[0].id, second);
    QCOMPARE(record.identifiers[0].value, QStringLiteral("3"));
    QCOMPARE(record.identifiers[1].kind, QStringLiteral("Eigene Nummer"));
}

void WriterTest::identifiersLeftBlankAreNotKept()
{
    Record record = sample::thing(QStringLiteral("x"));
    record.identifiers = {{{}, QStringLiteral("imei"), QString()}, {{}, QString(), QStringLiteral("1")}};
    QCOMPARE(refusal([&](Writer &writer) { return done(writer.add(record)); }).code, Error::Code::BadValue);
}

QTEST_GUILESS_MAIN(WriterTest)
#include "writertest.moc"
