// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/pagestack.h"

#include <QApplication>
#include <QStackedWidget>

namespace nameplate::pagestack {

bool leave(QStackedWidget &pages, QWidget &page, const QObject *desk)
{
    const QWidget *focus = QApplication::focusWidget();
    const bool hadFocus = focus && (&page == focus || page.isAncestorOf(focus));
    page.disconnect(desk);
    pages.removeWidget(&page);
    page.hide();
    page.deleteLater();
    return hadFocus;
}

} // namespace nameplate::pagestack
