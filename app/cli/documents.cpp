// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/documents.h"

#include "app/cli/commandline.h"

#include <algorithm>

namespace nameplate::cli {

namespace {

Outcome<std::unique_ptr<Inventory>> open(const QString &path, Inventory::Access access)
{
    auto inventory = Inventory::open(path, access);
    if (!inventory)
        return tl::unexpected(Refusal(inventory.error()));
    return std::move(*inventory);
}

} // namespace

Outcome<std::unique_ptr<Inventory>> openToRead(const QString &path)
{
    return open(path, Inventory::Access::ReadOnly);
}

Outcome<std::unique_ptr<Inventory>> openToWrite(const QString &path)
{
    auto inventory = open(path, Inventory::Access::ReadWrite);
    if (inventory && (*inventory)->isReadOnly())
        return fail(Error::Code::ReadOnly, CommandLine::tr("“%1” cannot be written.").arg(path),
                    CommandLine::tr("Check the permissions of the file and its folder, or work on a copy."));
    return inventory;
}

QString numbersOf(const Inventory &inventory, std::span<const ItemId> items)
{
    QStringList numbers;
    for (const Record &record : inventory.records(items))
        numbers << record.item.number;
    return numbers.join(QLatin1String(", "));
}

Outcome<ItemId> itemOf(const Inventory &inventory, const QString &reference)
{
    const std::vector<ItemId> meant = inventory.resolve(reference);
    if (meant.size() == 1)
        return meant.front();
    if (meant.empty())
        return fail(
            Error::Code::NotFound, CommandLine::tr("There is no item “%1”.").arg(reference),
            CommandLine::tr("Give an inventory number, a UUID or an exact serial number; “find” searches for it."));
    return fail(Error::Code::Refused,
                CommandLine::tr("“%1” can mean several items: %2.").arg(reference, numbersOf(inventory, meant)),
                CommandLine::tr("Give the inventory number."));
}

Outcome<std::vector<ItemId>> itemsOf(const Inventory &inventory, const QStringList &references)
{
    std::vector<ItemId> items;
    for (const QString &reference : references) {
        const auto item = itemOf(inventory, reference);
        if (!item)
            return tl::unexpected(item.error());
        if (std::find(items.begin(), items.end(), *item) == items.end())
            items.push_back(*item);
    }
    return items;
}

} // namespace nameplate::cli
