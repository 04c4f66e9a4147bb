// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QFile>
#include <QTest>

using namespace nameplate;

namespace {

const QStringList fieldKeys{"number",          "id",       "name",      "brand",       "series_name",  "series_number",
                            "series_revision", "serial",   "quantity",  "place",       "category",     "tags",
                            "owner",           "status",   "condition", "acquired_on", "acquired_how", "acquired_from",
                            "order_number",    "currency", "price",     "value",       "valued_on",    "notes"};

/// Five items: two units of one series, a lot, something sold, something without a value.
void fill(const CliProgram &cli)
{
    cli.create();
    cli.added({"number=1", "brand=Bosch", "series_name=Serie 6", "series_number=WAW28750GB", "serial=4583-O912 0042",
               "place=Home / Bathroom", "price=799.00", "category=Appliances"});
    cli.added({"number=2", "brand=Bosch", "series_name=Serie 6", "series_number=WAW28750GB", "serial=4583-0912 0099",
               "place=Home / Cellar / Shelf", "price=750.00", "value=300", "category=Appliances"});
    cli.added({"number=3", "name=Dinner plate", "quantity=12", "price=8.50", "currency=GBP", "place=Home / Kitchen",
               "tags=white; daily"});
    cli.added({"number=4", "name=Bicycle", "status=sold", "price=500", "identifier.frame_number=WTU 173"});
    cli.added({"number=5", "name=Inherited clock", "place=Home / Kitchen", "notes=From Kühn in Łódź"});
}

QStringList numbersIn(const Answer &answer)
{
    QStringList numbers;
    for (const QJsonValue &item : answer.array())
        numbers << item.toObject().value(QStringLiteral("number")).toString();
    return numbers;
}

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

class ReadCommandsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { fill(m_cli); }

    void infoCountsAndAddsPerCurrency()
    {
        const Answer answer = m_cli.on(QStringLiteral("info"), {QStringLiteral("--json")});
        QCOMPARE(answer.exit, 0);
        const QJsonObject info = answer.object();
        QCOMPARE(info.value(QStringLiteral("items")).toInt(), 5);
        QCOMPARE(info.value(QStringLiteral("units")).toInt(), 15);
        QCOMPARE(info.value(QStringLiteral("series")).toInt(), 1);
        QCOMPARE(info.value(QStringLiteral("evidence")).toInt(-1), 0);
        QCOMPARE(info.value(QStringLiteral("unsorted")).toInt(-1), 0);
        QCOMPARE(info.value(QStringLiteral("unvalued")).toInt(), 1);
        QCOMPARE(info.value(QStringLiteral("gone")).toInt(), 1);
        QCOMPARE(info.value(QStringLiteral("schema_version")).toInt(), 2);
        QCOMPARE(info.value(QStringLiteral("totals")).toObject(),
                 (QJsonObject{{QStringLiteral("EUR"), QStringLiteral("1099.00")},
                              {QStringLiteral("GBP"), QStringLiteral("102.00")}}));
        QVERIFY(m_cli.on(QStringLiteral("info")).out.contains("1099.00"));
    }

    void listHasEveryKeyOfTheFieldTable()
    {
        const Answer answer = m_cli.on(QStringLiteral("list"), {QStringLiteral("--json")});
        QCOMPARE(answer.array().size(), 5);
        for (const QJsonValue &each : answer.array()) {
            const QJsonObject item = each.toObject();
            for (const QString &key : fieldKeys)
                QVERIFY2(item.contains(key), qPrintable(key));
            for (const QString &key : keysOf(item))
                QVERIFY2(item.value(key).isString() || key == QLatin1String("quantity"), qPrintable(key));
            QVERIFY(item.value(QStringLiteral("quantity")).isDouble());
        }
    }

    void listFiltersAndSorts_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("numbers");
        QTest::newRow("by number") << QStringList{"--group", "none", "--sort", "number"}
                                   << QStringList{"1", "2", "3", "4", "5"};
        QTest::newRow("descending") << QStringList{"--group", "none", "--sort", "number", "--descending"}
                                    << QStringList{"5", "4", "3", "2", "1"};
        QTest::newRow("outer place") << QStringList{"--group", "none", "--sort", "number", "--where", "place=home"}
                                     << QStringList{"1", "2", "3", "5"};
        QTest::newRow("two criteria") << QStringList{"--group", "none",        "--where", "place=home",
                                                     "--where", "brand=BOSCH", "--where", "value=300"}
                                      << QStringList{"2"};
        QTest::newRow("tag") << QStringList{"--where", "tags=Daily"} << QStringList{"3"};
        QTest::newRow("status") << QStringList{"--where", "status=sold"} << QStringList{"4"};
        QTest::newRow("a search") << QStringList{"--group", "none",     "--sort",
                                                 "number",  "--search", "brand:bosch place:home"}
                                  << QStringList{"1", "2"};
        QTest::newRow("none") << QStringList{"--where", "owner=nobody"} << QStringList{};
    }

    void listFiltersAndSorts()
    {
        QFETCH(QStringList, words);
        QFETCH(QStringList, numbers);
        const Answer answer = m_cli.on(QStringLiteral("list"), words + QStringList{"--json"});
        QCOMPARE(answer.exit, 0);
        QVERIFY2(answer.isJson(), answer.all().constData());
        QCOMPARE(numbersIn(answer), numbers);
    }

    void everyKeyCanBeSortedBy()
    {
        for (const QString &key : fieldKeys) {
            const Answer answer =
                m_cli.on(QStringLiteral("list"), {QStringLiteral("--sort"), key, QStringLiteral("--json")});
            QVERIFY2(answer.exit == 0 && answer.array().size() == 5, qPrintable(key));
        }
    }

    void listShowsItsGroups_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QStringList>("heads");
        QTest::newRow("series") << "series" << QStringList{"Bosch Serie 6", "Without a series"};
        QTest::newRow("place") << "place" << QStringList{"Home / Bathroom", "Home / Cellar / Shelf", "Without a place"};
        QTest::newRow("category") << "category" << QStringList{"Appliances", "Without a category"};
        QTest::newRow("brand") << "brand" << QStringList{"Bosch", "Without a brand"};
    }

    void listShowsItsGroups()
    {
        QFETCH(QString, group);
        QFETCH(QStringList, heads);
        const Answer answer = m_cli.on(QStringLiteral("list"), {QStringLiteral("--group"), group});
        QCOMPARE(answer.exit, 0);
        const QStringList lines = QString::fromUtf8(answer.out).split(u'\n');
        for (const QString &head : heads)
            QVERIFY2(
                std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.startsWith(head); }),
                answer.all().constData());
        QCOMPARE(lines.filter(QStringLiteral("Dinner plate")).size(), 1);
    }

    void wrongWordsOfListAreWrongUsage()
    {
        for (const QStringList &words : {QStringList{"--group", "colour"}, QStringList{"--sort", "colour"},
                                         QStringList{"--where", "colour=red"}, QStringList{"--where", "red"}}) {
            const Answer answer = m_cli.on(QStringLiteral("list"), words);
            QCOMPARE(answer.exit, 2);
            QVERIFY2(answer.err.contains("nameplate-cli help list"), answer.err.constData());
        }
        QCOMPARE(m_cli.on(QStringLiteral("list"), {QStringLiteral("--where"), QStringLiteral("price=cheap")}).exit, 1);
    }

    void findPutsSerialsFirstAndSaysWhatMatched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("matched");
        QTest::newRow("exact serial") << "4583-0912 0099" << "2" << "serial";
        QTest::newRow("look-alikes and dashes") << "45830912OO42" << "1" << "serial";
        QTest::newRow("part of a serial") << "0099" << "2" << "serial";
        QTest::newRow("identifier") << "wtu173" << "4" << "identifier.frame_number";
        QTest::newRow("words without accents") << "kuhn lodz" << "5" << "notes";
        QTest::newRow("tag") << "daily" << "3" << "tags";
    }

    void findPutsSerialsFirstAndSaysWhatMatched()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QFETCH(QString, matched);
        const Answer answer = m_cli.on(QStringLiteral("find"), {text, QStringLiteral("--json")});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(numbersIn(answer).value(0), number);
        QCOMPARE(answer.array().first().toObject().value(QStringLiteral("matched")).toString(), matched);
        QVERIFY(m_cli.on(QStringLiteral("find"), {text}).out.contains(matched.toUtf8()));
    }

    void findRanksSerialIdentifierSeriesNumberThenWords()
    {
        const CliProgram cli;
        cli.create();
        cli.added({"number=5", "name=Box with 7001 screws"});
        cli.added({"number=4", "name=Drill", "series_number=X-7001"});
        cli.added({"number=3", "name=Phone", "identifier.asset_tag=7001"});
        cli.added({"number=2", "name=Lamp", "serial=7O01"});
        cli.added({"number=1", "name=Mixer", "serial=70-01"});
        const Answer answer = cli.on(QStringLiteral("find"), {"7001", "--json"});
        QStringList found;
        for (const QJsonValue &each : answer.array())
            found << each.toObject().value("number").toString() + u' ' + each.toObject().value("matched").toString();
        QCOMPARE(found, (QStringList{"1 serial", "2 serial", "3 identifier.asset_tag", "4 series_number", "5 name"}));
    }

    void findTakesALimit()
    {
        QCOMPARE(numbersIn(m_cli.on(QStringLiteral("find"), {"home", "--json"})).size(), 4);
        QCOMPARE(numbersIn(m_cli.on(QStringLiteral("find"), {"home", "--limit", "2", "--json"})).size(), 2);
        QCOMPARE(m_cli.on(QStringLiteral("find"), {"home", "--limit", "0"}).exit, 2);
    }

    void nothingFoundIsItsOwnExitCode_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"zebra", "\"", "*", "AND", "NEAR(", "a OR", "%", "--", "''", " ", "(((", ":", "\\"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void nothingFoundIsItsOwnExitCode()
    {
        QFETCH(QString, text);
        const Answer answer = m_cli.on(QStringLiteral("find"), {QStringLiteral("--json"), QStringLiteral("--"), text});
        QVERIFY2(answer.exit == 3, answer.all().constData());
        QCOMPARE(answer.out, QByteArray("[]\n"));
        QVERIFY2(answer.hasOneMessage(), answer.err.constData());
    }

    void showTellsEverything()
    {
        QCOMPARE(m_cli.on(QStringLiteral("set"), {QStringLiteral("1"), QStringLiteral("owner=Ana")}).exit, 0);
        const Answer answer = m_cli.on(QStringLiteral("show"), {QStringLiteral("1"), QStringLiteral("--json")});
        QCOMPARE(answer.exit, 0);
        const QJsonObject item = answer.object();
        for (const QString &key : fieldKeys)
            QVERIFY2(item.contains(key), qPrintable(key));
        const QJsonObject series = item.value(QStringLiteral("series")).toObject();
        QCOMPARE(series.value(QStringLiteral("brand")).toString(), QStringLiteral("Bosch"));
        QCOMPARE(series.value(QStringLiteral("number")).toString(), QStringLiteral("WAW28750GB"));
        QVERIFY(item.value(QStringLiteral("evidence")).isArray());
        QVERIFY(item.value(QStringLiteral("identifiers")).isArray());
        const QJsonObject last = item.value(QStringLiteral("history")).toArray().last().toObject();
        QCOMPARE(last.value(QStringLiteral("field")).toString(), QStringLiteral("owner"));
        QCOMPARE(last.value(QStringLiteral("after")).toString(), QStringLiteral("Ana"));
        QCOMPARE(last.value(QStringLiteral("undone")).toBool(true), false);
        QVERIFY(QDateTime::fromString(last.value(QStringLiteral("at")).toString(), Qt::ISODate).isValid());
    }

    void theHistoryTellsAmountsInTheirOwnCurrency()
    {
        const CliProgram cli;
        cli.create();
        const QString item = cli.added({"name=Lamp", "price=5"});
        for (const QStringList &words : {QStringList{"price=6.50"}, QStringList{"price=800", "currency=JPY"},
                                         QStringList{"value=1.250", "value_currency=KWD"}, QStringList{"price=900"}})
            QCOMPARE(cli.on(QStringLiteral("set"), QStringList(item) + words).exit, 0);
        QStringList changes;
        for (const QJsonValue &each : cli.shown(item).value(QStringLiteral("history")).toArray()) {
            const QJsonObject entry = each.toObject();
            if (QStringList{"price", "value"}.contains(entry.value(QStringLiteral("field")).toString()))
                changes << entry.value(QStringLiteral("before")).toString() + u'>'
                               + entry.value(QStringLiteral("after")).toString();
        }
        QCOMPARE(changes, (QStringList{"5.00>6.50", "6.50>800", ">1.250", "800>900"}));
    }

    void showOfAnItemWithoutASeriesSaysNull()
    {
        QVERIFY(m_cli.shown(QStringLiteral("5")).value(QStringLiteral("series")).isNull());
    }

    void showOfNothingIsItsOwnExitCode()
    {
        const Answer answer = m_cli.on(QStringLiteral("show"), {QStringLiteral("777"), QStringLiteral("--json")});
        QCOMPARE(answer.exit, 3);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.hasOneMessage(), answer.err.constData());
    }

    void aSoundDocumentPassesTheCheck()
    {
        const Answer text = m_cli.on(QStringLiteral("check"));
        QCOMPARE(text.exit, 0);
        QVERIFY2(text.err.isEmpty(), text.err.constData());
        QCOMPARE(m_cli.on(QStringLiteral("check"), {QStringLiteral("--json")}).out, QByteArray("[\n]\n"));
    }

    void aDamagedDocumentFailsTheCheckAndIsLeftAlone()
    {
        const CliProgram cli;
        fill(cli);
        QFile file(cli.document());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 4));
        file.write(QByteArray(file.size() / 2, '\x5A'));
        QVERIFY(file.seek(0));
        const QByteArray before = file.readAll();
        for (const QStringList &words : {QStringList{}, QStringList{"--json"}}) {
            const Answer answer = cli.on(QStringLiteral("check"), words);
            QCOMPARE(answer.exit, 1);
            QVERIFY2(answer.hasOneMessage(), answer.err.constData());
            if (!words.isEmpty())
                for (const char *key : {"code", "item", "message"})
                    QVERIFY(answer.array().first().toObject().value(QLatin1String(key)).isString());
        }
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void readingLeavesTheFileByteIdentical()
    {
        QFile file(m_cli.document());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        for (const QStringList &words : {QStringList{"info"}, QStringList{"list"}, QStringList{"find", "home"},
                                         QStringList{"show", "1"}, QStringList{"check"}})
            QCOMPARE(m_cli.on(words.first(), words.mid(1)).exit, 0);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
        QCOMPARE(m_cli.folder().fileNames(), QStringList{QStringLiteral("home.nameplate")});
    }

private:
    CliProgram m_cli;
};

QTEST_GUILESS_MAIN(ReadCommandsTest)
#include "readcommandstest.moc"
