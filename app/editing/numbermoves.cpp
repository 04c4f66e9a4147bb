// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/numbermoves.h"

#include <utility>

namespace nameplate::numbermoves {

void keepAs(Record &record, const QString &kind, const QString &number)
{
    record.identifiers.removeIf([&number](const Identifier &each) { return each.value == number; });
    record.identifiers << Identifier{{}, kind, number};
    if (record.item.serial == number)
        record.item.serial.clear();
    else if (record.series.number == number)
        record.series.number.clear();
}

void makeSeriesNumber(Record &record)
{
    record.series.brand = record.effectiveBrand();
    record.item.brand.clear();
    record.series.number = std::exchange(record.item.serial, QString());
}

void makeSerialNumber(Record &record)
{
    record.item.serial = std::exchange(record.series.number, QString());
}

} // namespace nameplate::numbermoves
