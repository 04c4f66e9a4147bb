// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportoptions.h"

namespace nameplate::reportoptions {

bool isAtLeast(const Money &amount, qint64 wholeUnits)
{
    qint64 minorUnits = 1;
    for (int i = 0; i < amount.currency.decimals(); ++i)
        minorUnits *= 10;
    return amount.minor / minorUnits >= wholeUnits;
}

} // namespace nameplate::reportoptions
