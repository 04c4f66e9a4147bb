// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/helpwindow.h"
#include "ui/windows/actions.h"

#include <QPointer>

namespace nameplate {

/// Answers "how do I": opens the help, and the finder of everything the program can do.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    HelpDesk(ActionSet &actions, QWidget *window);

    void openHelp(const QString &key = {});
    void openFinder();

    /// The pages of the help and the one that lists the keys.
    [[nodiscard]] static QList<HelpPage> pages();

private:
    ActionSet &m_actions;
    QWidget *m_window;
    QPointer<HelpWindow> m_help;
};

} // namespace nameplate
