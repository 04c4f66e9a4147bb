// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QFile>
#include <QFileInfo>

#include <csignal>

using namespace nameplate;

namespace {

const QByteArray list = "Name;Brand;Model;Serial number;Purchased;Price;Receipt\n"
                        "Washer;Bosch;WAW28;4583-0912;17.05.2023;1.299,00;bill.pdf\n"
                        "Lamp;;;;31.02.2024;dear;\n";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray longList(int rows)
{
    QByteArray csv = "Name;Brand;Model;Serial number\n";
    for (int row = 1; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row);
        csv += "Drill " + number + ";Bosch;GSR " + number + ";SN-" + number + '\n';
    }
    return csv;
}

} // namespace

class ImportCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void aListIsImportedInOneStep()
    {
        const CliProgram cli;
        cli.create();
        cli.folder().write(QStringLiteral("list.csv"), list);
        cli.folder().write(QStringLiteral("bill.pdf"), "%PDF-1.4\n%%EOF");
        const Answer answer = cli.on(QStringLiteral("import"), {"list.csv", "--json"});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
        const QJsonObject report = answer.object();
        QCOMPARE(report.value(QStringLiteral("rows")).toInt(), 2);
        QCOMPARE(report.value(QStringLiteral("added")).toInt(), 2);
        QCOMPARE(report.value(QStringLiteral("changed")).toInt(-1), 0);
        QCOMPARE(report.value(QStringLiteral("rejected")).toInt(-1), 0);
        QCOMPARE(report.value(QStringLiteral("files")).toInt(), 1);
        QCOMPARE(report.value(QStringLiteral("problems")).toArray().size(), 2);
        const QJsonObject problem = report.value(QStringLiteral("problems")).toArray().first().toObject();
        QCOMPARE(problem.value(QStringLiteral("row")).toInt(), 3);
        QCOMPARE(problem.value(QStringLiteral("column")).toString(), QStringLiteral("Purchased"));
        QCOMPARE(problem.value(QStringLiteral("text")).toString(), QStringLiteral("31.02.2024"));
        QVERIFY(!problem.value(QStringLiteral("why")).toString().isEmpty());

        const QJsonObject item = cli.shown(QStringLiteral("4583-0912"));
        QCOMPARE(item.value(QStringLiteral("price")).toString(), QStringLiteral("1299.00"));
        QCOMPARE(item.value(QStringLiteral("acquired_on")).toString(), QStringLiteral("2023-05-17"));
        QCOMPARE(item.value(QStringLiteral("evidence")).toArray().size(), 1);
        QCOMPARE(cli.on(QStringLiteral("undo")).exit, 0);
        QCOMPARE(cli.items(), 0);
    }

    void aDryRunTellsTheSameAndChangesNothing()
    {
        const CliProgram cli;
        cli.create();
        cli.folder().write(QStringLiteral("list.csv"), list);
        QJsonObject rehearsed = cli.on(QStringLiteral("import"), {"list.csv", "--dry-run", "--json"}).object();
        QCOMPARE(rehearsed.value(QStringLiteral("dry_run")).toBool(), true);
        QCOMPARE(cli.items(), 0);
        QCOMPARE(cli.on(QStringLiteral("undo")).exit, 1);
        const QByteArray text = cli.on(QStringLiteral("import"), {"list.csv", "--dry-run"}).out;
        QVERIFY2(text.contains("31.02.2024") && text.contains("row 3") && text.contains("Serial number"),
                 text.constData());

        QJsonObject done = cli.on(QStringLiteral("import"), {"list.csv", "--json"}).object();
        rehearsed.remove(QStringLiteral("dry_run"));
        done.remove(QStringLiteral("dry_run"));
        QCOMPARE(rehearsed, done);
    }

    void aMapDecidesWhereColumnsGo()
    {
        const CliProgram cli;
        cli.create();
        cli.folder().write(QStringLiteral("list.csv"), "What,Junk\nChair,x\n");
        cli.folder().write(QStringLiteral("map.json"), R"({"columns": {"What": "name", "Junk": "ignore"}})");
        QCOMPARE(cli.on(QStringLiteral("import"), {"list.csv", "--map", "map.json"}).exit, 0);
        QCOMPARE(cli.shown(QStringLiteral("1")).value(QStringLiteral("name")).toString(), QStringLiteral("Chair"));
    }

    void anInterruptedImportLeavesTheDocumentAsItWas()
    {
        const CliProgram cli;
        cli.create();
        cli.added({"name=Lamp"});
        const QByteArray before = contentOf(cli.document());
        cli.folder().write(QStringLiteral("long.csv"), longList(20'000));
        QProcess process;
        cli.prepare(process);
        process.start(QStringLiteral(NAMEPLATE_CLI), {"import", "home.nameplate", "long.csv"});
        QVERIFY(process.waitForStarted());
        // The journal holds something as soon as the document is being changed.
        const QString journal = cli.document() + QStringLiteral("-journal");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(journal).size() > 0, 60'000);
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);

        const Answer answer = CliProgram::finished(process);
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.hasOneMessage(), answer.err.constData());
        QVERIFY2(answer.err.contains("nothing was changed"), answer.err.constData());
        QCOMPARE(cli.folder().fileNames(), (QStringList{"home.nameplate", "long.csv"}));
        QVERIFY(contentOf(cli.document()) == before);
        QCOMPARE(cli.items(), 1);
    }

    void whatCannotBeImportedIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("missing list") << QStringList{"none.csv"} << 1 << QByteArray("none.csv");
        QTest::newRow("a folder") << QStringList{"."} << 1 << QByteArray(".");
        QTest::newRow("a document") << QStringList{"home.nameplate"} << 1 << QByteArray("home.nameplate");
        QTest::newRow("unknown preset") << QStringList{"list.csv", "--preset", "excel"} << 2 << QByteArray("homebox");
        QTest::newRow("missing map") << QStringList{"list.csv", "--map", "none.json"} << 1 << QByteArray("none.json");
        QTest::newRow("broken map") << QStringList{"list.csv", "--map", "list.csv"} << 1
                                    << QByteArray("list.csv: The map");
        QTest::newRow("no list") << QStringList{} << 2 << QByteArray("SOURCE");
    }

    void whatCannotBeImportedIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, says);
        const CliProgram cli;
        cli.create();
        cli.folder().write(QStringLiteral("list.csv"), list);
        const Answer answer = cli.on(QStringLiteral("import"), words);
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.hasOneMessage() && answer.err.contains(says), answer.err.constData());
        QCOMPARE(cli.items(), 0);
    }
};

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "importcommandtest.moc"
