// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/findings.h"

#include "app/identity/numberknowledge.h"

#include <QTest>

using namespace nameplate;

namespace {

/// A washing machine without anything odd.
SurveyedItem washer(qint64 id, const QString &serial)
{
    SurveyedItem item;
    item.item = ItemId{id};
    item.number = QString::number(id);
    item.serial = serial;
    item.series = SeriesId{1};
    item.seriesBrand = QStringLiteral("Bosch");
    item.seriesName = QStringLiteral("Serie 6");
    item.seriesNumber = QStringLiteral("WAW28750GB");
    item.acquiredOn = QDate(2021, 3, 4);
    item.acquiredHow = AcquiredHow::Bought;
    item.worth = Money{59900, *Currency::fromCode(u"EUR")};
    item.hasPhoto = item.hasReceipt = true;
    return item;
}

Reading reading(ReadingSource source, const QString &text, PlateState plate = PlateState::NotStated)
{
    Reading reading;
    reading.source = source;
    reading.text = text;
    reading.plate = plate;
    return reading;
}

SurveyedItem phone(qint64 id, const QString &seriesNumber)
{
    SurveyedItem item = washer(id, {});
    item.series = SeriesId{id};
    item.seriesBrand = QStringLiteral("Acme");
    item.seriesName = QStringLiteral("Phone 5");
    item.seriesNumber = seriesNumber;
    return item;
}

} // namespace

Q_DECLARE_METATYPE(nameplate::SurveyedItem)

class FindingsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void ordinaryThingsHaveNone();
    void aSerialUsedTwiceInASeriesIsFoundOnBoth();
    void theSameSerialInTwoSeriesIsNothing();
    void aSerialSharedWithoutASeriesMayBeTheSeriesNumber();
    void theSameIdentifierOnTwoItemsIsFound();
    void kindsThatManyShareAreNotCompared();
    void oneItemHasOneFindingForEachThing_data();
    void oneItemHasOneFindingForEachThing();
    void aModelThatDiffersOnEveryUnitIsFound();
    void readingsThatDisagreeAreFound();
    void whatIsGoneNeedsNoReceipt();
    void everyCodeHasATitle();

private:
    [[nodiscard]] std::vector<Finding> find(const std::vector<SurveyedItem> &items) const
    {
        FindingOptions options;
        options.today = QDate(2026, 6, 30);
        return findIn(items, m_knowledge, options);
    }
    [[nodiscard]] QStringList codes(const std::vector<SurveyedItem> &items) const
    {
        QStringList codes;
        for (const Finding &finding : find(items))
            codes << finding.number + u' ' + finding.code;
        return codes;
    }
    NumberKnowledge m_knowledge;
};

void FindingsTest::initTestCase()
{
    auto knowledge = NumberKnowledge::load();
    QVERIFY(knowledge.has_value());
    m_knowledge = std::move(*knowledge);
}

void FindingsTest::ordinaryThingsHaveNone()
{
    SurveyedItem dressed = washer(2, QStringLiteral("4583 0912 0077"));
    dressed.identifiers = {{{}, QStringLiteral("fd"), QStringLiteral("FD 0102 00042")},
                           {{}, QStringLiteral("imei"), QStringLiteral("490154203237518")},
                           {{}, QStringLiteral("my own"), QStringLiteral("?")}};
    dressed.ownBrand = QStringLiteral("BOSCH");
    dressed.warrantyUntil = QDate(2026, 8, 1);
    QCOMPARE(codes({washer(1, QStringLiteral("4583 0912 0042")), dressed}), QStringList());
    QCOMPARE(codes({}), QStringList());
}

void FindingsTest::aSerialUsedTwiceInASeriesIsFoundOnBoth()
{
    const std::vector items{washer(1, QStringLiteral("4583 0912 0042")), washer(2, QStringLiteral("4583-09120042")),
                            washer(3, QStringLiteral("4583 0912 OO42"))};
    const auto findings = find(items);
    QCOMPARE(codes(items), (QStringList{"1 duplicate_serial", "2 duplicate_serial"}));
    QVERIFY(findings[0].message.contains(QLatin1String("that of 2")));
    QCOMPARE(findings[0].remedy.action, RemedyAction::ShowItems);
    QVERIFY(findings[0].remedy.items == std::vector{ItemId{2}});
    QCOMPARE(findings[0].subject, QStringLiteral("4583 0912 0042"));
}

void FindingsTest::theSameSerialInTwoSeriesIsNothing()
{
    SurveyedItem other = washer(2, QStringLiteral("00001"));
    other.series = SeriesId{2};
    QCOMPARE(codes({washer(1, QStringLiteral("00001")), other}), QStringList());
}

void FindingsTest::aSerialSharedWithoutASeriesMayBeTheSeriesNumber()
{
    std::vector items{washer(1, QStringLiteral("KX-500")), washer(2, QStringLiteral("KX-500"))};
    for (SurveyedItem &item : items) {
        item.series = {};
        item.seriesBrand.clear();
        item.seriesNumber.clear();
        item.ownBrand = QStringLiteral("Acme");
    }
    QCOMPARE(codes(items), (QStringList{"1 series_as_serial", "2 series_as_serial"}));
    QCOMPARE(find(items).front().remedy.action, RemedyAction::SerialToSeries);
    items[1].ownBrand.clear();
    QCOMPARE(codes(items), QStringList());
}

void FindingsTest::theSameIdentifierOnTwoItemsIsFound()
{
    std::vector items{washer(1, QStringLiteral("A1")), washer(2, QStringLiteral("A2"))};
    items[0].identifiers = {{{}, QStringLiteral("imei"), QStringLiteral("490154203237518")}};
    items[1].identifiers = {{{}, QStringLiteral("imei2"), QStringLiteral("49-015420-323751-8")}};
    QCOMPARE(codes(items), (QStringList{"1 same_identifier", "2 same_identifier"}));
}

void FindingsTest::kindsThatManyShareAreNotCompared()
{
    std::vector items{washer(1, QStringLiteral("A1")), washer(2, QStringLiteral("A2"))};
    for (SurveyedItem &item : items)
        item.identifiers = {{{}, QStringLiteral("gtin"), QStringLiteral("4006381333931")},
                            {{}, QStringLiteral("owner_mark"), QStringLiteral("HK 1904")},
                            {{}, QStringLiteral("colour"), QStringLiteral("red")}};
    QCOMPARE(codes(items), QStringList());
}

void FindingsTest::oneItemHasOneFindingForEachThing_data()
{
    QTest::addColumn<SurveyedItem>("item");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("part");
    const auto row = [](const char *name, const QString &code, const QString &part, auto change) {
        SurveyedItem item = washer(1, QStringLiteral("4583 0912 0042"));
        change(item);
        QTest::newRow(name) << item << code << part;
    };
    const auto identifier = [](const char *kind, const char *value) {
        return QList<Identifier>{{{}, QString::fromLatin1(kind), QString::fromLatin1(value)}};
    };
    row("check digit", "failed_check", "should be 9",
        [&](SurveyedItem &i) { i.identifiers = identifier("imei", "354178036859781"); });
    row("MAC address kept as service tag", "wrong_kind", "MAC address",
        [&](SurveyedItem &i) { i.identifiers = identifier("imei", "d0:50:99:84:a2:a0"); });
    row("IMEI typed as serial number", "wrong_kind", "IMEI",
        [](SurveyedItem &i) { i.serial = QStringLiteral("354178036859789"); });
    row("VIN typed as series number", "wrong_kind", "VIN",
        [](SurveyedItem &i) { i.seriesNumber = QStringLiteral("1HGCM82633A004352"); });
    row("series number typed as serial number", "series_as_serial", "number of a series",
        [](SurveyedItem &i) { i.serial = QStringLiteral("waw 28750 gb"); });
    row("made later", "made_after_acquired", "Jul 1, 2021",
        [&](SurveyedItem &i) { i.identifiers = identifier("fd", "FD 0107"); });
    row("several units", "quantity_with_serial", "there are 3", [](SurveyedItem &i) { i.quantity = 3; });
    row("another brand", "other_brand", "“Miele”", [](SurveyedItem &i) { i.ownBrand = QStringLiteral("Miele"); });
    const auto recall = [](RecallVerdict verdict, NoticeAction action) {
        return std::vector{SurveyedRecall{QStringLiteral("18-021"), QStringLiteral("Acme Recalls Washers"), verdict,
                                          QStringLiteral("Serial number 1 is meant: “1”."), action}};
    };
    row("recalled", "recalled", "Acme Recalls Washers",
        [&](SurveyedItem &i) { i.recalls = recall(RecallVerdict::Affected, NoticeAction::None); });
    row("perhaps recalled", "recall_unclear", "look at the plate",
        [&](SurveyedItem &i) { i.recalls = recall(RecallVerdict::CannotDecide, NoticeAction::None); });
    row("altered plate", "plate_altered", "altered", [](SurveyedItem &i) {
        i.readings = {reading(ReadingSource::Plate, QStringLiteral("4583 0912 0042"), PlateState::Altered)};
    });
    row("removed plate", "plate_removed", "removed",
        [](SurveyedItem &i) { i.readings = {reading(ReadingSource::Plate, {}, PlateState::Removed)}; });
    row("another number on the plate", "readings_disagree", "The item has “4583 0912 0042”, Rating plate says",
        [](SurveyedItem &i) { i.readings = {reading(ReadingSource::Plate, QStringLiteral("4583 0912 0043"))}; });
    row("no receipt", "missing_receipt", "€599.00", [](SurveyedItem &i) { i.hasReceipt = false; });
    row("no photo", "missing_photo", "no photo", [](SurveyedItem &i) { i.hasPhoto = false; });
    row("end of warranty", "warranty_ending", "Jul 30, 2026",
        [](SurveyedItem &i) { i.warrantyUntil = QDate(2026, 7, 30); });
    row("last day of warranty", "warranty_ending", "Jun 30, 2026",
        [](SurveyedItem &i) { i.warrantyUntil = QDate(2026, 6, 30); });
    const auto nothing = [&row](const char *name, auto change) { row(name, {}, {}, change); };
    nothing("not meant by a recall",
            [&](SurveyedItem &i) { i.recalls = recall(RecallVerdict::NotInRange, NoticeAction::None); });
    nothing("recalled and repaired",
            [&](SurveyedItem &i) { i.recalls = recall(RecallVerdict::Affected, NoticeAction::Repaired); });
    nothing("recalled and sold", [&](SurveyedItem &i) {
        i.recalls = recall(RecallVerdict::Affected, NoticeAction::None);
        i.status = Status::Sold;
    });
    nothing("the same number on the plate", [](SurveyedItem &i) {
        i.readings = {reading(ReadingSource::Plate, QStringLiteral("4583-0912-0042")),
                      reading(ReadingSource::Box, QStringLiteral("0912 0042"))};
    });
    nothing("warranty over", [](SurveyedItem &i) { i.warrantyUntil = QDate(2026, 6, 29); });
    nothing("warranty long", [](SurveyedItem &i) { i.warrantyUntil = QDate(2026, 7, 31); });
    nothing("made in the month of buying", [&](SurveyedItem &i) { i.identifiers = identifier("fd", "FD 0103"); });
    nothing("a present without a receipt", [](SurveyedItem &i) {
        i.acquiredHow = AcquiredHow::Gift;
        i.hasReceipt = false;
    });
    nothing("a cheap thing without anything", [](SurveyedItem &i) {
        i.worth->minor = 49'999;
        i.hasReceipt = i.hasPhoto = false;
    });
    nothing("a brand within a brand", [](SurveyedItem &i) { i.ownBrand = QStringLiteral("Bosch Professional"); });
    nothing("a lot without a serial", [](SurveyedItem &i) {
        i.quantity = 12;
        i.serial.clear();
    });
}

void FindingsTest::oneItemHasOneFindingForEachThing()
{
    QFETCH(SurveyedItem, item);
    QFETCH(QString, code);
    QFETCH(QString, part);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const auto findings = find({item});
    QCOMPARE(codes({item}), code.isEmpty() ? QStringList() : QStringList{QLatin1String("1 ") + code});
    if (!findings.empty())
        QVERIFY2(findings.front().message.contains(part), qPrintable(findings.front().message));
}

void FindingsTest::aModelThatDiffersOnEveryUnitIsFound()
{
    const std::vector items{phone(1, QStringLiteral("F1")), phone(2, QStringLiteral("F2")),
                            phone(3, QStringLiteral("F3"))};
    QCOMPARE(codes(items), (QStringList{"1 serial_as_series", "2 serial_as_series", "3 serial_as_series"}));
    QCOMPARE(find(items).front().remedy.action, RemedyAction::SeriesToSerial);
    QCOMPARE(codes({items[0], items[1]}), QStringList());
    std::vector withSerial = items;
    withSerial[2].serial = QStringLiteral("S3");
    QCOMPARE(codes(withSerial), QStringList());
}

void FindingsTest::readingsThatDisagreeAreFound()
{
    SurveyedItem item = washer(1, QStringLiteral("4583 0912 0042"));
    item.readings = {reading(ReadingSource::Plate, QStringLiteral("4583 0912 0042")),
                     reading(ReadingSource::Receipt, QStringLiteral("4583-O912 0042")),
                     reading(ReadingSource::Box, QStringLiteral("WAW28750"))};
    item.readings.back().which = ReadNumber::Series;
    QCOMPARE(codes({item}), QStringList{"1 readings_disagree"});
    QVERIFY(find({item}).front().message.contains(QLatin1String("misreading")));
}

void FindingsTest::whatIsGoneNeedsNoReceipt()
{
    SurveyedItem item = washer(1, QStringLiteral("A1"));
    item.hasReceipt = item.hasPhoto = false;
    item.warrantyUntil = QDate(2026, 7, 1);
    item.status = Status::Sold;
    QCOMPARE(codes({item}), QStringList());
}

void FindingsTest::everyCodeHasATitle()
{
    for (const FindingKind &kind : findingKinds())
        QVERIFY2(findingTitle(QString::fromLatin1(kind.code)) != QLatin1String(kind.code), kind.code);
    QCOMPARE(findingTitle(QStringLiteral("of a later version")), QStringLiteral("of a later version"));
}

QTEST_GUILESS_MAIN(FindingsTest)
#include "findingstest.moc"
