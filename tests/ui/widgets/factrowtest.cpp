// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factrow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace nameplate;

class FactRowTest : public QObject
{
    Q_OBJECT

    EditingHints hints() const { return {QLocale(QLocale::English, QLocale::UnitedKingdom), {}}; }

    static QLineEdit *lineOf(const FactRow &row) { return qobject_cast<QLineEdit *>(row.editor()->input()); }

private slots:
    void enterCommitsWhatWasTyped()
    {
        FactRow row(fields::at("owner"), hints(), nullptr);
        row.show({.text = QStringLiteral("Ada")}, true);
        QSignalSpy committed(&row, &FactRow::committed);
        lineOf(row)->setText(QStringLiteral("Grace"));
        QTest::keyClick(lineOf(row), Qt::Key_Return);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed.first().first().toString(), QStringLiteral("Grace"));
    }

    void leavingCommitsAndAnUnchangedTextDoesNot()
    {
        QWidget window;
        FactRow first(fields::at("owner"), hints(), &window);
        FactRow second(fields::at("order_number"), hints(), &window);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first.show({.text = QStringLiteral("Ada")}, true);
        QSignalSpy committed(&first, &FactRow::committed);
        lineOf(first)->setFocus();
        lineOf(second)->setFocus();
        QCOMPARE(committed.size(), 0);
        lineOf(first)->setFocus();
        QTest::keyClicks(lineOf(first), QStringLiteral("x"));
        lineOf(second)->setFocus();
        QCOMPARE(committed.size(), 1);
    }

    void escapeRestores()
    {
        FactRow row(fields::at("price"), hints(), nullptr);
        row.show({.text = QStringLiteral("€599.00")}, true);
        QSignalSpy committed(&row, &FactRow::committed);
        lineOf(row)->setText(QStringLiteral("12,,3"));
        row.refuse(QStringLiteral("“12,,3” is not an amount."));
        QTest::keyClick(lineOf(row), Qt::Key_Escape);
        QCOMPARE(lineOf(row)->text(), QStringLiteral("€599.00"));
        QVERIFY(!row.isRefused());
        QCOMPARE(committed.size(), 0);
    }

    void aRefusalKeepsWhatWasTyped()
    {
        FactRow row(fields::at("price"), hints(), nullptr);
        row.show({.text = QStringLiteral("€599.00")}, true);
        lineOf(row)->setText(QStringLiteral("12,,3"));
        row.refuse(QStringLiteral("“12,,3” is not an amount."));
        QVERIFY(row.isRefused());
        QCOMPARE(lineOf(row)->text(), QStringLiteral("12,,3"));
        QCOMPARE(lineOf(row)->accessibleDescription(), QStringLiteral("“12,,3” is not an amount."));
    }

    void newsFromElsewhereLeavesTypingAlone()
    {
        FactRow row(fields::at("owner"), hints(), nullptr);
        static_cast<QWidget &>(row).show();
        QVERIFY(QTest::qWaitForWindowActive(&row));
        row.show({.text = QStringLiteral("Ada")}, true);
        lineOf(row)->setFocus();
        QTRY_VERIFY(lineOf(row)->hasFocus());
        lineOf(row)->setText(QStringLiteral("Gra"));
        row.show({.text = QStringLiteral("Linus")}, false);
        QCOMPARE(lineOf(row)->text(), QStringLiteral("Gra"));
        row.show({.text = QStringLiteral("Linus")}, true);
        QCOMPARE(lineOf(row)->text(), QStringLiteral("Linus"));
    }

    void choosingCommitsAtOnce()
    {
        FactRow row(fields::at("condition"), hints(), nullptr);
        row.show({.text = QStringLiteral("Good")}, true);
        auto *combo = qobject_cast<QComboBox *>(row.editor()->input());
        QCOMPARE(combo->currentText(), QStringLiteral("Good"));
        QSignalSpy committed(&row, &FactRow::committed);
        QTest::keyClick(combo, Qt::Key_Down);
        QCOMPARE(committed.size(), 1);
        QCOMPARE(committed.first().first().toString(), QStringLiteral("Fair"));
    }

    void notStatedIsTheEmptyText()
    {
        FactRow row(fields::at("condition"), hints(), nullptr);
        row.show({}, true);
        QVERIFY(row.editor()->text().isEmpty());
        QVERIFY(row.isEmpty());
    }

    void longTextsKeepTheirLines()
    {
        FactRow row(fields::at("notes"), hints(), nullptr);
        const QString notes = QStringLiteral("<b>one</b>\ntwo");
        row.show({.text = notes}, true);
        auto *edit = qobject_cast<QPlainTextEdit *>(row.editor()->input());
        QCOMPARE(edit->toPlainText(), notes);
        QVERIFY(!row.editor()->isModified());
        QSignalSpy committed(&row, &FactRow::committed);
        edit->appendPlainText(QStringLiteral("three"));
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(committed.first().first().toString(), notes + QStringLiteral("\nthree"));
    }

    void anOverriddenValueCanBeGivenBackToTheSeries()
    {
        FactRow row(fields::at("category"), hints(), nullptr);
        row.show({.text = QStringLiteral("Appliances"), .inherited = true}, true);
        auto *chip = row.findChild<QToolButton *>();
        QVERIFY(!chip->isHidden());
        QVERIFY(!chip->isEnabled());
        row.show({.text = QStringLiteral("Kitchen"), .overrides = true}, true);
        QSignalSpy reset(&row, &FactRow::resetAsked);
        chip->click();
        QCOMPARE(reset.size(), 1);
    }

    void theTitleIsTheInputsLabel()
    {
        FactRow row(fields::at("owner"), hints(), nullptr);
        QCOMPARE(row.findChild<QLabel *>()->buddy(), row.editor()->input());
        QCOMPARE(row.editor()->input()->accessibleName(), QStringLiteral("Owner"));
    }
};

QTEST_MAIN(FactRowTest)
#include "factrowtest.moc"
