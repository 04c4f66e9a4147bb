// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/searchbox.h"

#include "tests/support/household.h"
#include "ui/models/searchsuggestions.h"
#include "ui/windows/searchcompleter.h"

#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class SearchBoxTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_suggestions = std::make_unique<SearchSuggestions>(m_home->inventory(), QDate(2026, 5, 1));
        m_box = std::make_unique<SearchBox>(QKeySequence(QStringLiteral("Ctrl+F")));
        m_box->setSuggestions(m_suggestions.get());
        m_box->show();
        m_box->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(m_box.get()));
    }
    void cleanup() { m_box.reset(); }

    void theTabKeyCompletesWordByWord()
    {
        QTest::keyClicks(m_box.get(), QStringLiteral("pla"));
        QVERIFY(m_box->completer().isOpen());
        QTest::keyClick(m_box.get(), Qt::Key_Tab);
        QCOMPARE(m_box->text(), QStringLiteral("place:"));
        QTest::keyClicks(m_box.get(), QStringLiteral("ut"));
        QTest::keyClick(m_box.get(), Qt::Key_Tab);
        QCOMPARE(m_box->text(), QStringLiteral("place:\"Utility room\" "));
        QVERIFY(!m_box->completer().isOpen());
    }

    void enterGoesToTheFirstFindWhateverIsOffered()
    {
        QSignalSpy first(m_box.get(), &SearchBox::firstWanted);
        QTest::keyClicks(m_box.get(), QStringLiteral("brand"));
        QVERIFY(m_box->completer().isOpen());
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(first.size(), 1);
        QCOMPARE(m_box->text(), QStringLiteral("brand"));
        QVERIFY(!m_box->completer().isOpen());
    }

    void escapeClosesTheOffersFirst()
    {
        QTest::keyClicks(m_box.get(), QStringLiteral("brand"));
        QTest::keyClick(m_box.get(), Qt::Key_Escape);
        QCOMPARE(m_box->text(), QStringLiteral("brand"));
        QTest::keyClick(m_box.get(), Qt::Key_Escape);
        QCOMPARE(m_box->text(), QString());
    }

    void ordinaryTextIsLeftAlone()
    {
        QTest::keyClicks(m_box.get(), QStringLiteral("5rfd"));
        QVERIFY(!m_box->completer().isOpen());
    }

private:
    std::unique_ptr<Household> m_home;
    std::unique_ptr<SearchSuggestions> m_suggestions;
    std::unique_ptr<SearchBox> m_box;
};

QTEST_MAIN(SearchBoxTest)
#include "searchboxtest.moc"
