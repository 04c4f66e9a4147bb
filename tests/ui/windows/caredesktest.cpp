// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/caredesk.h"

#include "tests/support/household.h"
#include "ui/models/itemlistmodel.h"
#include "ui/widgets/platecell.h"
#include "ui/windows/carepage.h"
#include "ui/windows/findingview.h"
#include "ui/windows/itempanel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/librarypanel.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/remedybar.h"
#include "ui/windows/statusline.h"
#include "ui/windows/workspace.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace nameplate;

class CareDeskTest : public QObject
{
    Q_OBJECT

    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<Household> m_home;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] CarePage &page() const { return *m_window->findChild<CarePage *>(); }
    [[nodiscard]] FindingView &view() const { return page().view(); }
    [[nodiscard]] Workspace &workspace() const { return *m_window->workspace(); }
    [[nodiscard]] const Inventory &inventory() const { return workspace().session().inventory(); }
    [[nodiscard]] Record record(qint64 id) const { return inventory().record(ItemId{id}).value(); }

    [[nodiscard]] int rowOf(const char *code, qint64 item) const
    {
        for (int row = 0; row < page().model().rowCount(); ++row)
            if (page().model().finding(row).code == QLatin1String(code)
                && page().model().finding(row).item == ItemId{item})
                return row;
        return -1;
    }
    [[nodiscard]] QToolButton *button(int row, const QString &text) const
    {
        const RemedyBar *bar = view().barOf(row);
        for (QToolButton *each : bar ? bar->buttons() : std::vector<QToolButton *>())
            if (each->text().startsWith(text))
                return each;
        return nullptr;
    }
    [[nodiscard]] QToolButton *inStatusLine() const
    {
        for (QToolButton *each : m_window->findChild<StatusLine *>()->findChildren<QToolButton *>())
            if (each->text().contains(QStringLiteral("to look at")))
                return each;
        return nullptr;
    }

private slots:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }

    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_home->set(ItemId{1}, "quantity", QStringLiteral("2"));
        m_home->close();
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
        m_window->openDocument(m_home->path());
        m_window->resize(1440, 900);
        m_window->show();
        QTRY_VERIFY(page().model().rowCount() > 0);
    }

    void cleanup()
    {
        m_window.reset();
        m_home.reset();
    }

    void theNumberOfFindingsIsSaidInTheLibraryAndBelow()
    {
        const auto count = page().model().rowCount();
        const QModelIndex shelf = m_window->findChild<LibraryPanel *>()->model().indexOf(LibraryModel::Kind::NeedsCare);
        QCOMPARE(shelf.data(LibraryModel::CountRole).toInt(), count);
        QVERIFY(inStatusLine()->text().trimmed().startsWith(QString::number(count)));
        QVERIFY(!page().isVisible());
        inStatusLine()->click();
        QVERIFY(page().isVisible());
        QVERIFY(m_window->findChild<LibraryPanel *>()->isCareChosen());
    }

    void aFindingShowsItsItem()
    {
        workspace().showCare();
        view().setCurrentIndex(page().model().index(rowOf("missing_receipt", 3)));
        QCOMPARE(m_window->findChild<ItemPanel *>()->onlyItem(), ItemId{3});
        QCOMPARE(m_window->findChild<ItemTable *>()->selectedItems(), std::vector{ItemId{3}});
        QVERIFY(page().isVisible());
    }

    void oneClickRemediesAndUndoBringsBack()
    {
        workspace().showCare();
        const int row = rowOf("quantity_with_serial", 1);
        QToolButton *set = button(row, QStringLiteral("Set Quantity"));
        QVERIFY(set);
        QTest::mouseClick(set, Qt::LeftButton);
        QCOMPARE(record(1).item.quantity, 1);
        QCOMPARE(rowOf("quantity_with_serial", 1), -1);
        workspace().undo();
        QCOMPARE(record(1).item.quantity, 2);
        QTRY_VERIFY(rowOf("quantity_with_serial", 1) >= 0);
    }

    void enterDoesTheLikeliestAndDeleteSilences()
    {
        workspace().showCare();
        view().setCurrentIndex(page().model().index(rowOf("missing_photo", 3)));
        QTest::keyClick(&view(), Qt::Key_Delete);
        QCOMPARE(rowOf("missing_photo", 3), -1);
        QCOMPARE(inventory().undoText(), std::optional(QStringLiteral("Silence finding")));
        workspace().undo();
        QTRY_VERIFY(rowOf("missing_photo", 3) >= 0);
        view().setCurrentIndex(page().model().index(rowOf("quantity_with_serial", 1)));
        QTest::keyClick(&view(), Qt::Key_Return);
        QCOMPARE(record(1).item.quantity, 1);
    }

    void aNumberToTypeHasTheCursor()
    {
        workspace().showCare();
        QToolButton *change = button(rowOf("quantity_with_serial", 1), QStringLiteral("Change Serial number"));
        QVERIFY(change);
        change->click();
        const auto *panel = m_window->findChild<ItemPanel *>();
        QCOMPARE(panel->onlyItem(), ItemId{1});
        QVERIFY(
            m_window->findChild<PlateWidget *>()->cell(PlateNumber::Serial)->isAncestorOf(QApplication::focusWidget()));
    }

    void twinsAreShownTogether()
    {
        QVERIFY(workspace().session().editor().setField(std::array{ItemId{2}}, fields::at("serial"), u"458309120042",
                                                        fields::Typing::plain()));
        QTRY_VERIFY(rowOf("duplicate_serial", 1) >= 0);
        workspace().showCare();
        button(rowOf("duplicate_serial", 1), QStringLiteral("Show them together"))->click();
        QTRY_COMPARE(workspace().query().search, QStringLiteral("458309120042"));
        QVERIFY(!page().isVisible());
        QCOMPARE(m_window->findChild<ItemTable *>()->model()->rowCount(), 3); // with the head of the group
    }

    void theTabKeyGoesFromAFindingToItsButtons()
    {
        workspace().showCare();
        m_window->activateWindow();
        const int row = rowOf("quantity_with_serial", 1);
        view().setCurrentIndex(page().model().index(row));
        view().setFocus();
        QTRY_VERIFY(view().hasFocus());
        QTest::keyClick(&view(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), view().barOf(row)->buttons().front());
        QVERIFY(!QApplication::focusWidget()->accessibleName().isEmpty());
        QCOMPARE(view().barOf(row + 1)->buttons().front()->focusPolicy(), Qt::NoFocus);
    }

    void whereNothingNeedsCareThatIsSaid()
    {
        workspace().showCare();
        while (page().model().rowCount() > 0) {
            view().setCurrentIndex(page().model().index(0));
            QTest::keyClick(&view(), Qt::Key_Delete);
        }
        QVERIFY(!view().isVisible());
        bool said = false;
        for (const QLabel *label : page().findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text() == QStringLiteral("Nothing needs care"));
        QVERIFY(said);
        QVERIFY(inStatusLine() == nullptr || !inStatusLine()->isVisible());
    }

    void itemsWithAFindingAreMarkedInTheList()
    {
        const auto *model = static_cast<ItemListModel *>(m_window->findChild<ItemTable *>()->model());
        const auto marked = [model](qint64 item) {
            return model->index(model->rowOf(ItemId{item}), ItemListModel::columnOf("name"))
                .data(ItemListModel::CareRole)
                .toBool();
        };
        QVERIFY(marked(1));
        QVERIFY(!marked(4));
        const QString why = model->index(model->rowOf(ItemId{1}), ItemListModel::columnOf("name"))
                                .data(Qt::AccessibleDescriptionRole)
                                .toString();
        QVERIFY(why.contains(QStringLiteral("belongs to one unit")));
    }

    void anotherShelfShowsTheItemsAgain()
    {
        workspace().showCare();
        m_window->findChild<LibraryPanel *>()->showAll();
        QVERIFY(!page().isVisible());
        QVERIFY(m_window->findChild<ItemTable *>()->isVisible());
    }
};

QTEST_MAIN(CareDeskTest)
#include "caredesktest.moc"
