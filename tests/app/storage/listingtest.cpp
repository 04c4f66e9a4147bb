// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/listing.h"

#include "app/domain/itemfield.h"
#include "app/domain/textfold.h"
#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace nameplate;

class ListingTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void groupsCoverAllItemsWithoutGaps_data();
    void groupsCoverAllItemsWithoutGaps();
    void membersBelongToTheirGroup_data();
    void membersBelongToTheirGroup();
    void groupsStandInTheirOrder();
    void everyFieldSortsBothWays_data();
    void everyFieldSortsBothWays();
    void whatHasNoNameComesLast();
    void anUnknownKeySortsByName();
    void filtersNarrow();
    void filtersCombine();
    void aFilterWithNothingBehindItShowsNothing();
    void theOrderFollowsEveryChange();
    void totalsAreThoseOfTheRecords_data();
    void totalsAreThoseOfTheRecords();
    void groupTotalsAddUpToTheWhole();

private:
    static void everyGrouping();
    ItemList list(Grouping grouping, const QString &sortKey = QStringLiteral("name"), bool descending = false);
    std::vector<Record> recordsOf(const ItemList &list) { return m_document->inventory().records(list.ids); }
    PlaceId place(const QString &path);
    template <class Id>
    static Id named(const std::vector<NameSummary> &names, const QString &name);

    std::unique_ptr<TestDocument> m_document;
    size_t m_items = 0;
};

namespace {

constexpr int lots = 400;

/// A household of every mixture: with and without series, place, category, brand, date, price and value.
Record mixed(int i, std::mt19937 &random)
{
    const auto pick = [&random](const QStringList &texts) { return texts[qsizetype(random() % size_t(texts.size()))]; };
    Record record;
    record.item.name =
        pick({QString(), QStringLiteral("Chair %1").arg(i % 30), QStringLiteral("Öl"), QStringLiteral("äpfel"),
              QStringLiteral("Zither"), QStringLiteral("bed 2"), QStringLiteral("Bed 10"), QStringLiteral("冷蔵庫")});
    record.item.serial =
        pick({QString(), QString(), QString::number(random() % 100'000), QStringLiteral("s-%1").arg(i)});
    record.series.number = pick({QString(), QStringLiteral("A2"), QStringLiteral("A10"), QStringLiteral("b1")});
    record.series.name = pick({QString(), QStringLiteral("Éclair"), QStringLiteral("Max")});
    record.series.revision = record.series.number.isEmpty() ? QString() : pick({QString(), QStringLiteral("/01")});
    sample::set(record, "brand",
                pick({QString(), QStringLiteral("Bosch"), QStringLiteral("bosch"), QStringLiteral("Äon"),
                      QStringLiteral("Zeiss")}));
    record.place = pick({QString(), QStringLiteral("Home"), QStringLiteral("Home / Kitchen"),
                         QStringLiteral("Home / Kitchen / Drawer 10"), QStringLiteral("Home / Kitchen / Drawer 2"),
                         QStringLiteral("Attic"), QStringLiteral("Öfen")});
    record.category = pick({QString(), QString(), QStringLiteral("Tools"), QStringLiteral("ämter")});
    record.tags = pick({QString(), QStringLiteral("old"), QStringLiteral("zoo;art"), QStringLiteral("art")})
                      .split(u';', Qt::SkipEmptyParts);
    record.item.owner = pick({QString(), QStringLiteral("Özil"), QStringLiteral("Zander"), QStringLiteral("anna")});
    record.item.status = Status(random() % 10);
    record.item.condition = Condition(random() % 7);
    record.item.acquiredHow = AcquiredHow(random() % 8);
    record.item.quantity = 1 + qint64(random() % 3);
    record.item.currency = *Currency::fromCode(pick({QStringLiteral("EUR"), QStringLiteral("USD"), QString()}));
    if (random() % 3 != 0)
        record.item.price = qint64(random() % 100'000);
    if (random() % 3 == 0)
        record.item.value = qint64(random() % 100'000);
    if (random() % 3 != 0)
        record.item.acquiredOn = QDate(1990 + int(random() % 34), 1 + int(random() % 12), 1);
    if (random() % 5 == 0)
        record.item.warrantyUntil = QDate(2024, 1, 1).addDays(qint64(random() % 1000));
    record.item.orderNumber = pick({QString(), QStringLiteral("O-2"), QStringLiteral("O-10")});
    record.item.acquiredFrom = pick({QString(), QStringLiteral("Shop"), QStringLiteral("élan")});
    record.item.notes = pick({QString(), QStringLiteral("b"), QStringLiteral("A")});
    if (record.title().isEmpty())
        record.item.name = QStringLiteral("Nameless %1").arg(i);
    return record;
}

} // namespace

void ListingTest::initTestCase()
{
    m_document = std::make_unique<TestDocument>();
    m_document->write([](Writer &writer) -> Result<void> {
        std::mt19937 random(4711);
        for (int i = 0; i < lots; ++i)
            if (auto added = writer.add(mixed(i, random)); !added)
                return tl::unexpected(added.error());
        for (int i = 5; i < lots; i += 7)
            if (auto removed = writer.remove(ItemId{i}); !removed)
                return removed;
        return {};
    });
    m_items = m_document->inventory().list({}).ids.size();
    QVERIFY(m_items > 300);
}

void ListingTest::cleanupTestCase()
{
    QVERIFY(!m_document->inventory().trouble());
}

void ListingTest::everyGrouping()
{
    QTest::addColumn<int>("grouping");
    const std::pair<const char *, Grouping> rows[] = {{"none", Grouping::None},   {"series", Grouping::Series},
                                                      {"place", Grouping::Place}, {"category", Grouping::Category},
                                                      {"brand", Grouping::Brand}, {"year", Grouping::Year}};
    for (const auto &[name, grouping] : rows)
        QTest::newRow(name) << int(grouping);
}

ItemList ListingTest::list(Grouping grouping, const QString &sortKey, bool descending)
{
    ListQuery query;
    query.grouping = grouping;
    query.sortKey = sortKey;
    query.descending = descending;
    return m_document->inventory().list(query);
}

void ListingTest::groupsCoverAllItemsWithoutGaps_data()
{
    everyGrouping();
}

void ListingTest::groupsCoverAllItemsWithoutGaps()
{
    QFETCH(int, grouping);
    const ItemList all = list(Grouping(grouping));
    QCOMPARE(all.ids.size(), m_items);
    std::vector<ItemId> sorted = all.ids;
    std::sort(sorted.begin(), sorted.end());
    QVERIFY(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end());
    qsizetype next = 0;
    for (const ItemGroup &group : all.groups) {
        QCOMPARE(group.first, next);
        QVERIFY(group.count > 0);
        QVERIFY(group.kind == ItemGroup::Kind::Members);
        next += group.count;
    }
    QCOMPARE(size_t(next), m_items);
    if (Grouping(grouping) == Grouping::None)
        QCOMPARE(all.groups.size(), size_t(1));
    for (size_t i = 0; i + 1 < all.groups.size(); ++i)
        QVERIFY2(all.groups[i].key != 0, "only the last group may be without a key");
}

void ListingTest::membersBelongToTheirGroup_data()
{
    everyGrouping();
}

void ListingTest::membersBelongToTheirGroup()
{
    QFETCH(int, grouping);
    const ItemList all = list(Grouping(grouping));
    std::map<QString, int> seen;
    for (const ItemGroup &group : all.groups) {
        const GroupHead head = m_document->inventory().groupHead(Grouping(grouping), all, group);
        ++seen[head.title + u'|' + head.number];
        for (qsizetype i = group.first; i < group.first + group.count; ++i) {
            const Record record = m_document->record(all.ids[size_t(i)]);
            switch (Grouping(grouping)) {
            case Grouping::None:
                QCOMPARE(head.title, QString());
                break;
            case Grouping::Series:
                QCOMPARE(head.title, record.series.title());
                QCOMPARE(head.number, (record.series.number + u' ' + record.series.revision).trimmed());
                QCOMPARE(head.subtitle, record.seriesCategory);
                break;
            case Grouping::Place:
                QCOMPARE(head.title, record.place);
                break;
            case Grouping::Category:
                QCOMPARE(head.title, record.effectiveCategory());
                break;
            case Grouping::Brand:
                QCOMPARE(textfold::name(head.title), textfold::name(record.effectiveBrand()));
                break;
            case Grouping::Year:
                QCOMPARE(head.title,
                         record.item.acquiredOn.isValid() ? QString::number(record.item.acquiredOn.year()) : QString());
                break;
            }
        }
    }
    for (const auto &[title, times] : seen)
        QVERIFY2(times == 1, qPrintable(title));
}

void ListingTest::groupsStandInTheirOrder()
{
    const auto titles = [this](Grouping grouping) {
        const ItemList all = list(grouping);
        QStringList result;
        for (const ItemGroup &group : all.groups)
            result << m_document->inventory().groupHead(grouping, all, group).title;
        return result;
    };
    QCOMPARE(titles(Grouping::Place), (QStringList{"Attic", "Home", "Home / Kitchen", "Home / Kitchen / Drawer 2",
                                                   "Home / Kitchen / Drawer 10", "Öfen", ""}));
    QCOMPARE(titles(Grouping::Category), (QStringList{"ämter", "Tools", ""}));
    QStringList brands = titles(Grouping::Brand);
    for (QString &brand : brands)
        brand = textfold::name(brand);
    QCOMPARE(brands, (QStringList{"aon", "bosch", "zeiss", ""}));
    QStringList years = titles(Grouping::Year);
    QCOMPARE(years.takeLast(), QString());
    QVERIFY(std::is_sorted(years.begin(), years.end(), std::greater<>()));
}

void ListingTest::everyFieldSortsBothWays_data()
{
    QTest::addColumn<QString>("key");
    for (const Field &field : fields::all())
        QTest::newRow(field.key) << QString::fromLatin1(field.key);
}

namespace {

/// What a field is expected to sort by, empty for none.
QByteArray sortValue(const Field &field, const Record &record)
{
    const auto number = [](qint64 value) { return QByteArray::number(value).rightJustified(20, '0'); };
    const FieldValue value = field.get(record);
    switch (field.kind) {
    case FieldKind::Quantity:
        return number(record.item.quantity);
    case FieldKind::Amount: {
        // What has no value counts with its price.
        auto amount = field.get(record);
        if (qstrcmp(field.key, "value") == 0 && !record.item.value)
            amount = fields::at("price").get(record);
        const auto *unit = std::get_if<Money>(&amount);
        return unit ? number(unit->minor * record.item.quantity) : QByteArray();
    }
    case FieldKind::Text:
        return field.isEditable() ? textfold::sortKey(fields::plainText(field, record)).toUtf8()
                                  : fields::plainText(field, record).toUtf8();
    case FieldKind::Choice:
    case FieldKind::Date:
    case FieldKind::CurrencyCode:
        return fields::plainText(field, record).toUtf8();
    case FieldKind::Tags:
        return record.tags.isEmpty() ? QByteArray() : textfold::name(record.tags.first()).toUtf8();
    default:
        return textfold::sortKey(fields::plainText(field, record)).toUtf8();
    }
}

} // namespace

void ListingTest::everyFieldSortsBothWays()
{
    QFETCH(QString, key);
    const Field &field = *fields::find(key);
    for (const bool descending : {false, true}) {
        const std::vector<Record> records = recordsOf(list(Grouping::None, key, descending));
        QCOMPARE(records.size(), m_items);
        for (size_t i = 0; i + 1 < records.size(); ++i) {
            const QByteArray a = sortValue(field, records[i]);
            const QByteArray b = sortValue(field, records[i + 1]);
            const bool ordered = a.isEmpty() ? b.isEmpty() : b.isEmpty() || (descending ? a >= b : a <= b);
            QVERIFY2(ordered, qPrintable(key + u' ' + QString::fromUtf8(a + " before " + b)));
        }
    }
}

void ListingTest::whatHasNoNameComesLast()
{
    for (const bool descending : {false, true}) {
        const std::vector<Record> records = recordsOf(list(Grouping::None, QStringLiteral("name"), descending));
        QVERIFY(!records.front().item.name.isEmpty());
        QVERIFY(records.back().item.name.isEmpty());
    }
}

void ListingTest::anUnknownKeySortsByName()
{
    for (const char *key : {"", "nothing", "rowid; DROP TABLE item", "series_id", "name_key"})
        QCOMPARE(list(Grouping::None, QString::fromLatin1(key)).ids.size(), m_items);
    QCOMPARE(list(Grouping::None, QStringLiteral("nothing")).ids, list(Grouping::None).ids);
}

PlaceId ListingTest::place(const QString &path)
{
    for (const PlaceSummary &summary : m_document->inventory().places())
        if (summary.path == path)
            return summary.place.id;
    qFatal("no place %s", qPrintable(path));
    return {};
}

template <class Id>
Id ListingTest::named(const std::vector<NameSummary> &names, const QString &name)
{
    for (const NameSummary &summary : names)
        if (summary.name == name)
            return Id{summary.id};
    qFatal("no name %s", qPrintable(name));
    return {};
}

void ListingTest::filtersNarrow()
{
    const auto compare = [this](const ListFilter &filter, auto wanted) {
        ListQuery query;
        query.filter = filter;
        const ItemList filtered = m_document->inventory().list(query);
        std::vector<ItemId> expected;
        for (const Record &record : recordsOf(list(Grouping::Series)))
            if (wanted(record))
                expected.push_back(record.item.id);
        QVERIFY(!expected.empty());
        QCOMPARE(filtered.ids, expected);
        qsizetype next = 0;
        for (const ItemGroup &group : filtered.groups) {
            QCOMPARE(group.first, next);
            next += group.count;
        }
        QCOMPARE(size_t(next), expected.size());
    };
    ListFilter filter;
    filter.place = place(QStringLiteral("Home / Kitchen"));
    compare(filter, [](const Record &r) { return r.place.startsWith(QLatin1String("Home / Kitchen")); });
    filter = {};
    filter.category = named<CategoryId>(m_document->inventory().categories(), QStringLiteral("Tools"));
    compare(filter, [](const Record &r) { return r.effectiveCategory() == QLatin1String("Tools"); });
    filter = {};
    filter.tag = named<TagId>(m_document->inventory().tags(), QStringLiteral("art"));
    compare(filter, [](const Record &r) { return r.tags.contains(QLatin1String("art")); });
    filter = {};
    filter.series = m_document->inventory().allSeries().front().series.id;
    compare(filter, [&filter](const Record &r) { return r.item.series == filter.series; });
}

void ListingTest::filtersCombine()
{
    ListQuery query;
    query.grouping = Grouping::Brand;
    query.filter.place = place(QStringLiteral("Home"));
    query.filter.tag = named<TagId>(m_document->inventory().tags(), QStringLiteral("art"));
    query.search = QStringLiteral("chair");
    const std::vector<Record> records = recordsOf(m_document->inventory().list(query));
    QVERIFY(!records.empty());
    for (const Record &record : records) {
        QVERIFY(record.place.startsWith(QLatin1String("Home")));
        QVERIFY(record.tags.contains(QLatin1String("art")));
        QVERIFY(record.item.name.startsWith(QLatin1String("Chair")));
    }
}

void ListingTest::aFilterWithNothingBehindItShowsNothing()
{
    ListQuery query;
    query.filter.series = SeriesId{99'999};
    QVERIFY(m_document->inventory().list(query).ids.empty());
    QVERIFY(m_document->inventory().list(query).groups.empty());
    query.filter = {};
    query.filter.place = PlaceId{99'999};
    QVERIFY(m_document->inventory().list(query).ids.empty());
}

void ListingTest::theOrderFollowsEveryChange()
{
    TestDocument document;
    ListQuery query;
    query.grouping = Grouping::Place;
    const auto names = [&] {
        QStringList result;
        for (const Record &record : document.inventory().records(document.inventory().list(query).ids))
            result << record.item.name;
        return result.join(u' ');
    };
    Record b = sample::thing(QStringLiteral("b"));
    b.place = QStringLiteral("Cellar");
    const ItemId first = document.add(b);
    Record a = sample::thing(QStringLiteral("a"));
    a.place = QStringLiteral("Den");
    document.add(a);
    QCOMPARE(names(), QStringLiteral("b a"));
    document.write([&](Writer &writer) {
        Place renamed;
        renamed.id = PlaceId{1};
        renamed.name = QStringLiteral("Zoo");
        return writer.savePlace(renamed);
    });
    QCOMPARE(names(), QStringLiteral("a b"));
    Record moved = document.record(first);
    moved.place = QStringLiteral("Attic");
    document.update(moved);
    QCOMPARE(names(), QStringLiteral("b a"));
    QVERIFY(document.inventory().undo());
    QCOMPARE(names(), QStringLiteral("a b"));
    document.remove(first);
    QCOMPARE(names(), QStringLiteral("a"));
    QVERIFY(document.inventory().undo());
    QCOMPARE(names(), QStringLiteral("a b"));
}

void ListingTest::totalsAreThoseOfTheRecords_data()
{
    QTest::addColumn<size_t>("count");
    QTest::newRow("none") << size_t(0);
    QTest::newRow("one") << size_t(1);
    QTest::newRow("half") << m_items / 2;
    QTest::newRow("all") << m_items;
}

void ListingTest::totalsAreThoseOfTheRecords()
{
    QFETCH(size_t, count);
    std::vector<ItemId> ids = list(Grouping::None).ids;
    ids.resize(count);
    Totals expected;
    for (const Record &record : m_document->inventory().records(ids))
        expected.add(record.item);
    QVERIFY(m_document->inventory().totals(ids) == expected);
    if (count == m_items)
        QVERIFY(m_document->inventory().facts().totals == expected);
    // What is asked for thousands of times is scanned instead of looked up; the answer is the same.
    std::vector<ItemId> many = ids;
    for (qint64 missing = 100'000; many.size() <= 3000; ++missing)
        many.push_back(ItemId{missing});
    QVERIFY(m_document->inventory().totals(many) == expected);
}

void ListingTest::groupTotalsAddUpToTheWhole()
{
    const ItemList all = list(Grouping::Series);
    Totals sum;
    for (const ItemGroup &group : all.groups)
        sum.add(m_document->inventory().totals(std::span(all.ids).subspan(size_t(group.first), size_t(group.count))));
    QVERIFY(sum == m_document->inventory().facts().totals);
}

QTEST_GUILESS_MAIN(ListingTest)
#include "listingtest.moc"
