// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace nameplate {

/// The role an icon's colour plays; the colour itself follows the palette of the moment.
enum class IconTone
{
    Text,
    Quiet,
    Accent,
    Good,
    Warning,
    Danger,
    OnAccent
};

/// An icon of the bundled line set (file names of resources/icons/lucide without the ending), drawn sharp at every
/// size and recoloured when the palette changes. A checked state is drawn in the accent colour.
QIcon lineIcon(const QString &name, IconTone tone = IconTone::Quiet);

bool hasLineIcon(const QString &name);

/// The program's own mark, the plate, for window title and task bar.
QIcon programIcon();

} // namespace nameplate
