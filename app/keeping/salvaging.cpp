// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keeping/salvaging.h"

#include "app/services/inventory.h"
#include "app/services/partialfile.h"
#include "app/storage/documentfile.h"
#include "app/storage/salvage.h"

#include <QFileInfo>

namespace nameplate {

namespace {

constexpr double salvageShare = 0.6; // of the time; the rest is checking

Result<std::vector<CheckFinding>> check(const QString &path, const KeepGoing &goOn)
{
    const auto inventory = Inventory::open(path, Inventory::Access::ReadOnly);
    if (!inventory)
        return tl::unexpected(inventory.error());
    bool going = true;
    auto findings = (*inventory)->check([&](int percent) {
        going = !goOn || goOn(salvageShare + (1 - salvageShare) * percent / 100);
        return going;
    });
    return going ? Result<std::vector<CheckFinding>>(std::move(findings)) : stopped();
}

} // namespace

Result<SalvageReport> salvageDocument(const QString &damaged, const QString &to, const KeepGoing &goOn)
{
    const auto source = storage::inspectDocument(damaged);
    if (!source)
        return tl::unexpected(source.error());
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink())
        return fail(Error::Code::Refused, KeepingText::tr("“%1” exists already.").arg(to),
                    KeepingText::tr("Choose another name; nothing was overwritten."));
    PartialFile file(to);
    if (auto opened = file.open(); !opened)
        return tl::unexpected(opened.error());
    const auto partial = file.flushed();
    if (!partial)
        return tl::unexpected(partial.error());
    storage::Salvage salvage([&goOn](double done) { return !goOn || goOn(salvageShare * done); });
    auto salvaged = salvage.run(source->path, *partial);
    if (!salvaged)
        return tl::unexpected(salvaged.error());
    auto findings = check(*partial, goOn);
    if (!findings)
        return tl::unexpected(findings.error());
    SalvageReport report{salvaged->items, salvaged->evidence, salvaged->history, std::move(salvaged->lost)};
    report.lost.insert(report.lost.end(), findings->begin(), findings->end());
    if (auto synced = file.sync(); !synced)
        return tl::unexpected(synced.error());
    return storage::publishDocument(*partial, to).map([&report] { return std::move(report); });
}

} // namespace nameplate
