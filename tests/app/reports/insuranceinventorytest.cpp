// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/insuranceinventory.h"

#include "app/reports/reportkind.h"
#include "app/services/translations.h"
#include "tests/app/reports/household.h"
#include "tests/app/reports/reporttext.h"

#include <QTest>

using namespace nameplate;

namespace {

const QDate today(2026, 11, 23);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString scheduleTitle()
{
    return QStringLiteral("Personal property schedule");
}

Report reportOf(const ReportInput &input, const ReportOptions &options = {})
{
    return buildInsuranceInventory(input, options, today, english);
}

ReportInput inputOf(std::vector<ReportItem> items)
{
    ReportInput input;
    input.items = std::move(items);
    return input;
}

/// The household of every day with a contents limit, and a price for a new one of one series.
ReportInput policyholder()
{
    ReportInput input = household::everyday();
    input.settings.contentsLimit = Money{500'000, *Currency::fromCode(u"EUR")};
    Series &series = input.items[3].record.series;
    series.currency = *Currency::fromCode(u"EUR");
    series.replacementPrice = 259'900;
    series.replacementOn = QDate(2026, 5, 2);
    return input;
}

QStringList sectionTitles(const Report &report)
{
    QStringList titles;
    for (const ReportSection &section : report.sections)
        titles << section.title;
    return titles;
}

QString titleOf(const ReportTable &table, const QString &key)
{
    for (const ReportColumn &column : table.columns)
        if (column.key == key)
            return column.title;
    return {};
}

} // namespace

class InsuranceInventoryTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), english); }

    void readsAsExpectedInEnglish();
    void readsAsExpectedInGermany();
    void sumsEqualThePrintedLines();
    void theSumCarriedRunsAlong();
    void amountsWithoutDecimalsHaveNone();
    void currenciesAreNeverAdded();
    void theOwnersWordIsMarkedUntilAValuationBacksIt();
    void canBeGroupedBySeries();
    void nothingRecordedIsSaid();
    void priceAndReplacementAreAddedUpApart();
    void aSheetIsMadeForWhatIsWorthIt();
    void exhibitsCanBeMainPhotosOrNone();
    void pagesOfDocumentsThatCanBeShownAreExhibits();
    void drawingsAreNamedAndNotRendered();
    void textsAreTakenLiterally();
    void theSameDataHasTheSameHashInAnyOrder();
};

void InsuranceInventoryTest::readsAsExpectedInEnglish()
{
    ReportOptions options;
    options.sheetsFrom = 2000;
    QCOMPARE(differenceTo(QStringLiteral("insurance-en"), reportOf(policyholder(), options)), QString());
}

void InsuranceInventoryTest::readsAsExpectedInGermany()
{
    ReportOptions options;
    options.evidence = ShownEvidence::None;
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(differenceTo(QStringLiteral("insurance-de"), reportkinds::build(reportkinds::at(ReportKind::Insurance),
                                                                             policyholder(), options, today, german)),
             QString());
}

void InsuranceInventoryTest::sumsEqualThePrintedLines()
{
    ReportInput input = household::many(500);
    input.items[7].record.item.quantity = 12;
    input.items[9].record.item.price.reset();
    const Report report = reportOf(input);
    const ReportTable &table = tableIn(report, scheduleTitle());

    Totals all;
    for (const ReportItem &item : input.items)
        all.add(item.record.item);
    qint64 inGroup = 0;
    qint64 inAll = 0;
    int lines = 0;
    for (const ReportRow &row : table.rows) {
        const QString printed = cellAt(table, row, QStringLiteral("worth")).text;
        const auto amount = Money::fromLocalText(printed, *Currency::fromCode(u"EUR"), english);
        switch (row.kind) {
        case ReportRow::Kind::GroupHead:
            inGroup = 0;
            break;
        case ReportRow::Kind::Item:
            ++lines;
            inGroup += amount ? amount->minor : 0;
            inAll += amount ? amount->minor : 0;
            break;
        case ReportRow::Kind::Subtotal:
            QCOMPARE(amount.value().minor, inGroup);
            break;
        case ReportRow::Kind::Total:
            QCOMPARE(amount.value().minor, inAll);
            break;
        }
    }
    QCOMPARE(lines, 500);
    QCOMPARE(inAll, all.sums().begin()->second);
    QCOMPARE(cellAt(table, table.rows.back(), QStringLiteral("item")).text,
             QStringLiteral("Total, 500 items, 511 units, 1 without a value"));
}

void InsuranceInventoryTest::theSumCarriedRunsAlong()
{
    const Report report = reportOf(household::everyday());
    const ReportTable &table = tableIn(report, scheduleTitle());
    QStringList carried;
    for (const ReportRow &row : table.rows)
        if (row.kind == ReportRow::Kind::Item)
            carried << row.carried[1];
    QCOMPARE(carried, QStringList({QStringLiteral("1,150.00"), QStringLiteral("2,599.00"), QStringLiteral("4,048.00"),
                                   QStringLiteral("6,347.00"), QStringLiteral("6,996.00"), QStringLiteral("7,092.00"),
                                   QStringLiteral("7,092.00")}));
}

void InsuranceInventoryTest::amountsWithoutDecimalsHaveNone()
{
    const Report report = reportOf(
        inputOf({ItemBuilder(QStringLiteral("1"), QStringLiteral("洗濯機")).price(258000, u"JPY").quantity(2)}));
    const ReportTable &table = tableIn(report, scheduleTitle());
    QCOMPARE(titleOf(table, QStringLiteral("worth")), QStringLiteral("Value ¥"));
    QCOMPARE(cellAt(table, table.rows.back(), QStringLiteral("worth")).text, QStringLiteral("516,000"));
}

void InsuranceInventoryTest::currenciesAreNeverAdded()
{
    const Report report = reportOf(inputOf({ItemBuilder(QStringLiteral("1"), QStringLiteral("A")).price(100, u"EUR"),
                                            ItemBuilder(QStringLiteral("2"), QStringLiteral("B")).price(250, u"GBP"),
                                            ItemBuilder(QStringLiteral("3"), QStringLiteral("C")).price(3, u"EUR")}));
    const ReportTable &table = tableIn(report, scheduleTitle());
    QCOMPARE(titleOf(table, QStringLiteral("worth")), QStringLiteral("Value"));
    QCOMPARE(cellAt(table, table.rows.back(), QStringLiteral("worth")).text, QStringLiteral("€1.03\n£2.50"));
}

void InsuranceInventoryTest::theOwnersWordIsMarkedUntilAValuationBacksIt()
{
    const Report report = reportOf(inputOf(
        {ItemBuilder(QStringLiteral("1"), QStringLiteral("A")).price(100, u"EUR"),
         ItemBuilder(QStringLiteral("2"), QStringLiteral("B")).value(100, u"EUR"),
         ItemBuilder(QStringLiteral("3"), QStringLiteral("C"))
             .value(100, u"EUR")
             .evidence(1, EvidenceKind::Valuation, QStringLiteral("valuation.jpg")),
         ItemBuilder(QStringLiteral("4"), QStringLiteral("D"))
             .value(100, u"EUR")
             .restingOn(ValueBasis::Estimate)
             .evidence(1, EvidenceKind::Valuation, QStringLiteral("valuation.jpg")),
         ItemBuilder(QStringLiteral("5"), QStringLiteral("E")).value(100, u"EUR").restingOn(ValueBasis::Market)}));
    const ReportTable &table = tableIn(report, scheduleTitle());
    QStringList marks;
    for (const ReportRow &row : table.rows)
        if (row.kind == ReportRow::Kind::Item)
            marks << cellAt(table, row, QStringLiteral("worth_mark")).text;
    QCOMPARE(marks, QStringList({QStringLiteral("p"), QStringLiteral("e"), QString(), QStringLiteral("e"), QString()}));
}

void InsuranceInventoryTest::canBeGroupedBySeries()
{
    ReportOptions options;
    options.grouping = Grouping::Series;
    const Report report = reportOf(household::everyday(), options);
    QStringList heads;
    for (const ReportRow &row : tableIn(report, scheduleTitle()).rows)
        if (row.kind == ReportRow::Kind::GroupHead)
            heads << row.cells.front().text;
    QCOMPARE(heads, QStringList({QStringLiteral("Bosch Serie 6 · WAW28750GB"), QStringLiteral("Dell XPS 13 · 9315"),
                                 QStringLiteral("Sony α7 IV · ILCE-7M4"), QStringLiteral("Without a series")}));
}

void InsuranceInventoryTest::nothingRecordedIsSaid()
{
    const Report report = reportOf({});
    QVERIFY(reportText(report).contains(QStringLiteral("No items are recorded.")));
    QCOMPARE(sectionTitles(report), QStringList({QStringLiteral("Personal property inventory"), scheduleTitle()}));
}

void InsuranceInventoryTest::priceAndReplacementAreAddedUpApart()
{
    ReportInput input = policyholder();
    input.items[3].record.item.quantity = 3;
    input.items[3].record.item.serial.clear();
    const Report report = reportOf(input);
    const ReportTable &table = tableIn(report, scheduleTitle());
    for (const char *key : {"price", "worth", "replacement"}) {
        qint64 sum = 0;
        for (const ReportRow &row : table.rows) {
            const QString printed = cellAt(table, row, QLatin1String(key)).text;
            const auto amount = Money::fromLocalText(printed, *Currency::fromCode(u"EUR"), english);
            if (row.kind == ReportRow::Kind::Item)
                sum += amount ? amount->minor : 0;
            if (row.kind == ReportRow::Kind::Total)
                QCOMPARE(amount.value().minor, sum);
        }
        QVERIFY(sum > 0);
    }
    QVERIFY(reportText(report).contains(QStringLiteral("| 7,797.00 / 3 × 2,599.00 |")));
}

void InsuranceInventoryTest::aSheetIsMadeForWhatIsWorthIt()
{
    ReportOptions options;
    options.sheetsFrom = 1449;
    QStringList sheets;
    for (const ReportSection &section : reportOf(household::everyday(), options).sections)
        if (section.level == 1)
            sheets << section.title;
    QCOMPARE(sheets, QStringList({QStringLiteral("Laptop"), QStringLiteral("Laptop"), QStringLiteral("Camera")}));
    options.sheetsFrom = 1450;
    QCOMPARE(sectionTitles(reportOf(household::everyday(), options)).count(QStringLiteral("Laptop")), 0);
}

void InsuranceInventoryTest::exhibitsCanBeMainPhotosOrNone()
{
    ReportOptions options;
    options.evidence = ShownEvidence::MainPhotos;
    const Report some = reportOf(household::everyday(), options);
    const auto &exhibits = std::get<ReportExhibits>(some.sections[2].blocks.front()).exhibits;
    QCOMPARE(exhibits.size(), size_t(4));
    for (const ReportExhibit &each : exhibits)
        QCOMPARE(each.size, ReportExhibit::Size::Photo);

    options.evidence = ShownEvidence::None;
    const Report none = reportOf(household::everyday(), options);
    QVERIFY(!sectionTitles(none).contains(QStringLiteral("Exhibits")));
}

void InsuranceInventoryTest::pagesOfDocumentsThatCanBeShownAreExhibits()
{
    ReportInput input = household::everyday();
    input.pdfPages.insert(EvidenceId{33}, 2);
    const QString text = reportText(reportOf(input));
    QVERIFY(text.contains(QStringLiteral("[page] E-033 Receipt, 4 Mar 2021, page 1 of 2 / Item 4, Washing machine")));
    QVERIFY(text.contains(QStringLiteral("[page] E-033 Receipt, 4 Mar 2021, page 2 of 2 / Item 4, Washing machine")));
    QVERIFY(!text.contains(QStringLiteral("PDF document, pages not shown")));
}

void InsuranceInventoryTest::drawingsAreNamedAndNotRendered()
{
    ReportInput input = household::everyday();
    input.items[0].evidence[0].mimeType = QStringLiteral("image/svg+xml");
    const QString text = reportText(reportOf(input));
    QVERIFY(!text.contains(QStringLiteral("[photo] E-031")));
    QVERIFY(text.contains(QStringLiteral("E-031 | Photo")));
}

void InsuranceInventoryTest::textsAreTakenLiterally()
{
    const QString hostile = QStringLiteral("<b>%1</b> \"%2\" & \u202Eabc\u0007");
    ReportInput input = inputOf({ItemBuilder(QStringLiteral("%1"), hostile)
                                     .serial(hostile)
                                     .at(hostile, hostile)
                                     .acquired(today, AcquiredHow::Bought, hostile)});
    input.documentName = hostile;
    input.settings = {{}, hostile, hostile, hostile, hostile, {}};
    const Report report = reportOf(input);
    const ReportTable &table = tableIn(report, scheduleTitle());
    const ReportRow &row = table.rows[1];
    QCOMPARE(cellAt(table, row, QStringLiteral("number")).text, QStringLiteral("%1"));
    QCOMPARE(cellAt(table, row, QStringLiteral("item")).text, hostile);
    QCOMPARE(cellAt(table, row, QStringLiteral("serial")).text, hostile);
    QCOMPARE(cellAt(table, row, QStringLiteral("acquired")).second, hostile);
    QCOMPARE(report.headerRight, QStringLiteral("Policy ") + hostile);
    QVERIFY(report.footer.startsWith(hostile));
}

void InsuranceInventoryTest::theSameDataHasTheSameHashInAnyOrder()
{
    ReportInput input = household::everyday();
    const QString hash = dataHash(input);
    std::reverse(input.items.begin(), input.items.end());
    QCOMPARE(dataHash(input), hash);
    input.items[0].record.item.serial += u'x';
    QVERIFY(dataHash(input) != hash);
}

QTEST_GUILESS_MAIN(InsuranceInventoryTest)
#include "insuranceinventorytest.moc"
