// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QFile>

using namespace nameplate;
using namespace Qt::StringLiterals;

class MergeCommandTest : public QObject
{
    Q_OBJECT

private:
    /// A document with two things, and a copy of it in which both were changed and one was added.
    static void makeCopies(const CliProgram &cli)
    {
        cli.create();
        QCOMPARE(cli.on(u"add"_s, {"name=Table"}).exit, 0);
        QCOMPARE(cli.on(u"add"_s, {"name=Lamp"}).exit, 0);
        QVERIFY(QFile::copy(cli.document(), cli.folder().path(u"copy.nameplate"_s)));
        QCOMPARE(cli.run({u"set"_s, u"copy.nameplate"_s, u"1"_s, u"owner=Ann"_s}).exit, 0);
        QCOMPARE(cli.run({u"set"_s, u"copy.nameplate"_s, u"2"_s, u"owner=Ann"_s}).exit, 0);
        QCOMPARE(cli.run({u"add"_s, u"copy.nameplate"_s, u"name=Sofa"_s}).exit, 0);
        QCOMPARE(cli.on(u"set"_s, {"2", "owner=Bob"}).exit, 0);
    }

    static QString ownerOf(const CliProgram &cli, const QString &item)
    {
        return cli.on(u"show"_s, {item, "--json"}).object().value(u"owner"_s).toString();
    }

private slots:
    void aDryRunTellsAndChangesNothing()
    {
        const CliProgram cli;
        makeCopies(cli);
        const Answer answer = cli.on(u"merge"_s, {"copy.nameplate", "--dry-run", "--json"});
        QVERIFY2(answer.exit == 0 && answer.isJson(), answer.all().constData());
        const QJsonObject report = answer.object();
        QCOMPARE(report.value(u"merged"_s).toBool(true), false);
        QCOMPARE(report.value(u"conflicts"_s).toInt(), 1);
        const QJsonArray differences = report.value(u"differences"_s).toArray();
        QCOMPARE(differences.size(), 3);
        const QJsonObject field = differences.at(0).toObject().value(u"fields"_s).toArray().first().toObject();
        QCOMPARE(field.value(u"key"_s).toString(), u"owner"_s);
        QCOMPARE(field.value(u"theirs"_s).toString(), u"Ann"_s);
        QCOMPARE(field.value(u"take"_s).toString(), u"theirs"_s);
        QCOMPARE(ownerOf(cli, u"1"_s), QString());

        const Answer text = cli.on(u"merge"_s, {"copy.nameplate", "--dry-run"});
        QVERIFY2(text.out.contains("look at this") && text.out.contains("only there; is added"),
                 text.all().constData());
    }

    void aMergeIsOneStepWithABackupBefore()
    {
        const CliProgram cli;
        makeCopies(cli);
        const Answer answer = cli.on(u"merge"_s, {"copy.nameplate", "--json"});
        QVERIFY2(answer.exit == 0, answer.all().constData());
        QCOMPARE(answer.object().value(u"added"_s).toInt(), 1);
        QCOMPARE(answer.object().value(u"changed"_s).toInt(), 1);
        QCOMPARE(ownerOf(cli, u"1"_s), u"Ann"_s);
        QCOMPARE(ownerOf(cli, u"2"_s), u"Bob"_s);
        QCOMPARE(cli.on(u"list"_s, {"--json"}).array().size(), 3);
        QCOMPARE(cli.on(u"backups"_s, {"--json"}).array().size(), 1);
        QCOMPARE(cli.on(u"undo"_s).exit, 0);
        QCOMPARE(cli.on(u"list"_s, {"--json"}).array().size(), 2);
        QCOMPARE(ownerOf(cli, u"1"_s), QString());
    }

    void oneItemCanBeTakenFromEitherSide()
    {
        const CliProgram cli;
        makeCopies(cli);
        const Answer answer = cli.on(u"merge"_s, {"copy.nameplate", "--ours", "1", "--theirs", "2"});
        QVERIFY2(answer.exit == 0, answer.all().constData());
        QCOMPARE(ownerOf(cli, u"1"_s), QString());
        QCOMPARE(ownerOf(cli, u"2"_s), u"Ann"_s);
    }

    void wrongUseIsRefusedInOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no other") << QStringList{} << 2;
        QTest::newRow("itself") << QStringList{u"home.nameplate"_s} << 2;
        QTest::newRow("missing") << QStringList{u"none.nameplate"_s} << 1;
        QTest::newRow("no such side") << QStringList{u"copy.nameplate"_s, u"--take"_s, u"best"_s} << 2;
        QTest::newRow("no such difference") << QStringList{u"copy.nameplate"_s, u"--theirs"_s, u"77"_s} << 1;
        QTest::newRow("another document") << QStringList{u"other.nameplate"_s} << 1;
        QTest::newRow("no document") << QStringList{u"list.csv"_s} << 1;
    }

    void wrongUseIsRefusedInOneSentence()
    {
        QFETCH(QStringList, words);
        const CliProgram cli;
        makeCopies(cli);
        cli.folder().write(u"list.csv"_s, "Name\nTable\n");
        QCOMPARE(cli.run({u"create"_s, u"other.nameplate"_s}).exit, 0);
        const Answer answer = cli.on(u"merge"_s, words);
        QTEST(answer.exit, "exit");
        QVERIFY2(answer.hasOneMessage(), answer.all().constData());
    }
};

QTEST_GUILESS_MAIN(MergeCommandTest)
#include "mergecommandtest.moc"
