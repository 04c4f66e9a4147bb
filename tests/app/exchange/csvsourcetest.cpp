// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvsource.h"

#include "tests/support/temporaryfolder.h"

#include <QStringEncoder>
#include <QTest>

using namespace nameplate;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QStringList>;

Result<Rows> rowsOf(const CsvSource &source)
{
    auto reader = source.rows();
    if (!reader)
        return tl::unexpected(reader.error());
    Rows rows;
    ListRow row;
    while (true) {
        const auto read = reader->next(row);
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            return rows;
        QStringList cells{QString::number(row.number())};
        for (qsizetype i = 0; i < row.size(); ++i)
            cells << row.text(i);
        rows << cells;
    }
}

} // namespace

class CsvSourceTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFolder m_folder;

    Result<CsvSource> open(const QByteArray &bytes, const CsvSettings &settings = {})
    {
        return CsvSource::open(m_folder.write(QStringLiteral("list.csv"), bytes), settings);
    }

    QString refusal(const QByteArray &bytes)
    {
        const auto source = open(bytes);
        const auto rows = source ? rowsOf(*source) : Result<Rows>(tl::unexpected(source.error()));
        return rows ? QStringLiteral("read") : rows.error().message();
    }

private slots:
    void everyEncodingIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("mark");
        QTest::addColumn<QString>("word");
        QTest::newRow("UTF-8") << QByteArray("UTF-8") << QByteArray() << u"Kühlschrank – 1 299 €"_s;
        QTest::newRow("UTF-8 with mark") << QByteArray("UTF-8") << QByteArray("\xEF\xBB\xBF") << u"Kühlschrank"_s;
        QTest::newRow("UTF-16LE") << QByteArray("UTF-16LE") << QByteArray() << u"Łódka, żółta"_s;
        QTest::newRow("UTF-16BE") << QByteArray("UTF-16BE") << QByteArray() << u"Kühlschrank"_s;
        QTest::newRow("UTF-16LE with mark") << QByteArray("UTF-16LE") << QByteArray("\xFF\xFE") << u"冷蔵庫"_s;
        QTest::newRow("UTF-16BE with mark") << QByteArray("UTF-16BE") << QByteArray("\xFE\xFF") << u"冷蔵庫"_s;
        QTest::newRow("Windows-1252") << QByteArray("windows-1252") << QByteArray() << u"Größe 5 – „Küche“ €"_s;
        QTest::newRow("Windows-1252, one accent") << QByteArray("windows-1252") << QByteArray() << u"più"_s;
        QTest::newRow("Windows-1250") << QByteArray("windows-1250") << QByteArray()
                                      << u"Żelazko parowe, krzesło, łóżko, wąż ogrodowy, gaśnica, źródło światła"_s;
    }

    void everyEncodingIsFoundOut()
    {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, mark);
        QFETCH(QString, word);
        QStringEncoder encoder(encoding.constData());
        const QByteArray bytes = encoder(QString(u"Name;Price\n"_s + word + u";12\nPlate;3\n"_s));

        const auto source = open(mark + bytes);

        QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
        QCOMPARE(source->header(), QStringList({u"Name"_s, u"Price"_s}));
        QCOMPARE(rowsOf(*source).value(), Rows({{u"2"_s, word, u"12"_s}, {u"3"_s, u"Plate"_s, u"3"_s}}));
    }

    void anAccentAfterAMegabyteOfAsciiStillDecidesTheEncoding()
    {
        QByteArray bytes("Name,Notes\n");
        for (int i = 0; i < 20'000; ++i)
            bytes += "Chair,a plain line of text that says nothing about encodings\n";
        const auto source = open(bytes
                                 + "K\xFC"
                                   "che,\n");

        QCOMPARE(source->encoding().name(), QByteArray("WINDOWS-1252"));
        QCOMPARE(rowsOf(*source)->last().at(1), u"Küche"_s);
    }

    void utf8SplitBetweenTwoPiecesIsReadWhole()
    {
        const QByteArray filling(65'536 - 12, 'x');
        const auto source = open("Name,Notes\n" + filling + "\xE2\x82\xAC,y\n");

        QCOMPARE(source->encoding().name(), QByteArray("UTF-8"));
        QVERIFY(rowsOf(*source)->first().at(1).endsWith(u"x€"));
    }

    void aFewBrokenBytesDoNotTurnAllOfUtf8IntoAnotherEncoding()
    {
        const auto source = open("Name,Place\n" + QByteArray("Größe,Küche\n").repeated(20) + "\xFF,x\n");

        QCOMPARE(source->encoding().name(), QByteArray("UTF-8"));
        auto reader = source->rows();
        ListRow row;
        QString last;
        while (reader->next(row).value())
            last = row.text(0);
        QCOMPARE(last, QString(QChar::ReplacementCharacter));
        QVERIFY(reader->hasReplaced());
    }

    void everyDelimiterAndLineEndIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma, LF") << QByteArray("Name,Price,Place\nA,1,B\n");
        QTest::newRow("semicolon, CRLF") << QByteArray("Name;Price;Place\r\nA;1;B\r\n");
        QTest::newRow("tab, CR") << QByteArray("Name\tPrice\tPlace\rA\t1\tB\r");
        QTest::newRow("bar, no last line end") << QByteArray("Name|Price|Place\nA|1|B");
        QTest::newRow("Excel names it") << QByteArray("sep=;\r\nName;Price;Place\r\nA;1;B\r\n");
        QTest::newRow("quoted") << QByteArray("\"Name\",\"Price\",\"Place\"\n\"A\",\"1\",\"B\"\n");
        QTest::newRow("semicolons inside cells")
            << QByteArray("Name,Price,Place\n\"A\",1,\"B\"\n,,\"x; y; z; w; v; u\"\n");
    }

    void everyDelimiterAndLineEndIsFoundOut()
    {
        QFETCH(QByteArray, bytes);
        const auto source = open(bytes);

        QVERIFY2(source, source ? "" : qPrintable(source.error().message()));
        QCOMPARE(source->header(), QStringList({u"Name"_s, u"Price"_s, u"Place"_s}));
        QCOMPARE(source->headerRow(), 1);
        QCOMPARE(rowsOf(*source)->first(), QStringList({u"2"_s, u"A"_s, u"1"_s, u"B"_s}));
    }

    void decimalCommasDoNotPassForDelimiters()
    {
        const auto source = open("Name;Preis\nA;1,50\nB;2,00\nC;3,25\n");

        QCOMPARE(source->delimiter(), ';');
    }

    void quotedCellsKeepDelimitersLineEndsAndBlanks()
    {
        const auto source = open("Name,Notes\n\" A \"\"x\"\", y\",\"one\r\ntwo\"\n  B  ,\n");

        const Rows wanted{{u"2"_s, u" A \"x\", y"_s, u"one\r\ntwo"_s}, {u"3"_s, u"  B  "_s, QString()}};
        QCOMPARE(rowsOf(*source).value(), wanted);
    }

    void aQuotationMarkInsideAnUnquotedCellIsText()
    {
        const auto source = open("Name,Size\nMonitor,27\" wide\nTV,55\"\n");

        QCOMPARE(rowsOf(*source)->first().at(2), u"27\" wide"_s);
        QCOMPARE(rowsOf(*source)->last().at(2), u"55\""_s);
    }

    void rowsAreCountedAsASpreadsheetShowsThem()
    {
        const auto source = open("\nMy things,,\n\nName,Price,Place\n\"a\nb\",1,c\n\nd,2,e\n");

        QCOMPARE(source->headerRow(), 4);
        QCOMPARE(source->rowsAboveHeader(), QList<qint64>({2}));
        const Rows rows = rowsOf(*source).value();
        QCOMPARE(rows.at(0).first(), u"5"_s);
        QCOMPARE(rows.at(1), QStringList{u"6"_s});
        QCOMPARE(rows.at(2).first(), u"7"_s);
    }

    void aHeaderAloneHasNoRows()
    {
        QVERIFY(rowsOf(*open("Name,Price\n"))->isEmpty());
        QVERIFY(rowsOf(*open("Name,Price"))->isEmpty());
    }

    void whatCannotBeReadIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"list.csv: It holds no text."_s;
        QTest::newRow("blank lines") << QByteArray("\n\n , \n") << u"It holds no text."_s;
        QTest::newRow("quote never closed") << QByteArray("Name,Place\nA,b\nC,\"d\nE,f\n") << u"row 3, column 2"_s;
        QTest::newRow("text after a quote") << QByteArray("Name,Place\nA,\"b\" c\n") << u"row 2, column 2"_s;
        QTest::newRow("NUL") << QByteArray("Name,Place\nA,b\0c\n", 17) << u"NUL"_s;
        QTest::newRow("spreadsheet") << QByteArray("PK\x03\x04\x14\0\x06\0", 8) << u"Save it as CSV first."_s;
        QTest::newRow("cell too long") << "Name,Place\nA," + QByteArray(1'100'000, 'x') + "\n" << u"Row 2 has a cell"_s;
        QTest::newRow("too many columns") << "Name,Place\n" + QByteArray(1'000, ',') + "\n" << u"Row 2 has more than"_s;
    }

    void whatCannotBeReadIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);

        const QString message = refusal(bytes);

        QVERIFY2(message.contains(words), qPrintable(message));
        QVERIFY(message.startsWith(u"list.csv: ") || message.startsWith(words));
    }

    void aThousandColumnsAreAllowed()
    {
        QByteArray header("Name");
        for (int i = 1; i < 1'000; ++i)
            header += ",c" + QByteArray::number(i);
        const auto source = open(header + "\nA" + QByteArray(999, ',') + "\n");

        QCOMPARE(source->header().size(), 1'000);
        QCOMPARE(rowsOf(*source)->first().size(), 1'001);
    }

    void foldersAndMissingFilesAreRefused()
    {
        QVERIFY(CsvSource::open(m_folder.path({})).error().what.contains(u"not a file"));
        QCOMPARE(CsvSource::open(m_folder.path(u"none.csv"_s)).error().code, Error::Code::NotFound);
    }

    void aFileThatGrewSinceItWasOpenedIsNotReadOn()
    {
        const auto source = open("Name,Place\nA,b\n");
        m_folder.write(u"list.csv"_s, "Name,Place\nA,b\nC,d\n");

        QVERIFY(source->rows().error().what.contains(u"changed"));
    }

    void settingsOverrideWhatIsFoundOut()
    {
        CsvSettings settings;
        settings.encoding = "windows-1251";
        settings.delimiter = ',';
        const auto source = open("Name,Note;x\n\xD1\xF2\xEE\xEB,a;b\n", settings);

        QCOMPARE(source->header(), QStringList({u"Name"_s, u"Note;x"_s}));
        QCOMPARE(rowsOf(*source)->first().at(1), u"Стол"_s);
        settings.encoding = "klingon";
        QVERIFY(open("Name\n", settings).error().what.contains(u"klingon"));
    }
};

QTEST_GUILESS_MAIN(CsvSourceTest)
#include "csvsourcetest.moc"
