// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/household.h"
#include "ui/widgets/messagebar.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/startpage.h"
#include "ui/windows/statusline.h"
#include "ui/windows/workspace.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
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

    void closingTheDocumentLeavesOneFile()
    {
        open();
        action(QStringLiteral("Close inventory"))->trigger();
        QVERIFY(!m_window->workspace());
        QCOMPARE(m_home->folder().fileNames(), QStringList(QStringLiteral("home.nameplate")));
    }
};

QTEST_MAIN(WindowTest)
#include "windowtest.moc"
