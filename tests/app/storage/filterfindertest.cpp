// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/storage/filterfinder.h"

#include "tests/support/document/samplerecords.h"
#include "tests/support/document/testdocument.h"

#include <QTest>

using namespace nameplate;

class FilterFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();

    void filterWordsFindWhatMeetsThem_data();
    void filterWordsFindWhatMeetsThem();
    void theWarrantyOfASeriesIsFoundAndSortedToTheDay();
    void theSearchAgreesWithTheList_data();
    void theSearchAgreesWithTheList();
    void hasAndNoShareTheItemsBetweenThem();
    void aShelfAndFilterWordsBothHold();
    void filterWordsAloneNameNoField();
    void whatIsChangedMeetsAnotherWord();

private:
    ItemId add(std::initializer_list<std::pair<const char *, const char *>> values);
    QStringList found(const QString &typed, const ListFilter &filter = {});

    std::unique_ptr<TestDocument> m_document;
};

ItemId FilterFinderTest::add(std::initializer_list<std::pair<const char *, const char *>> values)
{
    Record record = sample::thing(QString());
    record.item.currency = Currency::fromCode(u"EUR").value();
    for (const auto &[key, value] : values)
        sample::set(record, key, QString::fromUtf8(value));
    return m_document->add(record);
}

/// The names in the order of the list without groups.
QStringList FilterFinderTest::found(const QString &typed, const ListFilter &filter)
{
    ListQuery query;
    query.grouping = Grouping::None;
    query.search = typed;
    query.filter = filter;
    QStringList names;
    for (const Record &record : m_document->inventory().records(m_document->inventory().list(query).ids))
        names << record.item.name;
    return names;
}

void FilterFinderTest::initTestCase()
{
    m_document = std::make_unique<TestDocument>();
    const ItemId washer = add({{"name", "washer"},
                               {"brand", "Bosch"},
                               {"series_name", "Serie 6"},
                               {"series_number", "WAW28750GB"},
                               {"serial", "4583 0912 0042"},
                               {"place", "Home / Utility room"},
                               {"category", "Appliances"},
                               {"acquired_on", "2021-03-04"},
                               {"acquired_from", "John Lewis"},
                               {"price", "599"},
                               {"warranty_until", "2027-03-04"}});
    const ItemId drill = add({{"name", "drill"},
                              {"brand", "Bosch"},
                              {"place", "Home / Garage / Box 7"},
                              {"category", "Tools"},
                              {"tags", "lendable; power"},
                              {"status", "lent"},
                              {"acquired_on", "2020-01-31"},
                              {"price", "99.90"},
                              {"owner", "Anna"}});
    add({{"name", "plates"},
         {"place", "Cottage / Kitchen"},
         {"quantity", "12"},
         {"acquired_on", "2019-12-31"},
         {"price", "50"},
         {"notes", "from the Bosch aunt"}});
    add({{"name", "camera"},
         {"brand", "Sony"},
         {"series_number", "ILCE-7M4"},
         {"place", "Home / Kitchen"},
         {"currency", "JPY"},
         {"price", "80000"},
         {"value", "400"},
         {"condition", "very_good"}});
    add({{"name", "ring"}, {"acquired_how", "inherited"}});
    m_document->attach(washer, sample::file("receipt", QStringLiteral("receipt.pdf")));
    m_document->attach(drill, sample::photo("photo", QStringLiteral("drill.jpg")));
}

void FilterFinderTest::cleanupTestCase()
{
    QVERIFY(!m_document->inventory().trouble());
}

void FilterFinderTest::filterWordsFindWhatMeetsThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *typed, const char *names) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(names);
    };
    row("place:kitchen", "camera plates");
    row("place:home", "camera drill washer");
    row("place:\"home / kit\"", "camera");
    row("place:garage", "drill");
    row("-place:home", "plates ring");
    row("brand:bosch", "drill washer");
    row("brand:BOS", "drill washer");
    row("bosch", "drill plates washer");
    row("category:tool", "drill");
    row("tag:lend", "drill");
    row("series:\"serie 6\"", "washer");
    row("series:waw28", "washer");
    row("model:28750", "washer");
    row("serial:0042", "washer");
    row("serial:4583-o912", "washer");
    row("status:lent", "drill");
    row("condition:very", "camera");
    row("how:inherited", "ring");
    row("owner:anna", "drill");
    row("from:lewis", "washer");
    row("notes:aunt", "plates");
    row("name:camera", "camera");
    row("acquired:2021", "washer");
    row("acquired:>2020-01", "washer");
    row("acquired:>=2020-01", "drill washer");
    row("acquired:2019..2020", "drill plates");
    row("warranty:>2026", "washer");
    row("value:>500", "plates washer");
    row("value:400", "camera");
    row("price:<100", "drill");
    row("price:>=80000", "camera");
    row("price:600", "plates");
    row("quantity:>1", "plates");
    row("currency:jpy", "camera");
    row("no:receipt", "camera drill plates ring");
    row("has:photo", "drill");
    row("has:receipt", "washer");
    row("no:serial", "camera drill plates ring");
    row("no:price", "ring");
    row("no:date", "camera ring");
    row("no:place", "ring");
    row("no:brand", "plates ring");
    row("has:series no:serial", "camera");
    row("has:warranty", "washer");
    row("place:kitchen bosch", "plates");
    row("bosch value:>500 no:receipt", "plates");
    row("0042 place:utility", "washer");
    row("0042 place:garage", "");
    row("place:nowhere", "");
}

void FilterFinderTest::filterWordsFindWhatMeetsThem()
{
    QFETCH(QString, typed);
    QTEST(found(typed).join(u' '), "names");
}

void FilterFinderTest::theSearchAgreesWithTheList_data()
{
    filterWordsFindWhatMeetsThem_data();
}

void FilterFinderTest::theSearchAgreesWithTheList()
{
    QFETCH(QString, typed);
    QFETCH(QString, names);
    QStringList searched;
    for (const SearchHit &hit : m_document->inventory().search(typed, 100))
        searched << m_document->record(hit.item).item.name;
    searched.sort();
    QCOMPARE(searched.join(u' '), names);
}

void FilterFinderTest::hasAndNoShareTheItemsBetweenThem()
{
    for (const FilterPresence &presence : filterwords::presences()) {
        const QString word = QString::fromLatin1(presence.word);
        const QStringList with = found(QStringLiteral("has:") + word);
        const QStringList without = found(QStringLiteral("no:") + word);
        QCOMPARE(with.size() + without.size(), qsizetype(5));
        for (const QString &name : with)
            QVERIFY2(!without.contains(name), presence.word);
    }
}

void FilterFinderTest::aShelfAndFilterWordsBothHold()
{
    ListFilter filter;
    for (const PlaceSummary &place : m_document->inventory().places())
        if (place.path == QLatin1String("Home"))
            filter.place = place.place.id;
    QCOMPARE(found(QStringLiteral("no:receipt"), filter), (QStringList{"camera", "drill"}));
}

void FilterFinderTest::filterWordsAloneNameNoField()
{
    const auto hits = m_document->inventory().search(QStringLiteral("place:kitchen"), 10);
    QCOMPARE(hits.size(), size_t(2));
    QCOMPARE(hits.front().matched, QString());
    const auto texts = m_document->inventory().search(QStringLiteral("aunt place:kitchen"), 10);
    QCOMPARE(texts.size(), size_t(1));
    QCOMPARE(texts.front().matched, QStringLiteral("notes"));
}

void FilterFinderTest::whatIsChangedMeetsAnotherWord()
{
    Record ring = m_document->record(ItemId{5});
    sample::set(ring, "brand", QStringLiteral("Tiffany"));
    m_document->update(ring);
    QCOMPARE(found(QStringLiteral("brand:tif")), QStringList{"ring"});
    QVERIFY(m_document->inventory().undo());
    QCOMPARE(found(QStringLiteral("brand:tif")), QStringList());
}

/// SQL and the record must reckon alike, on short months and leap days too.
void FilterFinderTest::theWarrantyOfASeriesIsFoundAndSortedToTheDay()
{
    TestDocument document;
    const std::vector<QDate> days{QDate(2020, 2, 29), QDate(2023, 12, 31), QDate(2024, 1, 29), QDate(2024, 1, 30),
                                  QDate(2024, 1, 31), QDate(2024, 5, 31),  QDate(2024, 6, 1),  QDate()};
    for (const int months : {0, 1, 12, 25, -1})
        for (const QDate &day : days)
            for (const bool own : {false, true}) {
                Record record;
                record.item.name = QStringLiteral("%1 %2 %3").arg(months).arg(day.toString(Qt::ISODate)).arg(own);
                record.series.number = QStringLiteral("S%1").arg(months);
                record.item.acquiredOn = day;
                record.item.warrantyUntil = own ? QDate(2025, 2, 28) : QDate();
                document.add(record);
            }
    for (const SeriesSummary &each : document.inventory().allSeries()) {
        Series series = each.series;
        const int months = series.number.mid(1).toInt();
        if (months >= 0)
            series.warrantyMonths = months;
        document.write([&series](Writer &writer) { return writer.saveSeries(series); });
    }
    ListQuery query;
    query.grouping = Grouping::None;
    query.sortKey = QStringLiteral("warranty_until");
    std::vector<Record> all = document.inventory().records(document.inventory().list(query).ids);
    QCOMPARE(all.size(), size_t(5 * 8 * 2));
    QVERIFY(all.front().effectiveWarrantyUntil().isValid());
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const Record &a, const Record &b) {
        const QDate first = a.effectiveWarrantyUntil();
        const QDate second = b.effectiveWarrantyUntil();
        return first.isValid() && (!second.isValid() || first < second);
    }));
    for (QDate from(2024, 2, 20); from < QDate(2024, 3, 5); from = from.addDays(1)) {
        query.search =
            QStringLiteral("warranty:%1..%2").arg(from.toString(Qt::ISODate), from.addDays(3).toString(Qt::ISODate));
        QStringList wanted;
        for (const Record &record : all)
            if (const QDate until = record.effectiveWarrantyUntil(); until >= from && until <= from.addDays(3))
                wanted << record.item.name;
        QStringList names;
        for (const Record &record : document.inventory().records(document.inventory().list(query).ids))
            names << record.item.name;
        names.sort();
        wanted.sort();
        QCOMPARE(names, wanted);
    }
    query.search = QStringLiteral("has:warranty");
    const auto covered = std::count_if(all.begin(), all.end(),
                                       [](const Record &each) { return each.effectiveWarrantyUntil().isValid(); });
    QCOMPARE(qsizetype(document.inventory().list(query).ids.size()), covered);
    QVERIFY(!document.inventory().trouble());
}

QTEST_GUILESS_MAIN(FilterFinderTest)
#include "filterfindertest.moc"
