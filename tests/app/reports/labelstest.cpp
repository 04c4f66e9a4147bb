// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/labels.h"

#include "app/reports/pdfreport.h"
#include "app/reports/qrcode.h"
#include "app/services/translations.h"
#include "tests/app/reports/household.h"
#include "tests/app/reports/pdftext.h"
#include "tests/app/reports/reporttext.h"
#include "tests/support/temporaryfolder.h"

#include <QTest>

using namespace nameplate;

namespace {

const QDate today(2026, 11, 23);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);
constexpr double pointsPerMm = 72 / 25.4;

ReportOptions on(const QString &sheet, int first = 1)
{
    ReportOptions options;
    options.labelSheet = *labelsheets::read(sheet);
    options.firstLabel = first;
    return options;
}

Report labelsFor(const ReportInput &input, const ReportOptions &options)
{
    return buildLabels(input, options, today, english);
}

} // namespace

class LabelsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), english); }

    void labelsSayNumberNameAndSerial();
    void theFirstLabelCanBeAnyOfTheSheet();
    void everyTextStandsOnItsLabel_data();
    void everyTextStandsOnItsLabel();
    void theCodeNamesTheItemInOneLine();
    void theCodeStaysSmallEnoughToScan();
    void sheetsFitOnTheirPaper();
    void ownSheetsAreRead();
    void whatIsNoSheetIsRefused_data();
    void whatIsNoSheetIsRefused();
    void aCodeHasItsFinderPatterns();

private:
    std::vector<pdftext::Page> pagesOf(const Report &report)
    {
        const QString path = m_folder.path(QStringLiteral("labels.pdf"));
        DrawnPictures pictures;
        const auto written = writePdf(report, pictures, path, Paper::A4);
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message()));
        return pdftext::words(path);
    }

    TemporaryFolder m_folder;
};

void LabelsTest::labelsSayNumberNameAndSerial()
{
    ReportInput input = household::everyday();
    const QString text = reportText(labelsFor(input, on(QStringLiteral("L7160"))));
    QVERIFY(text.contains(
        QStringLiteral("[label] 4 | Washing machine | 4583 0912 0042 | 4; SN 4583 0912 0042; Washing machine\n")));
    QVERIFY(text.contains(QStringLiteral("[label] 5 | Storage jars |  | 5; Storage jars\n")));
    QVERIFY(!text.contains(QStringLiteral("Television")));
    QVERIFY(reportText(labelsFor({}, on(QStringLiteral("L7160")))).contains(QStringLiteral("there are no labels")));
}

void LabelsTest::theFirstLabelCanBeAnyOfTheSheet()
{
    const LabelSheet sheet = *labelsheets::read(QStringLiteral("L7163"));
    const auto pages = pagesOf(labelsFor(household::many(2), on(sheet.id, 14)));
    QCOMPARE(pages.size(), size_t(2));
    const QRectF last = sheet.rectOf(13);
    for (const pdftext::Word &word : pages[0].words)
        QVERIFY2(last.contains(word.box.center() / pointsPerMm), qUtf8Printable(word.text));
    const QRectF first = sheet.rectOf(0);
    for (const pdftext::Word &word : pages[1].words)
        QVERIFY2(first.contains(word.box.center() / pointsPerMm), qUtf8Printable(word.text));
}

void LabelsTest::everyTextStandsOnItsLabel_data()
{
    QTest::addColumn<QString>("sheet");
    for (const LabelSheet &sheet : labelsheets::all())
        QTest::newRow(qUtf8Printable(sheet.id)) << sheet.id;
    QTest::newRow("own") << QStringLiteral("Letter 2x10 60x20");
}

void LabelsTest::everyTextStandsOnItsLabel()
{
    QFETCH(QString, sheet);
    ReportInput input;
    for (int i = 1; i <= 4; ++i)
        input.items.push_back(ItemBuilder(QStringLiteral("INV-%1").arg(i),
                                          QStringLiteral("Extraordinarily long name of a thing ").repeated(i * 4))
                                  .serial(QStringLiteral("SN-0123456789-ABCDEF-%1").arg(i)));
    const ReportOptions options = on(sheet);
    const auto pages = pagesOf(labelsFor(input, options));
    QString text;
    for (const pdftext::Word &word : pages.at(0).words) {
        text += word.text;
        bool isInside = false;
        for (int label = 0; label < 4 && !isInside; ++label) {
            const QRectF box = options.labelSheet.rectOf(label);
            isInside = QRectF(box.topLeft() * pointsPerMm, box.size() * pointsPerMm).contains(word.box);
        }
        QVERIFY2(isInside, qUtf8Printable(word.text));
    }
    for (int i = 1; i <= 4; ++i)
        QVERIFY2(text.contains(QStringLiteral("SN-0123456789-ABCDEF-%1").arg(i)), qUtf8Printable(text));
}

void LabelsTest::theCodeNamesTheItemInOneLine()
{
    ReportInput input;
    input.items = {ItemBuilder(QStringLiteral("1"), QStringLiteral("Two\nlines"))};
    const Report report = labelsFor(input, on(QStringLiteral("L7160")));
    QCOMPARE(std::get<ReportLabels>(report.sections[0].blocks[0]).labels[0].payload, QByteArray("1; Two lines"));
}

void LabelsTest::theCodeStaysSmallEnoughToScan()
{
    ReportInput input;
    input.items = {ItemBuilder(QStringLiteral("1"), QStringLiteral("名").repeated(500) + QStringLiteral("😀"))};
    const Report report = labelsFor(input, on(QStringLiteral("L7160")));
    const QByteArray payload = std::get<ReportLabels>(report.sections[0].blocks[0]).labels[0].payload;
    QVERIFY(payload.size() <= 110);
    QVERIFY(payload.startsWith("1; 名"));
    QVERIFY(!QString::fromUtf8(payload).contains(QChar::ReplacementCharacter));
}

void LabelsTest::sheetsFitOnTheirPaper()
{
    QVERIFY(labelsheets::all().size() >= 15);
    for (const LabelSheet &sheet : labelsheets::all()) {
        const QRectF page(QPointF(), paper::size(sheet.paper));
        for (int label = 0; label < sheet.labelCount(); ++label) {
            QVERIFY2(page.adjusted(-0.5, -0.5, 0.5, 0.5).contains(sheet.rectOf(label)), qUtf8Printable(sheet.id));
            if (label > 0)
                QVERIFY2((sheet.rectOf(label) & sheet.rectOf(label - 1)).width() < 0.01, qUtf8Printable(sheet.id));
        }
        QCOMPARE(*labelsheets::read(sheet.id.toLower()), sheet);
    }
}

void LabelsTest::ownSheetsAreRead()
{
    const LabelSheet centred = *labelsheets::read(QStringLiteral("a4  3x8 70x37"));
    QCOMPARE(centred.labelCount(), 24);
    QCOMPARE(centred.rectOf(0), QRectF(0, 0.5, 70, 37));
    QCOMPARE(centred.rectOf(4), QRectF(70, 37.5, 70, 37));
    const LabelSheet placed = *labelsheets::read(QStringLiteral("Letter 2x3 50x20.5 5x7 60x30"));
    QCOMPARE(placed.paper, Paper::Letter);
    QCOMPARE(placed.rectOf(5), QRectF(65, 67, 50, 20.5));
}

void LabelsTest::whatIsNoSheetIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "L9999", "A5 3x8 70x37", "A4 3x8", "A4 3x8 70x37 1x1", "A4 0x8 70x37", "A4 3x8 2x2",
                             "A4 4x8 70x37", "A4 3x8 70x-37", "A4 axb 70x37", "A4 2x2 50x50 0x0 10x10"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void LabelsTest::whatIsNoSheetIsRefused()
{
    QFETCH(QString, text);
    const auto sheet = labelsheets::read(text);
    QVERIFY(!sheet);
    QVERIFY(!sheet.error().remedy.isEmpty());
}

void LabelsTest::aCodeHasItsFinderPatterns()
{
    const auto code = QrCode::of("17; SN 4583 0912 0042; Washing machine");
    QVERIFY(code);
    const int end = code->side() - 7;
    for (const QPoint corner : {QPoint(0, 0), QPoint(end, 0), QPoint(0, end)}) {
        for (int i = 0; i < 7; ++i)
            QVERIFY(code->isDark(corner.x() + i, corner.y()) && code->isDark(corner.x(), corner.y() + i));
        QVERIFY(!code->isDark(corner.x() + 1, corner.y() + 1) && code->isDark(corner.x() + 3, corner.y() + 3));
    }
    QCOMPARE(code->shape(50).boundingRect().toAlignedRect(), QRect(0, 0, 50, 50));
    QVERIFY(!QrCode::of(QByteArray()));
    QVERIFY(!QrCode::of(QByteArray(5000, 'x')));
}

QTEST_MAIN(LabelsTest)
#include "labelstest.moc"
