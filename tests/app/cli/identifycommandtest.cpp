// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cliprogram.h"

#include <QTest>

using namespace nameplate;

class IdentifyCommandTest : public QObject
{
    Q_OBJECT

private slots:
    void theAnswerHasTheKeysOfTheContract()
    {
        const Answer answer = m_cli.run({"identify", "FD 8410", "--brand", "Bosch", "--json"});
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.object().value("number").toString(), QStringLiteral("FD 8410"));
        const QJsonObject candidate = answer.object().value("candidates").toArray().first().toObject();
        QCOMPARE(candidate.keys(),
                 (QStringList{"confidence", "dates", "kind", "maker", "meaning", "reason", "source", "valid"}));
        QCOMPARE(candidate.value("kind").toString(), QStringLiteral("fd"));
        QCOMPARE(candidate.value("valid").toBool(), true);
        QCOMPARE(candidate.value("maker").toString(), QStringLiteral("BSH"));
        QCOMPARE(candidate.value("confidence").toString(), QStringLiteral("high"));
        const QJsonArray dates{QJsonObject{{"from", "2004-10-01"}, {"to", "2004-10-31"}}};
        QCOMPARE(candidate.value("dates").toArray(), dates);
    }

    void anOddNumberIsSaidAndNotRefused()
    {
        const Answer answer = m_cli.run({"identify", "354178036859781", "--json"});
        QCOMPARE(answer.exit, 0);
        const QJsonObject candidate = answer.object().value("candidates").toArray().first().toObject();
        QCOMPARE(candidate.value("kind").toString(), QStringLiteral("imei"));
        QCOMPARE(candidate.value("valid").toBool(true), false);
        QVERIFY(candidate.value("reason").toString().contains("should be 9"));
        QVERIFY(m_cli.run({"identify", "354178036859781"}).out.contains("odd"));
    }

    void theDayOfAcquisitionContradicts()
    {
        const Answer answer = m_cli.run({"identify", "FD9512", "--brand=Bosch", "--acquired=2015-01-01", "--json"});
        const QJsonObject candidate = answer.object().value("candidates").toArray().first().toObject();
        QCOMPARE(candidate.value("valid").toBool(true), false);
        QVERIFY(candidate.value("reason").toString().contains("after it was acquired"));
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no number") << QStringList{};
        QTest::newRow("blank number") << QStringList{" "};
        QTest::newRow("no date") << QStringList{"123", "--acquired", "yesterday"};
        QTest::newRow("unknown option") << QStringList{"123", "--colour", "red"};
    }

    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        const Answer answer = m_cli.run(QStringList{"identify"} + words);
        QCOMPARE(answer.exit, 2);
        QVERIFY2(answer.hasOneMessage(), answer.all().constData());
    }

    void bytesThatAreNoTextGetAnAnswer_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("control characters") << QStringLiteral("\x01\x1b[2J\x7f");
        QTest::newRow("half a surrogate") << QString(QChar(0xd83c));
        QTest::newRow("a right-to-left mark") << QStringLiteral("\u200f123");
        QTest::newRow("signs") << QStringLiteral("#*+");
        QTest::newRow("a hundred thousand digits") << QString(100'000, u'9');
    }

    void bytesThatAreNoTextGetAnAnswer()
    {
        QFETCH(QString, number);
        const Answer answer = m_cli.run({"identify", "--json", "--", number});
        QCOMPARE(answer.exit, 0);
        QVERIFY(answer.isJson());
        QVERIFY(!answer.object().value("candidates").toArray().isEmpty());
    }

private:
    CliProgram m_cli;
};

QTEST_GUILESS_MAIN(IdentifyCommandTest)
#include "identifycommandtest.moc"
