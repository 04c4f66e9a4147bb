// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services/attachment.h"
#include "tests/support/household.h"
#include "ui/dialogs/evidenceviewer.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/linkdialog.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/librarypanel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/workspace.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QTest>

#include <set>

using namespace nameplate;

namespace {

/// What somebody without a mouse goes to, and what a screen reader must have a name for.
bool isReachedByKeys(const QWidget &widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QByteArray described(const QWidget &widget)
{
    QStringList path;
    for (const QWidget *at = &widget; at; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()));
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        path << button->text() << button->toolTip();
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        path << line->text() << line->placeholderText();
    path << widget.accessibleName();
    return path.join(QLatin1String(" > ")).toUtf8();
}

} // namespace

/// Walks through every view and every dialog as somebody who has no mouse, or no screen.
class KeysAloneTest : public QObject
{
    Q_OBJECT

    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<Household> m_home;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<QWidget> m_dialog; ///< that a view has opened beside the window

    [[nodiscard]] Session &session() const { return m_window->workspace()->session(); }
    [[nodiscard]] ItemTable &table() const { return *m_window->findChild<ItemTable *>(); }
    [[nodiscard]] ItemId washer() const
    {
        return session().inventory().resolve(QStringLiteral("458309120042")).front();
    }

    void trigger(const QString &text) const
    {
        for (QAction *each : m_window->actions())
            if (each->text().remove(u'&').startsWith(text))
                return each->trigger();
        QFAIL(qPrintable(text));
    }

    [[nodiscard]] EvidenceId attach(const EvidenceTarget &target, const QString &name) const
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(qRgb(int(name.size()) * 10, 120, 90));
        const QString path = m_home->folder().path(name);
        image.save(path, "PNG");
        QFile file(path);
        std::ignore = file.open(QIODevice::ReadOnly);
        return session().editor().attach(target, prepareEvidence(file.readAll(), name).value()).value();
    }

    void show(const QString &view)
    {
        const EvidenceId photo = attach(EvidenceTarget(washer()), QStringLiteral("front.png"));
        table().choose(washer());
        Workspace &workspace = *m_window->workspace();
        if (view == QLatin1String("the item, all of it"))
            for (auto *button : workspace.findChildren<QAbstractButton *>()) {
                if (button->isCheckable() && m_window->findChild<ItemPanel *>()->isAncestorOf(button))
                    button->setChecked(true);
            }
        else if (view == QLatin1String("several items"))
            table().selectAll();
        else if (view == QLatin1String("a new item"))
            workspace.addItem();
        else if (view == QLatin1String("what needs care"))
            workspace.showCare();
        else if (view == QLatin1String("a series"))
            emit table().seriesWanted(session().inventory().record(washer()) -> series.id);
        else if (view == QLatin1String("the claim view"))
            trigger(QStringLiteral("Claim view"));
        else if (view == QLatin1String("recalls"))
            trigger(QStringLiteral("Recalls"));
        else if (view == QLatin1String("tiles"))
            workspace.setTiled(true);
        else if (view == QLatin1String("the tray"))
            std::ignore = attach(EvidenceTarget(), QStringLiteral("later.png"));
        else if (view == QLatin1String("a place"))
            showPlace();
        else
            openDialog(view, photo);
    }

    void showPlace() const
    {
        table().clearSelection();
        ListFilter filter;
        filter.place = session().inventory().places().front().place.id;
        m_window->findChild<LibraryPanel *>()->choose(filter);
    }

    void openDialog(const QString &view, EvidenceId photo)
    {
        const std::pair<const char *, const char *> ofActions[] = {{"the action finder", "Find an action"},
                                                                   {"settings", "Settings"},
                                                                   {"help", "Help"},
                                                                   {"about", "About"},
                                                                   {"backups", "Backups"},
                                                                   {"names and insurance", "Names and insurance"},
                                                                   {"printing", "Insurance inventory"}};
        for (const auto &[name, action] : ofActions)
            if (view == QLatin1String(name))
                return trigger(QString::fromLatin1(action));
        const Inventory &inventory = session().inventory();
        if (view == QLatin1String("the viewer"))
            m_dialog = std::make_unique<EvidenceViewer>(inventory, session().editor(), inventory.evidence(washer()),
                                                        photo, nullptr);
        else if (view == QLatin1String("other items"))
            m_dialog = std::make_unique<LinkDialog>(inventory, photo, nullptr);
        else if (view == QLatin1String("importing"))
            m_dialog = std::make_unique<ImportDialog>(
                session().inventory(),
                m_home->folder().write(QStringLiteral("list.csv"), "Name,Serial,Price\nRadio,88123,sixty\n"),
                QDate(2026, 1, 2));
        if (m_dialog)
            m_dialog->show();
    }

    [[nodiscard]] QWidget *shown() const
    {
        if (m_dialog)
            return m_dialog.get();
        for (QWidget *each : QApplication::topLevelWidgets())
            if (each->isVisible() && each != m_window.get() && each->windowType() != Qt::ToolTip)
                return each;
        return m_window.get();
    }

private slots:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }

    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_home->close();
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
        m_window->resize(1440, 900);
        m_window->openDocument(m_home->path());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup()
    {
        m_dialog.reset();
        m_window.reset();
        m_home.reset();
    }

    void keysReachAndNameEveryPart_data()
    {
        QTest::addColumn<QString>("view");
        for (const char *view : {"the items", "the item, all of it", "several items", "a new item", "what needs care",
                                 "a series",  "the claim view",      "recalls",       "tiles",      "the tray",
                                 "a place",   "the action finder",   "settings",      "help",       "about",
                                 "backups",   "names and insurance", "printing",      "the viewer", "other items",
                                 "importing"})
            QTest::newRow(view) << QString::fromLatin1(view);
    }

    void keysReachAndNameEveryPart()
    {
        QFETCH(QString, view);
        show(view);
        QWidget *window = shown();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
        if (!window->focusWidget())
            QTest::keyClick(window, Qt::Key_Tab);
        QTRY_VERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->window() == window,
                     "nothing has the focus");

        std::set<const QWidget *> reached;
        const QWidget *first = QApplication::focusWidget();
        for (int step = 0; step < 400; ++step) { // more than any window has
            QWidget *at = QApplication::focusWidget();
            QVERIFY2(at && at->isVisible(), "the focus is lost on the way");
            if (step > 0 && at == first)
                break;
            reached.insert(at);
            QTest::keyClick(at, Qt::Key_Tab);
        }
        for (QWidget *widget : window->findChildren<QWidget *>()) {
            if (!isReachedByKeys(*widget) || widget->window() != window)
                continue;
            QVERIFY2(!nameOf(*widget).isEmpty(), described(*widget).constData());
            QVERIFY2(reached.contains(widget), described(*widget).constData());
        }
    }
};

QTEST_MAIN(KeysAloneTest)
#include "keysalonetest.moc"
