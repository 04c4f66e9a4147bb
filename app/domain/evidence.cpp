// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/evidence.h"

namespace nameplate {

QString Evidence::label() const
{
    return QStringLiteral("E-%1").arg(number, 3, 10, QLatin1Char('0'));
}

} // namespace nameplate
