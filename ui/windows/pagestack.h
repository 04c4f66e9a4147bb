// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;
class QStackedWidget;
class QWidget;

/// Pages that stand for a while where the items are listed.
namespace nameplate::pagestack {

/// Takes the page away, out of a signal of its own too; `desk` hears no more of it. True when it had the focus.
bool leave(QStackedWidget &pages, QWidget &page, const QObject *desk);

} // namespace nameplate::pagestack
