// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QFormLayout;

namespace nameplate {

class ActionSet;
class WindowSettings;

/// What the user can choose about the program itself. Every choice holds at once; there is nothing to confirm.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(WindowSettings &settings, ActionSet &actions, QWidget *parent);

signals:
    void regionChanged(); ///< dates and amounts are written in another way from now on

private:
    void addTheme(QFormLayout *form);
    void addLanguage(QFormLayout *form);
    void addRegion(QFormLayout *form);
    void addCurrency(QFormLayout *form);
    void addSwitches(QFormLayout *form);

    WindowSettings &m_settings;
    ActionSet &m_actions;
};

} // namespace nameplate
