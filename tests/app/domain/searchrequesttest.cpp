// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/domain/searchrequest.h"

#include "app/domain/itemfield.h"

#include <QTest>

using namespace nameplate;

class SearchRequestTest : public QObject
{
    Q_OBJECT

private slots:
    void ordinaryTextStaysAsTyped_data();
    void ordinaryTextStaysAsTyped();
    void filterWordsAreTakenOutOfTheText();
    void quotesHoldWordsTogether();
    void aWordWithNothingBehindItNarrowsNothingYet_data();
    void aWordWithNothingBehindItNarrowsNothingYet();
    void datesAreYearsMonthsAndDays_data();
    void datesAreYearsMonthsAndDays();
    void amountsAreCompared_data();
    void amountsAreCompared();
    void choicesAreFoundByTheirBeginning();
    void noIsTheOppositeOfHas();
    void aDashAsksForTheOthers();
    void everyExampleIsUnderstood();
    void everyWordNamesAFieldOnce();
};

void SearchRequestTest::ordinaryTextStaysAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("words") << QStringLiteral("washing  machine");
    QTest::newRow("no filter word") << QStringLiteral("colour:red");
    QTest::newRow("a MAC address") << QStringLiteral("00:1A:2B:3C:4D:5E");
    QTest::newRow("a link") << QStringLiteral("https://example.org");
    QTest::newRow("a colon alone") << QStringLiteral(":");
    QTest::newRow("a word that is no amount") << QStringLiteral("value:high");
    QTest::newRow("an amount that could be thousands") << QStringLiteral("value:>1.299");
    QTest::newRow("a day that does not exist") << QStringLiteral("acquired:2023-02-30");
    QTest::newRow("an unknown status") << QStringLiteral("status:purple");
    QTest::newRow("nothing anybody can have") << QStringLiteral("has:wings");
    QTest::newRow("an open quote") << QStringLiteral("17\" screen");
    QTest::newRow("a comparison of a range") << QStringLiteral("value:>1..2");
}

void SearchRequestTest::ordinaryTextStaysAsTyped()
{
    QFETCH(QString, typed);
    const SearchRequest request = SearchRequest::read(typed);
    QCOMPARE(request.text, typed);
    QVERIFY(request.terms.empty());
}

void SearchRequestTest::filterWordsAreTakenOutOfTheText()
{
    const SearchRequest request = SearchRequest::read(QStringLiteral("drill place:garage no:receipt  17\" Value:>500"));
    QCOMPARE(request.text, QStringLiteral("drill    17\""));
    QCOMPARE(request.terms.size(), size_t(3));
    QCOMPARE(request.terms[0].word->word, "place");
    QCOMPARE(request.terms[0].text, QStringLiteral("garage"));
    QCOMPARE(request.terms[1].presence, QStringLiteral("receipt"));
    QVERIFY(request.terms[1].without);
    QCOMPARE(request.terms[2].least, 500 * FilterTerm::scale + 1);
}

void SearchRequestTest::quotesHoldWordsTogether()
{
    const SearchRequest request = SearchRequest::read(QStringLiteral("place:\"Living room / Shelf\" lamp tag:\"a b"));
    QCOMPARE(request.text, QStringLiteral("lamp"));
    QCOMPARE(request.terms.size(), size_t(2));
    QCOMPARE(request.terms[0].text, QStringLiteral("Living room / Shelf"));
    QCOMPARE(request.terms[1].text, QStringLiteral("a b"));
}

void SearchRequestTest::aWordWithNothingBehindItNarrowsNothingYet_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"place:", "value:>", "value:>=", "has:", "status:", "acquired:<", "serial:\""})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void SearchRequestTest::aWordWithNothingBehindItNarrowsNothingYet()
{
    QFETCH(QString, typed);
    QVERIFY(SearchRequest::read(typed).isEmpty());
    QCOMPARE(SearchRequest::read(QStringLiteral("lamp ") + typed).text, QStringLiteral("lamp"));
}

void SearchRequestTest::datesAreYearsMonthsAndDays_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const QDate begin(1, 1, 1);
    const QDate end(9999, 12, 31);
    QTest::newRow("a year") << "2023" << QDate(2023, 1, 1) << QDate(2023, 12, 31);
    QTest::newRow("a month") << "2024-02" << QDate(2024, 2, 1) << QDate(2024, 2, 29);
    QTest::newRow("a day") << "2024-02-03" << QDate(2024, 2, 3) << QDate(2024, 2, 3);
    QTest::newRow("after a month") << ">2020-01" << QDate(2020, 2, 1) << end;
    QTest::newRow("from a month on") << ">=2020-01" << QDate(2020, 1, 1) << end;
    QTest::newRow("before a year") << "<2020" << begin << QDate(2019, 12, 31);
    QTest::newRow("until a year") << "<=2020" << begin << QDate(2020, 12, 31);
    QTest::newRow("a range") << "2019..2020-03" << QDate(2019, 1, 1) << QDate(2020, 3, 31);
    QTest::newRow("an open range") << "2019.." << QDate(2019, 1, 1) << end;
}

void SearchRequestTest::datesAreYearsMonthsAndDays()
{
    QFETCH(QString, asked);
    const SearchRequest request = SearchRequest::read(QStringLiteral("acquired:") + asked);
    QCOMPARE(request.terms.size(), size_t(1));
    QTEST(request.terms.front().firstDay, "first");
    QTEST(request.terms.front().lastDay, "last");
}

void SearchRequestTest::amountsAreCompared_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    const qint64 top = std::numeric_limits<qint64>::max();
    QTest::newRow("exact") << "500" << qint64(5'000'000) << qint64(5'000'000);
    QTest::newRow("a point") << "12.5" << qint64(125'000) << qint64(125'000);
    QTest::newRow("a comma") << "12,50" << qint64(125'000) << qint64(125'000);
    QTest::newRow("more") << ">500" << qint64(5'000'001) << top;
    QTest::newRow("at least") << ">=500" << qint64(5'000'000) << top;
    QTest::newRow("less") << "<100" << qint64(0) << qint64(999'999);
    QTest::newRow("at most") << "<=100" << qint64(0) << qint64(1'000'000);
    QTest::newRow("a range") << "100..500" << qint64(1'000'000) << qint64(5'000'000);
}

void SearchRequestTest::amountsAreCompared()
{
    QFETCH(QString, asked);
    const SearchRequest request = SearchRequest::read(QStringLiteral("price:") + asked);
    QCOMPARE(request.terms.size(), size_t(1));
    QTEST(request.terms.front().least, "least");
    QTEST(request.terms.front().most, "most");
}

void SearchRequestTest::choicesAreFoundByTheirBeginning()
{
    const auto choices = [](const char *typed) {
        const SearchRequest request = SearchRequest::read(QString::fromLatin1(typed));
        return request.terms.empty() ? std::vector<int>() : request.terms.front().choices;
    };
    QCOMPARE(choices("status:lent"), std::vector<int>{int(Status::Lent)});
    QCOMPARE(choices("status:In_Repair"), std::vector<int>{int(Status::InRepair)});
    QCOMPARE(choices("status:\"in repair\""), std::vector<int>{int(Status::InRepair)});
    QCOMPARE(choices("status:sto"), (std::vector<int>{int(Status::Stored), int(Status::Stolen)}));
    QCOMPARE(choices("condition:very"), std::vector<int>{int(Condition::VeryGood)});
}

void SearchRequestTest::noIsTheOppositeOfHas()
{
    QVERIFY(!SearchRequest::read(QStringLiteral("has:photo")).terms.front().without);
    QVERIFY(SearchRequest::read(QStringLiteral("no:photo")).terms.front().without);
    QVERIFY(SearchRequest::read(QStringLiteral("-has:photo")).terms.front().without);
    QVERIFY(!SearchRequest::read(QStringLiteral("-no:photo")).terms.front().without);
    QCOMPARE(SearchRequest::read(QStringLiteral("no:rec")).terms.front().presence, QStringLiteral("receipt"));
}

void SearchRequestTest::aDashAsksForTheOthers()
{
    const SearchRequest request = SearchRequest::read(QStringLiteral("-place:kitchen -lamp"));
    QCOMPARE(request.text, QStringLiteral("-lamp"));
    QVERIFY(request.terms.front().without);
}

void SearchRequestTest::everyExampleIsUnderstood()
{
    for (const FilterWord &word : filterwords::all()) {
        const QString typed = QStringLiteral("%1:\"%2\"").arg(QLatin1String(word.word), QLatin1String(word.example));
        const SearchRequest request = SearchRequest::read(typed);
        QVERIFY2(request.terms.size() == 1 && request.text.isEmpty(), word.word);
    }
}

void SearchRequestTest::everyWordNamesAFieldOnce()
{
    QStringList names;
    for (const FilterWord &word : filterwords::all()) {
        names << QString::fromLatin1(word.word);
        if (*word.field) {
            QVERIFY2(fields::find(QString::fromLatin1(word.field)), word.field);
            if (qstrcmp(word.field, word.word) != 0)
                names << QString::fromLatin1(word.field);
        }
    }
    QCOMPARE(names.removeDuplicates(), qsizetype(0));
}

QTEST_GUILESS_MAIN(SearchRequestTest)
#include "searchrequesttest.moc"
