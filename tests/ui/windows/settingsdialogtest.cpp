// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/settingsdialog.h"

#include "ui/windows/actions.h"
#include "ui/windows/windowsettings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalSpy>
#include <QTest>

using namespace nameplate;

class SettingsDialogTest : public QObject
{
    Q_OBJECT

private slots:
    void everyChoiceIsKept()
    {
        WindowSettings settings;
        QWidget window;
        ActionSet actions(&window);
        auto *dialog = new SettingsDialog(settings, actions, &window);
        QSignalSpy region(dialog, &SettingsDialog::regionChanged);
        QSignalSpy dark(actions[ActionId::ThemeDark], &QAction::triggered);
        choose(dialog, QStringLiteral("de_CH"));
        choose(dialog, QStringLiteral("CHF"));
        choose(dialog, QStringLiteral("2")); // the dark theme
        dialog->findChild<QCheckBox *>()->click();
        QCOMPARE(settings.region(), QStringLiteral("de_CH"));
        QCOMPARE(settings.newCurrency(), QStringLiteral("CHF"));
        QVERIFY(!settings.reopensLast());
        QCOMPARE(region.size(), 1);
        QCOMPARE(dark.size(), 1);
    }

    void whatWasChosenIsShown()
    {
        WindowSettings settings;
        settings.setRegion(QStringLiteral("fr_FR"));
        settings.setNewCurrency(QStringLiteral("EUR"));
        settings.setReopensLast(true);
        QWidget window;
        ActionSet actions(&window);
        const auto *dialog = new SettingsDialog(settings, actions, &window);
        QStringList chosen;
        for (const QComboBox *box : dialog->findChildren<QComboBox *>())
            chosen << box->currentData().toString();
        QVERIFY(chosen.contains(QStringLiteral("fr_FR")));
        QVERIFY(chosen.contains(QStringLiteral("EUR")));
        QVERIFY(dialog->findChild<QCheckBox *>()->isChecked());
    }

private:
    static void choose(const QWidget *dialog, const QString &value)
    {
        for (QComboBox *box : dialog->findChildren<QComboBox *>())
            if (const int row = box->findData(value); row >= 0) {
                box->setCurrentIndex(row);
                emit box->activated(row);
                return;
            }
        QFAIL(qPrintable(value));
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "settingsdialogtest.moc"
