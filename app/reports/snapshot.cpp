// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/snapshot.h"

#include "app/media/mediaprocess.h"

#include <QFileInfo>

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t pageSize = 500;

/// Manuals prove nothing, and are long.
bool isPdfExhibit(const Evidence &evidence)
{
    return evidence.mimeType == QLatin1String("application/pdf") && evidence.kind != EvidenceKind::Manual;
}

} // namespace

std::optional<ReportInput> snapshotOf(const Inventory &inventory, std::span<const ItemId> items, const ReportGoOn &goOn)
{
    ReportInput input;
    input.documentName = QFileInfo(inventory.path()).fileName();
    input.settings = inventory.settings();
    input.items.reserve(items.size());
    for (size_t at = 0; at < items.size(); at += pageSize) {
        if (goOn && !goOn(int(at * 100 / items.size())))
            return std::nullopt;
        for (const Record &record : inventory.records(items.subspan(at, std::min(pageSize, items.size() - at))))
            input.items.push_back({record, inventory.evidence(record.item.id), inventory.mainPhoto(record.item.id)});
    }
    return input;
}

bool countPdfPages(ReportInput &input, const Inventory &inventory, const ReportGoOn &goOn)
{
    MediaProcess media;
    int percent = 0;
    media.setGoOn([&goOn, &percent] { return !goOn || goOn(percent); });
    if (!media.isAvailable())
        return true;
    for (size_t i = 0; i < input.items.size(); ++i) {
        for (const Evidence &evidence : input.items[i].evidence) {
            if (!isPdfExhibit(evidence) || input.pdfPages.contains(evidence.id))
                continue;
            percent = int(i * 100 / input.items.size());
            if (goOn && !goOn(percent))
                return false;
            const auto content = inventory.content(evidence.id);
            input.pdfPages.insert(evidence.id, content ? media.pdfPageCount(*content) : 0);
        }
    }
    return true;
}

} // namespace nameplate
