// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/helpdesk.h"

#include "ui/dialogs/actionfinder.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace nameplate;

class HelpDeskTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 700);
        m_window->show();
        m_actions = std::make_unique<ActionSet>(m_window.get());
        m_actions->enable({});
        m_desk = std::make_unique<HelpDesk>(*m_actions, m_window.get());
    }
    void cleanup()
    {
        m_desk.reset();
        m_actions.reset();
        m_window.reset();
    }

    void everyPageHasATitleAndAText()
    {
        const QList<HelpPage> pages = HelpDesk::pages();
        QVERIFY(pages.size() >= 6);
        QStringList keys;
        for (const HelpPage &page : pages) {
            QVERIFY2(!page.title.isEmpty() && page.markdown.size() > 400, qPrintable(page.key));
            QVERIFY2(page.markdown.startsWith(QStringLiteral("# ") + page.title), qPrintable(page.key));
            QVERIFY2(!page.markdown.contains(QLatin1String("SPDX")), qPrintable(page.key));
            keys << page.key;
        }
        QCOMPARE(keys.removeDuplicates(), qsizetype(0));
    }

    void theKeysPageNamesEveryShortcut()
    {
        const QString keys = HelpDesk::pages().last().markdown;
        for (const ActionRow &row : ActionSet::rows())
            if (*row.keys)
                QVERIFY2(keys.contains(QKeySequence(QString::fromLatin1(row.keys), QKeySequence::PortableText)
                                           .toString(QKeySequence::NativeText)),
                         row.keys);
    }

    void thePagesNameOnlyMenuEntriesThatExist()
    {
        QStringList entries;
        for (const ActionRow &row : ActionSet::rows())
            entries << ActionSet::title(row.menu).remove(u'&') + QStringLiteral(" → ")
                           + ActionSet::text(row).remove(u'&').remove(QStringLiteral("…"));
        static const QRegularExpression entry(QStringLiteral("\\*([^*]+ → [^*]+)\\*"));
        for (const HelpPage &page : HelpDesk::pages())
            for (auto match = entry.globalMatch(page.markdown); match.hasNext();) {
                const QString named = match.next().captured(1);
                QVERIFY2(entries.contains(named), qPrintable(named));
            }
    }

    void theHelpOpensAtThePageAskedFor()
    {
        m_desk->openHelp(QStringLiteral("backup"));
        const auto *window = m_window->findChild<HelpWindow *>();
        QVERIFY(window);
        QCOMPARE(window->title(), QStringLiteral("Keeping a backup"));
        QVERIFY(window->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("one file")));
    }

    void theFinderFindsWhatIsPossible()
    {
        m_desk->openFinder();
        auto *finder = m_window->findChild<ActionFinder *>();
        QVERIFY(finder);
        QVERIFY(finder->titles().contains(QStringLiteral("Open…")));
        QVERIFY(!finder->titles().contains(QStringLiteral("Delete"))); // nothing is open
        auto *line = finder->findChild<QLineEdit *>();
        line->setText(QStringLiteral("dark th"));
        QCOMPARE(finder->titles(), QStringList{"Dark theme"});
        line->setText(QStringLiteral("burglars"));
        QCOMPARE(finder->titles(), QStringList{"Keeping a backup"});
        line->setText(QStringLiteral("xyzzy"));
        QCOMPARE(finder->titles(), QStringList());
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(finder->isVisible());
    }

    void enterRunsWhatIsChosen()
    {
        int darkened = 0;
        connect((*m_actions)[ActionId::ThemeDark], &QAction::triggered, this, [&darkened] { ++darkened; });
        m_desk->openFinder();
        auto *finder = m_window->findChild<ActionFinder *>();
        auto *line = finder->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("dark"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(darkened, 1);
        QTRY_VERIFY(!m_window->findChild<ActionFinder *>());
    }

private:
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionSet> m_actions;
    std::unique_ptr<HelpDesk> m_desk;
};

QTEST_MAIN(HelpDeskTest)
#include "helpdesktest.moc"
