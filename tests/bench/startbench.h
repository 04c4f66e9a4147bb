// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QStringList>

class QMainWindow;

namespace nameplate::bench {

inline constexpr QSize windowSize(1440, 900);

/// What a window costs that does nothing: menus, a tool bar, an empty table.
void showBareWindow();

/// The same with a table of all items: their ids sorted by name, and rows read when they are seen.
void showIdsWindow(const QString &document);

/// Shows a window for half a second, long enough for all it does at its start; then prints what this process has cost,
/// for the one that started it.
void stayAndTellCost(QMainWindow &window);

/// What a whole process costs from its start to its end.
struct ProcessCost
{
    double cpu = 0;    ///< milliseconds
    double memory = 0; ///< the most held at once, in MB
};

/// Starts this program anew as a child with these arguments.
[[nodiscard]] ProcessCost costOfProcess(const QStringList &arguments);

} // namespace nameplate::bench
