// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/reportpreparation.h"

#include "app/reports/pagecomposer.h"
#include "app/reports/snapshot.h"

namespace nameplate {

namespace {

bool isWorth(const ReportItem &item, qint64 wholeUnits)
{
    const Item &record = item.record.item;
    const auto unit = record.value ? record.valueMoney() : record.priceMoney();
    return unit && reportoptions::isAtLeast(*unit, wholeUnits);
}

/// Counting the pages of documents means decoding them.
bool showsDocuments(const ReportKindRow &kind, const ReportOptions &options)
{
    if (kind.kind == ReportKind::Claim)
        return true;
    const bool inSheets = options.sheetsFrom && options.evidence != ShownEvidence::None;
    return kind.has(ReportChoice::Evidence) && (options.evidence == ShownEvidence::All || inSheets);
}

} // namespace

Result<ReportInput> prepareReport(const Inventory &inventory, std::span<const ItemId> items, const ReportKindRow &kind,
                                  const ReportOptions &options, const ReportSelection &selection,
                                  const ReportGoOn &goOn)
{
    auto input = snapshotOf(inventory, items, partOf(goOn, 0, 60));
    if (!input)
        return cancelled();
    if (selection.worthFrom)
        std::erase_if(input->items,
                      [&selection](const ReportItem &item) { return !isWorth(item, *selection.worthFrom); });
    if (showsDocuments(kind, options) && !countPdfPages(*input, inventory, partOf(goOn, 60, 100)))
        return cancelled();
    if (inventory.trouble())
        return tl::unexpected(*inventory.trouble());
    return std::move(*input);
}

} // namespace nameplate
