// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/searchsuggestions.h"

#include "app/domain/searchrequest.h"
#include "tests/support/household.h"

#include <QTest>

using namespace nameplate;

class SearchSuggestionsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_home.addFourThings();
        m_home.add({QStringLiteral("name=Sofa"), QStringLiteral("place=Home / Living room"),
                    QStringLiteral("tags=soft thing; old")});
    }

    void aWordIsOfferedAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("its beginning") << "pl" << "place:";
        QTest::newRow("behind other text") << "lamp BRA" << "brand:";
        QTest::newRow("one letter is too little") << "p" << "";
        QTest::newRow("the others") << "-pla" << "-place:";
        QTest::newRow("no filter word") << "washing" << "";
        QTest::newRow("behind a blank") << "place " << "";
        QTest::newRow("a place") << "place:kit" << "place:Kitchen";
        QTest::newRow("a place of two words") << "place:util" << "place:\"Utility room\"";
        QTest::newRow("inside quotes") << "place:\"living r" << "place:\"Living room\"";
        QTest::newRow("a brand") << "brand:b" << "brand:Bosch";
        QTest::newRow("a series") << "series:xps" << "series:\"Dell XPS 13\"";
        QTest::newRow("a tag") << "tag:" << "tag:old";
        QTest::newRow("a status") << "status:le" << "status:lent";
        QTest::newRow("what can be missing") << "no:rec" << "no:receipt";
        QTest::newRow("a year") << "acquired:" << "acquired:2026";
        QTest::newRow("an amount") << "value:" << "value:>500";
        QTest::newRow("all is there") << "place:kitchen" << "";
    }

    void aWordIsOfferedAsItIsTyped()
    {
        QFETCH(QString, typed);
        const SearchSuggestions suggestions(m_home.inventory(), QDate(2026, 5, 1));
        const QList<SearchSuggestion> list = suggestions.at(typed, typed.size());
        QTEST(list.isEmpty() ? QString() : list.front().text, "first");
    }

    void onlyTheWordAtTheCursorIsReplaced()
    {
        const auto completed =
            SearchSuggestions::completed(QStringLiteral("lamp pl old"), 7, {QStringLiteral("place:"), QString(), true});
        QCOMPARE(completed.text, QStringLiteral("lamp place: old"));
        QCOMPARE(completed.cursor, qsizetype(11));
        const auto value = SearchSuggestions::completed(QStringLiteral("place:li"), 8,
                                                        {QStringLiteral("place:\"Living room\""), QString(), false});
        QCOMPARE(value.text, QStringLiteral("place:\"Living room\" "));
        QCOMPARE(value.cursor, value.text.size());
    }

    void whatIsOfferedIsUnderstood()
    {
        const SearchSuggestions suggestions(m_home.inventory(), QDate(2026, 5, 1));
        for (const FilterWord &word : filterwords::all()) {
            const QString typed = QString::fromLatin1(word.word) + u':';
            for (const SearchSuggestion &each : suggestions.at(typed, typed.size()))
                QVERIFY2(SearchRequest::read(each.text).terms.size() == 1, qPrintable(each.text));
        }
    }

    void newNamesAreOffered()
    {
        const SearchSuggestions suggestions(m_home.inventory(), QDate(2026, 5, 1));
        const QString typed = QStringLiteral("place:att");
        QVERIFY(suggestions.at(typed, typed.size()).isEmpty());
        m_home.add({QStringLiteral("name=Trunk"), QStringLiteral("place=Attic")});
        QCOMPARE(suggestions.at(typed, typed.size()).front().text, QStringLiteral("place:Attic"));
    }

private:
    Household m_home;
};

QTEST_GUILESS_MAIN(SearchSuggestionsTest)
#include "searchsuggestionstest.moc"
