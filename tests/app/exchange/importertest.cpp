// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importer.h"

#include "app/editing/editor.h"
#include "app/exchange/rowreader.h"
#include "tests/support/temporaryfolder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

class ImporterTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Editor> m_editor;

    static QString data(const QString &file) { return QFINDTESTDATA("../../data/csv/" + file); }

    ImportOptions options(const QByteArray &map = "{}") const
    {
        ImportOptions options;
        options.today = QDate(2026, 5, 17);
        options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        options.map = ImportMap::fromJson(map).value();
        return options;
    }

    Result<ImportReport> importFile(const QString &path, const ImportOptions &options,
                                    ImportMode mode = ImportMode::Import)
    {
        const auto plan = ImportPlan::make(path, options, m_inventory->settings().currency);
        return plan ? runImport(*plan, *m_editor, mode) : tl::unexpected(plan.error());
    }

    Result<ImportReport> importText(const QByteArray &text, const QByteArray &map = "{}",
                                    ImportMode mode = ImportMode::Import)
    {
        return importFile(m_folder->write(u"list.csv"_s, text), options(map), mode);
    }

    std::vector<Record> all() const
    {
        ListQuery query;
        query.grouping = Grouping::None;
        query.sortKey = u"number"_s;
        return m_inventory->records(m_inventory->list(query).ids);
    }

    Record only() const { return all().size() == 1 ? all().front() : Record(); }

    static QString value(const Record &record, const char *key) { return fields::plainText(fields::at(key), record); }

    static QStringList reasons(const ImportReport &report)
    {
        QStringList texts;
        for (const ImportProblem &problem : report.problems)
            texts << u"%1|%2|%3|%4"_s.arg(problem.row).arg(problem.column, problem.text, problem.why);
        return texts;
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<TemporaryFolder>();
        const QString path = m_folder->path(u"home.nameplate"_s);
        DocumentSettings settings;
        settings.currency = *Currency::fromCode(u"EUR");
        QVERIFY(Inventory::create(path, settings));
        auto inventory = Inventory::open(path, Inventory::Access::ReadWrite);
        QVERIFY2(inventory, inventory ? "" : qPrintable(inventory.error().message()));
        m_inventory = std::move(*inventory);
        m_editor = std::make_unique<Editor>(*m_inventory);
    }

    void cleanup()
    {
        m_editor.reset();
        m_inventory.reset();
        m_folder.reset();
    }

    void germanExcelIsReadToTheLastCent()
    {
        const auto report = importFile(data(u"excel-german.csv"_s), options());

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(reasons(*report), QStringList());
        QCOMPARE(report->added, 3);
        const std::vector<Record> records = all();
        QCOMPARE(value(records.at(0), "name"), u"Kühlschrank"_s);
        QCOMPARE(value(records.at(0), "price"), u"1299.00"_s);
        QCOMPARE(value(records.at(0), "acquired_on"), u"2021-03-05"_s);
        QCOMPARE(value(records.at(0), "serial"), u"FD 9512 00731"_s);
        QCOMPARE(value(records.at(0), "series_number"), u"KGN39"_s);
        QCOMPARE(value(records.at(1), "serial"), u"00123"_s);
        QCOMPARE(value(records.at(1), "notes"), u"groß, \"leise\""_s);
        QCOMPARE(value(records.at(2), "quantity"), u"12"_s);
        QCOMPARE(value(records.at(2), "price"), u"4.00"_s);
        QVERIFY(!records.at(2).hasSeries());
    }

    void homeboxKeepsEverythingItWrote()
    {
        const auto report = importFile(data(u"homebox.csv"_s), options());

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(reasons(*report), QStringList());
        const std::vector<Record> records = all();
        QCOMPARE(records.size(), 3U);
        QCOMPARE(records.at(0).place, u"Home / Kitchen"_s);
        QCOMPARE(records.at(0).tags, QStringList({u"appliance"_s, u"heavy"_s}));
        QCOMPARE(value(records.at(0), "warranty_until"), u"2026-03-05"_s);
        QCOMPARE(value(records.at(0), "price"), u"649.99"_s);
        QCOMPARE(records.at(0).item.notes, u"Runs quietly\nHomebox page: http://box.example/item/1\nDescription: Below "
                                           u"the worktop\nWarranty: 5 years\n"
                                           "Insured\nColour: white"_s);
        QCOMPARE(records.at(1).identifiers.size(), 3);
        QVERIFY(records.at(1).item.notes.contains(u"Lifetime warranty"));
        QCOMPARE(value(records.at(2), "price"), QString());
        QCOMPARE(records.at(2).identifiers.size(), 1);
        QVERIFY(records.at(2).item.notes.endsWith(u"Archived"));
    }

    void homeboxOfOldIsReadToo()
    {
        QVERIFY(importFile(data(u"homebox-older.csv"_s), options()));

        QCOMPARE(only().tags, QStringList({u"box"_s, u"winter"_s}));
        QCOMPARE(value(only(), "acquired_on"), u"2019-12-01"_s);
        QCOMPARE(only().item.notes, QString());
    }

    void aTypingErrorInADateIsReportedAndTheRestImported()
    {
        const auto report = importFile(data(u"homebox-demo.csv"_s), options());

        QCOMPARE(report->added, 2);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first(),
                 (ImportProblem{3, u"HB.purchase_date"_s, u"09/30/0202"_s, u"there is no such day"_s}));
        QCOMPARE(value(all().at(0), "acquired_on"), u"2021-10-13"_s);
        QCOMPARE(value(all().at(1), "price"), u"65.98"_s);
    }

    void importingHomeboxAgainChangesNothing()
    {
        QVERIFY(importFile(data(u"homebox.csv"_s), options()));
        const std::vector<Record> before = all();

        const auto report = importFile(data(u"homebox.csv"_s), options());

        QCOMPARE(report->unchanged, 3);
        QCOMPARE(report->added + report->changed + report->rejected, 0);
        QVERIFY(all() == before);
    }

    void aColumnThatIsAbsentLeavesValuesAlone()
    {
        QVERIFY(importFile(data(u"homebox.csv"_s), options()));

        const auto report = importText("HB.import_ref,HB.name,HB.purchase_price,HB.location\nref-1,Dish washer,,\n");

        QCOMPARE(report->changed, 1);
        const Record record = all().front();
        QCOMPARE(record.item.name, u"Dish washer"_s);
        QCOMPARE(value(record, "price"), u"649.99"_s);
        QCOMPARE(record.place, u"Home / Kitchen"_s);
        QCOMPARE(value(record, "serial"), u"FD 0103 00042"_s);
    }

    void anEmptyCellClearsOnlyWhenTheMapSaysSo()
    {
        QVERIFY(importFile(data(u"homebox.csv"_s), options()));

        const auto report =
            importText("HB.import_ref,HB.name,HB.purchase_price\nref-1,Dishwasher,\n", R"({"empty": "clear"})");

        QCOMPARE(report->changed, 1);
        QCOMPARE(value(all().front(), "price"), QString());
        QCOMPARE(value(all().front(), "serial"), u"FD 0103 00042"_s);
    }

    void theSameSerialInTheSameSeriesIsTheSameItem()
    {
        QVERIFY(importText("Name,Brand,Model,Serial,Price\nSaw,Bosch,GKS 55,SN-0042,99\n"));

        const auto report =
            importText("Name,Brand,Model,Serial,Price\nSaw,BOSCH,gks55,sn 0042,120\nSaw,Bosch,GKS 55,SN-0043,99\n"
                       "Saw,Makita,5008,SN-0042,99\n");

        QCOMPARE(report->changed, 1);
        QCOMPARE(report->added, 2);
        QCOMPARE(value(all().front(), "price"), u"120.00"_s);
    }

    void twoEqualRowsOfOneListAreTwoItems()
    {
        const auto report = importText("Name,Brand,Model,Serial\nSaw,Bosch,GKS 55,1\nSaw,Bosch,GKS 55,1\n");

        QCOMPARE(report->added, 2);
        QCOMPARE(all().size(), 2U);
    }

    void snipeItsModelColumnOfUnitNumbersIsNoticed()
    {
        const auto report = importFile(data(u"snipe-it.csv"_s), options());

        QCOMPARE(report->added, 4);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().column, u"Model Number"_s);
        QCOMPARE(report->problems.first().row, 1);
        QVERIFY(report->problems.first().why.contains(u"map the column to serial"));

        m_editor->undo().value();
        const auto mapped = importFile(data(u"snipe-it.csv"_s), options(R"({"columns": {"Model Number": "serial"}})"));

        QCOMPARE(mapped->problems.size(), 0);
        QCOMPARE(all().at(0).item.series, all().at(3).item.series);
        QCOMPARE(value(all().at(3), "serial"), u"C02A1114AAAA"_s);
        QVERIFY(all().at(0).item.notes.contains(u"Checked out to (Username): anna"));
    }

    void shelfsCustomFieldsFindTheirPlace()
    {
        const auto report = importFile(data(u"shelf.csv"_s), options());

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(reasons(*report), QStringList());
        const Record camera = all().at(0);
        QCOMPARE(value(camera, "serial"), u"0042 881"_s);
        QCOMPARE(value(camera, "value"), u"1299.00"_s);
        QCOMPARE(camera.tags, QStringList({u"photo"_s, u"travel"_s}));
        QCOMPARE(camera.effectiveCategory(), QString());
        QVERIFY(all().at(1).item.notes.contains(u"Wheel size: 28"));
    }

    void nothingUnreadableBecomesZeroOrEmptyInSilence()
    {
        const auto report = importFile(data(u"hostile.csv"_s), options());

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->rows, 6);
        QCOMPARE(report->added, 4);
        QCOMPARE(report->rejected, 2);
        const QStringList said = reasons(*report);
        const auto saysOf = [&said](qint64 row, const QString &column, const QString &text) {
            return std::any_of(said.begin(), said.end(), [&](const QString &each) {
                return each.startsWith(u"%1|%2|%3|"_s.arg(row).arg(column, text));
            });
        };
        QVERIFY(saysOf(2, u"Price"_s, u"abc"_s));
        QVERIFY(saysOf(2, u"Purchase date"_s, u"2021-02-30"_s));
        QVERIFY(saysOf(2, u"Photo"_s, u"../secret.jpg"_s));
        QVERIFY(saysOf(3, u"Serial number"_s, u"6.4E+15"_s));
        QVERIFY(saysOf(3, u"Purchase date"_s, u"yesterday"_s));
        QVERIFY(saysOf(3, u"Quantity"_s, u"0"_s));
        QVERIFY(saysOf(3, u"Photo"_s, u"/etc/passwd"_s));
        QVERIFY(saysOf(5, u"Price"_s, u"-5"_s));
        QVERIFY(saysOf(5, u"Purchase date"_s, u"44260"_s));
        QVERIFY(saysOf(5, u"Quantity"_s, u"2.5"_s));
        QVERIFY(saysOf(5, u"Photo"_s, u"none.jpg"_s));
        QVERIFY(saysOf(6, QString(), u"3"_s));
        QVERIFY(saysOf(7, QString(), u"Too | many | 1 | 2020-01-01 | 1 | extra"_s));
        QVERIFY(saysOf(8, QString(), u"S-6"_s));
        QCOMPARE(all().at(0).item.name, u"<b>Bold</b> %1 %2"_s);
        QVERIFY(!all().at(0).item.price);
        QVERIFY(!all().at(2).item.price);
        QCOMPARE(all().at(1).item.serial, u"6.4E+15"_s);
        QVERIFY(m_inventory->allEvidence().empty());
    }

    void anItemWithASerialNumberIsOneUnitAndThatIsSaid()
    {
        const auto report = importText("Name,Serial,Quantity\nDrill,S-1,5\nPlates,,12\n");

        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().text, u"5"_s);
        QCOMPARE(all().at(0).item.quantity, 1);
        QCOMPARE(all().at(1).item.quantity, 12);
    }

    void aBrandAloneMakesNoSeries()
    {
        QVERIFY(importText("Name,Brand\nSofa,Ikea\n"));

        QVERIFY(!only().hasSeries());
        QCOMPARE(only().effectiveBrand(), u"Ikea"_s);
    }

    void unitsOfOneModelShareTheirSeries()
    {
        QVERIFY(importText("Name,Brand,Model,Serial\nDrill,Bosch,GSR 12,1\nDrill,bosch,GSR-12,2\n"));

        QCOMPARE(all().at(0).item.series, all().at(1).item.series);
        QCOMPARE(m_inventory->facts().series, 1);
    }

    void currenciesComeFromCellHeaderColumnOrDocument()
    {
        QVERIFY(importText("Name,Price,Value (CHF)\nA,$5.00,7\nB,5.00,\n"));
        QVERIFY(importText("Name,Price,Currency\nC,5.00,GBP\nD,€5.00,GBP\n"));

        QCOMPARE(value(all().at(0), "currency"), u"USD"_s);
        QCOMPARE(value(all().at(0), "value_currency"), u"CHF"_s);
        QCOMPARE(value(all().at(1), "currency"), u"EUR"_s);
        QCOMPARE(value(all().at(2), "currency"), u"GBP"_s);
        QVERIFY(!all().at(3).item.price);
    }

    void aPriceInAnotherCurrencyLeavesTheValueWhatItWas()
    {
        QVERIFY(importText("Name,Brand,Model,Serial,Price,Value\nA,B,M,1,10.00,8.00\n"));

        QVERIFY(importText("Name,Brand,Model,Serial,Price\nA,B,M,1,$12.00\n"));

        QCOMPARE(only().item.priceMoney()->plainText(), u"12.00"_s);
        QCOMPARE(only().item.priceMoney()->currency.code(), u"USD"_s);
        QCOMPARE(only().item.valueMoney()->currency.code(), u"EUR"_s);

        QVERIFY(importText("Name,Brand,Model,Serial,Price,Currency\nA,B,M,1,13.00,CHF\n"));

        QCOMPARE(only().item.priceMoney()->currency.code(), u"CHF"_s);
        QCOMPARE(only().item.valueMoney()->currency.code(), u"EUR"_s);

        QVERIFY(importText("Name,Brand,Model,Serial,Price,Currency,Value\nA,B,M,1,13.00,EUR,9.00\n"));

        QCOMPARE(only().item.valueMoney()->plainText(), u"9.00"_s);
        QCOMPARE(only().item.valueMoney()->currency.code(), u"EUR"_s);
    }

    void datesThatCouldBeBothAreReadByTheLocaleAndReported()
    {
        const auto report = importText("Name,Purchase date\nA,03/04/2021\nB,2021-01-02\n");

        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().text, u"03/04/2021"_s);
        QCOMPARE(report->problems.first().row, 2);
        QCOMPARE(value(all().at(0), "acquired_on"), u"2021-04-03"_s);

        m_editor->undo().value();
        QCOMPARE(importText("Name,Purchase date\nA,03/04/2021\n", R"({"date_order": "mdy"})")->problems.size(), 0);
        QCOMPARE(value(only(), "acquired_on"), u"2021-03-04"_s);
    }

    void anotherColumnDecidesWhatOneLeavesOpen()
    {
        const auto report =
            importText("Name;Purchase date;Valued on;Price;Value\nA;03/04/2021;04/13/2021;1.234;9,99\n");

        QCOMPARE(reasons(*report), QStringList());
        QCOMPARE(value(only(), "acquired_on"), u"2021-03-04"_s);
        QCOMPARE(value(only(), "price"), u"1234.00"_s);
    }

    void thousandsAreReadAsThousandsAndReported()
    {
        const auto report = importText("Name,Price\nA,\"$1,299\"\n");

        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(value(only(), "price"), u"1299.00"_s);
    }

    void placesTagsAndUnknownColumnsOfAnyListAreKept()
    {
        QVERIFY(importText("Item,Location,Tags,Shoe size,\nBoots,Home > Hall,\"red, leather\",42,stray\n"));

        QCOMPARE(only().place, u"Home / Hall"_s);
        QCOMPARE(only().tags, QStringList({u"leather"_s, u"red"_s}));
        QCOMPARE(only().item.notes, u"Shoe size: 42\nColumn 5: stray"_s);
    }

    void theReportSaysWhereEveryColumnWent()
    {
        const auto report = importText("Item,S/N,Shoe size\nBoots,1,42\n");

        QCOMPARE(report->preset, u"generic"_s);
        QCOMPARE(report->columns.size(), 3);
        QCOMPARE(report->columns.at(0).target, u"name"_s);
        QCOMPARE(report->columns.at(1).target, u"serial"_s);
        QCOMPARE(report->columns.at(2).target, u"notes line"_s);
    }

    void oneUndoTakesTheWholeImportBack()
    {
        QVERIFY(importText("Name,Serial,Place\nA,1,Hall\nB,2,Attic\n"));

        QVERIFY(m_editor->undo());

        QVERIFY(all().empty());
        QVERIFY(m_inventory->places().empty());
        QVERIFY(m_editor->redo());
        QCOMPARE(all().size(), 2U);
    }

    void aDryRunSaysTheSameAndLeavesNothing()
    {
        const QByteArray text("Name,Serial,Price,Quantity\nA,1,5,3\nB,2,x,\n,,,4\n");
        const auto rehearsed = importText(text, "{}", ImportMode::DryRun);

        QVERIFY(all().empty());
        QVERIFY(!m_inventory->undoText());
        const auto done = importText(text);
        QCOMPARE(rehearsed->added, done->added);
        QCOMPARE(rehearsed->rejected, done->rejected);
        QCOMPARE(reasons(*rehearsed), reasons(*done));
        QCOMPARE(done->added, 2);
    }

    void aStoppedImportLeavesNothing()
    {
        QByteArray text("Name,Serial\n");
        for (int i = 0; i < 2'000; ++i)
            text += "Thing," + QByteArray::number(i) + "\n";
        const auto plan = ImportPlan::make(m_folder->write(u"list.csv"_s, text), options(), {});
        int calls = 0;

        const auto report = runImport(*plan, *m_editor, ImportMode::Import,
                                      [&calls](double part) { return part >= 0 && part <= 1 && ++calls < 3; });

        QCOMPARE(report.error().code, Error::Code::Cancelled);
        QCOMPARE(calls, 3);
        QVERIFY(all().empty());
        QVERIFY(!m_inventory->undoText());
    }

    void aListThatBreaksOffLeavesNothing()
    {
        const auto report = importText("Name,Serial\nA,1\nB,\"2\n");

        QVERIFY2(report.error().what.startsWith(u"list.csv: "), qPrintable(report.error().what));
        QVERIFY(report.error().what.contains(u"row 3"));
        QVERIFY(all().empty());
    }

    void photosAndReceiptsBesideTheListAreAttached()
    {
        m_folder->write(u"photos/saw.png"_s, "not really a picture");
        m_folder->write(u"receipt 1.pdf"_s, "%PDF-1.4");

        const auto report =
            importText("Name,Photo,Receipt\nSaw,photos/saw.png,receipt 1.pdf\nSaw 2,photos\\saw.png,\n");

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(reasons(*report), QStringList());
        QCOMPARE(report->files, 3);
        const std::vector<Evidence> evidence = m_inventory->evidence(all().at(0).item.id);
        QCOMPARE(evidence.size(), 2U);
        QCOMPARE(evidence.at(0).kind, EvidenceKind::Photo);
        QCOMPARE(evidence.at(1).fileName, u"receipt 1.pdf"_s);
        QCOMPARE(m_inventory->allEvidence().size(), 2U);
    }

    void aListAmongTheProgramsResourcesBringsItsFiles()
    {
        const auto report = importFile(u":/lists/resource.csv"_s, options());

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->files, 1);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().text, u"../knowledge/import-presets.json"_s);
        QCOMPARE(m_inventory->allEvidence().front().fileName, u"shelf.csv"_s);
    }

    void noDamageMakesTheReaderStumble_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"hostile.csv", "homebox.csv", "shelf.csv", "excel-german.csv"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void noDamageMakesTheReaderStumble()
    {
        QFETCH(QString, file);
        QFile whole(data(file));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray bytes = whole.readAll();
        QRandomGenerator random(4711);
        int read = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray damaged = bytes;
            for (int i = random.bounded(1, 8); i > 0; --i)
                damaged[random.bounded(damaged.size())] = char(random.bounded(256));
            if (round % 3 == 0)
                damaged.truncate(random.bounded(damaged.size()));
            const auto plan = ImportPlan::make(m_folder->write(u"damaged.csv"_s, damaged), options(), {});
            if (!plan) {
                QVERIFY(!plan.error().message().isEmpty());
                continue;
            }
            ++read;
            const RowReader reader(*plan);
            auto rows = plan->source.rows();
            QVERIFY(rows);
            ListRow row;
            while (rows->next(row).value_or(false)) {
                Record record;
                for (const ImportProblem &problem : reader.fill(row, record).problems)
                    QVERIFY(!problem.why.isEmpty());
            }
        }
        QVERIFY(read > 20);
    }

    void filesOutsideTheListsFolderAreNeverRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("parent") << u"../outside.txt"_s;
        QTest::newRow("parent through a folder") << u"photos/../../outside.txt"_s;
        QTest::newRow("link to a file") << u"link.txt"_s;
        QTest::newRow("link to a folder") << u"out/outside.txt"_s;
        QTest::newRow("absolute") << u"/etc/hostname"_s;
        QTest::newRow("home") << u"~/.profile"_s;
        QTest::newRow("drive") << u"C:\\\\Windows\\\\win.ini"_s;
        QTest::newRow("web") << u"http://example.org/a.jpg"_s;
        QTest::newRow("resource") << u":/knowledge/import-presets.json"_s;
        QTest::newRow("folder") << u"photos"_s;
        QTest::newRow("device") << u"pipe"_s;
    }

    void filesOutsideTheListsFolderAreNeverRead()
    {
        QFETCH(QString, path);
        m_folder->write(u"outside.txt"_s, "secret");
        m_folder->write(u"lists/photos/a.txt"_s, "fine");
        QVERIFY(QFile::link(m_folder->path(u"outside.txt"_s), m_folder->path(u"lists/link.txt"_s)));
        QVERIFY(QFile::link(m_folder->path({}), m_folder->path(u"lists/out"_s)));
        const QString list = m_folder->write(u"lists/list.csv"_s, "Name,Photo\nSaw," + path.toUtf8() + "\n");

        const auto report = importFile(list, options());

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->added, 1);
        QCOMPARE(report->problems.size(), 1);
        QCOMPARE(report->problems.first().text, path);
        QVERIFY(m_inventory->allEvidence().empty());
    }
};

QTEST_GUILESS_MAIN(ImporterTest)
#include "importertest.moc"
