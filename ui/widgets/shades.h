// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace nameplate {

/// The colours a QPalette has no role for, one set for light and one for dark.
struct Shades
{
    QColor accent;     ///< the green of buttons, links and checked icons
    QColor onAccent;   ///< text and icons on the accent
    QColor accentSoft; ///< chips
    QColor quiet;      ///< secondary text, icons at rest; at least 4.5:1 on window and base
    QColor line;       ///< between panels, round fields
    QColor faintLine;  ///< between rows
    QColor soft;       ///< header rows, picture beds
    QColor hover;      ///< under the pointer
    QColor good;
    QColor warning;
    QColor warningSoft; ///< behind a message that needs attention
    QColor danger;
    QColor dangerSoft;
    QColor plateTop; ///< the metal plate, from top to bottom
    QColor plateBottom;
    QColor plateEdge;
    QColor rivet;
};

const Shades &shadesOf(bool dark);
const Shades &shadesOf(const QPalette &palette);
bool isDark(const QPalette &palette);

/// The whole palette, every role and group set.
QPalette housePalette(bool dark);

} // namespace nameplate
