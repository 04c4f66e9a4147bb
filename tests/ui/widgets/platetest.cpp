// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plate.h"

#include "ui/widgets/platecell.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace nameplate;

Q_DECLARE_METATYPE(nameplate::PlateNumber)

class PlateTest : public QObject
{
    Q_OBJECT

    const QString series = QStringLiteral("WAW28750GB");
    const QString serial = QStringLiteral("458309120042");

private slots:
    void initTestCase() { qRegisterMetaType<PlateNumber>(); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void onePressCopiesTheNumberExactlyAsPrinted()
    {
        PlateWidget plate;
        plate.setNumbers(series, serial);
        plate.show();
        QSignalSpy copied(&plate, &PlateWidget::copied);

        QTest::mouseClick(plate.cell(PlateNumber::Serial), Qt::LeftButton);

        QCOMPARE(QGuiApplication::clipboard()->text(), serial);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied.first().at(1).toString(), serial);
    }

    void copyingIsSaid()
    {
        PlateWidget plate;
        plate.setNumbers(series, serial);
        plate.copy(PlateNumber::Series);
        QCOMPARE(plate.cell(PlateNumber::Series)->accessibleDescription(), QStringLiteral("Copied."));
    }

    void theKeyboardCopiesAndEdits()
    {
        PlateWidget plate;
        plate.setNumbers(series, serial);
        plate.show();
        PlateCell *cell = plate.cell(PlateNumber::Series);
        cell->setFocus();
        QTest::keyClick(cell, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), series);

        QSignalSpy edited(&plate, &PlateWidget::edited);
        QTest::keyClick(cell, Qt::Key_F2);
        auto *line = cell->findChild<QLineEdit *>();
        QCOMPARE(line->text(), series);
        line->setText(QStringLiteral("WAW 1"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(1).toString(), QStringLiteral("WAW 1"));
    }

    void aWrongNumberIsTypedAnewAndNotCopied()
    {
        PlateWidget plate;
        plate.setNumbers(series, serial);
        plate.show();
        QVERIFY(QTest::qWaitForWindowActive(&plate));
        QSignalSpy edited(&plate, &PlateWidget::edited);
        QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
        plate.startEditing(PlateNumber::Serial);
        auto *line = plate.cell(PlateNumber::Serial)->findChild<QLineEdit *>();
        QTest::keyClicks(line, QStringLiteral("77"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(edited.size(), 1);
        QCOMPARE(edited.first().at(1).toString(), QStringLiteral("77"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
    }

    void escapeLeavesTheNumberAlone()
    {
        PlateWidget plate;
        plate.setNumbers(series, serial);
        plate.show();
        QSignalSpy edited(&plate, &PlateWidget::edited);
        plate.startEditing(PlateNumber::Serial);
        auto *line = plate.cell(PlateNumber::Serial)->findChild<QLineEdit *>();
        line->setText(QStringLiteral("something else"));
        QTest::keyClick(line, Qt::Key_Escape);
        QCOMPARE(edited.size(), 0);
        QVERIFY(!plate.cell(PlateNumber::Serial)->isEditing());
    }

    void aMissingNumberCanBeTypedAndAskedFor()
    {
        PlateWidget plate;
        plate.setNumbers(series, QString());
        plate.show();
        QSignalSpy asked(&plate, &PlateWidget::whereAsked);
        auto *where = plate.findChild<QToolButton *>();
        QVERIFY(where->isVisible());
        where->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<PlateNumber>(), PlateNumber::Serial);

        QTest::mouseClick(plate.cell(PlateNumber::Serial), Qt::LeftButton);
        QVERIFY(plate.cell(PlateNumber::Serial)->isEditing());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }

    void aRefusedNumberStaysTypedAndSaysWhy()
    {
        PlateWidget plate;
        plate.setNumbers(series, serial);
        plate.show();
        plate.refuse(PlateNumber::Serial, QStringLiteral("4583?"),
                     QStringLiteral("An item with a serial is one unit."));
        QCOMPARE(plate.cell(PlateNumber::Serial)->findChild<QLineEdit *>()->text(), QStringLiteral("4583?"));
        bool said = false;
        for (const QLabel *label : plate.findChildren<QLabel *>())
            said =
                said || (label->isVisible() && label->text() == QStringLiteral("An item with a serial is one unit."));
        QVERIFY(said);
    }

    void aReadOnlyPlateCopiesButNeverEdits()
    {
        PlateWidget plate;
        plate.setNumbers(series, serial);
        plate.setReadOnly(true);
        plate.show();
        plate.startEditing(PlateNumber::Serial);
        QVERIFY(!plate.cell(PlateNumber::Serial)->isEditing());
        plate.copy(PlateNumber::Serial);
        QCOMPARE(QGuiApplication::clipboard()->text(), serial);
    }

    void aScreenReaderHearsWhichNumberItIs()
    {
        PlateWidget plate;
        plate.setNumbers(QStringLiteral("B0"), serial);
        QCOMPARE(plate.cell(PlateNumber::Series)->accessibleName(), QStringLiteral("Series no.: B0"));
        QVERIFY(plate.cell(PlateNumber::Series)->accessibleDescription().contains(QStringLiteral("B, zero")));
    }
};

QTEST_MAIN(PlateTest)
#include "platetest.moc"
