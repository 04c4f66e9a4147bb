// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/household.h"
#include "ui/models/itemlistmodel.h"
#include "ui/windows/itemtable.h"
#include "ui/windows/mainwindow.h"
#include "ui/windows/workspace.h"

#include <QTest>

using namespace nameplate;

/// Counts the keys that are pressed besides the typing: what an hour of cataloguing is made of.
class EntrySpeedTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    WindowSettings m_settings;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
    int m_pressed = 0;

    [[nodiscard]] const Inventory &inventory() const { return m_window->workspace()->session().inventory(); }
    [[nodiscard]] Record bySerial(const QString &serial) const
    {
        const std::vector<ItemId> items = inventory().resolve(serial);
        return items.size() == 1 ? inventory().record(items.front()).value() : Record();
    }

    static void type(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key_unknown, QString(c), {});
    }
    /// A key with what is held down beside it is one press.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        ++m_pressed;
        QWidget *proposals = QApplication::activePopupWidget(); // an open list takes the keys
        QTest::keyClick(proposals ? proposals : QApplication::focusWidget(), Qt::Key(key), modifiers);
    }

private slots:
    void initTestCase() { m_theme.apply(ThemeChoice::Light); }

    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
        m_home->close();
        m_window = std::make_unique<MainWindow>(m_theme, m_settings);
        m_window->openDocument(m_home->path());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_pressed = 0;
    }

    void cleanup()
    {
        m_window.reset();
        m_home.reset();
    }

    void aNewThingTakesEightKeysAndNoMouse()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        type(QStringLiteral("Drill"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Makita"));
        press(Qt::Key_Tab);
        type(QStringLiteral("DHP484"));
        press(Qt::Key_Tab);
        type(QStringLiteral("M-77"));
        press(Qt::Key_Tab);
        type(QStringLiteral("Home / Cellar"));
        press(Qt::Key_Tab);
        type(QStringLiteral("2024-05-17"));
        press(Qt::Key_Tab);
        type(QStringLiteral("129"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_pressed <= 8);
        const Record drill = bySerial(QStringLiteral("M-77"));
        QCOMPARE(drill.item.name, QStringLiteral("Drill"));
        QCOMPARE(drill.series.brand, QStringLiteral("Makita"));
        QCOMPARE(drill.series.number, QStringLiteral("DHP484"));
        QCOMPARE(drill.place, QStringLiteral("Home / Cellar"));
        QCOMPARE(drill.item.acquiredOn, QDate(2024, 5, 17));
        QCOMPARE(drill.item.price, std::optional<qint64>(12900));
    }

    void oneMoreUnitTakesThreeKeysBesidesItsSerial()
    {
        m_window->findChild<ItemTable *>()->choose(inventory().resolve(QStringLiteral("458309120042")).front());
        press(Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
        type(QStringLiteral("458309120099"));
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_pressed <= 3);
        const Record washer = bySerial(QStringLiteral("458309120099"));
        QCOMPARE(washer.series.number, QStringLiteral("WAW28750GB"));
        QCOMPARE(washer.item.name, QStringLiteral("Washing machine"));
        QCOMPARE(washer.place, QStringLiteral("Home / Utility room"));
        QCOMPARE(washer.item.acquiredOn, QDate(2021, 3, 4));
        QVERIFY(!washer.item.price);

        m_pressed = 0; // and the next one: the series is kept
        type(QStringLiteral("458309120100"));
        press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_pressed, 1);
        QCOMPARE(bySerial(QStringLiteral("458309120100")).item.series, washer.item.series);
    }

    void aSeriesIsFoundByAPartOfItsNumber()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        type(QStringLiteral("waw28"));
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        type(QStringLiteral("458309120099"));
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bySerial(QStringLiteral("458309120099")).series.number, QStringLiteral("WAW28750GB"));
        QCOMPARE(m_pressed, 4);
    }

    void fourCharactersPutASerialOnTheScreen()
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(QStringLiteral("0077"));
        QCOMPARE(m_pressed, 1);
        const auto *table = m_window->findChild<ItemTable *>();
        const int serial = ItemListModel::columnOf("serial");
        const QModelIndex first = table->model()->index(1, serial); // below the head that says what was found
        QCOMPARE(first.data().toString(), QStringLiteral("458309120077"));
        QVERIFY(table->isVisible());
        QVERIFY(table->viewport()->rect().contains(table->visualRect(first)));
    }

    void aRangeOfSerialsIsOneEntryAndOneStep()
    {
        const qint64 before = inventory().itemCount();
        press(Qt::Key_N, Qt::ControlModifier);
        type(QStringLiteral("Chair"));
        for (int field = 0; field < 3; ++field)
            press(Qt::Key_Tab);
        type(QStringLiteral("C01..C12"));
        press(Qt::Key_Return);
        QCOMPARE(inventory().itemCount(), before + 12);
        QCOMPARE(bySerial(QStringLiteral("C12")).item.name, QStringLiteral("Chair"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(inventory().itemCount(), before);
    }
};

QTEST_MAIN(EntrySpeedTest)
#include "entryspeedtest.moc"
