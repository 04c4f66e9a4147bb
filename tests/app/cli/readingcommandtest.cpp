// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QTest>

using namespace nameplate;

class ReadingCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_cli = std::make_unique<CliProgram>();
        m_cli->create();
        m_cli->added({"number=1", "name=Washing machine", "serial=4583 0912 0042"});
    }

    void aReadingIsKeptChangedAndRemoved()
    {
        QCOMPARE(m_cli
                     ->on("reading", {"1", "value=4583 0912 0042", "source=plate", "plate_state=worn",
                                      "seen_on=2026-05-17", "notes=under the lid"})
                     .exit,
                 0);
        QJsonObject reading = readings().first().toObject();
        QCOMPARE(reading.value("which").toString(), QStringLiteral("serial"));
        QCOMPARE(reading.value("value").toString(), QStringLiteral("4583 0912 0042"));
        QCOMPARE(reading.value("plate_state").toString(), QStringLiteral("worn"));
        QCOMPARE(reading.value("seen_on").toString(), QStringLiteral("2026-05-17"));
        QCOMPARE(m_cli->on("reading", {"1", "--change", "1", "plate_state=altered"}).exit, 0);
        reading = readings().first().toObject();
        QCOMPARE(reading.value("plate_state").toString(), QStringLiteral("altered"));
        QCOMPARE(reading.value("notes").toString(), QStringLiteral("under the lid"));
        QVERIFY(m_cli->on("findings").out.contains("plate_altered"));
        QCOMPARE(m_cli->on("reading", {"1", "--remove", "1"}).exit, 0);
        QVERIFY(readings().isEmpty());
        QCOMPARE(m_cli->on("undo").exit, 0);
        QCOMPARE(readings().size(), 1);
    }

    void readingsThatDisagreeAreFound()
    {
        QCOMPARE(m_cli->on("reading", {"1", "value=4583 0912 0042", "source=plate"}).exit, 0);
        QCOMPARE(m_cli->on("reading", {"1", "value=4583 O912 0042", "source=receipt"}).exit, 0);
        const Answer findings = m_cli->on("findings");
        QVERIFY2(findings.out.contains("readings_disagree") && findings.out.contains("misreading"),
                 findings.all().constData());
    }

    void aCheckWithTheMakerIsKeptChangedAndRemoved()
    {
        QCOMPARE(m_cli->on("verification", {"1", "channel=phone", "outcome=unknown", "reference=Case 4711"}).exit, 0);
        QJsonObject check = checks().first().toObject();
        QCOMPARE(check.value("channel").toString(), QStringLiteral("phone"));
        QCOMPARE(check.value("checked_on").toString(), QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(m_cli->on("verification", {"1", "--change", "1", "outcome=genuine"}).exit, 0);
        check = checks().first().toObject();
        QCOMPARE(check.value("outcome").toString(), QStringLiteral("genuine"));
        QCOMPARE(check.value("reference").toString(), QStringLiteral("Case 4711"));
        QVERIFY(m_cli->on("show", {"1"}).out.contains("Case 4711"));
        QCOMPARE(m_cli->on("verification", {"1", "--remove", "1"}).exit, 0);
        QVERIFY(checks().isEmpty());
    }

    void whatCannotBeUnderstoodIsRefused_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("unknown key") << QStringList{"reading", "1", "colour=red"} << 2 << QByteArray("which, value");
        QTest::newRow("no key") << QStringList{"reading", "1", "plate"} << 2 << QByteArray("key=value");
        QTest::newRow("twice") << QStringList{"reading", "1", "value=1", "value=2"} << 2 << QByteArray("twice");
        QTest::newRow("nothing") << QStringList{"reading", "1"} << 2 << QByteArray("nothing to keep");
        QTest::newRow("unknown source") << QStringList{"reading", "1", "value=1", "source=dream"} << 1
                                        << QByteArray("dream");
        QTest::newRow("no date") << QStringList{"reading", "1", "value=1", "seen_on=may"} << 1 << QByteArray("may");
        QTest::newRow("no such photo") << QStringList{"reading", "1", "value=1", "photo=E-009"} << 1
                                       << QByteArray("E-009");
        QTest::newRow("no such reading") << QStringList{"reading", "1", "--remove", "2"} << 3 << QByteArray("number 2");
        QTest::newRow("no such item") << QStringList{"reading", "9", "value=1"} << 1 << QByteArray("9");
        QTest::newRow("empty") << QStringList{"reading", "1", "value="} << 1 << QByteArray();
        QTest::newRow("unknown outcome") << QStringList{"verification", "1", "outcome=maybe"} << 1
                                         << QByteArray("maybe");
        QTest::newRow("no such check") << QStringList{"verification", "1", "--change", "1", "outcome=genuine"} << 3
                                       << QByteArray("number 1");
    }

    void whatCannotBeUnderstoodIsRefused()
    {
        QFETCH(QStringList, words);
        QFETCH(int, exit);
        QFETCH(QByteArray, part);
        const Answer answer = m_cli->on(words.first(), words.mid(1));
        QCOMPARE(answer.exit, exit);
        QVERIFY2(answer.hasOneMessage() && answer.err.contains(part), answer.all().constData());
        QVERIFY(readings().isEmpty() && checks().isEmpty());
    }

    void serveTakesReadings()
    {
        const Answer answer =
            m_cli->on("serve", {}, "a reading 1 value='4583 0912 0042' source=box\nb verification 1 channel=web\n");
        QVERIFY2(answer.out.contains("ACK a") && answer.out.contains("ACK b"), answer.all().constData());
        QCOMPARE(readings().size(), 1);
    }

private:
    [[nodiscard]] QJsonArray readings() const { return m_cli->shown("1").value("readings").toArray(); }
    [[nodiscard]] QJsonArray checks() const { return m_cli->shown("1").value("verifications").toArray(); }

    std::unique_ptr<CliProgram> m_cli;
};

QTEST_GUILESS_MAIN(ReadingCommandTest)
#include "readingcommandtest.moc"
