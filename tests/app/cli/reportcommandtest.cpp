// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>

using namespace nameplate;

namespace {

/// What a reader of the PDF can search and copy.
QString textOf(const QString &path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    if (!process.waitForFinished(60'000))
        qFatal("pdftotext cannot be run: install poppler-utils");
    return QString::fromUtf8(process.readAllStandardOutput());
}

QByteArray photo()
{
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg");
    return data;
}

void fill(const CliProgram &cli)
{
    cli.create();
    cli.folder().write(QStringLiteral("p.jpg"), photo());
    cli.added({"name=Washer <b>%1</b>", "serial=4583-O912 0042", "price=799.00", "place=Home / Bathroom", "--photo",
               "p.jpg"});
    cli.added({"name=Bicycle", "serial=WTU173", "price=500", "place=Home / Cellar / Shelf"});
}

} // namespace

class ReportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void theInsuranceListShowsEveryNumber()
    {
        const CliProgram cli;
        fill(cli);
        const Answer answer = cli.on(QStringLiteral("report"), {"insurance", "-o", "list.pdf", "--locale", "en_GB"});
        QVERIFY2(answer.exit == 0 && answer.err.isEmpty(), answer.all().constData());
        const QString path = cli.folder().path(QStringLiteral("list.pdf"));
        const QString text = textOf(path);
        for (const char *expected : {"4583-O912 0042", "WTU173", "799.00", "500.00", "1,299.00", "Washer <b>%1</b>"})
            QVERIFY2(text.contains(QLatin1String(expected)), qPrintable(text));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(cli.folder().fileNames(), (QStringList{"home.nameplate", "list.pdf", "p.jpg"}));
    }

    void aPlaceLimitsTheListToWhatIsInside()
    {
        const CliProgram cli;
        fill(cli);
        QCOMPARE(cli.on(QStringLiteral("report"), {"insurance", "-o", "list.pdf", "--place", "home / CELLAR", "--paper",
                                                   "Letter", "--locale", "de_DE"})
                     .exit,
                 0);
        const QString text = textOf(cli.folder().path(QStringLiteral("list.pdf")));
        QVERIFY(text.contains(QStringLiteral("WTU173")));
        QVERIFY(text.contains(QStringLiteral("500,00")));
        QVERIFY(!text.contains(QStringLiteral("4583-O912")));
    }

    void everyReportIsWritten_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("shown");
        QTest::addColumn<QStringList>("notShown");
        QTest::newRow("claim") << QStringList{"claim", "--item", "2"} << QStringList{"Bicycle", "W Whiskey"}
                               << QStringList{"4583-O912"};
        QTest::newRow("police") << QStringList{"police"} << QStringList{"4583-O912 0042", "799.00"}
                                << QStringList{"WTU173"};
        QTest::newRow("rooms") << QStringList{"rooms"} << QStringList{"Home / Cellar / Shelf, 1 item", "WTU173"}
                               << QStringList{"4583-O912"};
        QTest::newRow("labels") << QStringList{"labels", "--labels", "4347", "--start", "27"}
                                << QStringList{"Bicycle", "WTU173"} << QStringList{"4583-O912"};
        QTest::newRow("what is worth it")
            << QStringList{"claim", "--worth", "600"} << QStringList{"Washer"} << QStringList{"Bicycle"};
    }

    void everyReportIsWritten()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, shown);
        QFETCH(QStringList, notShown);
        const CliProgram cli;
        fill(cli);
        QCOMPARE(cli.on(QStringLiteral("set"), {"1", "status=stolen"}).exit, 0);
        const Answer answer = cli.on(QStringLiteral("report"), words + QStringList{"-o", "r.pdf", "--locale", "en_GB"});
        QVERIFY2(answer.exit == 0 && answer.err.isEmpty(), answer.all().constData());
        const QString text = textOf(cli.folder().path(QStringLiteral("r.pdf")));
        for (const QString &each : shown)
            QVERIFY2(text.contains(each), qPrintable(text));
        for (const QString &each : notShown)
            QVERIFY2(!text.contains(each), qPrintable(text));
    }

    void anUnwritableTargetLeavesNothingBehind()
    {
        const CliProgram cli;
        fill(cli);
        const QStringList before = cli.folder().fileNames();
        for (const char *path : {"none/list.pdf", ".", "/dev/full/x.pdf"}) {
            const Answer answer = cli.on(QStringLiteral("report"), {"insurance", "-o", path});
            QCOMPARE(answer.exit, 1);
            QVERIFY2(answer.hasOneMessage(), answer.all().constData());
        }
        QCOMPARE(cli.folder().fileNames(), before);
    }

    void wrongWordsAreRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no kind") << QStringList{"-o", "x.pdf"} << 2;
        QTest::newRow("unknown kind") << QStringList{"burglary", "-o", "x.pdf"} << 2;
        QTest::newRow("an option of another report") << QStringList{"police", "-o", "x.pdf", "--sheets", "5"} << 2;
        QTest::newRow("amount") << QStringList{"insurance", "-o", "x.pdf", "--worth", "much"} << 2;
        QTest::newRow("sheet of labels") << QStringList{"labels", "-o", "x.pdf", "--labels", "A4 9x9 70x37"} << 2;
        QTest::newRow("first label") << QStringList{"labels", "-o", "x.pdf", "--labels", "L7160", "--start", "22"} << 2;
        QTest::newRow("item") << QStringList{"claim", "-o", "x.pdf", "--item", "99"} << 1;
        QTest::newRow("nowhere") << QStringList{"insurance"} << 2;
        QTest::newRow("paper") << QStringList{"insurance", "-o", "x.pdf", "--paper", "B5"} << 2;
        QTest::newRow("locale") << QStringList{"insurance", "-o", "x.pdf", "--locale", "klingon"} << 2;
        QTest::newRow("group") << QStringList{"insurance", "-o", "x.pdf", "--group", "colour"} << 2;
        QTest::newRow("place") << QStringList{"insurance", "-o", "x.pdf", "--place", "Moon"} << 1;
    }

    void wrongWordsAreRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const CliProgram cli;
        cli.create();
        const Answer answer = cli.on(QStringLiteral("report"), words);
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.hasOneMessage(), answer.all().constData());
        QCOMPARE(cli.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
    }
};

QTEST_GUILESS_MAIN(ReportCommandTest)
#include "reportcommandtest.moc"
