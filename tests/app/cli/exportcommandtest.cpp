// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

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

    void whereToIsAsked_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("nowhere") << QStringList{} << 2;
        QTest::newRow("other ending") << QStringList{"-o", "out.xlsx"} << 2;
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
