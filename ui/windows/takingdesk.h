// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/services/inventory.h"

#include <QObject>

class QWidget;

namespace nameplate {

class WindowSettings;

/// What the window does to take in what others have: asks for lists, folders of photos and other copies of the document,
/// and shows what they would bring.
class TakingDesk : public QObject
{
    Q_OBJECT

public:
    TakingDesk(WindowSettings &settings, QWidget *window);

    void askForList(Inventory &inventory);
    void askForFolder(Inventory &inventory);
    void askForCopy(Inventory &inventory);
    void take(Inventory &inventory, const QString &path); ///< a list, or a folder of photos

signals:
    void changedUndoably(const QString &summary);

private:
    WindowSettings &m_settings;
    QWidget *m_window;
};

} // namespace nameplate
