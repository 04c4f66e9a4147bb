// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/traypanel.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"
#include "ui/windows/actions.h"
#include "ui/windows/trayview.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class TrayPanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;
    std::unique_ptr<QWidget> m_window;
    TrayPanel *m_tray = nullptr;

    [[nodiscard]] EvidenceId store(const char *name, const EvidenceTarget &target = {}) const
    {
        return m_home->editor()
            .attach(target,
                    prepareEvidence(QByteArray(name), QString::fromLatin1(name) + QStringLiteral(".txt")).value())
            .value();
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_window = std::make_unique<QWidget>();
        auto *actions = new ActionSet(m_window.get());
        m_tray = new TrayPanel(m_home->inventory(), *actions, m_window.get());
        new QAbstractItemModelTester(&m_tray->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     m_window.get());
        m_window->resize(700, 300);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_home.reset();
    }

    void itIsThereOnlyWhileSomethingWaits()
    {
        QVERIFY(!m_tray->isVisible());
        std::ignore = store("a");
        QVERIFY(m_tray->isVisible());
        QVERIFY(m_home->editor().undo());
        QVERIFY(!m_tray->isVisible());
    }

    void rowsThatStayKeepTheirPlaceWhenOthersComeAndGo()
    {
        const EvidenceId a = store("a");
        const EvidenceId b = store("b");
        const EvidenceId c = store("c");
        const QPersistentModelIndex last = m_tray->model().index(2);
        const ItemId item = m_home->add({QStringLiteral("name=Camera")});
        const std::vector<EvidenceTarget> target{item};
        QVERIFY(m_home->editor().assign(std::vector{b}, target));
        QCOMPARE(m_tray->model().rowCount(), 2);
        QCOMPARE(last.row(), 1);
        QVERIFY(m_home->editor().undo());
        QCOMPARE(last.row(), 2);
        QCOMPARE(m_tray->model().idsOf({m_tray->model().index(2), m_tray->model().index(0)}), (std::vector{a, c}));
    }

    void theChosenOnesAreMeantAndAllWhereNoneIsChosen()
    {
        std::ignore = store("a");
        const EvidenceId b = store("b");
        QCOMPARE(m_tray->meant().size(), size_t(2));
        m_tray->view().selectionModel()->select(m_tray->model().index(1), QItemSelectionModel::Select);
        QCOMPARE(m_tray->meant(), std::vector{b});
    }

    void sortingGoesOnWithTheNextPhoto()
    {
        const EvidenceId a = store("a");
        const EvidenceId b = store("b");
        m_tray->view().setCurrentIndex(m_tray->model().index(0));
        QCOMPARE(m_tray->view().chosen(), std::vector{a});
        QVERIFY(m_home->editor().discard(std::vector{a}));
        m_tray->chooseNext();
        QCOMPARE(m_tray->view().chosen(), std::vector{b});
    }

    void deleteAsksToRemoveTheChosenOnes()
    {
        std::ignore = store("a");
        QSignalSpy asked(m_tray, &TrayPanel::removeAsked);
        QTest::keyClick(&m_tray->view(), Qt::Key_Delete);
        QCOMPARE(asked.size(), 0);
        m_tray->view().setCurrentIndex(m_tray->model().index(0));
        QTest::keyClick(&m_tray->view(), Qt::Key_Delete);
        QCOMPARE(asked.size(), 1);
    }

    void eachPictureHasAName()
    {
        std::ignore = store("a");
        const QString spoken = m_tray->model().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("E-001")) && spoken.contains(QStringLiteral("a.txt")),
                 qPrintable(spoken));
    }
};

QTEST_MAIN(TrayPanelTest)
#include "traypaneltest.moc"
