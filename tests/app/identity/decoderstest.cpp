// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/knowledge.h"
#include "app/identity/numbercheck.h"
#include "app/identity/numberknowledge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTranslator>

using namespace nameplate;

namespace {

const QDate vectorsDay(2026, 6, 30);

/// An entry that is right; each test spoils one thing of it.
QJsonObject goodEntry()
{
    return QJsonDocument::fromJson(R"json({"id": "acme", "maker": "Acme", "brands": ["Acme"], "kinds": ["serial"],
        "patterns": ["A(?<year>\\d\\d)(?<week>\\d\\d)"], "year": {"add": 2000, "first": 2000},
        "meaning": "Year and week.", "confidence": "high", "source": "The manual of Acme",
        "vectors": [{"number": "A1412", "dates": ["2014-W12"]}]})json")
        .object();
}

/// A translation that says no more than its language.
class SpeaksGerman : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return qstrcmp(context, "Knowledge") == 0 && qstrcmp(source, "en") == 0 ? QStringLiteral("de") : QString();
    }
};

QString refusalOf(const QJsonObject &entry)
{
    const auto rule = DecodeRule::fromJson(entry);
    return rule ? QString() : rule.error().what;
}

} // namespace

class DecodersTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyVectorOfTheDataIsDecodedExactly_data();
    void everyVectorOfTheDataIsDecodedExactly();
    void whatARuleRejectsItDoesNotDecode();
    void aGoodEntryIsTaken();
    void aBadEntryIsRefusedByName_data();
    void aBadEntryIsRefusedByName();
    void anEntryWithoutItsPartsIsRefused_data();
    void anEntryWithoutItsPartsIsRefused();
    void twoEntriesOfOneNameAreRefused();
    void nothingIsMadeInTheFuture();
    void whatANumberSaysIsSaidInTheLanguageOfTheProgram();

private:
    NumberKnowledge m_knowledge;
};

void DecodersTest::initTestCase()
{
    auto knowledge = NumberKnowledge::load();
    QVERIFY2(knowledge.has_value(), knowledge ? "" : qPrintable(knowledge.error().what));
    m_knowledge = std::move(*knowledge);
}

void DecodersTest::everyVectorOfTheDataIsDecodedExactly_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("number");
    for (const DecodeRule &rule : m_knowledge.rules())
        for (const DecodeVector &vector : rule.vectors)
            QTest::addRow("%s %s", qPrintable(rule.id), qPrintable(vector.number)) << rule.id << vector.number;
}

void DecodersTest::everyVectorOfTheDataIsDecodedExactly()
{
    QFETCH(QString, id);
    QFETCH(QString, number);
    const auto rule = std::find_if(m_knowledge.rules().begin(), m_knowledge.rules().end(),
                                   [&id](const DecodeRule &each) { return each.id == id; });
    const auto vector = std::find_if(rule->vectors.begin(), rule->vectors.end(),
                                     [&number](const DecodeVector &each) { return each.number == number; });
    const auto reading = rule->read(numbers::bare(number), vectorsDay);
    QVERIFY(reading.has_value());
    QCOMPARE(reading->dates.size(), vector->dates.size());
    QVERIFY(reading->dates == vector->dates);
}

void DecodersTest::whatARuleRejectsItDoesNotDecode()
{
    int rejected = 0;
    for (const DecodeRule &rule : m_knowledge.rules())
        for (const QString &number : rule.rejects) {
            QVERIFY2(!rule.read(numbers::bare(number), vectorsDay), qPrintable(rule.id + u' ' + number));
            ++rejected;
        }
    QVERIFY(rejected > 20);
}

void DecodersTest::aGoodEntryIsTaken()
{
    const auto rule = DecodeRule::fromJson(goodEntry());
    QVERIFY(rule.has_value());
    const auto reading = rule->read(QStringLiteral("A1412"), vectorsDay);
    QVERIFY(reading && reading->dates == std::vector{DateSpan::ofWeek(2014, 12)});
}

void DecodersTest::aBadEntryIsRefusedByName_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("why");
    QTest::newRow("unknown key") << "colour" << QJsonValue("A") << "“colour” is no key";
    QTest::newRow("no pattern") << "patterns" << QJsonValue(QJsonArray{"A(?<year>"}) << "is no pattern";
    QTest::newRow("unknown group") << "patterns" << QJsonValue(QJsonArray{"A(?<colour>\\d)"}) << "“colour” is no group";
    QTest::newRow("confidence") << "confidence" << QJsonValue("sure") << "confidence";
    QTest::newRow("years backwards") << "year" << QJsonValue(QJsonObject{{"first", 2010}, {"last", 2000}})
                                     << "years make no sense";
    QTest::newRow("code without number") << "week" << QJsonValue(QJsonObject{{"codes", QJsonObject{{"A", "one"}}}})
                                         << "“A” stands for no number";
    QTest::newRow("vector of no date") << "vectors"
                                       << QJsonValue(QJsonArray{
                                              QJsonObject{{"number", "A1412"}, {"dates", QJsonArray{"2014-13"}}}})
                                       << "“2014-13” is no year";
    QTest::newRow("vector of no number") << "vectors" << QJsonValue(QJsonArray{QJsonObject{{"dates", QJsonArray{}}}})
                                         << "no number";
}

void DecodersTest::aBadEntryIsRefusedByName()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(QString, why);
    QJsonObject entry = goodEntry();
    entry.insert(key, value);
    const QString refusal = refusalOf(entry);
    QVERIFY2(refusal.contains(QStringLiteral("“acme”")) && refusal.contains(why), qPrintable(refusal));
}

void DecodersTest::anEntryWithoutItsPartsIsRefused_data()
{
    QTest::addColumn<QString>("key");
    for (const char *key : {"id", "maker", "kinds", "patterns", "meaning", "confidence", "source", "vectors"})
        QTest::newRow(key) << key;
}

void DecodersTest::anEntryWithoutItsPartsIsRefused()
{
    QFETCH(QString, key);
    QJsonObject entry = goodEntry();
    entry.remove(key);
    QVERIFY(!refusalOf(entry).isEmpty());
}

void DecodersTest::twoEntriesOfOneNameAreRefused()
{
    const QJsonObject rules{{QStringLiteral("rules"), QJsonArray{goodEntry(), goodEntry()}}};
    const auto vehicles = readKnowledge(QStringLiteral("vehicles"));
    const auto barcodes = readKnowledge(QStringLiteral("barcode-prefixes"));
    QVERIFY(vehicles && barcodes);
    const auto knowledge = NumberKnowledge::fromJson(rules, *vehicles, *barcodes);
    QVERIFY(!knowledge);
    QVERIFY(knowledge.error().what.contains(QStringLiteral("“acme”")));
    const QJsonObject none;
    QVERIFY(!NumberKnowledge::fromJson(none, none, *barcodes));
    QVERIFY(!NumberKnowledge::fromJson(none, *vehicles, none));
}

void DecodersTest::nothingIsMadeInTheFuture()
{
    const auto rule = DecodeRule::fromJson(goodEntry());
    QVERIFY(rule.has_value());
    QVERIFY(!rule->read(QStringLiteral("A1412"), QDate(2014, 3, 16)));
    QVERIFY(rule->read(QStringLiteral("A1412"), QDate(2014, 3, 17)));
    QVERIFY(!rule->read(QStringLiteral("A1454"), vectorsDay));
}

void DecodersTest::whatANumberSaysIsSaidInTheLanguageOfTheProgram()
{
    QJsonObject entry = goodEntry();
    entry.insert(QStringLiteral("meaning"), QJsonObject{{"en", "Year and week."}, {"de", "Jahr und Woche."}});
    const auto meaning = [&entry] {
        const auto rule = DecodeRule::fromJson(entry);
        return rule ? rule->meaning : QString();
    };
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German)); // dates and numbers may be German where the sentences are not
    QCOMPARE(meaning(), QStringLiteral("Year and week."));
    QLocale::setDefault(before);
    SpeaksGerman german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    QCOMPARE(meaning(), QStringLiteral("Jahr und Woche."));
    entry.insert(QStringLiteral("meaning"), QJsonObject{{"en", "Year and week."}});
    QCOMPARE(meaning(), QStringLiteral("Year and week."));
    QCoreApplication::removeTranslator(&german);
}

QTEST_GUILESS_MAIN(DecodersTest)
#include "decoderstest.moc"
