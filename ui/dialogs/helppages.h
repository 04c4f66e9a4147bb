// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nameplate {

/// One page of the help: its key for links, its title and its text.
struct HelpPage
{
    QString key;
    QString title;
    QString markdown; ///< with the title as its first heading
};

/// The pages of the help in their order, in the language of the program or in English.
[[nodiscard]] QList<HelpPage> helpPages();

} // namespace nameplate
