// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"
#include "tests/support/document/testdocument.h"

#include <QFile>

using namespace nameplate;
using namespace Qt::StringLiterals;

class KeepingCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void aPurgedItemIsNowhereInTheFile()
    {
        const CliProgram cli;
        cli.create();
        cli.added({u"name=Lamp"_s});
        const QString number = cli.added({u"name=Zylophon"_s, u"serial=QX77431"_s, u"notes=SECRETMARK"_s});
        QCOMPARE(cli.on(u"backup"_s).exit, 0);
        QVERIFY(bytesOf(cli.document()).contains("QX77431"));
        const Answer purged = cli.on(u"purge"_s, {number, u"--json"_s});
        QVERIFY2(purged.exit == 0 && purged.err.isEmpty(), purged.all().constData());
        QCOMPARE(purged.object().value(u"items"_s).toInt(), 1);
        QCOMPARE(purged.object().value(u"backups"_s).toArray().size(), 1);
        for (const char *text : {"QX77431", "qx77431", "SECRETMARK", "Zylophon", "zylophon"})
            QVERIFY2(!bytesOf(cli.document()).contains(text), text);
        QCOMPARE(cli.items(), 1);
        QCOMPARE(cli.on(u"check"_s).exit, 0);
        QVERIFY(cli.on(u"purge"_s, {u"nobody"_s}).hasOneMessage());
        QCOMPARE(cli.on(u"purge"_s).exit, 2);
    }

    void compactingForgetsOnlyWhenItIsAsked()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({u"name=Lamp"_s});
        QCOMPARE(cli.on(u"remove"_s, {number}).exit, 0);
        QCOMPARE(cli.on(u"compact"_s).exit, 0);
        QCOMPARE(cli.on(u"undo"_s).exit, 0);
        QCOMPARE(cli.items(), 1);
        const Answer forgotten = cli.on(u"compact"_s, {u"--forget"_s, u"--json"_s});
        QVERIFY2(forgotten.exit == 0 && forgotten.object().contains(u"size_after"_s), forgotten.all().constData());
        QCOMPARE(cli.on(u"undo"_s).exit, 1);
        QCOMPARE(cli.items(), 1);
    }

    void aDamagedDocumentIsSalvaged()
    {
        const CliProgram cli;
        cli.create();
        cli.added({u"name=Lamp"_s});
        cli.added({u"name=Sofa"_s});
        QByteArray bytes = bytesOf(cli.document());
        const qsizetype at = bytes.lastIndexOf("item_words");
        QVERIFY(at > 0);
        bytes[at] = '!'; // in the schema itself
        cli.folder().write(u"home.nameplate"_s, bytes);
        QCOMPARE(cli.on(u"list"_s).exit, 1);
        const Answer salvaged = cli.on(u"salvage"_s, {u"-o"_s, u"new.nameplate"_s, u"--json"_s});
        QVERIFY2(salvaged.exit == 0, salvaged.all().constData());
        QCOMPARE(salvaged.object().value(u"items"_s).toInt(), 2);
        QCOMPARE(cli.run({u"check"_s, u"new.nameplate"_s}).exit, 0);
        QCOMPARE(bytesOf(cli.document()), bytes);
        QVERIFY(cli.on(u"salvage"_s, {u"-o"_s, u"new.nameplate"_s}).hasOneMessage());
        QCOMPARE(cli.on(u"salvage"_s).exit, 2);
    }

    void noImageOfTheProgramIsWritten()
    {
        const CliProgram cli;
        cli.create();
        QProcess program;
        cli.prepare(program);
        program.start(QStringLiteral(NAMEPLATE_CLI), {u"serve"_s, cli.document()});
        program.write("a add name=Lamp\n");
        QVERIFY(program.waitForReadyRead(30'000));
        QFile limits(u"/proc/%1/limits"_s.arg(program.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const QString text = QString::fromLatin1(limits.readAll());
        QVERIFY(text.contains(QRegularExpression(u"Max core file size +0 +0"_s)));
        program.closeWriteChannel();
        QVERIFY(program.waitForFinished(30'000));
    }
};

QTEST_GUILESS_MAIN(KeepingCommandsTest)
#include "keepingcommandstest.moc"
