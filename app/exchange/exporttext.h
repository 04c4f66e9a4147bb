// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace nameplate {

/// The sentences of exports, in the user's language.
class ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

} // namespace nameplate
