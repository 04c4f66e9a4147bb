// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>

using namespace nameplate;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const CliProgram &cli)
{
    cli.create();
    cli.added({"name=Öl \"lamp\", brass", "serial=00-17", "price=12.50", "place=Home / Attic", "tags=a; b",
               "notes=two\nlines", "identifier.mac=00:11", "brand=B", "series_number=S1"});
    cli.added({"name==1+1", "quantity=3", "value=7", "value_currency=CHF", "status=lent"});
}

QJsonArray listed(const CliProgram &cli)
{
    QJsonArray items;
    for (const QJsonValue &each :
         cli.on(QStringLiteral("list"), {"--group", "none", "--sort", "number", "--json"}).array())
        items.append(each);
    return items;
}

} // namespace

class ExportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void aCsvExportIsReadBackWithoutLoss()
    {
        const CliProgram cli;
        fill(cli);
        const Answer answer = cli.on(QStringLiteral("export"), {"-o", "out.csv"});
        QVERIFY2(answer.exit == 0 && answer.err.isEmpty(), answer.all().constData());
        QCOMPARE(QFileInfo(cli.folder().path(QStringLiteral("out.csv"))).permissions()
                     & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());

        const CliProgram other;
        other.create();
        const QString source =
            other.folder().write(QStringLiteral("in.csv"), contentOf(cli.folder().path(QStringLiteral("out.csv"))));
        const Answer imported = other.on(QStringLiteral("import"), {source, "--json"});
        QVERIFY2(imported.object().value(QStringLiteral("problems")).toArray().isEmpty(), imported.all().constData());
        QCOMPARE(listed(other), listed(cli));
        const Answer again = other.on(QStringLiteral("import"), {source, "--json"});
        QCOMPARE(again.object().value(QStringLiteral("unchanged")).toInt(), 2);
    }

    void aJsonExportIsOneDocument()
    {
        const CliProgram cli;
        fill(cli);
        QCOMPARE(cli.on(QStringLiteral("export"), {"-o", "out.JSON"}).exit, 0);
        const QJsonDocument json = QJsonDocument::fromJson(contentOf(cli.folder().path(QStringLiteral("out.JSON"))));
        QCOMPARE(json.object().value(QStringLiteral("items")).toArray().size(), 2);
    }

    void anOlderFileIsReplacedOnlyByACompleteOne()
    {
        const CliProgram cli;
        fill(cli);
        const QString old = cli.folder().write(QStringLiteral("out.csv"), "old");
        QCOMPARE(cli.run({QStringLiteral("export"), QStringLiteral("missing"), "-o", "out.csv"}).exit, 1);
        QCOMPARE(contentOf(old), QByteArray("old"));
        QCOMPARE(cli.on(QStringLiteral("export"), {"-o", "out.csv"}).exit, 0);
        QVERIFY(contentOf(old).size() > 100);
    }

    void aHomeboxListIsRecognisedByOurOwnImport()
    {
        const CliProgram cli;
        fill(cli);
        QCOMPARE(cli.on(QStringLiteral("export"), {"-o", "out.csv", "--format", "homebox"}).exit, 0);
        const CliProgram other;
        other.create();
        const QString source =
            other.folder().write(QStringLiteral("in.csv"), contentOf(cli.folder().path(QStringLiteral("out.csv"))));
        const Answer imported = other.on(QStringLiteral("import"), {source, "--json"});
        QCOMPARE(imported.object().value(QStringLiteral("preset")).toString(), QStringLiteral("homebox"));
        QCOMPARE(imported.object().value(QStringLiteral("added")).toInt(), 2);
        const QJsonObject lamp = listed(other).at(0).toObject();
        QCOMPARE(lamp.value(QStringLiteral("serial")).toString(), QStringLiteral("00-17"));
        QCOMPARE(lamp.value(QStringLiteral("place")).toString(), QStringLiteral("Home / Attic"));
        QCOMPARE(lamp.value(QStringLiteral("price")).toString(), QStringLiteral("12.50"));
        QCOMPARE(lamp.value(QStringLiteral("series_number")).toString(), QStringLiteral("S1"));
    }

    void aCalendarTellsWhenWarrantiesEnd()
    {
        const CliProgram cli;
        cli.create();
        cli.added({"name=Kettle; blue, \xc3\xbc" + QString(90, u'k'), "warranty_until=2027-02-28", "serial=1,2"});
        cli.added({"name=Sold", "warranty_until=2027-02-28", "status=sold"});
        QCOMPARE(cli.on(QStringLiteral("export"), {"-o", "out.ics"}).exit, 0);
        const QByteArray bytes = contentOf(cli.folder().path(QStringLiteral("out.ics")));
        QCOMPARE(bytes.count("BEGIN:VEVENT\r\n"), 1);
        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n"));
        QVERIFY(QByteArray(bytes).replace("\r\n ", "").contains("Kettle\\; blue\\, "));
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
    }

    void aPageForTheBrowserNeedsNothingElse()
    {
        const CliProgram cli;
        fill(cli);
        cli.added({"name=<script>alert(1)</script>"});
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString photo = cli.folder().path(QStringLiteral("lamp.png"));
        QVERIFY(picture.save(photo));
        QCOMPARE(cli.on(QStringLiteral("attach"), {"1", photo}).exit, 0);
        const Answer written = cli.on(QStringLiteral("export"), {"-o", "out.html"});
        QVERIFY2(written.exit == 0 && written.err.isEmpty(), written.all().constData());
        const QByteArray page = contentOf(cli.folder().path(QStringLiteral("out.html")));
        QCOMPARE(page.count("<article>"), 3);
        QVERIFY(page.contains("00-17") && page.contains("Home / Attic"));
        QVERIFY(page.contains("&lt;script&gt;alert(1)"));
        QCOMPARE(page.count("src=\""), 1);
        QVERIFY(page.contains("src=\"data:image/jpeg;base64,"));
        QVERIFY(!page.contains("href=\""));
    }

    void anArchiveBecomesTheDocumentAgain()
    {
        const CliProgram cli;
        fill(cli);
        const QString receipt =
            cli.folder().write(QStringLiteral("r\u00e9\u00e7u.pdf"), "%PDF-1.4 " + QByteArray(5000, 'r'));
        QCOMPARE(cli.on(QStringLiteral("attach"), {"1", receipt}).exit, 0);
        const Answer written = cli.on(QStringLiteral("export"), {"-o", "out.zip"});
        QVERIFY2(written.exit == 0 && written.err.isEmpty(), written.all().constData());
        const Answer restored =
            cli.run({QStringLiteral("restore"), QStringLiteral("out.zip"), "-o", "new.nameplate", "--json"});
        QVERIFY2(restored.exit == 0, restored.all().constData());
        const auto shown = [&cli](const char *document) {
            QJsonObject object =
                cli.run({QStringLiteral("show"), QLatin1String(document), QStringLiteral("1"), "--json"}).object();
            object.remove(QStringLiteral("history"));
            return object;
        };
        QVERIFY(!shown("new.nameplate").isEmpty());
        QCOMPARE(shown("new.nameplate"), shown("home.nameplate"));
        QCOMPARE(cli.run({QStringLiteral("check"), QStringLiteral("new.nameplate")}).exit, 0);
        QCOMPARE(cli.run({QStringLiteral("extract"), QStringLiteral("new.nameplate"), "1", "files"}).exit, 0);

        QByteArray damaged = contentOf(cli.folder().path(QStringLiteral("out.zip")));
        const qsizetype at = damaged.indexOf(QByteArray(100, 'r'));
        QVERIFY(at > 0);
        damaged[at] = 'x';
        cli.folder().write(QStringLiteral("bad.zip"), damaged);
        QVERIFY(cli.run({QStringLiteral("restore"), QStringLiteral("bad.zip"), "-o", "bad.nameplate"}).hasOneMessage());
        QVERIFY(!QFileInfo::exists(cli.folder().path(QStringLiteral("bad.nameplate"))));
    }

    void whereToIsAsked_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("nowhere") << QStringList{} << 2;
        QTest::newRow("other ending") << QStringList{"-o", "out.doc"} << 2;
        QTest::newRow("other format") << QStringList{"-o", "out.csv", "--format", "other"} << 2;
        QTest::newRow("format of another ending") << QStringList{"-o", "out.json", "--format", "homebox"} << 2;
        QTest::newRow("no value") << QStringList{"-o"} << 2;
        QTest::newRow("missing folder") << QStringList{"-o", "none/out.csv"} << 1;
        QTest::newRow("a folder") << QStringList{"-o", "folder.csv"} << 1;
    }

    void whereToIsAsked()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const CliProgram cli;
        cli.create();
        QVERIFY(QDir(cli.folder().path({})).mkdir(QStringLiteral("folder.csv")));
        const Answer answer = cli.on(QStringLiteral("export"), words);
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.hasOneMessage(), answer.all().constData());
    }
};

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "exportcommandtest.moc"
