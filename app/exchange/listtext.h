// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace nameplate {

/// The sentences of everything that reads other programs’ files, in the user’s language.
class ListText
{
    Q_DECLARE_TR_FUNCTIONS(ListText)
};

} // namespace nameplate
