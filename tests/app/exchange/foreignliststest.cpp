// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreignlists.h"

#include "app/editing/editor.h"
#include "app/exchange/importer.h"
#include "app/exchange/zipwriter.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

/// Files of other programs, from the file to the items in the document.
class ForeignListsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<Inventory> m_inventory;
    std::unique_ptr<Editor> m_editor;

    static QString data(const QString &file) { return QFINDTESTDATA("../../data/csv/" + file); }

    Result<ImportReport> importFile(const QString &path, const QByteArray &map = "{}")
    {
        ImportOptions options;
        options.today = QDate(2026, 5, 17);
        options.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
        options.map = ImportMap::fromJson(map).value();
        const auto plan = ImportPlan::make(path, options, m_inventory->settings().currency);
        return plan ? runImport(*plan, *m_editor, ImportMode::Import) : tl::unexpected(plan.error());
    }

    QString zipOf(const QString &name, const QList<std::pair<QString, QByteArray>> &parts)
    {
        const QString path = m_folder->path(name);
        ZipWriter zip(path);
        for (const auto &[entry, bytes] : parts)
            if (!zip.add(entry, bytes, ZipWriter::Packing::Packed))
                return {};
        return zip.finish() ? path : QString();
    }

    std::vector<Record> all() const
    {
        ListQuery query;
        query.grouping = Grouping::None;
        query.sortKey = u"number"_s;
        return m_inventory->records(m_inventory->list(query).ids);
    }

    /// "name=Table place=Home / Kitchen": what a record holds of these fields.
    static QString said(const Record &record, const QStringList &keys)
    {
        QStringList parts;
        for (const QString &key : keys)
            parts << key + u'=' + fields::plainText(*fields::find(key), record);
        return parts.join(u' ');
    }

    QStringList filesOf(const Record &record) const
    {
        QStringList names;
        for (const Evidence &each : m_inventory->evidence(record.item.id))
            names << choices::code(choices::evidenceKinds(), int(each.kind)) + u':' + each.fileName;
        return names;
    }

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
        m_inventory = std::move(Inventory::open(path, Inventory::Access::ReadWrite).value());
        m_editor = std::make_unique<Editor>(*m_inventory);
    }

    void cleanup()
    {
        m_editor.reset();
        m_inventory.reset();
        m_folder.reset();
    }

    void homeboxComesWithItsPhotosPlacesAndOwnFields()
    {
        const QString path = zipOf(
            u"homebox.zip"_s,
            {{u"manifest.json"_s, R"({"schemaVersion": 1})"},
             {u"entity_types.json"_s, R"([{"id": "t1", "is_location": 1}, {"id": "t2", "is_location": 0}])"},
             {u"tags.json"_s, R"([{"id": "g1", "name": "appliance"}, {"id": "g2", "name": "heavy"}])"},
             {u"tag_entities.json"_s, R"([{"tag_id": "g1", "entity_id": "e1"}, {"tag_id": "g2", "entity_id": "e1"}])"},
             {u"entities.json"_s, R"([
                {"id": "p1", "name": "Home", "entity_type_entities": "t1"},
                {"id": "p2", "name": "Kitchen", "entity_type_entities": "t1", "entity_children": "p1"},
                {"id": "e1", "name": "Fridge", "entity_type_entities": "t2", "entity_children": "p2", "quantity": 1,
                 "manufacturer": "Bosch", "model_number": "KGN39", "serial_number": "00123", "asset_id": 12,
                 "purchase_price": 649.99, "purchase_time": "2021-03-05T00:00:00Z", "insured": 1,
                 "warranty_expires": "0001-01-01T00:00:00Z", "import_ref": ""},
                {"id": "e2", "name": "Shelf board", "entity_type_entities": "t2", "entity_children": "e1",
                 "quantity": 2, "asset_id": 0, "purchase_price": 0}])"},
             {u"entity_fields.json"_s, R"([{"entity_fields": "e1", "name": "IMEI", "type": "text",
                "text_value": "490154203237518"}, {"entity_fields": "e1", "name": "Doors", "type": "number",
                "number_value": 2}])"},
             {u"maintenance_entries.json"_s, R"([{"entity_id": "e1", "date": "2022-01-02T00:00:00Z",
                "name": "Seal", "description": "replaced"}])"},
             {u"attachments.json"_s, R"([
                {"id": "a1", "entity_attachments": "e1", "type": "receipt", "title": "Bill; kitchen.pdf"},
                {"id": "a2", "entity_attachments": "e1", "type": "photo", "title": "side.jpg"},
                {"id": "a3", "entity_attachments": "e1", "type": "photo", "primary": 1, "title": "../front.jpg"},
                {"id": "a4", "entity_attachments": "e1", "type": "thumbnail", "title": "t.jpg"},
                {"id": "a5", "entity_attachments": "e2", "type": "photo", "title": "lost.jpg"}])"},
             {u"attachments/a1"_s, "%PDF-1.4 bill"},
             {u"attachments/a2"_s, "side"},
             {u"attachments/a3"_s, "front"}});

        const auto report = importFile(path);

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->preset, u"homebox"_s);
        QCOMPARE(reasons(*report), QStringList({u"2|HB.photos|a5|there is no such file in the archive"_s}));
        const auto records = all();
        QCOMPARE(records.size(), 2U);
        QCOMPARE(said(records[0], {u"name"_s, u"brand"_s, u"series_number"_s, u"serial"_s, u"place"_s, u"tags"_s,
                                   u"price"_s, u"acquired_on"_s, u"warranty_until"_s}),
                 u"name=Fridge brand=Bosch series_number=KGN39 serial=00123 place=Home / Kitchen tags=appliance; heavy "
                 "price=649.99 acquired_on=2021-03-05 warranty_until="_s);
        QCOMPARE(records[0].item.notes, u"Insured\nDoors: 2\nMaintenance: 2022-01-02 Seal replaced"_s);
        QVERIFY(records[0].identifiers.contains(
            Identifier{records[0].identifiers.at(2).id, u"imei"_s, u"490154203237518"_s}));
        QCOMPARE(filesOf(records[0]),
                 QStringList({u"photo:front.jpg"_s, u"photo:side.jpg"_s, u"receipt:Bill; kitchen.pdf"_s}));
        QCOMPARE(said(records[1], {u"quantity"_s, u"price"_s, u"place"_s}),
                 u"quantity=2 price= place=Home / Kitchen"_s);
        QCOMPARE(records[1].item.notes, u"Part of: Fridge"_s);

        const auto again = importFile(path);
        QVERIFY(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->unchanged, 2);
        QVERIFY(m_editor->undo());
        QCOMPARE(all().size(), 0U);
    }

    void tellicoComesWithItsPictures_data()
    {
        QTest::addColumn<bool>("isZip");
        QTest::newRow("as a .tc archive") << true;
        QTest::newRow("as plain XML") << false;
    }

    void tellicoComesWithItsPictures()
    {
        QFETCH(bool, isZip);
        const QByteArray images = isZip ? QByteArray()
                                        : "<images><image format=\"JPEG\" id=\"front.jpeg\">"
                                              + QByteArray("picture").toBase64() + "</image></images>";
        const QByteArray xml =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE tellico PUBLIC '-//Robby Stephenson/DTD Tellico "
            "V11.0//EN' 'http://periapsis.org/tellico/dtd/v11/tellico.dtd'><tellico "
            "xmlns=\"http://periapsis.org/tellico/\""
            " syntaxVersion=\"11\"><collection type=\"1\" title=\"Things\"><fields>"
            "<field type=\"1\" name=\"title\" title=\"Bezeichnung\"/><field type=\"1\" name=\"serial-no\" "
            "title=\"Serial "
            "number\"/><field type=\"10\" name=\"cover\" title=\"Bild\"/><field type=\"1\" name=\"keyword\" "
            "title=\"Schlagwort\"/><field type=\"12\" name=\"cdate\" title=\"Angelegt\"/><field type=\"12\" "
            "name=\"pur_date\" title=\"Kaufdatum\"/><field type=\"8\" name=\"track\" title=\"Parts\"/></fields>"
            "<entry id=\"1\"><title>Camera</title><serial-no>0012345</serial-no><cover>front.jpeg</cover><keywords>"
            "<keyword>black</keyword><keyword>old</keyword></keywords><cdate><year>2020</year><month>1</month>"
            "<day>2</day></cdate><pur_date><year>2019</year><month>5</month><day>7</day></pur_date><tracks><track>"
            "<column>Lens</column><column>50 mm</column></track></tracks><unknown>x</unknown></entry>"
            + images + "</collection></tellico>";
        const QString path = isZip
                                 ? zipOf(u"things.tc"_s, {{u"tellico.xml"_s, xml}, {u"images/front.jpeg"_s, "picture"}})
                                 : m_folder->write(u"things.xml"_s, xml);
        const auto report = importFile(path);

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(reasons(*report), QStringList());
        const Record record = all().at(0);
        QCOMPARE(said(record, {u"name"_s, u"serial"_s, u"tags"_s, u"acquired_on"_s, u"notes"_s}),
                 u"name=Camera serial=0012345 tags=black; old acquired_on=2019-05-07 notes=Parts: Lens · 50 mm"_s);
        QCOMPARE(filesOf(record), QStringList({u"photo:front.jpeg"_s}));
    }

    void gcstarComesWithWhatLiesBesideIt()
    {
        m_folder->write(u"pics/front.jpg"_s, "picture");
        const QString path =
            m_folder->write(u"things.gcs"_s,
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><collection type=\"GCgadgets\" items=\"1\">"
                            "<information><maxId>3</maxId></information><item id=\"3\" name=\"Camera\" brand=\"Leica\" "
                            "serialnumber=\"0012345\" price=\"15.65\" cover=\"pics/front.jpg\" rating=\"0\" "
                            "manual=\"../../outside.jpg\"><comments>fine\nglass</comments><tags><line><col>black</col>"
                            "</line><line><col>old</col></line></tags></item></collection>");
        const auto report = importFile(path);

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->problems.size(), 1); // the picture outside of the folder
        const Record record = all().at(0);
        QCOMPARE(said(record, {u"name"_s, u"brand"_s, u"serial"_s, u"price"_s, u"tags"_s, u"notes"_s}),
                 u"name=Camera brand=Leica serial=0012345 price=15.65 tags=black; old notes=fine\nglass"_s);
        QCOMPARE(filesOf(record), QStringList({u"photo:front.jpg"_s}));
    }

    void aFolderOfPhotosBecomesThings()
    {
        m_folder->write(u"photos/Kitchen/Toaster/1.jpg"_s, "one");
        m_folder->write(u"photos/Kitchen/Toaster/2.JPG"_s, "two");
        m_folder->write(u"photos/Kitchen/Toaster/bill.pdf"_s, "%PDF-1.4");
        m_folder->write(u"photos/Oak table.heic"_s, "three");
        m_folder->write(u"photos/readme.txt"_s, "no photo");
        const auto report = importFile(m_folder->path(u"photos"_s));

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        const auto records = all();
        QCOMPARE(records.size(), 2U);
        QCOMPARE(said(records[0], {u"name"_s, u"place"_s}), u"name=Oak table place="_s);
        QCOMPARE(said(records[1], {u"name"_s, u"place"_s}), u"name=Toaster place=Kitchen"_s);
        QCOMPARE(filesOf(records[1]), QStringList({u"photo:1.jpg"_s, u"photo:2.JPG"_s, u"receipt:bill.pdf"_s}));
    }

    void eachPhotoOfAFolderCanBeAThing()
    {
        m_folder->write(u"photos/Kitchen/Toaster.jpg"_s, "one");
        m_folder->write(u"photos/Kitchen/Kettle.jpg"_s, "two");
        const auto report = importFile(m_folder->path(u"photos"_s), R"({"photos": "each"})");

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        const auto records = all();
        QCOMPARE(records.size(), 2U);
        QCOMPARE(said(records[0], {u"name"_s, u"place"_s}), u"name=Kettle place=Kitchen"_s);
        QCOMPARE(filesOf(records[0]), QStringList({u"photo:Kettle.jpg"_s}));
    }

    void listsOfOtherProgramsFindTheirFields_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QStringList>("keys");
        QTest::addColumn<QString>("first");
        QTest::newRow("Warracker") << u"warracker.csv"_s << u"warracker"_s
                                   << QStringList{u"name"_s,          u"serial"_s,         u"tags"_s,
                                                  u"acquired_from"_s, u"warranty_until"_s, u"price"_s}
                                   << u"name=Washing machine serial=4583,0912 tags=heavy; kitchen "
                                      "acquired_from=Electro Shop warranty_until=2026-11-17 price=649.99"_s;
        QTest::newRow("DumbAssets") << u"dumbassets.csv"_s << u"dumbassets"_s
                                    << QStringList{u"name"_s,     u"brand"_s, u"series_number"_s,  u"serial"_s,
                                                   u"currency"_s, u"price"_s, u"warranty_until"_s, u"notes"_s}
                                    << u"name=Dishwasher brand=Bosch series_number=SMV4 serial=FD 9912 currency=USD "
                                       "price=799.00 warranty_until=2025-02-03 notes=quiet\nWarranty: Parts\nSecond "
                                       "warranty: Motor\nSecond warranty until: 2033-02-03"_s;
        QTest::newRow("Nestarr") << u"nestarr.csv"_s << u"nestarr"_s
                                 << QStringList{u"name"_s, u"place"_s, u"series_number"_s, u"serial"_s, u"value"_s}
                                 << u"name=Laptop place=Study series_number=XPS 13 serial=5RFDP01 value=900.00"_s;
        QTest::newRow("Part-DB") << u"part-db.csv"_s << u"part-db"_s
                                 << QStringList{u"series_name"_s, u"series_number"_s, u"brand"_s,
                                                u"quantity"_s,    u"place"_s,         u"price"_s}
                                 << u"series_name=BC547 series_number=BC547B brand=Onsemi quantity=100 "
                                    "place=Workshop / Drawer 3 price=0.04"_s;
        QTest::newRow("Grocy") << u"grocy.json"_s << u"grocy"_s
                               << QStringList{u"name"_s, u"brand"_s, u"serial"_s, u"notes"_s}
                               << u"name=Coffee machine brand=Jura serial=WT 2231 notes=with grinder\nManual in Grocy: "
                                  "manual.pdf"_s;
    }

    void listsOfOtherProgramsFindTheirFields()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, keys);
        const auto report = importFile(data(file));

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QTEST(report->preset, "preset");
        QCOMPARE(report->rejected, 0);
        QTEST(said(all().at(0), keys), "first");
    }

    void aWarrantyWithoutADayOfPurchaseStaysInTheNotes()
    {
        QVERIFY(importFile(data(u"warracker.csv"_s)));
        QCOMPARE(all().at(1).item.notes, u"Lifetime warranty"_s);
        QVERIFY(!all().at(2).item.warrantyUntil.isValid());
        QCOMPARE(all().at(2).item.notes, u"WarrantyDurationMonths: 24"_s);
    }

    void modelsOfSnipeItBecomeSeriesThatNobodyOwnsYet()
    {
        const auto report = importFile(data(u"snipe-it-models.csv"_s));

        QVERIFY2(report, report ? "" : qPrintable(report.error().message()));
        QCOMPARE(report->added, 1);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(m_inventory->itemCount(), 0);
        const auto series = m_inventory->allSeries();
        QCOMPARE(series.size(), 1U);
        QCOMPARE(series[0].series.name, u"Macbook Pro 13\""_s);
        QCOMPARE(series[0].series.brand, u"Apple"_s);
        QCOMPARE(series[0].series.notes, u"all of the office\nEnd of life (months): 36\nLeast quantity: 1"_s);
        QVERIFY(m_editor->undo());
        QCOMPARE(m_inventory->allSeries().size(), 0U);
    }

    void wrongTypesInAForeignFileHarmNothing_data()
    {
        QTest::addColumn<QString>("entry");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("an object for the entities") << u"entities.json"_s << QByteArray("{}");
        QTest::newRow("text for the entities") << u"entities.json"_s << QByteArray("\"x\"");
        QTest::newRow("numbers among the entities") << u"entities.json"_s << QByteArray("[1, null, [], \"x\"]");
        QTest::newRow("a thing that contains itself")
            << u"entities.json"_s << QByteArray(R"([{"id": "a", "name": "x", "entity_children": "a"}])");
        QTest::newRow("a quantity in words")
            << u"entities.json"_s << QByteArray(R"([{"id": "a", "name": "x", "quantity": "many", "asset_id": {}}])");
    }

    void wrongTypesInAForeignFileHarmNothing()
    {
        QFETCH(QString, entry);
        QFETCH(QByteArray, json);
        const auto report = importFile(zipOf(u"h.zip"_s, {{entry, json}}));
        if (report)
            QVERIFY(report->rejected > 0 || all().size() == 1U);
        else
            QVERIFY(!report.error().what.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ForeignListsTest)
#include "foreignliststest.moc"
