// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace nameplate;

namespace {

const QStringList contract{"create", "info", "add",  "set",  "import", "export",  "report", "remove", "undo",
                           "redo",   "list", "find", "show", "attach", "extract", "check",  "serve",  "version"};

/// Runs the program through a shell, which can do to its descriptors what QProcess cannot.
Answer throughShell(const CliProgram &cli, const QString &script)
{
    QProcess process;
    cli.prepare(process);
    process.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), script, QStringLiteral(NAMEPLATE_CLI), cli.document()});
    process.closeWriteChannel();
    return CliProgram::finished(process);
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private slots:
    void helpKeepsTheLinesOfItsLists()
    {
        const QList<QByteArray> lines =
            CliProgram().run({QStringLiteral("report"), QStringLiteral("--help")}).out.split('\n');
        const auto startsWith = [&lines](const char *text) {
            return std::any_of(lines.begin(), lines.end(),
                               [text](const QByteArray &line) { return line.startsWith(text); });
        };
        QVERIFY(startsWith("      claim      a page for each item"));
        QVERIFY(startsWith("      rooms      what should be where"));
    }

    void helpNamesEveryCommandOfTheContract()
    {
        const CliProgram cli;
        for (const char *word : {"help", "--help", "-h"}) {
            const Answer answer = cli.run({QLatin1String(word)});
            QCOMPARE(answer.exit, 0);
            QVERIFY(answer.err.isEmpty());
            for (const QString &command : contract)
                QVERIFY2(answer.out.contains("\n  " + command.toUtf8() + ' '), qPrintable(command));
        }
    }

    void everyCommandHasAManualPage()
    {
        const CliProgram cli;
        for (const QString &command : contract) {
            const Answer answer = cli.run({QStringLiteral("help"), command});
            QCOMPARE(answer.exit, 0);
            for (const char *section : {"NAME\n", "\nSYNOPSIS\n", "\nDESCRIPTION\n", "\nEXAMPLES\n", "\nEXIT STATUS\n"})
                QVERIFY2(answer.out.contains(section), qPrintable(command + section));
            QVERIFY(answer.out.contains("    nameplate-cli " + command.toUtf8()));
            QCOMPARE(cli.run({command, QStringLiteral("x"), QStringLiteral("--help")}).out, answer.out.constData());
        }
    }

    void versionIsPrinted()
    {
        const CliProgram cli;
        for (const char *word : {"version", "--version"}) {
            const Answer answer = cli.run({QLatin1String(word)});
            QCOMPARE(answer.exit, 0);
            QVERIFY2(QRegularExpression(QStringLiteral("^nameplate-cli [0-9]+\\.[0-9]+\\.[0-9]+\n$"))
                         .match(QString::fromUtf8(answer.out))
                         .hasMatch(),
                     answer.out.constData());
        }
    }

    void wrongUsageSaysWhatIsWrongAndWhereHelpIs_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QStringList{} << "command is missing";
        QTest::newRow("unknown command") << QStringList{"lsit", "x"} << "list";
        QTest::newRow("no file") << QStringList{"info"} << "FILE";
        QTest::newRow("empty file") << QStringList{"info", ""} << "FILE";
        QTest::newRow("too many words") << QStringList{"info", "x", "y"} << "info";
        QTest::newRow("too few words") << QStringList{"show", "x"} << "show FILE ITEM";
        QTest::newRow("unknown option") << QStringList{"info", "x", "--jsno"} << "jsno";
        QTest::newRow("missing value") << QStringList{"create", "x", "--currency"} << "currency";
        QTest::newRow("value for a switch") << QStringList{"info", "x", "--json=yes"} << "json";
        QTest::newRow("help for nothing") << QStringList{"help", "nothing"} << "nothing";
        QTest::newRow("Qt's own options") << QStringList{"info", "x", "-platform", "xcb"} << "p";
    }

    void wrongUsageSaysWhatIsWrongAndWhereHelpIs()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const CliProgram cli;
        const Answer answer = cli.run(words);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        QVERIFY2(answer.hasOneMessage() && answer.err.contains(says.toUtf8()), answer.err.constData());
        QVERIFY2(answer.err.contains("See nameplate-cli help"), answer.err.constData());
    }

    void aFileThatIsNoDocumentIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("missing") << "missing.nameplate";
        QTest::newRow("folder") << ".";
        QTest::newRow("text") << "text.txt";
        QTest::newRow("empty") << "empty.nameplate";
        QTest::newRow("device") << "/dev/zero";
        QTest::newRow("name with controls") << "a\n\x1b[31mb";
    }

    void aFileThatIsNoDocumentIsRefusedAndLeftAlone()
    {
        QFETCH(QString, name);
        const CliProgram cli;
        cli.folder().write(QStringLiteral("text.txt"), "Once upon a time");
        cli.folder().write(QStringLiteral("empty.nameplate"), {});
        const QStringList before = cli.folder().fileNames();
        for (const QStringList &words : {QStringList{"info", name}, QStringList{"add", name, "name=x"},
                                         QStringList{"check", name, "--json"}, QStringList{"serve", name}}) {
            const Answer answer = cli.run(words);
            QCOMPARE(answer.exit, 1);
            QVERIFY2(answer.hasOneMessage() && !answer.err.contains('\x1b'), answer.all().constData());
            QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        }
        QCOMPARE(cli.folder().fileNames(), before);
        QFile file(cli.folder().path(QStringLiteral("text.txt")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Once upon a time"));
    }

    void whatCannotBePrintedIsAFailure_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("full disk") << R"("$0" list "$1" > /dev/full)";
        QTest::newRow("closed output") << R"("$0" list "$1" >&-)";
        QTest::newRow("JSON to a full disk") << R"("$0" list "$1" --json > /dev/full)";
        QTest::newRow("help to a full disk") << R"("$0" help > /dev/full)";
    }

    void whatCannotBePrintedIsAFailure()
    {
        QFETCH(QString, script);
        const CliProgram cli;
        cli.create();
        cli.added({QStringLiteral("name=Lamp")});
        const Answer answer = throughShell(cli, script);
        QCOMPARE(answer.exit, 1);
        QVERIFY2(answer.hasOneMessage(), answer.all().constData());
    }

    void aReaderThatLeavesEarlyIsNoCrash()
    {
        const CliProgram cli;
        cli.create();
        QByteArray lines;
        for (int i = 0; i < 300; ++i)
            lines += "t add name=" + QByteArray::number(i) + " notes=" + QByteArray(1000, 'n') + '\n';
        QCOMPARE(cli.on(QStringLiteral("serve"), {}, lines).exit, 0);
        const Answer answer = throughShell(
            cli, QStringLiteral(R"({ "$0" list "$1" --json; echo "exit $?" >&2; } | head -c 10 >/dev/null)"));
        QVERIFY2(answer.err.endsWith("exit 1\n"), answer.err.constData());
    }

    void closedDescriptorsNeverReachTheDocument()
    {
        const CliProgram cli;
        cli.create();
        QCOMPARE(throughShell(cli, QStringLiteral(R"("$0" add "$1" name=Lamp <&- >&- 2>&-)")).exit, 1);
        QCOMPARE(cli.on(QStringLiteral("check")).exit, 0);
    }

    void wordsThatAreNotUtf8AreWrongUsage()
    {
        const CliProgram cli;
        cli.create();
        const Answer answer = throughShell(cli, QStringLiteral(R"sh("$0" add "$1" name="$(printf 'M\374ller')")sh"));
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.hasOneMessage(), answer.all().constData());
        QCOMPARE(cli.items(), 0);
    }

    void theUmaskDoesNotMatter()
    {
        const CliProgram cli;
        QCOMPARE(throughShell(cli, QStringLiteral(R"(umask 000; "$0" create "$1")")).exit, 0);
        QCOMPARE(QFileInfo(cli.document()).permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
    }

    void fileNamesMayHoldAnything()
    {
        const CliProgram cli;
        for (const QString &name : {QStringLiteral("-x.nameplate"), QStringLiteral("ü \"q\" %1.nameplate"),
                                    QStringLiteral("a?b#c&d=e.nameplate")}) {
            QCOMPARE(cli.run({QStringLiteral("create"), QStringLiteral("--"), name}, {}, QStringLiteral("C")).exit, 0);
            QCOMPARE(cli.run({QStringLiteral("add"), QStringLiteral("--"), name, QStringLiteral("name=x")}).exit, 0);
        }
        QCOMPARE(cli.folder().fileNames().size(), 3);
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"
