// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/itemline.h"

#include "app/domain/totals.h"

namespace nameplate::cli {

namespace {

QString quantityText(const Item &item)
{
    return item.quantity == 1 ? QString() : QStringLiteral("×%1").arg(item.quantity);
}

QString worthText(const Item &item)
{
    const auto worth = Totals::worth(item);
    return worth ? (worth->plainText() + u' ' + worth->currency.code()).trimmed() : QString();
}

QString statusText(const Item &item)
{
    return item.status == Status::Owned ? QString() : choices::code(choices::statuses(), int(item.status));
}

} // namespace

QStringList itemLine(const Record &record)
{
    const Item &item = record.item;
    return plateLine(record) + QStringList{quantityText(item), record.place, worthText(item), statusText(item)};
}

QStringList plateLine(const Record &record)
{
    return {record.item.number, record.title(), record.series.number, record.item.serial};
}

} // namespace nameplate::cli
