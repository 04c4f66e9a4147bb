// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QTest>

using namespace nameplate;

class RecallsCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_cli.create();
        const auto add = [this](const QStringList &words) { m_cli.added(words); };
        add({"number=1", "name=Tower stool", "brand=HARPPA", "series_number=HANS0002", "acquired_on=2024-02-01"});
        add({"number=2", "name=Tower stool", "brand=HARPPA", "series_number=HANS0002", "acquired_on=2023-01-01"});
        add({"number=3", "name=Fire pit", "brand=Brookstone", "series_number=BSFIREPIT02"});
        add({"number=4", "name=Sauté pan", "identifier.gtin=0-80313-08131-6"});
        add({"number=5", "name=Stroller", "brand=gb", "series_number=10AW1G-RAS2U", "acquired_on=2016-01-01"});
        add({"number=6", "name=LED tree", "brand=Lumina", "series_number=LT 1121"});
        add({"number=7", "name=LED tree", "brand=Lumina", "series_number=LT 1121", "serial=B-42"});
        add({"number=8", "name=Car", "brand=Toyota", "series_name=RAV4"});
        add({"number=9", "name=Oak table"});
    }

    void everyVerdictIsGivenWithTheWordsItRestsOn()
    {
        const Answer answer = m_cli.on(
            "recalls", {data("cpsc.json"), data("cpsc.xml"), data("safety-gate.xml"), data("nhtsa.tsv"), "--json"});
        QCOMPARE(answer.exit, 0);
        QStringList found;
        for (const QJsonValue &each : answer.array()) {
            const QJsonObject match = each.toObject();
            QCOMPARE(match.keys(), (QStringList{"because", "item", "notice", "title", "verdict"}));
            QVERIFY(match.value("because").toString().contains(u'“'));
            found << QStringLiteral("%1 %2 %3")
                         .arg(match.value("item").toString(), match.value("notice").toString(),
                              match.value("verdict").toString());
        }
        QCOMPARE(found, (QStringList{"1 26651 affected", "2 26651 not_in_range", "3 26687 affected", "4 26377 affected",
                                     "5 17057 cannot_decide", "6 SR/09901/26 cannot_decide", "7 SR/09901/26 affected",
                                     "8 21V789000/200003 cannot_decide"}));
    }

    void peopleReadLines()
    {
        const Answer answer = m_cli.on("recalls", {data("cpsc.json")});
        QVERIFY(answer.out.contains("not_in_range"));
        QVERIFY(answer.out.contains("HARPPA Recalls"));
        QCOMPARE(m_cli.on("recalls", {data("nhtsa.json")}).exit, 0);
    }

    void keptNoticesStayUntilUndone()
    {
        const QStringList words{data("cpsc.json"), "--keep", "--json"};
        QCOMPARE(m_cli.on("recalls", words).array().size(), 4);
        const QJsonArray history = m_cli.shown("1").value("history").toArray();
        QCOMPARE(history.last().toObject().value("field").toString(), QStringLiteral("recall"));
        QCOMPARE(history.last().toObject().value("after").toString(), QStringLiteral("affected"));
        QCOMPARE(m_cli.on("recalls", words).exit, 0);
        QCOMPARE(m_cli.shown("1").value("history").toArray().size(), history.size());
        QCOMPARE(m_cli.on("check").exit, 0);
        QVERIFY(m_cli.on("undo").out.contains("recall"));
        QVERIFY(m_cli.shown("1").value("history").toArray().last().toObject().value("undone").toBool());
    }

    void whatWasDoneIsKeptAndNeedsNoReminder()
    {
        QCOMPARE(m_cli.on("recalls", {data("cpsc.json"), "--keep"}).exit, 0);
        QVERIFY(m_cli.on("findings").out.contains("recalled"));
        QCOMPARE(m_cli.on("recalls", {"1", "26651", "--act", "repaired"}).exit, 0);
        const QJsonObject recall = m_cli.shown("1").value("recalls").toArray().first().toObject();
        QCOMPARE(recall.value("action").toString(), QStringLiteral("repaired"));
        QCOMPARE(recall.value("acted_on").toString(), QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(m_cli.on("recalls", {"1", "26651", "--act", "nothing yet"}).exit, 0);
        QCOMPARE(m_cli.shown("1").value("recalls").toArray().first().toObject().value("action").toString(), QString());
        QCOMPARE(m_cli.on("recalls", {"1", "99999", "--act", "repaired"}).exit, 1);
        QCOMPARE(m_cli.on("recalls", {"1", "26651", "--act", "slept"}).exit, 2);
        QCOMPARE(m_cli.on("recalls", {"1", "--act", "repaired"}).exit, 2);
    }

    void filesThatAreNoNoticesAreRefused()
    {
        const Answer wrong = m_cli.on("recalls", {data("README.md")});
        QCOMPARE(wrong.exit, 1);
        QVERIFY(wrong.hasOneMessage());
        QCOMPARE(m_cli.on("recalls", {"nowhere.json"}).exit, 1);
        QCOMPARE(m_cli.on("recalls").exit, 2);
        QVERIFY(m_cli.on("recalls", {data("safety-gate-list.xml")}).err.contains("list of weekly reports"));
    }

private:
    static QString data(const char *name)
    {
        return QFINDTESTDATA("../../data/recalls/README.md").replace("README.md", QLatin1String(name));
    }
    CliProgram m_cli;
};

QTEST_GUILESS_MAIN(RecallsCommandTest)
#include "recallscommandtest.moc"
