// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/household.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemspanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/numberwork.h"
#include "ui/windows/searchbox.h"
#include "ui/windows/startpage.h"
#include "ui/windows/statusline.h"
#include "ui/windows/workspace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace nameplate;

class WindowTest : public QObject
{
    Q_OBJECT

    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<Household> m_home;
    std::unique_ptr<MainWindow> m_window;

    void open()
    {
        m_home->close();
        m_window->openDocument(m_home->path());
        m_window->show();
    }

    [[nodiscard]] QString message() const { return m_window->findChild<MessageBar *>()->text(); }

    [[nodiscard]] QAction *action(const QString &text) const
    {
        for (QAction *each : m_window->actions())
            if (each->text().remove(u'&').startsWith(text))
                return each;
        return nullptr;
    }

private slots:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }

    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
    }

    void cleanup()
    {
        m_window.reset();
        m_home.reset();
    }

    void aWindowWithoutADocumentOffersWaysToBegin()
    {
        m_window->show();
        QVERIFY(m_window->findChild<StartPage *>()->isVisible());
        QVERIFY(!action(QStringLiteral("Add item"))->isEnabled());
        QVERIFY(action(QStringLiteral("Open"))->isEnabled());
    }

    void aFileThatIsNoDocumentIsRefusedInTheWindow()
    {
        m_window->openDocument(m_home->folder().write(QStringLiteral("notes.nameplate"), "just text"));
        QVERIFY(message().contains(QStringLiteral("notes.nameplate")));
        QVERIFY(!m_window->workspace());
    }

    void aDamagedDocumentIsOfferedForRescueInItsPlace()
    {
        open();
        const QString damaged = m_home->folder().path(QStringLiteral("damaged.nameplate"));
        QVERIFY(QFile::copy(m_home->path(), damaged));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(16384));
        file.write(QByteArray(4 * 16384, '\x5a'));
        file.close();
        m_window->openDocument(damaged);
        const auto button = [this](const QString &text) -> QPushButton * {
            for (QPushButton *each : m_window->findChildren<QPushButton *>())
                if (each->text() == text && each->isVisible())
                    return each;
            return nullptr;
        };
        QVERIFY(button(QStringLiteral("Salvage into a new file…")));
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(!m_window->findChild<SearchBox *>()->isVisible());
        QVERIFY(m_window->workspace());
        button(QStringLiteral("Leave it"))->click();
        QVERIFY(m_window->workspace()->isVisible());
        QVERIFY(m_window->findChild<SearchBox *>()->isVisible());
        m_window->openDocument(damaged);
        QVERIFY(button(QStringLiteral("Leave it")));
        m_window->openDocument(m_home->path());
        m_window.reset();
    }

    void aRefusedFileLeavesTheOpenDocumentOpen()
    {
        open();
        m_window->openDocument(m_home->folder().path(QStringLiteral("missing.nameplate")));
        QVERIFY(!message().isEmpty());
        QVERIFY(m_window->workspace());
    }

    void aDocumentThatAnotherProgramWritesIsShownReadOnly()
    {
        m_window->openDocument(m_home->path());
        QVERIFY(m_window->workspace());
        QVERIFY(!action(QStringLiteral("Add item"))->isEnabled());
        bool said = false;
        for (const QLabel *label : m_window->findChild<StatusLine *>()->findChildren<QLabel *>())
            said = said || label->text().startsWith(QStringLiteral("Read-only"));
        QVERIFY(said);
        m_window->findChild<ItemTable *>()->selectAll();
        for (const QLineEdit *line : m_window->findChild<ItemPanel *>()->findChildren<QLineEdit *>())
            QVERIFY2(line->isReadOnly() || !line->isVisible(), qPrintable(line->accessibleName()));
    }

    void undoSaysWhatItWouldTakeBack()
    {
        open();
        const std::vector<ItemId> all = m_window->workspace()->session().inventory().list({}).ids;
        const ItemId item = all.front();
        QVERIFY(m_window->workspace()->session().editor().setField({&item, 1}, fields::at("owner"), u"Ada",
                                                                   fields::Typing::plain()));
        QVERIFY(action(QStringLiteral("Undo: Change Owner")));
        action(QStringLiteral("Undo"))->trigger();
        QVERIFY(action(QStringLiteral("Redo: Change Owner"))->isEnabled());
        QVERIFY(message().contains(QStringLiteral("Change Owner")));
    }

    void everyButtonAndFieldHasANameForTheScreenReader()
    {
        open();
        m_window->findChild<ItemTable *>()->choose(m_window->workspace()->session().inventory().list({}).ids.front());
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool speaks = button || qobject_cast<const QLineEdit *>(widget);
            if (!speaks || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus)
                continue;
            const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                                 : button                            ? button->text()
                                                                     : QString();
            QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        }
    }

    void whatIsBeingTypedIsKeptWhenTheWindowCloses()
    {
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const ItemId item = m_window->workspace()->session().inventory().list({}).ids.front();
        m_window->findChild<ItemTable *>()->choose(item);
        QLineEdit *place = nullptr;
        for (QLineEdit *line : m_window->findChild<ItemPanel *>()->findChildren<QLineEdit *>())
            if (line->accessibleName() == QStringLiteral("Place"))
                place = line;
        place->setFocus();
        place->setText(QStringLiteral("Home / Attic"));
        m_window->close();
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
        open();
        QCOMPARE(m_window->workspace()->session().inventory().record(item).value().place,
                 QStringLiteral("Home / Attic"));
    }

    void aRefusedTextIsSaidWhenItsFieldIsLeftForAnotherItem()
    {
        open();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        const std::vector<ItemId> all = m_window->workspace()->session().inventory().list({}).ids;
        m_window->findChild<ItemTable *>()->choose(all[0]);
        for (QLineEdit *line : m_window->findChild<ItemPanel *>()->findChildren<QLineEdit *>())
            if (line->accessibleName() == QStringLiteral("Price")) {
                line->setFocus();
                line->setText(QStringLiteral("12,,3"));
            }
        m_window->findChild<ItemTable *>()->choose(all[1]);
        QVERIFY2(message().contains(QStringLiteral("12,,3")), qPrintable(message()));
    }

    void aSearchLooksBeyondTheChosenShelf()
    {
        open();
        auto *panel = m_window->findChild<ItemsPanel *>();
        const Inventory &inventory = m_window->workspace()->session().inventory();
        ListFilter kitchen;
        for (const PlaceSummary &place : inventory.places())
            if (place.path == QStringLiteral("Home / Kitchen"))
                kitchen.place = place.place.id;
        panel->setFilter(kitchen);
        QCOMPARE(panel->model().ids().size(), size_t(1));
        auto *box = m_window->findChild<SearchBox *>();
        box->setText(QStringLiteral("5rfd"));
        QCOMPARE(panel->model().ids().size(), size_t(1));
        QCOMPARE(inventory.record(panel->model().ids().front()).value().item.name, QStringLiteral("Laptop"));
        box->clear();
        QCOMPARE(inventory.record(panel->model().ids().front()).value().item.name, QStringLiteral("Oak table"));
    }

    void closingTheDocumentLeavesOneFile()
    {
        open();
        action(QStringLiteral("Close inventory"))->trigger();
        QVERIFY(!m_window->workspace());
        QCOMPARE(m_home->folder().fileNames(), QStringList(QStringLiteral("home.nameplate")));
    }

    void aNumberThatIsFoundOpensItsClaimViewOnEnter()
    {
        open();
        auto *search = m_window->findChild<SearchBox *>();
        search->setText(QStringLiteral("4583-O912"));
        QTest::keyClick(search, Qt::Key_Return);
        ClaimPage *page = m_window->workspace()->numbers().claim().page();
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->item(), ItemId{1});
        QTest::keyClick(page, Qt::Key_Escape);
        QVERIFY(!m_window->workspace()->numbers().claim().page());
        QVERIFY(m_window->findChild<ItemsPanel *>()->isVisible());
        search->setText(QStringLiteral("oak"));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!m_window->workspace()->numbers().claim().page());
    }

    /// Exact serial, folded serial, other identifiers, series number, words: what Enter goes to comes first.
    void theSearchBoxGoesToTheBestNumberFirst()
    {
        const ItemId word = m_home->add({QStringLiteral("name=Box with 7001 screws")});
        const ItemId series = m_home->add({QStringLiteral("name=Drill"), QStringLiteral("series_number=X-7001")});
        const ItemId identified = m_home->add({QStringLiteral("name=Phone")});
        QVERIFY(m_home->editor().setIdentifier(identified, QStringLiteral("asset_tag"), QStringLiteral("7001")));
        const ItemId folded = m_home->add({QStringLiteral("name=Lamp"), QStringLiteral("serial=7O01")});
        const ItemId exact = m_home->add({QStringLiteral("name=Mixer"), QStringLiteral("serial=70-01")});
        open();
        for (const ItemId best : {exact, folded, identified, series, word}) {
            auto *search = m_window->findChild<SearchBox *>();
            search->setText(QStringLiteral("7001"));
            QTest::keyClick(search, Qt::Key_Return);
            QCOMPARE(m_window->findChild<ItemPanel *>()->onlyItem(), best);
            search->clear();
            m_window->findChild<ItemTable *>()->choose(best);
            m_window->workspace()->deleteItems();
            QTRY_VERIFY(!m_window->workspace()->session().inventory().record(best));
        }
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
