// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdfreport.h"

#include "app/reports/reportkind.h"
#include "app/reports/visibletext.h"
#include "app/services/translations.h"
#include "tests/app/reports/household.h"
#include "tests/app/reports/pdftext.h"
#include "tests/app/reports/reporttext.h"
#include "tests/support/temporaryfolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMarginsF>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace nameplate;

namespace {

const QDate today(2026, 11, 23);
const QLocale english(QLocale::English, QLocale::UnitedKingdom);

Report reportOf(const ReportInput &input, const ReportOptions &options = {}, ReportKind kind = ReportKind::Insurance)
{
    return reportkinds::build(reportkinds::at(kind), input, options, today, english);
}

/// Knows no picture.
class NoPictures final : public PictureSource
{
public:
    QImage picture(EvidenceId, QSize) override { return {}; }
    QImage pdfPage(EvidenceId, int, QSize) override { return {}; }
};

/// What another program says about a PDF file. Stops the test when it is missing.
QString answerOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s is missing: install qpdf and poppler-utils", qUtf8Printable(program));
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QJsonArray qpdfJson(const QString &path, const QString &key)
{
    const QString answer =
        answerOf(QStringLiteral("qpdf"), {QStringLiteral("--json=1"), QStringLiteral("--json-key=") + key, path});
    return QJsonDocument::fromJson(answer.toUtf8()).object()[key].toArray();
}

/// Every part that a report can have.
ReportOptions everything()
{
    ReportOptions options;
    options.sheetsFrom = 500;
    options.labelSheet = *labelsheets::read(QStringLiteral("L7163"));
    return options;
}

ReportInput inputNamed(const QString &name)
{
    if (name == QLatin1String("nothing"))
        return {};
    if (name == QLatin1String("one thing"))
        return household::many(1);
    if (name == QLatin1String("500 things"))
        return household::many(500, 25);
    return name == QLatin1String("everyday") ? household::everyday() : household::awkward();
}

} // namespace

class PdfReportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), english); }

    void everyTextIsOnPaper_data();
    void everyTextIsOnPaper();
    void wordsStandWithinTheMarginsAndApart_data() { everyTextIsOnPaper_data(); }
    void wordsStandWithinTheMarginsAndApart();
    void pagesAreNumberedAndHeadsRepeated();
    void whatIsCarriedForwardIsBroughtForward();
    void ligaturesDoNotHideWords();
    void qpdfFindsNoFault_data();
    void qpdfFindsNoFault();
    void thePartsAreInTheOutline();
    void titleAndLanguageAreKnown();
    void theScheduleIsAttachedAsCsv();
    void anArchiveSaysSoAndCarriesNoFile();
    void rightToLeftTextIsOnPaper();
    void aTextTallerThanAPageFlowsOn();
    void picturesAreAskedForOneByOneAndSmall();
    void aPictureThatCannotBeShownIsSaid();
    void theFileIsForItsOwnerAndReplacesAnother();
    void aCancelledReportLeavesNothing_data();
    void aCancelledReportLeavesNothing();
    void aReportStoppedWhileItIsBuiltIsNone_data();
    void aReportStoppedWhileItIsBuiltIsNone();
    void noMorePicturesAreReadAfterACancel();
    void itsProgressGrowsFromTheFirstRowToTheLastPage();
    void aFolderThatIsMissingIsRefused();
    void aFullDiskIsRefused();

private:
    QString write(const Report &report, Paper paper = Paper::A4, PdfKind kind = PdfKind::Ordinary)
    {
        const QString path = m_folder.path(QStringLiteral("report.pdf"));
        const auto written = writePdf(report, m_pictures, path, paper, {}, kind);
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message()));
        return path;
    }

    TemporaryFolder m_folder;
    DrawnPictures m_pictures;
};

void PdfReportTest::everyTextIsOnPaper_data()
{
    QTest::addColumn<QString>("things");
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<Paper>("paper");
    for (const char *name : {"nothing", "one thing", "500 things", "everyday", "awkward"}) {
        for (const ReportKindRow &row : reportkinds::all()) {
            if (row.kind != ReportKind::Insurance && qstrcmp(name, "500 things") == 0)
                continue;
            QTest::addRow("%s, %s", row.code, name) << QString::fromLatin1(name) << row.kind << Paper::A4;
            QTest::addRow("%s, %s on Letter", row.code, name) << QString::fromLatin1(name) << row.kind << Paper::Letter;
        }
    }
}

void PdfReportTest::everyTextIsOnPaper()
{
    QFETCH(QString, things);
    QFETCH(ReportKind, kind);
    QFETCH(Paper, paper);
    const Report report = reportOf(inputNamed(things), everything(), kind);
    const QString paperText = pdftext::squeezed(pdftext::pages(write(report, paper)).join(u'\n'));
    for (const QString &text : printedTexts(report)) {
        const QString wanted = pdftext::squeezed(visibleText(text));
        QVERIFY2(paperText.contains(wanted), qUtf8Printable(text));
    }
}

void PdfReportTest::wordsStandWithinTheMarginsAndApart()
{
    QFETCH(QString, things);
    QFETCH(ReportKind, kind);
    QFETCH(Paper, paper);
    const Report report = reportOf(inputNamed(things), everything(), kind);
    const QMarginsF margins = report.sections[0].isBare ? QMarginsF() : QMarginsF(39, 38, 39, 18);
    for (const pdftext::Page &page : pdftext::words(write(report, paper))) {
        const QRectF allowed = QRectF(QPointF(), page.size) - margins;
        for (size_t i = 0; i < page.words.size(); ++i) {
            const pdftext::Word &word = page.words[i];
            QVERIFY2(allowed.contains(word.box), qUtf8Printable(word.text));
            for (size_t j = i + 1; j < page.words.size(); ++j) {
                const QRectF common = word.box & page.words[j].box;
                const bool overlap = common.width() > 0.5 && common.height() > word.box.height() / 2;
                QVERIFY2(!overlap, qUtf8Printable(word.text + QStringLiteral(" on ") + page.words[j].text));
            }
        }
    }
}

void PdfReportTest::pagesAreNumberedAndHeadsRepeated()
{
    const Report report = reportOf(household::many(200));
    const QStringList pages = pdftext::pages(write(report));
    QVERIFY(pages.size() > 10);
    int withHeads = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QVERIFY(pages[i].contains(QStringLiteral("Page %1 of %2\n").arg(i + 1).arg(pages.size())));
        QVERIFY(pages[i].contains(report.footer));
        if (pages[i].contains(QStringLiteral("Thing number"))) {
            QVERIFY2(pages[i].contains(QStringLiteral("Item, brand, series number")), qUtf8Printable(pages[i]));
            ++withHeads;
        }
    }
    QVERIFY(withHeads > 8);
}

void PdfReportTest::whatIsCarriedForwardIsBroughtForward()
{
    const QStringList pages = pdftext::pages(write(reportOf(household::many(100))));
    static const QRegularExpression forward(QStringLiteral("Carried forward\\s+([0-9.,]+)"));
    static const QRegularExpression brought(QStringLiteral("Brought forward\\s+([0-9.,]+)"));
    int carried = 0;
    for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
        const auto sum = forward.match(pages[i]);
        if (!sum.hasMatch())
            continue;
        ++carried;
        QCOMPARE(brought.match(pages[i + 1]).captured(1), sum.captured(1));
    }
    QVERIFY(carried > 3);
}

void PdfReportTest::qpdfFindsNoFault_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<PdfKind>("pdf");
    for (const ReportKindRow &row : reportkinds::all()) {
        QTest::addRow("%s", row.code) << row.kind << PdfKind::Ordinary;
        QTest::addRow("%s for the archive", row.code) << row.kind << PdfKind::Archive;
    }
}

void PdfReportTest::qpdfFindsNoFault()
{
    QFETCH(ReportKind, kind);
    QFETCH(PdfKind, pdf);
    const QString path = write(reportOf(household::awkward(), everything(), kind), Paper::A4, pdf);
    const QString said = answerOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    QVERIFY2(said.contains(QStringLiteral("No syntax or stream encoding errors found")), qUtf8Printable(said));
    QVERIFY2(!said.contains(QStringLiteral("WARNING")), qUtf8Printable(said));
}

void PdfReportTest::thePartsAreInTheOutline()
{
    ReportOptions options;
    options.sheetsFrom = 1000;
    const Report report = reportOf(household::everyday(), options);
    PageComposer composer(report, Paper::A4);
    QVERIFY(composer.layOut());
    const QJsonArray outline = qpdfJson(write(report), QStringLiteral("outlines"));
    QStringList read;
    for (const auto &part : outline) {
        read << QStringLiteral("0 %1 %2")
                    .arg(part[QStringLiteral("title")].toString())
                    .arg(part[QStringLiteral("destpageposfrom1")].toInt());
        for (const auto &inner : part[QStringLiteral("kids")].toArray())
            read << QStringLiteral("1 %1 %2")
                        .arg(inner[QStringLiteral("title")].toString())
                        .arg(inner[QStringLiteral("destpageposfrom1")].toInt());
    }
    QStringList expected;
    for (const OutlineEntry &entry : composer.outline())
        expected << QStringLiteral("%1 %2 %3").arg(entry.level).arg(entry.title).arg(entry.page + 1);
    QCOMPARE(read, expected);
    QVERIFY(expected.filter(QStringLiteral("1 Camera ")).size() == 1);
}

void PdfReportTest::titleAndLanguageAreKnown()
{
    const QString path = write(reportOf(household::everyday()));
    const QString info = answerOf(QStringLiteral("pdfinfo"), {path});
    const QString meta = answerOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    const QString title = QStringLiteral("Personal property inventory, Household.nameplate");
    QVERIFY2(info.contains(title), qUtf8Printable(info));
    QVERIFY2(meta.contains(QStringLiteral("<rdf:li xml:lang=\"x-default\">%1</rdf:li>").arg(title)),
             qUtf8Printable(meta));
    const QString root =
        answerOf(QStringLiteral("qpdf"), {QStringLiteral("--json"), QStringLiteral("--json-key=qpdf"), path});
    QVERIFY(root.contains(QStringLiteral("\"/Lang\": \"u:en\"")));
}

void PdfReportTest::theScheduleIsAttachedAsCsv()
{
    ReportInput input = household::everyday();
    input.items[0].record.item.name = QStringLiteral("=1+1, \"formula\"");
    input.items[0].record.item.notes = QStringLiteral("the key is under the mat");
    const QString path = write(reportOf(input));
    const QString csv = answerOf(QStringLiteral("qpdf"), {QStringLiteral("--show-attachment=schedule.csv"), path});
    const QStringList lines = csv.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(8));
    QVERIFY(lines[0].contains(QStringLiteral("number,quantity,name,brand,")));
    QVERIFY2(csv.contains(QStringLiteral("4,1,\"'=1+1, \"\"formula\"\"\",Bosch,Serie 6,WAW28750GB,,4583 0912 0042,")),
             qUtf8Printable(csv));
    QVERIFY(csv.contains(QStringLiteral(",96.00,EUR,yes,")));
    QVERIFY(!csv.contains(QStringLiteral("under the mat")));
    QVERIFY(!csv.contains(QStringLiteral("Television")));
}

void PdfReportTest::anArchiveSaysSoAndCarriesNoFile()
{
    const QString path = write(reportOf(household::everyday()), Paper::A4, PdfKind::Archive);
    const QString meta = answerOf(QStringLiteral("pdfinfo"), {QStringLiteral("-meta"), path});
    QVERIFY2(meta.contains(QStringLiteral("pdfaid:part=\"1\" pdfaid:conformance=\"B\"")), qUtf8Printable(meta));
    const QString attached = answerOf(QStringLiteral("qpdf"), {QStringLiteral("--list-attachments"), path});
    QVERIFY2(!attached.contains(QStringLiteral("schedule.csv")), qUtf8Printable(attached));
    const QString fonts = answerOf(QStringLiteral("pdffonts"), {path});
    QVERIFY2(!fonts.contains(QStringLiteral(" no  no ")), qUtf8Printable(fonts));
}

void PdfReportTest::ligaturesDoNotHideWords()
{
    ReportInput input;
    input.items = {ItemBuilder(QStringLiteral("1"), QStringLiteral("office filing shelf, baffled"))};
    QVERIFY(
        pdftext::pages(write(reportOf(input))).join(u'\n').contains(QStringLiteral("office filing shelf, baffled")));
}

void PdfReportTest::rightToLeftTextIsOnPaper()
{
    ReportInput input;
    input.items = {ItemBuilder(QStringLiteral("1"), QStringLiteral("מכונת כביסה"))
                       .at(QStringLiteral("בית"), QString())
                       .price(100, u"EUR")};
    const QString text = pdftext::inReadingOrder(write(reportOf(input)));
    QVERIFY2(text.contains(QStringLiteral("מכונת כביסה")), qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("בית, 1 item")), qUtf8Printable(text));
}

void PdfReportTest::aTextTallerThanAPageFlowsOn()
{
    QString name;
    for (int i = 0; i < 2000; ++i)
        name += QStringLiteral("word%1 ").arg(i);
    ReportInput input = household::everyday();
    input.items[2].record.item.name = name;
    const QStringList pages = pdftext::pages(write(reportOf(input)));
    QStringList found;
    static const QRegularExpression word(QStringLiteral("word\\d+"));
    auto matches = word.globalMatch(pages.join(u'\n'));
    while (matches.hasNext())
        found << matches.next().captured();
    for (int i = 0; i < 2000; ++i)
        QVERIFY2(found.contains(QStringLiteral("word%1").arg(i)), qPrintable(QString::number(i)));
}

void PdfReportTest::picturesAreAskedForOneByOneAndSmall()
{
    ReportOptions options;
    options.evidence = ShownEvidence::None;
    m_pictures = {};
    write(reportOf(household::many(60, 3), options));
    QCOMPARE(m_pictures.asked, 20);
    QVERIFY(m_pictures.largest.width() <= 260 && m_pictures.largest.height() <= 260);

    options.evidence = ShownEvidence::All;
    options.thumbnails = false;
    m_pictures = {};
    write(reportOf(household::everyday(), options));
    QCOMPARE(m_pictures.asked, 8);
    QVERIFY(m_pictures.largest.height() < 297 / 25.4 * 300);
}

void PdfReportTest::aPictureThatCannotBeShownIsSaid()
{
    NoPictures none;
    const QString path = m_folder.path(QStringLiteral("none.pdf"));
    QVERIFY(writePdf(reportOf(household::everyday()), none, path, Paper::A4));
    const QString text = pdftext::pages(path).join(u'\n').simplified();
    QCOMPARE(text.count(QStringLiteral("This file cannot be shown as a picture. It is kept in the document.")), 8);
}

void PdfReportTest::theFileIsForItsOwnerAndReplacesAnother()
{
    const TemporaryFolder folder;
    const QString path = folder.write(QStringLiteral("list.pdf"), "old");
    QVERIFY(writePdf(reportOf(household::everyday()), m_pictures, path, Paper::A4));
    struct stat info = {};
    QCOMPARE(::stat(qUtf8Printable(path), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
    QVERIFY(info.st_size > 10'000);
    QCOMPARE(folder.fileNames(), QStringList{QStringLiteral("list.pdf")});
}

void PdfReportTest::aCancelledReportLeavesNothing_data()
{
    QTest::addColumn<int>("calls");
    QTest::newRow("at once") << 1;
    QTest::newRow("while it is painted") << 12;
}

void PdfReportTest::aCancelledReportLeavesNothing()
{
    QFETCH(int, calls);
    const TemporaryFolder folder;
    const auto goOn = [&calls](int) { return --calls > 0; };
    const auto written =
        writePdf(reportOf(household::many(300)), m_pictures, folder.path(QStringLiteral("a.pdf")), Paper::A4, goOn);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QCOMPARE(calls, 0);
    QCOMPARE(folder.fileNames(), QStringList());
}

void PdfReportTest::aReportStoppedWhileItIsBuiltIsNone_data()
{
    QTest::addColumn<ReportKind>("kind");
    for (const ReportKindRow &row : reportkinds::all())
        QTest::addRow("%s", row.code) << row.kind;
}

void PdfReportTest::aReportStoppedWhileItIsBuiltIsNone()
{
    QFETCH(ReportKind, kind);
    const auto built = reportkinds::build(reportkinds::at(kind), household::many(300), everything(), today, english,
                                          [](int) { return false; });
    QVERIFY(!built);
    QCOMPARE(built.error().code, Error::Code::Cancelled);
}

void PdfReportTest::noMorePicturesAreReadAfterACancel()
{
    ReportOptions options;
    options.thumbnails = false;
    m_pictures = {};
    const auto goOn = [this](int) { return m_pictures.asked == 0; };
    const auto written = writePdf(reportOf(household::many(8, 1), options), m_pictures,
                                  m_folder.path(QStringLiteral("a.pdf")), Paper::A4, goOn);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Cancelled);
    QCOMPARE(m_pictures.asked, 1);
}

void PdfReportTest::itsProgressGrowsFromTheFirstRowToTheLastPage()
{
    std::vector<int> told;
    const auto goOn = [&told](int percent) {
        told.push_back(percent);
        return true;
    };
    QVERIFY(
        writePdf(reportOf(household::many(1000)), m_pictures, m_folder.path(QStringLiteral("a.pdf")), Paper::A4, goOn));
    QVERIFY(std::is_sorted(told.begin(), told.end()));
    constexpr int laidOut = 20; // percent
    QVERIFY(std::any_of(told.begin(), told.end(), [](int percent) { return percent > 0 && percent < laidOut; }));
    QVERIFY(told.back() > 80 && told.back() < 100);
}

void PdfReportTest::aFolderThatIsMissingIsRefused()
{
    const auto written = writePdf(reportOf({}), m_pictures, m_folder.path(QStringLiteral("no/such/a.pdf")), Paper::A4);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Disk);
    QVERIFY(written.error().message().contains(QStringLiteral("no/such/a.pdf")));
}

void PdfReportTest::aFullDiskIsRefused()
{
    // A limit on the size of files stands for a disk that fills up while the report is written.
    rlimit before = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    const TemporaryFolder folder;
    const auto ignored = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{20'000, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto written =
        writePdf(reportOf(household::everyday()), m_pictures, folder.path(QStringLiteral("a.pdf")), Paper::A4);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, ignored);
    QVERIFY(!written);
    QCOMPARE(written.error().code, Error::Code::Disk);
    QCOMPARE(folder.fileNames(), QStringList());
}

QTEST_MAIN(PdfReportTest)
#include "pdfreporttest.moc"
