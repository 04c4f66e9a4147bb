// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/recallmatch.h"

#include "app/identity/knowledge.h"
#include "app/identity/numberknowledge.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace nameplate;

namespace {

const QDate today(2026, 6, 30);

SurveyedItem unitOf(const QString &brand, const QString &seriesNumber, const QString &serial)
{
    SurveyedItem item;
    item.item = ItemId{1};
    item.name = QStringLiteral("Dishwasher");
    item.category = QStringLiteral("Appliances");
    item.series = SeriesId{1};
    item.seriesBrand = brand;
    item.seriesNumber = seriesNumber;
    item.serial = serial;
    return item;
}

/// "series number / serial number", or a serial number alone.
SurveyedItem unitFrom(const QString &brand, const QString &text)
{
    const QStringList parts = text.split(QStringLiteral(" / "));
    return unitOf(brand, parts.size() > 1 ? parts.first() : QString(), parts.last());
}

RecallContent noticeOf(const QString &prose)
{
    RecallContent content;
    content.title = QStringLiteral("Acme Recalls Dishwashers Due to Fire Hazard");
    content.names = content.title;
    content.product = QStringLiteral("Dishwashers");
    content.prose = prose;
    return content;
}

} // namespace

Q_DECLARE_METATYPE(nameplate::RecallContent)
Q_DECLARE_METATYPE(nameplate::SurveyedItem)

class RecallMatchTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void wordsOfNoticesAreDecidedRight_data();
    void wordsOfNoticesAreDecidedRight();
    void proseIsReadAsFarAsItGoes_data();
    void proseIsReadAsFarAsItGoes();
    void otherBrandsAndThingsAreLeftAlone();
    void aWholeSeriesIsMeant();
    void datesDecide_data();
    void datesDecide();
    void aMissingSerialCannotDecide();
    void aBarcodeNamesTheSeries();
    void anFdNumberKeptApartIsTheSerialOfTheNotice();
    void anyProseIsRead();

private:
    [[nodiscard]] std::vector<RecallMatch> match(const RecallContent &content, const SurveyedItem &item) const
    {
        RecallIndex index;
        index.add(content);
        return index.match(item, m_knowledge, today);
    }
    /// Empty: the notice does not speak of the item.
    [[nodiscard]] QString verdict(const RecallContent &content, const SurveyedItem &item) const
    {
        const auto matches = match(content, item);
        return matches.empty() ? QString() : choices::code(choices::recallVerdicts(), int(matches.front().verdict));
    }
    NumberKnowledge m_knowledge;
};

void RecallMatchTest::initTestCase()
{
    auto knowledge = NumberKnowledge::load();
    QVERIFY(knowledge.has_value());
    m_knowledge = std::move(*knowledge);
}

void RecallMatchTest::wordsOfNoticesAreDecidedRight_data()
{
    QTest::addColumn<RecallContent>("content");
    QTest::addColumn<SurveyedItem>("item");
    QTest::addColumn<QString>("expected");
    QFile file(QFINDTESTDATA("../../data/recalls/serial-criteria.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject samples = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &each : samples.value(QLatin1String("samples")).toArray()) {
        const QJsonObject sample = each.toObject();
        const QString brand = sample.value(QLatin1String("brand")).toString();
        RecallContent content = noticeOf(sample.value(QLatin1String("text")).toString());
        content.names = content.title = brand + QLatin1String(" Recalls");
        content.product = sample.value(QLatin1String("product")).toString();
        for (const char *expected : {"affected", "not_affected", "cannot_decide"})
            for (const QString &unit : stringsOf(sample.value(QLatin1String(expected)))) {
                SurveyedItem item = unitFrom(brand, unit);
                if (content.product != QLatin1String("Dishwashers"))
                    item.name = content.product;
                QTest::addRow("%s, %s", qPrintable(brand), qPrintable(unit))
                    << content << item << QString::fromLatin1(expected);
            }
    }
}

void RecallMatchTest::wordsOfNoticesAreDecidedRight()
{
    QFETCH(RecallContent, content);
    QFETCH(SurveyedItem, item);
    QFETCH(QString, expected);
    const auto matches = match(content, item);
    const QString found = verdict(content, item);
    if (expected == QLatin1String("not_affected"))
        QVERIFY2(found.isEmpty() || found == QLatin1String("not_in_range"), qPrintable(found));
    else
        QCOMPARE(found, expected);
    for (const RecallMatch &each : matches)
        QVERIFY2(each.because.contains(u'“'), qPrintable(each.because));
}

void RecallMatchTest::proseIsReadAsFarAsItGoes_data()
{
    QTest::addColumn<QString>("prose");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *prose, const char *unit, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(prose) << QString::fromUtf8(unit) << QString::fromLatin1(expected);
    };
    const char *range = "model number DW500 with serial numbers 10000 through 19999 are recalled.";
    row("first of a range", range, "DW500 / 10000", "affected");
    row("last of a range", range, "DW500 / 19999", "affected");
    row("behind a range", range, "DW500 / 20000", "not_in_range");
    row("letters in a range of digits", range, "DW500 / 1A000", "not_in_range");
    row("another model", range, "DW501 / 15000", "");
    row("models in a list", "Model numbers include DW100, DW200 and DW300.", "DW200 / 1", "affected");
    row("not in the list", "Model numbers include DW100, DW200 and DW300.", "DW400 / 1", "");
    row("barcodes between", "model number DW1 (UPC 036000291452); DW200 (UPC 4006381333931)", "DW200 / 1", "affected");
    row("the words only", "The model number is printed on a label. Serial number locations differ.", "DW100 / 1", "");
    row("a table without columns", "Model Number Colour DW100-A aqua DW100-B red", "DW100-B / 1", "cannot_decide");
    row("lower-case numbers typed", "Model numbers include DW100.", "dw-100 / 1", "affected");
}

void RecallMatchTest::proseIsReadAsFarAsItGoes()
{
    QFETCH(QString, prose);
    QFETCH(QString, unit);
    QFETCH(QString, expected);
    QCOMPARE(verdict(noticeOf(prose), unitFrom(QStringLiteral("Acme"), unit)), expected);
}

void RecallMatchTest::otherBrandsAndThingsAreLeftAlone()
{
    const RecallContent models = noticeOf(QStringLiteral("Model numbers include DW100."));
    QCOMPARE(verdict(models, unitOf(QStringLiteral("Zenith"), QStringLiteral("DW100"), {})), QString());
    QCOMPARE(verdict(models, unitOf({}, QStringLiteral("DW100"), {})), QStringLiteral("affected"));
    const RecallContent serials = noticeOf(QStringLiteral("Serial numbers beginning with AB are recalled."));
    SurveyedItem item = unitOf(QStringLiteral("Acme"), QStringLiteral("X1"), QStringLiteral("AB123"));
    QCOMPARE(verdict(serials, item), QStringLiteral("affected"));
    item.name = QStringLiteral("Toaster");
    QCOMPARE(verdict(serials, item), QString());
}

void RecallMatchTest::aWholeSeriesIsMeant()
{
    RecallContent content = noticeOf({});
    content.models = QStringList{QStringLiteral("WM-7/B")};
    const auto matches = match(content, unitOf(QStringLiteral("Acme"), QStringLiteral("WM7"), {}));
    QVERIFY(matches.empty());
    SurveyedItem item = unitOf(QStringLiteral("Acme"), QStringLiteral("WM 7"), {});
    item.seriesRevision = QStringLiteral("B");
    QCOMPARE(verdict(content, item), QStringLiteral("affected"));
}

void RecallMatchTest::datesDecide_data()
{
    QTest::addColumn<QString>("serial");
    QTest::addColumn<QDate>("acquired");
    QTest::addColumn<QString>("expected");
    QTest::newRow("made within") << "FD 9301 1" << QDate(2013, 3, 1) << "affected";
    QTest::newRow("made before") << "FD 9107 1" << QDate(2013, 3, 1) << "not_in_range";
    QTest::newRow("unknown date of production") << "12345" << QDate(2013, 3, 1) << "cannot_decide";
    QTest::newRow("acquired before the sale") << "12345" << QDate(2012, 12, 31) << "not_in_range";
    QTest::newRow("nothing known") << "" << QDate() << "cannot_decide";
}

void RecallMatchTest::datesDecide()
{
    QFETCH(QString, serial);
    QFETCH(QDate, acquired);
    QFETCH(QString, expected);
    RecallContent content = noticeOf(
        QStringLiteral("Model numbers include SHE33T. They were manufactured from September 2012 through March 2014."));
    content.names = QStringLiteral("Bosch Recalls Dishwashers");
    content.sold = QStringLiteral("Stores nationwide from January 2013 through May 2015 for about $900.");
    SurveyedItem item = unitOf(QStringLiteral("Bosch"), QStringLiteral("SHE33T"), serial);
    item.acquiredOn = acquired;
    QCOMPARE(verdict(content, item), expected);
}

void RecallMatchTest::aMissingSerialCannotDecide()
{
    const RecallContent content = noticeOf(QStringLiteral("Model number DW500, serial numbers 10000 through 19999."));
    const auto matches = match(content, unitOf(QStringLiteral("Acme"), QStringLiteral("DW500"), {}));
    QCOMPARE(matches.size(), size_t(1));
    QCOMPARE(matches.front().verdict, RecallVerdict::CannotDecide);
    QVERIFY2(matches.front().because.contains(QLatin1String("10000 through 19999")),
             qPrintable(matches.front().because));
}

void RecallMatchTest::aBarcodeNamesTheSeries()
{
    SurveyedItem item = unitOf(QStringLiteral("Another"), {}, {});
    item.identifiers = {{{}, QStringLiteral("gtin"), QStringLiteral("080313081316")}};
    const RecallContent content = noticeOf(QStringLiteral("The UPC number is 0-80313-08131-6."));
    QCOMPARE(verdict(content, item), QStringLiteral("affected"));
    item.identifiers.front().value = QStringLiteral("193175488718");
    QCOMPARE(verdict(content, item), QString());
    item.identifiers.clear();
    item.barcodes = {QStringLiteral("0 80313 08131 6")};
    QCOMPARE(verdict(content, item), QStringLiteral("affected"));
}

void RecallMatchTest::anFdNumberKeptApartIsTheSerialOfTheNotice()
{
    const RecallContent content =
        noticeOf(QStringLiteral("Serial number range FD 9209-9403 and model number beginning with: SHE33T, SHE65T."));
    SurveyedItem item = unitOf(QStringLiteral("Acme"), QStringLiteral("SHE65T55UC"), QString());
    for (const auto &[fd, expected] : {std::pair("FD 9301", "affected"), std::pair("9301 00123", "affected"),
                                       std::pair("FD 9404", "not_in_range"), std::pair("9208", "not_in_range")}) {
        item.identifiers = {{{}, QStringLiteral("fd"), QString::fromLatin1(fd)}};
        QCOMPARE(verdict(content, item), QString::fromLatin1(expected));
        QVERIFY(match(content, item).front().because.contains(QString::fromLatin1(fd)));
    }
}

void RecallMatchTest::anyProseIsRead()
{
    const QStringList proses{QString(),
                             QStringLiteral("serial number "),
                             QStringLiteral("model (((((((((("),
                             QStringLiteral("serial numbers A-"),
                             QString(200'000, u'A'),
                             QStringLiteral("serial numbers ") + QStringLiteral("AB12, ").repeated(20'000),
                             QStringLiteral("model X").repeated(5'000),
                             QStringLiteral("from January 2013 ").repeated(5'000)};
    for (const QString &prose : proses) {
        const QString found =
            verdict(noticeOf(prose), unitOf(QStringLiteral("Acme"), QStringLiteral("A1"), QStringLiteral("AB12")));
        QVERIFY2(found.isEmpty() || prose.contains(QLatin1String("AB12")), qPrintable(prose.left(40)));
    }
}

QTEST_GUILESS_MAIN(RecallMatchTest)
#include "recallmatchtest.moc"
