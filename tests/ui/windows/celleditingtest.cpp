// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/cellediting.h"

#include "tests/support/household.h"
#include "ui/models/itemlistmodel.h"
#include "ui/windows/fieldsuggestions.h"
#include "ui/windows/itemtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

} // namespace

class CellEditingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<ItemListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ItemTable> m_table;
    std::unique_ptr<CellEditing> m_cells;

    /// Puts the cell cursor on a row of the list and a column.
    void goTo(int row, const char *key)
    {
        m_table->setFocus();
        m_table->setCurrentIndex(m_model->index(row, ItemListModel::columnOf(key)));
    }

    static void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key(key), modifiers);
    }
    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), {});
    }

    [[nodiscard]] Record record(int row) const { return m_home->inventory().record(m_model->itemAt(row)).value(); }
    [[nodiscard]] CellEditor *editor() const
    {
        return m_cells->isEditing() ? m_table->findChild<CellEditor *>() : nullptr;
    }
    [[nodiscard]] QString currentKey() const
    {
        return QString::fromLatin1(ItemListModel::fieldAt(m_table->currentIndex().column()).key);
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_model = std::make_unique<ItemListModel>(m_home->inventory(), british);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_table = std::make_unique<ItemTable>(*m_model);
        m_cells = std::make_unique<CellEditing>(*m_table, *m_model, m_home->editor(),
                                                editingHints(m_home->inventory(), british), nullptr);
        m_table->resize(900, 600);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
    }

    void cleanup()
    {
        m_cells.reset();
        m_table.reset();
        m_tester.reset();
        m_model.reset();
        m_home.reset();
    }

    void typingReplacesACellAndEnterGoesDown()
    {
        goTo(1, "serial");
        type(QStringLiteral("X1"));
        press(Qt::Key_Return);
        QCOMPARE(record(1).item.serial, QStringLiteral("X1"));
        QVERIFY(!m_cells->isEditing());
        QCOMPARE(m_table->currentIndex().row(), 2);
        QVERIFY(m_table->hasFocus());
        type(QStringLiteral("X2"));
        press(Qt::Key_Return);
        QCOMPARE(record(2).item.serial, QStringLiteral("X2"));
        QCOMPARE(m_table->currentIndex().row(), 4); // past the head of the next group
    }

    void f2KeepsWhatIsThereAndEscRestoresIt()
    {
        goTo(4, "serial");
        press(Qt::Key_F2);
        QCOMPARE(editor()->editor().text(), QStringLiteral("5RFDP01"));
        press(Qt::Key_End);
        type(QStringLiteral("9"));
        press(Qt::Key_Escape);
        QVERIFY(!m_cells->isEditing());
        QVERIFY(m_table->hasFocus());
        QCOMPARE(record(4).item.serial, QStringLiteral("5RFDP01"));
    }

    void tabGoesOnEditingInTheNextCellAndEnterReturnsToTheFirstColumn()
    {
        goTo(1, "serial");
        type(QStringLiteral("X1"));
        press(Qt::Key_Tab);
        QVERIFY(m_cells->isEditing());
        QCOMPARE(currentKey(), QStringLiteral("place"));
        type(QStringLiteral("Home / Attic"));
        press(Qt::Key_Tab);
        QCOMPARE(currentKey(), QStringLiteral("acquired_on"));
        press(Qt::Key_Backtab);
        QCOMPARE(currentKey(), QStringLiteral("place"));
        press(Qt::Key_Return);
        QCOMPARE(currentKey(), QStringLiteral("serial"));
        QCOMPARE(m_table->currentIndex().row(), 2);
        QCOMPARE(record(1).place, QStringLiteral("Home / Attic"));
    }

    void tabAfterTheLastColumnBeginsTheNextRow()
    {
        goTo(1, "value");
        press(Qt::Key_F2);
        press(Qt::Key_Tab);
        QCOMPARE(currentKey(), QStringLiteral("name"));
        QCOMPARE(m_table->currentIndex().row(), 2);
        QVERIFY(m_cells->isEditing());
    }

    void datesAndAmountsHaveTheirShorthands()
    {
        goTo(1, "acquired_on");
        type(QStringLiteral("yesterday"));
        press(Qt::Key_Return);
        QCOMPARE(record(1).item.acquiredOn, QDate::currentDate().addDays(-1));
        goTo(1, "value");
        type(QStringLiteral("1,299.50"));
        press(Qt::Key_Return);
        QCOMPARE(record(1).item.value, std::optional<qint64>(129950));
    }

    void whatIsRefusedStaysWithItsSentence()
    {
        goTo(1, "acquired_on");
        type(QStringLiteral("soon"));
        press(Qt::Key_Return);
        QVERIFY(editor()->isRefused());
        QCOMPARE(editor()->editor().text(), QStringLiteral("soon"));
        QVERIFY(editor()->editor().input()->hasFocus());
        QCOMPARE(m_table->currentIndex().row(), 1);
        QCOMPARE(record(1).item.acquiredOn, QDate(2021, 3, 4));
        type(QStringLiteral("er"));
        QVERIFY(!editor()->isRefused());
        press(Qt::Key_Escape);
        QVERIFY(!m_cells->isEditing());
    }

    void whatIsRefusedAndLeftIsSaid()
    {
        QSignalSpy said(m_cells.get(), &CellEditing::refusedOnLeaving);
        goTo(1, "acquired_on");
        type(QStringLiteral("soon"));
        press(Qt::Key_Return);
        m_cells->leave();
        QCOMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(QStringLiteral("“soon”")));
        QVERIFY(!m_cells->isEditing());
    }

    void leavingACellCommitsIt()
    {
        goTo(1, "serial");
        type(QStringLiteral("X1"));
        goTo(4, "serial");
        QCOMPARE(record(1).item.serial, QStringLiteral("X1"));
        QVERIFY(!m_cells->isEditing());
    }

    void theEditorStaysOnItsItemWhenRowsMove()
    {
        goTo(4, "serial");
        press(Qt::Key_F2);
        m_home->add({QStringLiteral("name=Anvil"), QStringLiteral("brand=Acme"), QStringLiteral("series_number=1")});
        QVERIFY(m_cells->isEditing());
        const int row = m_model->rowOf(m_home->inventory().resolve(QStringLiteral("5RFDP01")).front());
        QCOMPARE(row, 6);
        QCOMPARE(editor()->y(), m_table->rowViewportPosition(row));
    }

    void anEditorOfAnItemThatGoesIsClosed()
    {
        goTo(4, "serial");
        press(Qt::Key_F2);
        const ItemId item = m_model->itemAt(4);
        QVERIFY(m_home->editor().remove({&item, 1}));
        QVERIFY(!m_cells->isEditing());
    }

    void anEditThatMovesItsRowGoesOnWhereTheRowWas()
    {
        ListQuery query = m_model->query();
        query.grouping = Grouping::None;
        m_model->setQuery(query);
        const ItemId below = m_model->itemAt(1);
        goTo(0, "name");
        type(QStringLiteral("Zither"));
        press(Qt::Key_Return);
        QCOMPARE(m_model->itemAt(m_table->currentIndex().row()), below);
    }

    void aChoiceIsMadeInTheCell()
    {
        m_table->setColumnHidden(ItemListModel::columnOf("status"), false);
        goTo(1, "status");
        press(Qt::Key_F2);
        auto *list = qobject_cast<QComboBox *>(editor()->editor().input());
        QVERIFY(list);
        press(Qt::Key_Down);
        QCOMPARE(record(1).item.status, Status(1));
        QVERIFY(m_cells->isEditing());
        press(Qt::Key_Return);
        QVERIFY(!m_cells->isEditing());
    }

    void notesTakeSeveralLines()
    {
        m_table->setColumnHidden(ItemListModel::columnOf("notes"), false);
        goTo(1, "notes");
        type(QStringLiteral("one"));
        press(Qt::Key_Return, Qt::ShiftModifier);
        type(QStringLiteral("two"));
        press(Qt::Key_Return);
        QCOMPARE(record(1).item.notes, QStringLiteral("one\ntwo"));
    }

    void headsAndFixedColumnsAreNotEdited()
    {
        goTo(0, "name");
        QVERIFY(!m_cells->begin());
        m_table->setColumnHidden(ItemListModel::columnOf("id"), false);
        goTo(1, "id");
        QVERIFY(!m_cells->begin());
    }

    void typingOnAHeadChangesNothing()
    {
        goTo(0, "name");
        type(QStringLiteral("Oak"));
        QVERIFY(!m_cells->isEditing());
        QCOMPARE(m_table->currentIndex().row(), 0);
    }

    void aDoubleClickEdits()
    {
        const QRect cell = m_table->visualRect(m_model->index(1, ItemListModel::columnOf("serial")));
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());
        QTest::mouseDClick(m_table->viewport(), Qt::LeftButton, {}, cell.center());
        QVERIFY(m_cells->isEditing());
        QCOMPARE(editor()->editor().text(), QStringLiteral("458309120042"));
    }

    void placesAreCompletedAndEnterTakesTheProposal()
    {
        goTo(4, "place");
        type(QStringLiteral("kitch"));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QCOMPARE(record(4).place, QStringLiteral("Home / Kitchen"));
        QVERIFY(!m_cells->isEditing());
    }
};

QTEST_MAIN(CellEditingTest)
#include "celleditingtest.moc"
