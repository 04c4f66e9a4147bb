// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/columnplan.h"

#include "app/exchange/headeraliases.h"
#include "app/exchange/listsource.h"
#include "tests/support/temporaryfolder.h"

#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

class ColumnPlanTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;
    HeaderAliases m_aliases;

    Result<ColumnPlan> planOf(const QString &path, const ImportMap &map = {}, const QString &wanted = u"auto"_s)
    {
        const auto source = ListSource::open(path);
        const auto preset = choosePreset(wanted, source->header());
        return preset ? ColumnPlan::make(*source, *preset, m_aliases, map, {}) : tl::unexpected(preset.error());
    }

    Result<ColumnPlan> planOfHeader(const QByteArray &header, const ImportMap &map = {})
    {
        return planOf(m_folder.write(u"list.csv"_s, header + "\n"), map);
    }

    static QString targets(const ColumnPlan &plan)
    {
        QStringList texts;
        for (const PlannedColumn &column : plan.columns())
            texts << column.target.text();
        return texts.join(u", ");
    }

private slots:
    void initTestCase()
    {
        const auto aliases = HeaderAliases::load();
        QVERIFY(aliases);
        m_aliases = *aliases;
    }

    void headersOfManyLanguagesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("wanted");
        QTest::newRow("English") << QByteArray("Item;Brand;Model no.;S/N;Qty;Room;Date purchased;Price (USD);Remarks")
                                 << u"name, brand, series_number, serial, quantity, place, acquired_on, price, notes"_s;
        QTest::newRow("German") << QByteArray(
            "Bezeichnung;Hersteller;Modell;Serien-Nr.;Anzahl;Raum;Gekauft am;PREIS in €;Wert")
                                << u"name, brand, series_number, serial, quantity, place, acquired_on, price, value"_s;
        QTest::newRow("lengths of warranty")
            << QByteArray("Name;Garantie (Monate);Warranty years") << u"name, warranty months, warranty years"_s;
        QTest::newRow("French")
            << QByteArray("Désignation;Marque;Modèle;N° de série;Quantité;Pièce;Date d’achat;Prix;Garantie jusqu'au")
            << u"name, brand, series_number, serial, quantity, place, acquired_on, price, warranty_until"_s;
        QTest::newRow("Spanish") << QByteArray(
            "Nombre;Marca;Modelo;Numero de serie;Cantidad;Ubicacion;Fecha de compra;Precio;Notas")
                                 << u"name, brand, series_number, serial, quantity, place, acquired_on, price, notes"_s;
        QTest::newRow("Italian") << QByteArray(
            "Nome;Marca;Modello;Matricola;Quantità;Stanza;Data di acquisto;Prezzo;Note")
                                 << u"name, brand, series_number, serial, quantity, place, acquired_on, price, notes"_s;
        QTest::newRow("Dutch") << QByteArray(
            "Naam;Merk;Modelnummer;Serienummer;Aantal;Kamer;Aankoopdatum;Prijs;Opmerkingen")
                               << u"name, brand, series_number, serial, quantity, place, acquired_on, price, notes"_s;
        QTest::newRow("Polish") << QByteArray("Nazwa;Marka;Numer modelu;Nr seryjny;Ilość;Pokój;Data zakupu;Cena;Uwagi")
                                << u"name, brand, series_number, serial, quantity, place, acquired_on, price, notes"_s;
        QTest::newRow("Portuguese")
            << QByteArray("Nome;Marca;Modelo;Número de série;Quantidade;Localização;Data de compra;Preço;Observações")
            << u"name, brand, series_number, serial, quantity, place, acquired_on, price, notes"_s;
        QTest::newRow("our keys")
            << QByteArray("name;series_name;series_number;acquired_from;value_currency;identifier.imei")
            << u"name, series_name, series_number, acquired_from, value_currency, identifier:imei"_s;
        QTest::newRow("files and numbers")
            << QByteArray("Name;IMEI;Photos;Receipt;Manual;Asset ID")
            << u"name, identifier:imei, photos, receipts, manuals, identifier:asset_tag"_s;
        QTest::newRow("insurance list") << QByteArray(
            "Room;Item Name;Model #;Serial #;Purchase Price;Retailer;Estimated Value")
                                        << u"place, name, series_number, serial, price, acquired_from, value"_s;
    }

    void headersOfManyLanguagesAreKnown()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, wanted);
        const auto plan = planOfHeader(header);

        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message()));
        QCOMPARE(targets(*plan), wanted);
    }

    void currenciesInAHeaderAreTheColumns()
    {
        const auto plan = planOfHeader("Name,Price (USD),Value in €,Warranty until");

        QCOMPARE(plan->columns().at(1).currency.code(), u"USD"_s);
        QCOMPARE(plan->columns().at(2).currency.code(), u"EUR"_s);
        QVERIFY(plan->columns().at(3).currency.isEmpty());
    }

    void modelIsTheSeriesNumberUnlessAnotherColumnIs()
    {
        QCOMPARE(targets(*planOfHeader("Name,Model,Serial")), u"name, series_number, serial"_s);
        QCOMPARE(targets(*planOfHeader("Name,Model,Model number")), u"name, series_name, series_number"_s);
    }

    void descriptionIsTheNameWhenThereIsNoOther()
    {
        QCOMPARE(targets(*planOfHeader("Description,Serial")), u"name, serial"_s);
        QCOMPARE(targets(*planOfHeader("Description,Name,Serial")), u"notes line, name, serial"_s);
    }

    void unknownColumnsBecomeLinesOfTheNotes()
    {
        const auto plan = planOfHeader("Name,Shoe size,,Place");

        QCOMPARE(targets(*plan), u"name, notes line, notes line, place"_s);
        QCOMPARE(plan->columns().at(1).target.word, u"Shoe size"_s);
        QCOMPARE(plan->columns().at(2).header, u"Column 3"_s);
    }

    void twoColumnsNeverShareAField()
    {
        const auto plan = planOfHeader("Name,Serial,Serial number");

        QCOMPARE(targets(*plan), u"name, serial, notes line"_s);
        QCOMPARE(plan->notices().size(), 1);
        QCOMPARE(plan->notices().first().column, u"Serial number"_s);
        QVERIFY(plan->notices().first().why.contains(u"Serial"));
    }

    void aHeaderWithoutAnyKnownNameIsRefused()
    {
        const auto plan = planOfHeader("Washing machine,Cellar,12");

        QVERIFY(plan.error().what.contains(u"Washing machine, Cellar, 12"));
    }

    void theProgramsOfOthersAreRecognised_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("preset");
        QTest::newRow("Homebox") << u"homebox.csv"_s << u"homebox"_s;
        QTest::newRow("Homebox demo") << u"homebox-demo.csv"_s << u"homebox"_s;
        QTest::newRow("Homebox of old") << u"homebox-older.csv"_s << u"homebox"_s;
        QTest::newRow("Snipe-IT") << u"snipe-it.csv"_s << u"snipe-it"_s;
        QTest::newRow("Shelf") << u"shelf.csv"_s << u"shelf"_s;
        QTest::newRow("German Excel") << u"excel-german.csv"_s << u"generic"_s;
    }

    void theProgramsOfOthersAreRecognised()
    {
        QFETCH(QString, file);
        QFETCH(QString, preset);
        const auto source = ListSource::open(QFINDTESTDATA("../../data/csv/" + file));

        QCOMPARE(choosePreset(u"auto"_s, source->header())->id, preset);
    }

    void everyHomeboxColumnHasAPlace()
    {
        for (const QString &file : {u"homebox.csv"_s, u"homebox-demo.csv"_s, u"homebox-older.csv"_s}) {
            const auto plan = planOf(QFINDTESTDATA("../../data/csv/" + file));
            QVERIFY(plan);
            for (const char *key : {"name", "brand", "series_number", "serial", "place", "tags", "quantity", "price",
                                    "acquired_on", "acquired_from", "warranty_until", "notes"})
                QVERIFY2(plan->indexOf(key) >= 0, key);
            QVERIFY(plan->notices().isEmpty());
        }
    }

    void homeboxFieldsWithAKnownNameAreIdentifiers()
    {
        const auto plan = planOf(QFINDTESTDATA("../../data/csv/homebox.csv"));

        QCOMPARE(plan->columns().last().target.text(), u"identifier:imei"_s);
        QCOMPARE(plan->columns().at(25).target.text(), u"notes line"_s);
        QCOMPARE(plan->columns().at(25).target.word, u"Colour"_s);
    }

    void shelfsSerialTravelsAsACustomField()
    {
        const auto plan = planOf(QFINDTESTDATA("../../data/csv/shelf.csv"));

        QCOMPARE(plan->columns().at(17).target.text(), u"serial"_s);
        QCOMPARE(plan->columns().at(18).target.word, u"Wheel size"_s);
    }

    void aMapComesBeforeEverythingElse()
    {
        const auto map =
            ImportMap::fromJson(R"({"columns": {"model": "serial", "Serial": "ignore", "Extra": "identifier:imei"}})");
        const auto plan = planOfHeader("Name,Model,Serial,Extra", *map);

        QCOMPARE(targets(*plan), u"name, serial, ignore, identifier:imei"_s);
    }

    void aMapMayNameOnlyColumnsThatAreThere()
    {
        const auto map = ImportMap::fromJson(R"({"columns": {"Modell": "serial"}})");

        QVERIFY(planOfHeader("Name,Model", *map).error().message().contains(u"Name, Model"));
    }

    void unknownPresetsAreRefusedWithTheKnownOnes()
    {
        const auto plan = planOf(QFINDTESTDATA("../../data/csv/shelf.csv"), {}, u"homebx"_s);

        QVERIFY(plan.error().message().contains(u"auto, generic, nameplate, homebox, snipe-it, shelf"));
    }

    void mapsAreStrict_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        QTest::newRow("no JSON") << QByteArray("{") << u"not a JSON object"_s;
        QTest::newRow("array") << QByteArray("[]") << u"not a JSON object"_s;
        QTest::newRow("unknown key") << QByteArray(R"({"colums": {}})") << u"colums"_s;
        QTest::newRow("unknown field") << QByteArray(R"({"columns": {"A": "serail"}})") << u"serail"_s;
        QTest::newRow("date order") << QByteArray(R"({"date_order": "ydm"})") << u"dmy  mdy  ymd"_s;
        QTest::newRow("decimal") << QByteArray(R"({"decimal": ";"})") << u"“;”"_s;
        QTest::newRow("delimiter") << QByteArray(R"({"delimiter": ",,"})") << u"delimiter"_s;
        QTest::newRow("currency") << QByteArray(R"({"currency": "EURO"})") << u"EURO"_s;
        QTest::newRow("number") << QByteArray(R"({"decimal": 1})") << u"must be a text"_s;
    }

    void mapsAreStrict()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, words);
        const auto map = ImportMap::fromJson(json);

        QVERIFY(!map);
        QVERIFY2(map.error().message().contains(words), qPrintable(map.error().message()));
    }

    void mapsSayHowAListIsWritten()
    {
        const auto map = ImportMap::fromJson(R"({"date_order": "mdy", "decimal": ",", "delimiter": "tab",
                                                 "encoding": "UTF-16", "currency": "usd", "empty": "clear"})");

        QVERIFY2(map, map ? "" : qPrintable(map.error().message()));
        QCOMPARE(map->dateOrder, DateOrder::MonthDayYear);
        QCOMPARE(map->decimal, DecimalMark::Comma);
        QCOMPARE(map->csv.delimiter, '\t');
        QCOMPARE(map->csv.encoding, QByteArray("UTF-16"));
        QCOMPARE(map->currency.code(), u"USD"_s);
        QVERIFY(map->emptyClears);
    }
};

QTEST_GUILESS_MAIN(ColumnPlanTest)
#include "columnplantest.moc"
