// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importer.h"

#include "app/editing/editor.h"
#include "app/exchange/rowimporter.h"

namespace nameplate {

namespace {

constexpr qint64 rowsBetweenReports = 200;

Result<void> takeAll(const ImportPlan &plan, RowImporter &importer, Writer &writer, const GoOn &goOn)
{
    auto rows = plan.source.rows();
    if (!rows)
        return tl::unexpected(rows.error());
    ListRow row;
    while (true) {
        const auto read = rows->next(row);
        if (!read)
            return tl::unexpected(plan.source.named(read.error()));
        if (!*read)
            return {};
        if (const auto taken = importer.take(row, writer); !taken)
            return taken;
        if (goOn && row.number() % rowsBetweenReports == 0 && !goOn(rows->progress()))
            return fail(Error::Code::Cancelled, ImportPlan::tr("The import was stopped; nothing was changed."));
    }
}

} // namespace

Result<ImportReport> runImport(const ImportPlan &plan, Editor &editor, ImportMode mode, const GoOn &goOn)
{
    RowImporter importer(plan, editor.inventory(), editor.blankRecord());
    const auto work = [&](Writer &writer) { return takeAll(plan, importer, writer, goOn); };
    const auto done = mode == ImportMode::DryRun
                          ? editor.rehearse(work)
                          : editor.bulk(ImportPlan::tr("Import %1").arg(plan.source.fileName()), work)
                                .map([](const Inventory::Written &) {});
    if (!done)
        return tl::unexpected(done.error());
    return importer.report();
}

} // namespace nameplate
