// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"
#include "tests/support/document/testdocument.h"

#include <QFile>

using namespace nameplate;
using namespace Qt::StringLiterals;

class BackupCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void aBackupIsListedAndRestored()
    {
        const CliProgram cli;
        cli.create();
        cli.added({u"name=Lamp"_s, u"serial=12-34"_s});
        const Answer made = cli.on(u"backup"_s, {u"--json"_s});
        QVERIFY2(made.exit == 0 && made.err.isEmpty(), made.all().constData());
        QCOMPARE(made.object().value(u"items"_s).toInt(), 1);
        cli.added({u"name=Sofa"_s});

        const QJsonArray listed = cli.on(u"backups"_s, {u"--json"_s}).array();
        QCOMPARE(listed.size(), 1);
        const QString path = listed.at(0).toObject().value(u"path"_s).toString();
        const Answer tried = cli.run({u"restore"_s, path, u"-o"_s, cli.document(), u"--dry-run"_s, u"--json"_s});
        QVERIFY2(tried.exit == 0, tried.all().constData());
        QCOMPARE(tried.object().value(u"restored"_s).toBool(true), false);
        const QJsonObject differences = tried.object().value(u"differences"_s).toObject();
        QCOMPARE(differences.value(u"only_now"_s).toArray().at(0).toObject().value(u"name"_s).toString(), u"Sofa"_s);
        QCOMPARE(cli.items(), 2);

        const Answer restored = cli.run({u"restore"_s, path, u"-o"_s, cli.document(), u"--json"_s});
        QVERIFY2(restored.exit == 0 && restored.err.isEmpty(), restored.all().constData());
        QCOMPARE(cli.items(), 1);
        const QString kept = restored.object().value(u"kept"_s).toString();
        QCOMPARE(cli.run({u"info"_s, kept, u"--json"_s}).object().value(u"items"_s).toInt(), 2);
        QCOMPARE(cli.on(u"check"_s).exit, 0);
    }

    void aCompleteCopyOpensLikeTheOriginal()
    {
        const CliProgram cli;
        cli.create();
        cli.added({u"name=Lamp"_s});
        const Answer made = cli.on(u"backup"_s, {u"-o"_s, u"copy.nameplate"_s});
        QVERIFY2(made.exit == 0 && made.err.isEmpty(), made.all().constData());
        QCOMPARE(bytesOf(cli.folder().path(u"copy.nameplate"_s)), bytesOf(cli.document()));
        QCOMPARE(cli.on(u"backup"_s, {u"-o"_s, u"copy.nameplate"_s}).exit, 0);
        QVERIFY(cli.on(u"backup"_s, {u"-o"_s, cli.document()}).hasOneMessage());
    }

    void anImportIsPrecededByABackup()
    {
        const CliProgram cli;
        cli.create();
        cli.added({u"name=Lamp"_s});
        const QString list = cli.folder().write(u"list.csv"_s, "name\nSofa\nTable\n");
        QCOMPARE(cli.on(u"import"_s, {list, u"--dry-run"_s}).exit, 0);
        QCOMPARE(cli.on(u"backups"_s).exit, 3);
        QCOMPARE(cli.on(u"import"_s, {list}).exit, 0);
        const QJsonArray listed = cli.on(u"backups"_s, {u"--json"_s}).array();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0).toObject().value(u"reason"_s).toString(), u"before-import"_s);
        QCOMPARE(listed.at(0).toObject().value(u"items"_s).toInt(), 1);
    }

    void anotherFolderOfBackupsCanBeChosen()
    {
        const CliProgram cli;
        cli.create();
        QCOMPARE(cli.on(u"backup"_s, {u"--store"_s, u"stick"_s}).exit, 0);
        QCOMPARE(cli.on(u"backups"_s).exit, 3);
        QCOMPARE(cli.on(u"backups"_s, {u"--store"_s, u"stick"_s, u"--json"_s}).array().size(), 1);
        const QString taken = cli.folder().write(u"file"_s, "x");
        QVERIFY(cli.on(u"backup"_s, {u"--store"_s, taken}).hasOneMessage());
    }

    void anEncryptedCopyIsMadeAndRestored()
    {
        const CliProgram cli;
        cli.create();
        cli.added({u"name=Lamp"_s, u"serial=QX-77-PLAIN"_s});
        const Answer made =
            cli.on(u"backup"_s, {u"-o"_s, u"home.age"_s, u"--passphrase-from"_s, u"-"_s}, "correct horse\n");
        QVERIFY2(made.exit == 0 && made.err.isEmpty(), made.all().constData());
        QVERIFY(!bytesOf(cli.folder().path(u"home.age"_s)).contains("QX-77-PLAIN"));
        const QString phrase = cli.folder().write(u"phrase"_s, "correct horse\r\nand more\n");
        const QStringList restore{u"restore"_s, u"home.age"_s, u"-o"_s, u"new.nameplate"_s, u"--passphrase-from"_s};
        QVERIFY(cli.run(QStringList{u"restore"_s, u"home.age"_s, u"-o"_s, u"new.nameplate"_s}).hasOneMessage());
        QVERIFY(cli.run(restore + QStringList{u"-"_s}, "wrong\n").hasOneMessage());
        QCOMPARE(cli.run(restore + QStringList{phrase}).exit, 0);
        QCOMPARE(bytesOf(cli.folder().path(u"new.nameplate"_s)), bytesOf(cli.document()));
    }

    void whatCannotBeDoneIsSaidInOneSentence_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::newRow("no such document") << QStringList{u"backup"_s, u"none"_s} << 1;
        QTest::newRow("two places") << QStringList{u"backup"_s, u"x"_s, u"-o"_s, u"a"_s, u"--store"_s, u"b"_s} << 2;
        QTest::newRow("no passphrase") << QStringList{u"backup"_s, u"x"_s, u"-o"_s, u"a.age"_s} << 2;
        QTest::newRow("no place for the encrypted")
            << QStringList{u"backup"_s, u"x"_s, u"--passphrase-from"_s, u"-"_s} << 2;
        QTest::newRow("no file with a passphrase")
            << QStringList{u"backup"_s, u"x"_s, u"-o"_s, u"a.age"_s, u"--passphrase-from"_s, u"none"_s} << 1;
        QTest::newRow("no place to restore") << QStringList{u"restore"_s, u"x"_s} << 2;
        QTest::newRow("no such backup") << QStringList{u"restore"_s, u"none"_s, u"-o"_s, u"new"_s} << 1;
    }

    void whatCannotBeDoneIsSaidInOneSentence()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        const CliProgram cli;
        const Answer answer = cli.run(words);
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.hasOneMessage(), answer.all().constData());
        QCOMPARE(cli.folder().fileNames(), QStringList());
    }
};

QTEST_GUILESS_MAIN(BackupCommandTest)
#include "backupcommandtest.moc"
