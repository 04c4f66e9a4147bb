// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QTest>

using namespace nameplate;

namespace {

QList<QByteArray> linesOf(const QByteArray &text)
{
    QList<QByteArray> lines = text.split('\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

class ServeCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void everyChangeIsAnsweredByItsTag()
    {
        const CliProgram cli;
        cli.create();
        const QString photo = cli.folder().write(QStringLiteral("my photo.png"), "\x89PNG\r\n\x1A\n broken");
        const Answer answer = cli.on(QStringLiteral("serve"), {},
                                     "a1 add number=7 name=\"Oak table\" notes=$'one\\ntwo'\n"
                                     "a2 set 7 place='Home / Kitchen' price=450.00\r\n"
                                     "\n"
                                     "   a3 attach 7 'my photo.png' --kind receipt\n"
                                     "a4 add name=Chair\n"
                                     "a5 undo\n"
                                     "a6 redo\n"
                                     "a7 remove 7");
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.out, QByteArray("ACK a1\nACK a2\nACK a3\nACK a4\nACK a5\nACK a6\nACK a7\n"));
        QCOMPARE(cli.items(), 1);
        QCOMPARE(cli.on(QStringLiteral("undo")).exit, 0);
        const QJsonObject item = cli.shown(QStringLiteral("7"));
        QCOMPARE(item.value(QStringLiteral("name")).toString(), QStringLiteral("Oak table"));
        QCOMPARE(item.value(QStringLiteral("notes")).toString(), QStringLiteral("one\ntwo"));
        QCOMPARE(item.value(QStringLiteral("place")).toString(), QStringLiteral("Home / Kitchen"));
        QCOMPARE(item.value(QStringLiteral("evidence")).toArray().size(), 1);
    }

    void whatIsRefusedIsAnsweredInOneLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("tag alone") << QByteArray("x") << QByteArray("ERR x ") << QByteArray("command");
        QTest::newRow("unknown command") << QByteArray("x sell 7") << QByteArray("ERR x ") << QByteArray("sell");
        QTest::newRow("a reading command") << QByteArray("x list") << QByteArray("ERR x ") << QByteArray("list");
        QTest::newRow("serve in serve") << QByteArray("x serve f") << QByteArray("ERR x ") << QByteArray("serve");
        QTest::newRow("open quote") << QByteArray("x add name=\"a") << QByteArray("ERR x ") << QByteArray("not closed");
        QTest::newRow("bad value") << QByteArray("x add name=a price=cheap") << QByteArray("ERR x ")
                                   << QByteArray("cheap");
        QTest::newRow("bad key") << QByteArray("x add nmae=a") << QByteArray("ERR x ") << QByteArray("name");
        QTest::newRow("no words") << QByteArray("x add") << QByteArray("ERR x ") << QByteArray("missing");
        QTest::newRow("unknown item") << QByteArray("x set 99 name=a") << QByteArray("ERR x ") << QByteArray("99");
        QTest::newRow("nothing to undo") << QByteArray("x undo") << QByteArray("ERR x ") << QByteArray("");
        QTest::newRow("a line break in a value")
            << QByteArray("x set $'9\\n9' name=a") << QByteArray("ERR x ") << QByteArray("9\\n9");
        QTest::newRow("not UTF-8") << QByteArray("x add name=\xFF\xFE") << QByteArray("ERR x ") << QByteArray("UTF-8");
        QTest::newRow("endless tag") << QByteArray(1000, 'x') << QByteArray("ERR - ") << QByteArray("tag");
    }

    void whatIsRefusedIsAnsweredInOneLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, begins);
        QFETCH(QByteArray, says);
        const CliProgram cli;
        cli.create();
        const Answer answer = cli.on(QStringLiteral("serve"), {}, line + "\nnext add name=fine\n");
        QCOMPARE(answer.exit, 0);
        const QList<QByteArray> lines = linesOf(answer.out);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(begins) && lines.first().contains(says), answer.all().constData());
        QCOMPARE(lines.last(), QByteArray("ACK next"));
        QCOMPARE(cli.items(), 1);
    }

    void aLineThatIsTooLongIsRefusedAndTheNextOneWorks()
    {
        const CliProgram cli;
        cli.create();
        const Answer answer =
            cli.on(QStringLiteral("serve"), {}, "x add name=" + QByteArray(9 << 20, 'n') + "\nnext add name=fine\n");
        const QList<QByteArray> lines = linesOf(answer.out);
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith("ERR x ") && lines.first().size() < 200, lines.first().left(300).constData());
        QCOMPARE(lines.last(), QByteArray("ACK next"));
    }

    void answersComeLineByLineAndAStopIsClean()
    {
        const CliProgram cli;
        cli.create();
        QProcess process;
        cli.prepare(process);
        process.start(QStringLiteral(NAMEPLATE_CLI), {QStringLiteral("serve"), cli.document()});
        for (const char *tag : {"a", "b"}) {
            process.write(QByteArray(tag) + " add name=" + tag + "\n");
            QByteArray answer;
            while (!answer.endsWith('\n') && process.waitForReadyRead(30'000))
                answer += process.readAllStandardOutput();
            QCOMPARE(answer, QByteArray("ACK ") + tag + "\n");
        }
        process.terminate();
        QCOMPARE(CliProgram::finished(process).exit, 0);
        QCOMPARE(cli.items(), 2);
        QCOMPARE(cli.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
    }

    void whatWasAcknowledgedSurvivesAKill()
    {
        const CliProgram cli;
        cli.create();
        QProcess process;
        cli.prepare(process);
        process.start(QStringLiteral(NAMEPLATE_CLI), {QStringLiteral("serve"), cli.document()});
        process.write("a add name=a\n");
        QByteArray answer;
        while (!answer.endsWith('\n') && process.waitForReadyRead(30'000))
            answer += process.readAllStandardOutput();
        QCOMPARE(answer, QByteArray("ACK a\n"));
        process.kill();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(cli.items(), 1);
        QCOMPARE(cli.on(QStringLiteral("check")).exit, 0);
        QCOMPARE(cli.on(QStringLiteral("add"), {QStringLiteral("name=b")}).exit, 0);
    }

    void aDocumentIsServedByOneProgramAtATime()
    {
        const CliProgram cli;
        cli.create();
        QProcess process;
        cli.prepare(process);
        process.start(QStringLiteral(NAMEPLATE_CLI), {QStringLiteral("serve"), cli.document()});
        process.write("a add name=a\n");
        QVERIFY(process.waitForReadyRead(30'000));
        const Answer second = cli.on(QStringLiteral("add"), {QStringLiteral("name=b")});
        QCOMPARE(second.exit, 1);
        QVERIFY2(second.hasOneMessage(), second.all().constData());
        QCOMPARE(cli.items(), 1);
        process.closeWriteChannel();
        QCOMPARE(CliProgram::finished(process).exit, 0);
    }
};

QTEST_GUILESS_MAIN(ServeCommandTest)
#include "servecommandtest.moc"
