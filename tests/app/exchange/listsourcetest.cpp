// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/listsource.h"

#include "app/exchange/zipwriter.h"
#include "tests/support/temporaryfolder.h"

#include <QFile>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

/// Workbooks, and files that only look like lists; tests/app/exchange/foreignliststest.cpp has other programs' files.
class ListSourceTest : public QObject
{
    Q_OBJECT

private:
    using Parts = QList<std::pair<QString, QByteArray>>;
    std::unique_ptr<TemporaryFolder> m_folder;

    QString zipOf(const QString &name, const Parts &parts)
    {
        const QString path = m_folder->path(name);
        ZipWriter zip(path);
        for (const auto &[entry, bytes] : parts)
            if (!zip.add(entry, bytes, ZipWriter::Packing::Packed))
                return {};
        return zip.finish() ? path : QString();
    }

    /// A workbook with one sheet or two; `sheet` is what stands in its sheetData.
    Parts xlsxParts(const QByteArray &sheet, const QByteArray &second = {})
    {
        const QByteArray main("xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
        const QByteArray relation("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        const QByteArray strings("<si><t>Name</t></si><si><r><t>Serial </t></r><r><t>number</t></r></si>"
                                 "<si><t>Washing machine</t><rPh><t>no</t></rPh></si><si><t>00458 309</t></si>");
        const QByteArray styles(
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/>"
            "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00\\ [$€-407]\"/><numFmt numFmtId=\"166\" "
            "formatCode=\"00000\"/>"
            "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
            "numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs>");
        Parts parts{{u"[Content_Types].xml"_s, "<Types/>"},
                    {u"_rels/.rels"_s, "<Relationships><Relationship Id=\"r\" Type=\"" + relation
                                           + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                    {u"xl/workbook.xml"_s,
                     "<workbook " + main + " xmlns:r=\"" + relation + "\"><sheets><sheet name=\"House\" r:id=\"rId1\"/>"
                         + (second.isEmpty() ? "" : "<sheet name=\"Shed\" r:id=\"rId2\"/>") + "</sheets></workbook>"},
                    {u"xl/_rels/workbook.xml.rels"_s,
                     "<Relationships><Relationship Id=\"rId1\" Type=\"" + relation
                         + "/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"" + relation
                         + "/worksheet\" Target=\"/xl/worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\""
                         + relation + "/sharedStrings\" Target=\"sharedStrings.xml\"/><Relationship Id=\"rId4\" Type=\""
                         + relation + "/styles\" Target=\"styles.xml\"/></Relationships>"},
                    {u"xl/sharedStrings.xml"_s, "<sst " + main + ">" + strings + "</sst>"},
                    {u"xl/styles.xml"_s, "<styleSheet " + main + ">" + styles + "</styleSheet>"},
                    {u"xl/worksheets/sheet1.xml"_s,
                     "<worksheet " + main + "><sheetData>" + sheet + "</sheetData></worksheet>"}};
        if (!second.isEmpty())
            parts << std::pair(u"xl/worksheets/sheet2.xml"_s,
                               "<worksheet " + main + "><sheetData>" + second + "</sheetData></worksheet>");
        return parts;
    }

    QString xlsx(const QByteArray &sheet, const QByteArray &second = {})
    {
        return zipOf(u"list.xlsx"_s, xlsxParts(sheet, second));
    }

    static QByteArray flatOds(const QByteArray &rows)
    {
        return "<?xml version=\"1.0\"?><office:document "
               "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
               "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
               "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:spreadsheet>"
               "<table:table table:name=\"House\">"
               + rows + "</table:table></office:spreadsheet></office:body></office:document>";
    }

    static QStringList rowsOf(const ListSource &source)
    {
        QStringList lines;
        auto rows = source.rows();
        ListRow row;
        while (rows && rows->next(row).value_or(false)) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells << row.text(i);
            lines << QString::number(row.number()) + u": "_s + cells.join(u'|');
        }
        return lines;
    }

    static QStringList noticesOf(const ListSource &source)
    {
        QStringList texts;
        for (const ListTable::Notice &each : source.content()->table.notices())
            texts << u"%1,%2: %3"_s.arg(each.row).arg(each.column).arg(each.text);
        return texts;
    }

private slots:
    void init() { m_folder = std::make_unique<TemporaryFolder>(); }

    void aWorkbookIsReadAsItIsShown()
    {
        const auto source = ListSource::open(
            xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
                 "t=\"inlineStr\"><is><t>Bought</t></is></c><c r=\"D1\" t=\"str\"><v>Price</v></c><c r=\"E1\" "
                 "t=\"inlineStr\"><is><t>Code</t></is></c></row>"
                 "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\" t=\"s\"><v>3</v></c><c r=\"C3\" "
                 "s=\"1\"><v>44329</v></c><c r=\"D3\" s=\"3\"><v>1299.5</v></c><c r=\"E3\" s=\"4\"><v>42</v></c></row>"
                 "<row><c t=\"s\"><v>2</v></c><c><v>458309120042</v></c><c s=\"2\"><v>44330.5</v></c><c><f>A1*2</f>"
                 "<v>1.234</v></c></row>"));

        QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
        QCOMPARE(source->header(), QStringList({u"Name"_s, u"Serial number"_s, u"Bought"_s, u"Price"_s, u"Code"_s}));
        QCOMPARE(rowsOf(*source), QStringList({u"3: Washing machine|00458 309|2021-05-13|1299.5 €|00042"_s,
                                               u"4: Washing machine|458309120042|2021-05-14 12:00:00|1.2340|"_s}));
        QCOMPARE(noticesOf(*source), QStringList());
    }

    void whatAWorkbookDoesNotTellIsSaid()
    {
        const auto source = ListSource::open(
            xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                 "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c><c r=\"B2\"><v>6.4123456789012E+15</v></c></row>"
                 "<row r=\"3\"><c r=\"A3\" t=\"e\"><v>#REF!</v></c><c r=\"B3\" t=\"b\"><v>1</v></c></row>",
                 "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));

        QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
        QCOMPARE(rowsOf(*source), QStringList({u"2: |6412345678901200"_s, u"3: |true"_s}));
        QCOMPARE(noticesOf(*source),
                 QStringList({u"2,0: 99"_s, u"2,1: 6412345678901200"_s, u"3,0: #REF!"_s, u"0,-1: Shed"_s}));
    }

    void theSheetCanBeChosen()
    {
        const QString path = xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                                  "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row>");
        const auto second = ListSource::open(path, {}, {u"Shed"_s, false});
        QVERIFY(second);
        QCOMPARE(second->header(), QStringList({u"Serial number"_s}));

        const auto none = ListSource::open(path, {}, {u"Attic"_s, false});
        QVERIFY(!none);
        QVERIFY(none.error().remedy.contains(u"House, Shed"_s));
    }

    void anOpenDocumentSheetIsReadAsItIsShown()
    {
        const QByteArray rows(
            "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>Name</text:p></table:table-cell>"
            "<table:table-cell><text:p>Serial</text:p></table:table-cell><table:table-cell "
            "table:number-columns-repeated=\"2\"><text:p>Note</text:p></table:table-cell></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell "
            "table:number-columns-repeated=\"1024\"/></table:table-row>"
            "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
            "office:value-type=\"string\"><office:annotation><text:p>remark</text:p></"
            "office:annotation><text:p>Oak<text:s "
            "text:c=\"2\"/>table</text:p><text:p>round</text:p></table:table-cell><table:table-cell "
            "office:value-type=\"float\" office:value=\"42\"><text:p>0042</text:p></table:table-cell><table:table-cell "
            "office:value-type=\"date\" office:date-value=\"2021-05-13\"><text:p>13.05.21</text:p></table:table-cell>"
            "<table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" "
            "office:value=\"1299.5\"><text:p>1.299,50 €</text:p></table:table-cell></table:table-row>");
        const QString flat = m_folder->write(u"list.fods"_s, flatOds(rows));
        const QString packed = zipOf(u"list.ods"_s, {{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
                                                     {u"content.xml"_s, flatOds(rows)}});
        for (const QString &path : {flat, packed}) {
            const auto source = ListSource::open(path);
            QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
            QCOMPARE(source->header(), QStringList({u"Name"_s, u"Serial"_s, u"Note"_s, u"Note"_s}));
            QCOMPARE(rowsOf(*source), QStringList({u"1048002: Oak  table\nround|0042|2021-05-13|1299.5 EUR"_s,
                                                   u"1048003: Oak  table\nround|0042|2021-05-13|1299.5 EUR"_s}));
        }
    }

    void textBesideTheTableIsNotLost()
    {
        const auto source = ListSource::open(m_folder->write(
            u"list.fods"_s, flatOds("<table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>"
                                    "<table:table-cell><text:p>Serial</text:p></table:table-cell></table:table-row>"
                                    "<table:table-row><table:table-cell><text:p>Table</text:p></table:table-cell>"
                                    "<table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell>"
                                    "<text:p>lent to Ann</text:p></table:table-cell></table:table-row>")));
        QVERIFY(source);
        QCOMPARE(source->header().size(), 4);
        QCOMPARE(rowsOf(*source), QStringList({u"2: Table|||lent to Ann"_s}));
    }

    void hostileFilesAreRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("entities that grow")
            << QByteArray("<?xml version=\"1.0\"?><!DOCTYPE tellico [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>"
                          "<tellico><collection><entry><title>&b;</title></entry></collection></tellico>")
            << u"entities"_s;
        QTest::newRow("endless nesting") << "<?xml version=\"1.0\"?><tellico>" + QByteArray("<a>").repeated(5'000)
                                         << u"nested"_s;
        QTest::newRow("cut XML") << QByteArray("<?xml version=\"1.0\"?><collection type=\"GCbooks\"><item name=\"a\"")
                                 << u"proper XML"_s;
        QTest::newRow("repeated a million times")
            << flatOds("<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell><text:p>x</text:p>"
                       "</table:table-cell></table:table-row>")
            << u"repeated"_s;
        QTest::newRow("a cell repeated a million times") << flatOds(
            "<table:table-row><table:table-cell table:number-columns-repeated=\"16777216\"><text:p>x</text:p>"
            "</table:table-cell></table:table-row>") << u"more than"_s;
        QTest::newRow("empty workbook") << flatOds("") << u"nothing"_s;
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u".xls"_s;
        QTest::newRow("a database") << QByteArray("SQLite format 3\0rest", 20) << u"database"_s;
        QTest::newRow("unknown XML") << QByteArray("<?xml version=\"1.0\"?><svg/>") << u"svg"_s;
        QTest::newRow("broken JSON") << QByteArray("{\"items\": [") << u"JSON"_s;
        QTest::newRow("nested JSON") << QByteArray("[").repeated(100'000) << u"JSON"_s;
        QTest::newRow("JSON without records") << QByteArray("{\"a\": 1}") << u"nothing"_s;
        QTest::newRow("cut zip") << QByteArray("PK\x03\x04 and nothing") << u"damaged"_s;
    }

    void hostileFilesAreRefusedInWords()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        const auto source = ListSource::open(m_folder->write(u"list"_s, content));
        QVERIFY(!source);
        QVERIFY2(source.error().message().contains(says), qPrintable(source.error().message()));
        QVERIFY(source.error().what.startsWith(u"list: "_s));
    }

    void aWorkbookCutAnywhereIsRefused()
    {
        QFile file(xlsx("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype length = 4; length < whole.size(); length += 37)
            QVERIFY(!ListSource::open(m_folder->write(u"cut.xlsx"_s, whole.first(length))));
    }

    void zipsThatAreNoListsSayWhatToDo()
    {
        const auto archive = ListSource::open(zipOf(u"a.zip"_s, {{u"restore/tables.jsonl"_s, "{}"}}));
        QVERIFY(!archive && archive.error().remedy.contains(u"Restore"_s));
        const auto other = ListSource::open(zipOf(u"b.zip"_s, {{u"readme.txt"_s, "hello"}}));
        QVERIFY(!other && other.error().remedy.contains(u"Unpack"_s));
    }

    void plainTextIsAListInCsv()
    {
        const auto source = ListSource::open(m_folder->write(u"list.csv"_s, "Name;Serial\nTable;7\n"));
        QVERIFY(source && source->csv());
        QCOMPARE(rowsOf(*source), QStringList({u"2: Table|7"_s}));
    }
};

QTEST_GUILESS_MAIN(ListSourceTest)
#include "listsourcetest.moc"
