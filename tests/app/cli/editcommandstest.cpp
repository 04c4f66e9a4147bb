// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace nameplate;

namespace {

/// Everything that may go wrong with a text on its way through shell, database, JSON and terminal.
QString hostile()
{
    return QStringLiteral("<b>bold</b> & \"double\" 'single' %1 %n \\ $(x) `y` -- \u202Eback\u202C \U0001F9FA e\u0301 "
                          "\x1b[31mred \u0085 üß 日本");
}

} // namespace

class EditCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void createMakesOnePrivateFileAndNeverOverwrites()
    {
        const CliProgram cli;
        cli.create();
        QCOMPARE(cli.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
        QCOMPARE(QFileInfo(cli.document()).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QFile file(cli.document());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        const Answer again = cli.on(QStringLiteral("create"));
        QCOMPARE(again.exit, 1);
        QVERIFY2(again.hasOneMessage(), again.all().constData());
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void createTakesTheCurrencyOfNewAmounts()
    {
        const CliProgram cli;
        QCOMPARE(cli.on(QStringLiteral("create"), {QStringLiteral("--currency"), QStringLiteral("chf")}).exit, 0);
        const QString number = cli.added({QStringLiteral("name=Clock"), QStringLiteral("price=12.5")});
        QCOMPARE(cli.shown(number).value(QStringLiteral("currency")).toString(), QStringLiteral("CHF"));
        QCOMPARE(cli.shown(number).value(QStringLiteral("price")).toString(), QStringLiteral("12.50"));
        const CliProgram other;
        QCOMPARE(other.on(QStringLiteral("create"), {QStringLiteral("--currency"), QStringLiteral("XYZ")}).exit, 1);
        QVERIFY(other.folder().fileNames().isEmpty());
    }

    void createFillsADocumentWithTheSampleHousehold()
    {
        const CliProgram cli;
        const Answer answer = cli.on(QStringLiteral("create"), {QStringLiteral("--sample")});
        QVERIFY2(answer.exit == 0 && answer.err.isEmpty(), answer.all().constData());
        QVERIFY(cli.items() >= 50);
        QCOMPARE(cli.on(QStringLiteral("check")).exit, 0);
        QCOMPARE(cli.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
        QCOMPARE(cli.on(QStringLiteral("create"), {QStringLiteral("--sample")}).exit, 1);
        QVERIFY(cli.items() >= 50);
    }

    void addPrintsTheNumberOfTheNewItem()
    {
        const CliProgram cli;
        cli.create();
        const Answer answer = cli.on(QStringLiteral("add"), {QStringLiteral("name=Oak table")});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.err.isEmpty(), answer.err.constData());
        const QString number = QString::fromUtf8(answer.out.trimmed());
        QVERIFY(!number.isEmpty());
        QCOMPARE(cli.shown(number).value(QStringLiteral("name")).toString(), QStringLiteral("Oak table"));
    }

    void addKeepsEveryFieldAsItWasTyped()
    {
        const CliProgram cli;
        cli.create();
        const QList<QPair<QString, QString>> values{{"number", "K-17"},
                                                    {"name", "Washing machine"},
                                                    {"brand", "Bosch"},
                                                    {"series_name", "Serie 6"},
                                                    {"series_number", "WAW28"},
                                                    {"series_revision", "/01"},
                                                    {"serial", "4583-O912 0042"},
                                                    {"place", "Home / Bathroom"},
                                                    {"category", "Appliances"},
                                                    {"tags", "blue; wet"},
                                                    {"owner", "Zoë"},
                                                    {"status", "lent"},
                                                    {"condition", "very_good"},
                                                    {"acquired_on", "2023-05-17"},
                                                    {"acquired_how", "bought"},
                                                    {"acquired_from", "Müller"},
                                                    {"order_number", "0001"},
                                                    {"currency", "EUR"},
                                                    {"price", "799.00"},
                                                    {"value_currency", "USD"},
                                                    {"value", "450.50"},
                                                    {"valued_on", "2025-01-31"},
                                                    {"warranty_until", "2026-05-17"}};
        QStringList words;
        for (const auto &[key, value] : values)
            words << key + QLatin1Char('=') + value;
        QCOMPARE(cli.added(words), QStringLiteral("K-17"));
        const QJsonObject item = cli.shown(QStringLiteral("K-17"));
        for (const auto &[key, value] : values)
            QVERIFY2(item.value(key).toString() == value, qPrintable(key + ": " + item.value(key).toString()));
        QCOMPARE(item.value(QStringLiteral("quantity")).toInt(), 1);
    }

    void hostileTextComesBackExactly_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::newRow("UTF-8 locale") << "C.UTF-8";
        QTest::newRow("C locale") << "C";
    }

    void hostileTextComesBackExactly()
    {
        QFETCH(QString, locale);
        const CliProgram cli;
        cli.create();
        const QString notes = hostile() + QStringLiteral("\nsecond\tline\r\n") + QString(100'000, u'n');
        const QStringList keys{"name", "brand", "serial", "owner", "acquired_from", "order_number", "series_name"};
        QStringList words{QStringLiteral("add"), cli.document(), QStringLiteral("--json"), "notes=" + notes};
        for (const QString &key : keys)
            words << key + QLatin1Char('=') + hostile();
        const Answer added = cli.run(words, {}, locale);
        QVERIFY2(added.exit == 0 && added.err.isEmpty(), added.all().left(2000).constData());
        QCOMPARE(added.object().value(QStringLiteral("notes")).toString(), notes);
        for (const QString &key : keys)
            QCOMPARE(added.object().value(key).toString(), hostile());

        const Answer text =
            cli.run({QStringLiteral("show"), cli.document(), added.object().value(QStringLiteral("number")).toString()},
                    {}, locale);
        QCOMPARE(text.exit, 0);
        QVERIFY(!text.out.contains('\x1b'));
        QVERIFY(text.out.contains("<b>bold</b> & \"double\""));
        QVERIFY(text.out.contains("日本"));
        const Answer found = cli.run({QStringLiteral("find"), cli.document(), hostile()}, {}, locale);
        QVERIFY2(found.exit == 0 && !found.out.contains('\x1b'), found.all().left(2000).constData());
    }

    void addRefusesWhatItCannotUnderstand_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing to call it by") << QStringList{"notes=x"} << 1 << "name";
        QTest::newRow("no words") << QStringList{} << 2 << "nameplate-cli help add";
        QTest::newRow("unknown key") << QStringList{"name=a", "pirce=1"} << 2 << "price";
        QTest::newRow("no key") << QStringList{"table"} << 2 << "key=value";
        QTest::newRow("unknown option") << QStringList{"name=a", "--foto", "x"} << 2 << "foto";
        QTest::newRow("amount in words") << QStringList{"name=a", "price=cheap"} << 1 << "cheap";
        QTest::newRow("too exact") << QStringList{"name=a", "price=1.234"} << 1 << "decimal";
        QTest::newRow("comma") << QStringList{"name=a", "price=1,5"} << 1 << "1,5";
        QTest::newRow("negative") << QStringList{"name=a", "price=-1"} << 1 << "-1";
        QTest::newRow("no such day") << QStringList{"name=a", "acquired_on=2024-02-30"} << 1 << "2024-02-30";
        QTest::newRow("no such currency") << QStringList{"name=a", "currency=ABC"} << 1 << "ABC";
        QTest::newRow("no such status") << QStringList{"name=a", "status=gone"} << 1 << "stolen";
        QTest::newRow("no quantity") << QStringList{"name=a", "quantity=0"} << 1 << "Quantity";
        QTest::newRow("own identity") << QStringList{"name=a", "id=1"} << 1 << "Identity";
        QTest::newRow("missing photo") << QStringList{"name=a", "--photo", "none.jpg"} << 1 << "none.jpg";
        QTest::newRow("second photo missing")
            << QStringList{"name=a", "--photo", "good.jpg", "--photo", "none.jpg"} << 1 << "none.jpg";
        QTest::newRow("missing receipt") << QStringList{"name=a", "--photo", "good.jpg", "--receipt", "."} << 1
                                         << "folder";
    }

    void addRefusesWhatItCannotUnderstand()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QString, says);
        const CliProgram cli;
        cli.create();
        cli.folder().write(QStringLiteral("good.jpg"), "\xFF\xD8\xFF\xE0 not much of a picture");
        const Answer answer = cli.on(QStringLiteral("add"), words);
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.out.isEmpty(), answer.out.constData());
        QVERIFY2(answer.err.startsWith("nameplate-cli: ") && answer.err.contains(says.toUtf8()),
                 answer.err.constData());
        const QJsonObject info = cli.on(QStringLiteral("info"), {QStringLiteral("--json")}).object();
        QCOMPARE(info.value(QStringLiteral("items")).toInt(-1), 0);
        QCOMPARE(info.value(QStringLiteral("evidence")).toInt(-1), 0);
        QCOMPARE(cli.on(QStringLiteral("undo")).exit, 1);
    }

    void unitsOfOneSeriesShareIt()
    {
        const CliProgram cli;
        cli.create();
        for (const char *serial : {"serial=1", "serial=2"})
            cli.added({QStringLiteral("brand=Philips"), QStringLiteral("series_number=GC4567/80"), serial});
        QCOMPARE(
            cli.on(QStringLiteral("info"), {QStringLiteral("--json")}).object().value(QStringLiteral("series")).toInt(),
            1);
    }

    void setChangesAndClearsFields()
    {
        const CliProgram cli;
        cli.create();
        const QString number =
            cli.added({QStringLiteral("name=Lamp"), QStringLiteral("notes=old"), QStringLiteral("price=5")});
        QCOMPARE(cli.on(QStringLiteral("set"), {number, "notes=", "name=Lámpara", "identifier.mac=00:11"}).exit, 0);
        const QJsonObject item = cli.shown(number);
        QCOMPARE(item.value(QStringLiteral("name")).toString(), QStringLiteral("Lámpara"));
        QCOMPARE(item.value(QStringLiteral("notes")).toString(), QString());
        QCOMPARE(item.value(QStringLiteral("price")).toString(), QStringLiteral("5.00"));
        QCOMPARE(item.value(QStringLiteral("identifiers"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QStringLiteral("value"))
                     .toString(),
                 QStringLiteral("00:11"));
    }

    void setFindsItemsByNumberUuidAndSerial()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({QStringLiteral("name=Lamp"), QStringLiteral("serial=SN 77-A")});
        const QString uuid = cli.shown(number).value(QStringLiteral("id")).toString();
        for (const QString &reference : {number, uuid, QStringLiteral("SN 77-A")})
            QCOMPARE(cli.on(QStringLiteral("set"), {reference, "owner=" + reference}).exit, 0);
        QCOMPARE(cli.shown(number).value(QStringLiteral("owner")).toString(), QStringLiteral("SN 77-A"));
    }

    void setOfTheSameValueSaysSoAndMakesNoStep()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({QStringLiteral("name=Lamp"), QStringLiteral("price=5")});
        const Answer answer = cli.on(QStringLiteral("set"), {number, "name=Lamp", "price=5.00"});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.out.contains("Nothing differs"), answer.all().constData());
        QVERIFY(cli.on(QStringLiteral("undo")).exit == 0);
        QCOMPARE(cli.items(), 0);
    }

    void aReferenceToSeveralItemsIsRefusedAndNamesThem()
    {
        const CliProgram cli;
        cli.create();
        cli.added({QStringLiteral("name=a"), QStringLiteral("number=A1"), QStringLiteral("serial=X9")});
        cli.added({QStringLiteral("name=b"), QStringLiteral("number=B2"), QStringLiteral("serial=X9")});
        for (const QStringList &words : {QStringList{"set", "X9", "owner=me"}, QStringList{"remove", "X9"},
                                         QStringList{"show", "X9"}, QStringList{"extract", "X9", "out"}}) {
            const Answer answer = cli.on(words.first(), words.mid(1));
            QCOMPARE(answer.exit, 1);
            QVERIFY2(answer.err.contains("A1, B2"), answer.err.constData());
        }
    }

    void anUnknownItemIsRefused()
    {
        const CliProgram cli;
        cli.create();
        for (const QStringList &words : {QStringList{"set", "77", "owner=me"}, QStringList{"remove", "77"},
                                         QStringList{"attach", "77", "x"}, QStringList{"extract", "77", "out"}}) {
            const Answer answer = cli.on(words.first(), words.mid(1));
            QCOMPARE(answer.exit, 1);
            QVERIFY2(answer.err.contains("77") && answer.hasOneMessage(), answer.err.constData());
        }
    }

    void removeIsAllOrNothing()
    {
        const CliProgram cli;
        cli.create();
        const QString one = cli.added({QStringLiteral("name=a")});
        const QString two = cli.added({QStringLiteral("name=b")});
        QCOMPARE(cli.on(QStringLiteral("remove"), {one, QStringLiteral("missing")}).exit, 1);
        QCOMPARE(cli.items(), 2);
        QCOMPARE(cli.on(QStringLiteral("remove"), {one, two, one}).exit, 0);
        QCOMPARE(cli.items(), 0);
        QCOMPARE(cli.on(QStringLiteral("undo")).exit, 0);
        QCOMPARE(cli.items(), 2);
    }

    void undoAndRedoWorkAcrossProcesses()
    {
        const CliProgram cli;
        cli.create();
        const QString number = cli.added({QStringLiteral("name=Lamp"), QStringLiteral("tags=a; b")});
        QCOMPARE(cli.on(QStringLiteral("set"), {number, QStringLiteral("name=Torch")}).exit, 0);
        QCOMPARE(cli.on(QStringLiteral("set"), {number, QStringLiteral("place=Home / Cellar"), QStringLiteral("tags=")})
                     .exit,
                 0);
        const QJsonObject last = cli.shown(number);

        QCOMPARE(cli.on(QStringLiteral("undo"), {QStringLiteral("--steps"), QStringLiteral("2")}).exit, 0);
        QCOMPARE(cli.shown(number).value(QStringLiteral("name")).toString(), QStringLiteral("Lamp"));
        QCOMPARE(cli.shown(number).value(QStringLiteral("tags")).toString(), QStringLiteral("a; b"));
        QCOMPARE(cli.shown(number).value(QStringLiteral("place")).toString(), QString());
        QCOMPARE(cli.on(QStringLiteral("redo")).exit, 0);
        QCOMPARE(cli.on(QStringLiteral("redo")).exit, 0);
        QCOMPARE(cli.on(QStringLiteral("redo")).exit, 1);
        for (const char *key : {"name", "place", "tags"})
            QCOMPARE(cli.shown(number).value(QLatin1String(key)), last.value(QLatin1String(key)));

        const Answer tooMany = cli.on(QStringLiteral("undo"), {QStringLiteral("--steps"), QStringLiteral("9")});
        QCOMPARE(tooMany.exit, 1);
        QVERIFY2(tooMany.err.contains("3"), tooMany.err.constData());
        QCOMPARE(cli.items(), 0);
        QCOMPARE(cli.on(QStringLiteral("undo")).exit, 1);
    }

    void undoNeedsANumberOfSteps()
    {
        const CliProgram cli;
        cli.create();
        for (const char *steps : {"0", "-1", "two", ""})
            QCOMPARE(cli.on(QStringLiteral("undo"), {QStringLiteral("--steps"), QLatin1String(steps)}).exit, 2);
    }
};

QTEST_GUILESS_MAIN(EditCommandsTest)
#include "editcommandstest.moc"
