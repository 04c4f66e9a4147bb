// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace nameplate {

/// The sentences that the intelligence about numbers says, in the user's language: IdentityText::tr().
struct IdentityText
{
    Q_DECLARE_TR_FUNCTIONS(IdentityText)
};

} // namespace nameplate
