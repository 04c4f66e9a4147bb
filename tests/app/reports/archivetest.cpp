// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/pdfreport.h"
#include "app/reports/reportkind.h"
#include "app/services/translations.h"
#include "tests/app/reports/household.h"
#include "tests/app/reports/pdfarules.h"
#include "tests/support/temporaryfolder.h"

#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace nameplate;

namespace {

const QDate today(2026, 11, 23);

/// PDFBox's validator with the libraries it stands on, where Debian puts them. Nothing when one is missing.
QString validatorClasses()
{
    QStringList jars;
    for (const char *name : {"preflight", "pdfbox2", "xmpbox", "fontbox2", "commons-logging", "commons-io",
                             "javax.activation", "jaxb-api"}) {
        jars << QStringLiteral("/usr/share/java/%1.jar").arg(QLatin1String(name));
        if (!QFileInfo::exists(jars.last()))
            return {};
    }
    return jars.join(u':');
}

} // namespace

class ArchiveTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installTranslations(*QCoreApplication::instance(), QLocale(QLocale::English)); }

    void itKeepsTheRulesOfPdfA1b_data();
    void itKeepsTheRulesOfPdfA1b();
    void anIndependentValidatorAgrees_data() { itKeepsTheRulesOfPdfA1b_data(); }
    void anIndependentValidatorAgrees();
    void anOrdinaryFileIsNoArchive();
    void manyPagesMakeNoArrayTooLong();

private:
    QString write(ReportKind kind, const QString &locale, Paper paper, PdfKind pdf)
    {
        ReportInput input = household::awkward();
        ReportOptions options;
        options.sheetsFrom = 500;
        options.labelSheet = *labelsheets::read(QStringLiteral("L7163"));
        const Report report = reportkinds::build(reportkinds::at(kind), input, options, today, QLocale(locale));
        const QString path = m_folder.path(QStringLiteral("report.pdf"));
        const auto written = writePdf(report, m_pictures, path, paper, {}, pdf);
        if (!written)
            qFatal("%s", qUtf8Printable(written.error().message()));
        return path;
    }

    TemporaryFolder m_folder;
    DrawnPictures m_pictures;
};

void ArchiveTest::itKeepsTheRulesOfPdfA1b_data()
{
    QTest::addColumn<ReportKind>("kind");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<Paper>("paper");
    for (const ReportKindRow &row : reportkinds::all()) {
        QTest::addRow("%s", row.code) << row.kind << QStringLiteral("en_US") << Paper::Letter;
        QTest::addRow("%s in German", row.code) << row.kind << QStringLiteral("de_DE") << Paper::A4;
    }
}

void ArchiveTest::itKeepsTheRulesOfPdfA1b()
{
    QFETCH(ReportKind, kind);
    QFETCH(QString, locale);
    QFETCH(Paper, paper);
    QCOMPARE(pdfa::faultsOf(write(kind, locale, paper, PdfKind::Archive)).join(u'\n'), QString());
}

void ArchiveTest::anIndependentValidatorAgrees()
{
    const QString classes = validatorClasses();
    const QString java = QStandardPaths::findExecutable(QStringLiteral("java"));
    if (classes.isEmpty() || java.isEmpty())
        QSKIP("Install libpdfbox2-java, libcommons-io-java, libactivation-java, libjaxb-api-java and a Java runtime.");
    QFETCH(ReportKind, kind);
    QFETCH(QString, locale);
    QFETCH(Paper, paper);
    QProcess validator;
    validator.setProcessChannelMode(QProcess::MergedChannels);
    validator.start(java, {QStringLiteral("-cp"), classes, QStringLiteral("org.apache.pdfbox.preflight.Validator_A1b"),
                           write(kind, locale, paper, PdfKind::Archive)});
    QVERIFY(validator.waitForFinished(-1));
    const QByteArray said = validator.readAll();
    QVERIFY2(said.contains("is a valid PDF/A-1b file"), said.left(4000).constData());
}

void ArchiveTest::anOrdinaryFileIsNoArchive()
{
    const QStringList faults =
        pdfa::faultsOf(write(ReportKind::Insurance, QStringLiteral("en_GB"), Paper::A4, PdfKind::Ordinary));
    for (const char *expected :
         {"6.1.11 there is /EmbeddedFiles", "6.2.2 there is no output intent",
          "6.7.11 the metadata do not say PDF/A-1b", "6.1.7 no new line ends what a stream holds"})
        QVERIFY2(faults.contains(QLatin1String(expected)), qUtf8Printable(faults.join(u'\n')));
}

void ArchiveTest::manyPagesMakeNoArrayTooLong()
{
    Report report;
    report.title = QStringLiteral("Many pages");
    report.language = QStringLiteral("en");
    constexpr int pages = 8'200;
    report.sections.resize(pages);
    report.pageOfPages = QStringLiteral("%1 / %2");
    for (int i = 0; i < pages; ++i)
        report.sections[size_t(i)].blocks.emplace_back(ReportText{QString::number(i), TextFace::Body});
    const QString path = m_folder.path(QStringLiteral("many.pdf"));
    QVERIFY(writePdf(report, m_pictures, path, Paper::A4, {}, PdfKind::Archive));
    QCOMPARE(pdfa::faultsOf(path).join(u'\n'), QString());
}

QTEST_MAIN(ArchiveTest)
#include "archivetest.moc"
