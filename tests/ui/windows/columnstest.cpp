// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/columns.h"

#include "ui/widgets/housestyle.h"

#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class ColumnsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    Columns *m_columns = nullptr;
    QWidget *m_library = nullptr;
    QWidget *m_middle = nullptr;
    QWidget *m_item = nullptr;

    void widen(double width)
    {
        m_window->resize(lines(m_window.get(), width), 300);
        m_columns->resize(m_window->size());
    }

private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_columns = new Columns(m_window.get());
        m_library = new QWidget(m_columns);
        m_middle = new QWidget(m_columns);
        m_item = new QWidget(m_columns);
        m_columns->arrange(m_library, m_middle, m_item);
        m_window->show();
    }

    void allAreThereWhereThereIsRoom()
    {
        widen(90);
        QVERIFY(m_library->isVisible() && m_middle->isVisible() && m_item->isVisible());
    }

    void theLibraryGivesWayAndComesBack()
    {
        widen(90);
        QSignalSpy shown(m_columns, &Columns::libraryShown);
        widen(42);
        QVERIFY(m_library->isHidden() && m_middle->isVisible() && m_item->isVisible());
        QCOMPARE(shown.takeFirst().first().toBool(), false);
        QVERIFY(m_middle->width() + m_item->width() <= m_columns->width());
        widen(90);
        QVERIFY(m_library->isVisible());
    }

    void askedForItTakesThePlaceOfTheItem()
    {
        widen(42);
        m_columns->setLibraryWanted(true);
        QVERIFY(m_library->isVisible() && m_item->isHidden());
        m_columns->setLibraryWanted(false);
        QVERIFY(m_library->isHidden() && m_item->isVisible());
    }

    void whoeverHidesTheLibraryKeepsItHidden()
    {
        widen(90);
        m_columns->setLibraryWanted(false);
        QVERIFY(m_library->isHidden());
        widen(42);
        widen(90);
        QVERIFY(m_library->isHidden());
        m_columns->setLibraryWanted(true);
        QVERIFY(m_library->isVisible());
    }
};

QTEST_MAIN(ColumnsTest)
#include "columnstest.moc"
