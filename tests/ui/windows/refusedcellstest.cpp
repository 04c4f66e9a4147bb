// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/refusedcells.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace nameplate;

class RefusedCellsTest : public QObject
{
    Q_OBJECT

    static CellEdits block()
    {
        CellEdits edits;
        edits.label = QStringLiteral("Paste");
        const auto row = [](const char *name, const char *price) {
            return RowEdit{
                {}, {{&fields::at("name"), QString::fromUtf8(name)}, {&fields::at("price"), QString::fromUtf8(price)}}};
        };
        edits.rows = {row("Lamp", "12"), row("Saw", "much"), row("Axe", "9")};
        return edits;
    }

private slots:
    void everyCellIsNamedWithItsRow()
    {
        RefusedCells panel;
        panel.show(block(), {{1, &fields::at("price"), QStringLiteral("much"), QStringLiteral("Price: no amount.")}});
        QVERIFY(panel.isVisible());
        QCOMPARE(panel.findChild<QListWidget *>()->item(0)->text(), QStringLiteral("Row 2 · Price: no amount."));
    }

    void theOthersCanBeDone()
    {
        RefusedCells panel;
        CellEdits others;
        connect(&panel, &RefusedCells::othersWanted, this, [&others](const CellEdits &edits) { others = edits; });
        panel.show(block(), {{1, &fields::at("price"), {}, {}}, {2, nullptr, {}, {}}});
        panel.findChild<QPushButton *>()->click();
        QCOMPARE(others.rows.size(), size_t(2));
        QCOMPARE(others.rows[0].cells.size(), size_t(2));
        QCOMPARE(others.rows[1].cells.size(), size_t(1));
        QVERIFY(!panel.isVisible());
    }

    void escClosesIt()
    {
        RefusedCells panel;
        panel.show(block(), {{1, nullptr, {}, QStringLiteral("No.")}});
        QTest::keyClick(&panel, Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
    }
};

QTEST_MAIN(RefusedCellsTest)
#include "refusedcellstest.moc"
