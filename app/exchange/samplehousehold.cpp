// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/samplehousehold.h"

#include "app/editing/editor.h"
#include "app/exchange/importer.h"

#include <QCoreApplication>
#include <QFile>

namespace nameplate {

namespace {

/// Programs that link nameplate-sample hold the list, with its photos and receipts beside it.
constexpr QLatin1String householdList(":/sample/household.csv");

Result<void> fill(const QString &path, const GoOn &goOn)
{
    const auto inventory = Inventory::open(path, Inventory::Access::ReadWrite);
    if (!inventory)
        return tl::unexpected(inventory.error());
    Editor editor(**inventory);
    const auto plan = ImportPlan::make(householdList, {}, (*inventory)->settings().currency);
    if (!plan)
        return tl::unexpected(plan.error());
    return runImport(*plan, editor, ImportMode::Import, goOn).map([](const ImportReport &) {});
}

} // namespace

Result<void> createSampleHousehold(const QString &path, const DocumentSettings &settings, const GoOn &goOn)
{
    if (!QFile::exists(householdList))
        return fail(Error::Code::NotFound, QCoreApplication::translate(
                                               "SampleHousehold", "The sample household is not part of this program."));
    if (const auto created = Inventory::create(path, settings); !created)
        return created;
    const auto filled = fill(path, goOn);
    if (!filled)
        QFile::remove(path);
    return filled;
}

} // namespace nameplate
