// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/insurancelist.h"

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

Report reportOf(const ReportInput &input, const InsuranceListOptions &options = {})
{
    return buildInsuranceList(input, options, today, english);
}

ReportInput inputOf(std::vector<ReportItem> items)
{
    ReportInput input;
    input.items = std::move(items);
    return input;
}

QStringList sectionTitles(const Report &report)
{
    QStringList titles;
    for (const ReportSection &section : report.sections)
        titles << section.title;
    return titles;
}

} // namespace

class InsuranceListTest : public QObject
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
    void exhibitsCanBeMainPhotosOrNone();
    void pagesOfDocumentsThatCanBeShownAreExhibits();
    void drawingsAreNamedAndNotRendered();
    void textsAreTakenLiterally();
    void theSameDataHasTheSameHashInAnyOrder();
};

void InsuranceListTest::readsAsExpectedInEnglish()
{
    const QString expected = QStringLiteral(R"(Anna Beispiel · Lindenweg 4, 50674 Köln || Policy 77-1234-908

## Personal property inventory
As of 23 Nov 2026
  Insured | Anna Beispiel
  Address | Lindenweg 4, 50674 Köln
  Insurer | Rhein Versicherung
  Policy number | 77-1234-908
  Listed | 7 items, 18 units
  Total value | €7,092.00
  Without a value | 1 item
  Estimated by the owner | 3 items
  Without evidence | 1 item
  No longer owned | 1 item, not listed
  Records | Household.nameplate
  Data hash | 7e53 ed60
By place
- Place | Items | Units | Without value | Value €
  Home / Safe | 1 | 1 |  | 1,150.00
  Home / Study | 3 | 3 |  | 5,197.00
  Home / Utility room | 2 | 13 |  | 745.00
  Without a place | 1 | 1 | 1 | –
== Total | 7 | 18 | 1 | 7,092.00
By category
- Category | Items | Units | Without value | Value €
  Appliances | 1 | 1 |  | 649.00
  Cameras | 1 | 1 |  | 2,299.00
  Computers | 2 | 2 |  | 2,898.00
  Jewellery | 1 | 1 |  | 1,150.00
  Sports | 1 | 1 | 1 | –
  Without a category | 1 | 12 |  | 96.00
== Total | 7 | 18 | 1 | 7,092.00
The value of a line is its quantity times the value recorded for one unit or, where none is recorded, the price paid for one. Lines without either are counted as “without a value” and add nothing. Different currencies are never added together.
____ Place and date ____ Signature

## Personal property schedule
By place. Amounts in EUR. e = owner’s estimate, g = gift.
- No. |  | Qty | Item, brand, series number | Serial number | Acquired | Unit price € | Value € |  | Evidence
# Home / Safe
  8 |  | 1 | Ring, grandmother’s | – | – / Inherited | not known | 1,150.00 | e | E-040
=  |  |  | Home / Safe, 1 item |  |  |  | 1,150.00
# Home / Study
  1 |  | 1 | Laptop / Dell XPS 13 · 9315 | 5RFDP01 / MAC address 8C:47:BE:10:22:F1 | 12 Jan 2023 / Dell online | 1,449.00 | 1,449.00 |  | E-011, E-012
  2 |  | 1 | Laptop / Dell XPS 13 · 9315 | no serial number recorded | 12 Jan 2023 / Dell online | 1,449.00 | 1,449.00 |  | E-012
  3 |  | 1 | Camera / Sony α7 IV · ILCE-7M4 | 4 412 903 | 28 Nov 2022 / Foto Koch | 2,399.00 | 2,299.00 |  | E-014 to E-017
=  |  |  | Home / Study, 3 items |  |  |  | 5,197.00
# Home / Utility room
  4 |  | 1 | Washing machine / Bosch Serie 6 · WAW28750GB | 4583 0912 0042 / FD number 0102 00042 | 4 Mar 2021 / John Lewis | 599.00 | 649.00 | e | E-031 to E-033
  5 |  | 12 | Storage jars | – | 24 Dec 2019 g / Aunt Mary | not known | 96.00 | e | E-034
=  |  |  | Home / Utility room, 2 items, 13 units |  |  |  | 745.00
# Without a place
  6 |  | 1 | Old bicycle | – | – | not known | not known |  | none
=  |  |  | Without a place, 1 item, 1 without a value |  |  |  | –
==  |  |  | Total, 7 items, 18 units, 1 without a value |  |  |  | 7,092.00

## Exhibits
[photo] E-011 Photo, 4 Mar 2021 / Item 1, Laptop + laptop.jpg · SHA-256 8a9e1e787403
[page] E-012 Receipt, 4 Mar 2021 / Items 1, 2 + order.jpg · SHA-256 321d8a1170f9
[photo] E-014 Photo, 4 Mar 2021 / Item 3, Camera + camera.jpg · SHA-256 a7c0f51241a0
[photo] E-015 Rating plate, 4 Mar 2021 / Item 3, Camera + camera plate.jpg · SHA-256 409f21334af1
[page] E-016 Valuation, 4 Mar 2021 / Item 3, Camera + valuation.jpg · SHA-256 1df2579b4576
[photo] E-031 Photo, 4 Mar 2021 / Item 4, Washing machine + front.jpg · SHA-256 01a81fcd39bb
[photo] E-032 Rating plate, 4 Mar 2021 / Item 4, Washing machine + plate.jpg · SHA-256 ddd750303a6c
[photo] E-034 Photo, 4 Mar 2021 / Item 5, Storage jars + jars.jpg · SHA-256 398d3c67447a

## Evidence not printed
These files are kept in the document.
- No. | Kind | File and whose it is | Size | SHA-256 | Not printed because
  E-017 | Manual / 4 Mar 2021 | manual.pdf / Item 3, Camera | 45.0 kB | f55916d2cea7 | manual
  E-033 | Receipt / 4 Mar 2021 | receipt.pdf / Item 4, Washing machine | 45.0 kB | 55cc187b8172 | PDF document, pages not shown
  E-040 | Other / 4 Mar 2021 | letter.txt / Item 8, Ring, grandmother’s | 45.0 kB | bbf1b6070104 | not a picture

## Annex: what is missing
Items without evidence
- No. | Qty | Item, brand, series number | Place | Value €
  6 | 1 | Old bicycle | – | not known
Items without a value
- No. | Qty | Item, brand, series number | Place | Value €
  6 | 1 | Old bicycle | – | not known

Household.nameplate · as of 23 Nov 2026 · data 7e53 ed60
)");
    QCOMPARE(reportText(reportOf(household::everyday())).split(u'\n'), expected.split(u'\n'));
}

void InsuranceListTest::readsAsExpectedInGermany()
{
    const QString expected = QStringLiteral(R"(Anna Beispiel · Lindenweg 4, 50674 Köln || Policy 77-1234-908

## Personal property inventory
As of 23. Nov. 2026
  Insured | Anna Beispiel
  Address | Lindenweg 4, 50674 Köln
  Insurer | Rhein Versicherung
  Policy number | 77-1234-908
  Listed | 7 items, 18 units
  Total value | 7.092,00 €
  Without a value | 1 item
  Estimated by the owner | 3 items
  Without evidence | 1 item
  No longer owned | 1 item, not listed
  Records | Household.nameplate
  Data hash | 7e53 ed60
By place
- Place | Items | Units | Without value | Value €
  Home / Safe | 1 | 1 |  | 1.150,00
  Home / Study | 3 | 3 |  | 5.197,00
  Home / Utility room | 2 | 13 |  | 745,00
  Without a place | 1 | 1 | 1 | –
== Total | 7 | 18 | 1 | 7.092,00
By category
- Category | Items | Units | Without value | Value €
  Appliances | 1 | 1 |  | 649,00
  Cameras | 1 | 1 |  | 2.299,00
  Computers | 2 | 2 |  | 2.898,00
  Jewellery | 1 | 1 |  | 1.150,00
  Sports | 1 | 1 | 1 | –
  Without a category | 1 | 12 |  | 96,00
== Total | 7 | 18 | 1 | 7.092,00
The value of a line is its quantity times the value recorded for one unit or, where none is recorded, the price paid for one. Lines without either are counted as “without a value” and add nothing. Different currencies are never added together.
____ Place and date ____ Signature

## Personal property schedule
By place. Amounts in EUR. e = owner’s estimate, g = gift.
- No. |  | Qty | Item, brand, series number | Serial number | Acquired | Unit price € | Value € |  | Evidence
# Home / Safe
  8 |  | 1 | Ring, grandmother’s | – | – / Inherited | not known | 1.150,00 | e | E-040
=  |  |  | Home / Safe, 1 item |  |  |  | 1.150,00
# Home / Study
  1 |  | 1 | Laptop / Dell XPS 13 · 9315 | 5RFDP01 / MAC address 8C:47:BE:10:22:F1 | 12. Jan. 2023 / Dell online | 1.449,00 | 1.449,00 |  | E-011, E-012
  2 |  | 1 | Laptop / Dell XPS 13 · 9315 | no serial number recorded | 12. Jan. 2023 / Dell online | 1.449,00 | 1.449,00 |  | E-012
  3 |  | 1 | Camera / Sony α7 IV · ILCE-7M4 | 4 412 903 | 28. Nov. 2022 / Foto Koch | 2.399,00 | 2.299,00 |  | E-014 to E-017
=  |  |  | Home / Study, 3 items |  |  |  | 5.197,00
# Home / Utility room
  4 |  | 1 | Washing machine / Bosch Serie 6 · WAW28750GB | 4583 0912 0042 / FD number 0102 00042 | 4. März 2021 / John Lewis | 599,00 | 649,00 | e | E-031 to E-033
  5 |  | 12 | Storage jars | – | 24. Dez. 2019 g / Aunt Mary | not known | 96,00 | e | E-034
=  |  |  | Home / Utility room, 2 items, 13 units |  |  |  | 745,00
# Without a place
  6 |  | 1 | Old bicycle | – | – | not known | not known |  | none
=  |  |  | Without a place, 1 item, 1 without a value |  |  |  | –
==  |  |  | Total, 7 items, 18 units, 1 without a value |  |  |  | 7.092,00

## Annex: what is missing
Evidence that is numbered here and not printed is kept in Household.nameplate.
Items without evidence
- No. | Qty | Item, brand, series number | Place | Value €
  6 | 1 | Old bicycle | – | not known
Items without a value
- No. | Qty | Item, brand, series number | Place | Value €
  6 | 1 | Old bicycle | – | not known

Household.nameplate · as of 23. Nov. 2026 · data 7e53 ed60
)");
    InsuranceListOptions options;
    options.exhibits = InsuranceListOptions::Exhibits::None;
    const QLocale german(QLocale::German, QLocale::Germany);
    const QString text = reportText(buildInsuranceList(household::everyday(), options, today, german));
    QCOMPARE(text.split(u'\n'), expected.split(u'\n'));
}

void InsuranceListTest::sumsEqualThePrintedLines()
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

void InsuranceListTest::theSumCarriedRunsAlong()
{
    const Report report = reportOf(household::everyday());
    const ReportTable &table = tableIn(report, scheduleTitle());
    QStringList carried;
    for (const ReportRow &row : table.rows)
        if (row.kind == ReportRow::Kind::Item)
            carried << row.carried;
    QCOMPARE(carried, QStringList({QStringLiteral("1,150.00"), QStringLiteral("2,599.00"), QStringLiteral("4,048.00"),
                                   QStringLiteral("6,347.00"), QStringLiteral("6,996.00"), QStringLiteral("7,092.00"),
                                   QStringLiteral("7,092.00")}));
}

void InsuranceListTest::amountsWithoutDecimalsHaveNone()
{
    const Report report = reportOf(
        inputOf({ItemBuilder(QStringLiteral("1"), QStringLiteral("洗濯機")).price(258000, u"JPY").quantity(2)}));
    const ReportTable &table = tableIn(report, scheduleTitle());
    QCOMPARE(table.columns[7].title, QStringLiteral("Value ¥"));
    QCOMPARE(cellAt(table, table.rows.back(), QStringLiteral("worth")).text, QStringLiteral("516,000"));
}

void InsuranceListTest::currenciesAreNeverAdded()
{
    const Report report = reportOf(inputOf({ItemBuilder(QStringLiteral("1"), QStringLiteral("A")).price(100, u"EUR"),
                                            ItemBuilder(QStringLiteral("2"), QStringLiteral("B")).price(250, u"GBP"),
                                            ItemBuilder(QStringLiteral("3"), QStringLiteral("C")).price(3, u"EUR")}));
    const ReportTable &table = tableIn(report, scheduleTitle());
    QCOMPARE(table.columns[7].title, QStringLiteral("Value"));
    QCOMPARE(cellAt(table, table.rows.back(), QStringLiteral("worth")).text, QStringLiteral("€1.03\n£2.50"));
}

void InsuranceListTest::theOwnersWordIsMarkedUntilAValuationBacksIt()
{
    const Report report =
        reportOf(inputOf({ItemBuilder(QStringLiteral("1"), QStringLiteral("A")).price(100, u"EUR"),
                          ItemBuilder(QStringLiteral("2"), QStringLiteral("B")).value(100, u"EUR"),
                          ItemBuilder(QStringLiteral("3"), QStringLiteral("C"))
                              .value(100, u"EUR")
                              .evidence(1, EvidenceKind::Valuation, QStringLiteral("valuation.jpg"))}));
    const ReportTable &table = tableIn(report, scheduleTitle());
    QStringList marks;
    for (const ReportRow &row : table.rows)
        if (row.kind == ReportRow::Kind::Item)
            marks << cellAt(table, row, QStringLiteral("worth_mark")).text;
    QCOMPARE(marks, QStringList({QString(), QStringLiteral("e"), QString()}));
}

void InsuranceListTest::canBeGroupedBySeries()
{
    InsuranceListOptions options;
    options.grouping = Grouping::Series;
    const Report report = reportOf(household::everyday(), options);
    QStringList heads;
    for (const ReportRow &row : tableIn(report, scheduleTitle()).rows)
        if (row.kind == ReportRow::Kind::GroupHead)
            heads << row.cells.front().text;
    QCOMPARE(heads, QStringList({QStringLiteral("Bosch Serie 6 · WAW28750GB"), QStringLiteral("Dell XPS 13 · 9315"),
                                 QStringLiteral("Sony α7 IV · ILCE-7M4"), QStringLiteral("Without a series")}));
}

void InsuranceListTest::nothingRecordedIsSaid()
{
    const Report report = reportOf({});
    QVERIFY(reportText(report).contains(QStringLiteral("No items are recorded.")));
    QCOMPARE(sectionTitles(report), QStringList({QStringLiteral("Personal property inventory"), scheduleTitle()}));
}

void InsuranceListTest::exhibitsCanBeMainPhotosOrNone()
{
    InsuranceListOptions options;
    options.exhibits = InsuranceListOptions::Exhibits::MainPhotos;
    const Report some = reportOf(household::everyday(), options);
    const auto &exhibits = std::get<ReportExhibits>(some.sections[2].blocks.front()).exhibits;
    QCOMPARE(exhibits.size(), size_t(4));
    for (const ReportExhibit &each : exhibits)
        QCOMPARE(each.size, ReportExhibit::Size::Photo);

    options.exhibits = InsuranceListOptions::Exhibits::None;
    const Report none = reportOf(household::everyday(), options);
    QVERIFY(!sectionTitles(none).contains(QStringLiteral("Exhibits")));
}

void InsuranceListTest::pagesOfDocumentsThatCanBeShownAreExhibits()
{
    ReportInput input = household::everyday();
    input.pdfPages.insert(EvidenceId{33}, 2);
    const QString text = reportText(reportOf(input));
    QVERIFY(text.contains(QStringLiteral("[page] E-033 Receipt, 4 Mar 2021, page 1 of 2 / Item 4, Washing machine")));
    QVERIFY(text.contains(QStringLiteral("[page] E-033 Receipt, 4 Mar 2021, page 2 of 2 / Item 4, Washing machine")));
    QVERIFY(!text.contains(QStringLiteral("PDF document, pages not shown")));
}

void InsuranceListTest::drawingsAreNamedAndNotRendered()
{
    ReportInput input = household::everyday();
    input.items[0].evidence[0].mimeType = QStringLiteral("image/svg+xml");
    const QString text = reportText(reportOf(input));
    QVERIFY(!text.contains(QStringLiteral("[photo] E-031")));
    QVERIFY(text.contains(QStringLiteral("E-031 | Photo")));
}

void InsuranceListTest::textsAreTakenLiterally()
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

void InsuranceListTest::theSameDataHasTheSameHashInAnyOrder()
{
    ReportInput input = household::everyday();
    const QString hash = dataHash(input);
    std::reverse(input.items.begin(), input.items.end());
    QCOMPARE(dataHash(input), hash);
    input.items[0].record.item.serial += u'x';
    QVERIFY(dataHash(input) != hash);
}

QTEST_GUILESS_MAIN(InsuranceListTest)
#include "insurancelisttest.moc"
