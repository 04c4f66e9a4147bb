// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/placepanel.h"

#include "app/services/attachment.h"
#include "tests/support/household.h"
#include "ui/widgets/linebutton.h"
#include "ui/windows/itempanel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class PlacePanelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Household> m_home;

    [[nodiscard]] PlaceId place(const QString &path) const
    {
        for (const PlaceSummary &each : m_home->inventory().places())
            if (each.path == path)
                return each.place.id;
        return {};
    }
    void attach(const EvidenceTarget &target, const char *bytes) const
    {
        QVERIFY(m_home->editor().attach(target, prepareEvidence(bytes, QStringLiteral("plan.txt")).value()));
    }
    [[nodiscard]] static bool says(const QWidget &widget, const QString &part)
    {
        for (const QLabel *label : widget.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }

private slots:
    void init()
    {
        m_home = std::make_unique<Household>();
        m_home->addFourThings();
    }

    void aPlaceTellsWhereItIsAndWhatBelongsToIt()
    {
        attach(place(QStringLiteral("Home / Kitchen")), "plan");
        PlacePanel panel(m_home->inventory(), nullptr);
        panel.QWidget::show();
        QVERIFY(panel.show(place(QStringLiteral("Home / Kitchen"))));
        QVERIFY(says(panel, QStringLiteral("Kitchen")));
        QVERIFY(says(panel, QStringLiteral("1 item(s) · in Home")));
        QCOMPARE(panel.findChildren<LineButton *>().size(), 1);
        QSignalSpy opened(&panel, &PlacePanel::openAsked);
        panel.findChild<LineButton *>()->click();
        QCOMPARE(opened.size(), 1);
        QVERIFY(!panel.show(PlaceId{999}));
        QVERIFY(!panel.place().isValid());
    }

    void thePanelShowsThePlaceWhileNoItemIsChosen()
    {
        ItemPanel panel(m_home->inventory(), m_home->editor(), QLocale());
        panel.show();
        auto *shown = panel.findChild<PlacePanel *>();
        QVERIFY(!shown->isVisible());
        QVERIFY(panel.targets().empty());
        const PlaceId kitchen = place(QStringLiteral("Home / Kitchen"));
        panel.setPlace(kitchen);
        QVERIFY(shown->isVisible());
        QVERIFY(panel.onlyTarget() == EvidenceTarget(kitchen));
        attach(kitchen, "plan");
        QCOMPARE(shown->findChildren<LineButton *>().size(), 1);
        panel.showItems({ItemId{1}});
        QVERIFY(!shown->isVisible());
        QVERIFY(panel.targets() == std::vector<EvidenceTarget>{ItemId{1}});
        panel.showItems({});
        QVERIFY(shown->isVisible());
        QVERIFY(m_home->editor().removePlace(kitchen));
        QVERIFY(!shown->isVisible());
    }
};

QTEST_MAIN(PlacePanelTest)
#include "placepaneltest.moc"
