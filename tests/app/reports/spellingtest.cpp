// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/spelling.h"

#include "app/identity/knowledge.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace nameplate;

class SpellingTest : public QObject
{
    Q_OBJECT

private slots:
    void aNumberIsSpelledInTheLanguageOfTheReport_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("spelled");
        const QString model = QStringLiteral("WAW28750GB");
        QTest::newRow("English") << QStringLiteral("en_GB") << model
                                 << QStringLiteral(
                                        "W Whiskey · A Alfa · W Whiskey · 2 · 8 · 7 · 5 · 0 zero · G Golf · B Bravo");
        QTest::newRow("German")
            << QStringLiteral("de_CH") << model
            << QStringLiteral("W Wuppertal · A Aachen · W Wuppertal · 2 · 8 · 7 · 5 · 0 null · G Goslar · B Berlin");
        QTest::newRow("a language without words of its own")
            << QStringLiteral("ja_JP") << QStringLiteral("X1") << QStringLiteral("X Xray · 1");
        QTest::newRow("signs and small letters") << QStringLiteral("en_US") << QStringLiteral("a-B /Ä")
                                                 << QStringLiteral("small a Alfa · dash · B Bravo · slash · Ä");
        QTest::newRow("German letters") << QStringLiteral("de_DE") << QStringLiteral("Ä5ß")
                                        << QStringLiteral("Ä Umlaut Aachen · 5 · klein ß Eszett");
        QTest::newRow("digits alone") << QStringLiteral("en_GB") << QStringLiteral("4583 0912") << QString();
        QTest::newRow("nothing") << QStringLiteral("en_GB") << QString() << QString();
    }

    void aNumberIsSpelledInTheLanguageOfTheReport()
    {
        QFETCH(QString, locale);
        QFETCH(QString, number);
        QFETCH(QString, spelled);
        QCOMPARE(spelledForTelephone(number, QLocale(locale)), spelled);
    }

    void everyTableHasAWordForEveryLetter()
    {
        const QJsonObject knowledge = *readKnowledge(QStringLiteral("spelling-words"));
        const QJsonArray tables = knowledge[QStringLiteral("tables")].toArray();
        QVERIFY(tables.size() >= 2);
        for (const auto &table : tables) {
            const QJsonObject words = table.toObject()[QStringLiteral("words")].toObject();
            for (char letter = 'A'; letter <= 'Z'; ++letter)
                QVERIFY(!words[QString(QLatin1Char(letter))].toString().isEmpty());
            QVERIFY(!table.toObject()[QStringLiteral("source")].toString().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(SpellingTest)
#include "spellingtest.moc"
