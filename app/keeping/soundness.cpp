// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/soundness.h"

#include "app/services/inventory.h"

namespace nameplate {

Result<void> checkSound(const QString &path, const KeepGoing &goOn)
{
    const auto inventory = Inventory::open(path, Inventory::Access::ReadOnly);
    if (!inventory)
        return tl::unexpected(inventory.error());
    bool going = true;
    const auto findings = (*inventory)->check([&](int percent) {
        going = !goOn || goOn(percent / 100.0);
        return going;
    });
    if (!going)
        return stopped();
    if (findings.empty())
        return {};
    return fail(Error::Code::Damaged, KeepingText::tr("What was read is not sound: %1").arg(findings.front().message),
                KeepingText::tr("Nothing was replaced."));
}

} // namespace nameplate
