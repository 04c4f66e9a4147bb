// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reports/linesums.h"

namespace nameplate {

namespace {

/// As Totals::worth(): what a damaged document may hold beyond the rules adds nothing.
std::optional<Money> times(qint64 quantity, const std::optional<Money> &unit)
{
    if (!unit || unit->minor < 0 || quantity < 1 || unit->minor > Money::maximum / quantity)
        return std::nullopt;
    return Money{unit->minor * quantity, unit->currency};
}

} // namespace

void AmountSum::add(const std::optional<Money> &line)
{
    if (line)
        m_sums[line->currency] += line->minor;
    else
        ++m_missing;
}

void AmountSum::add(const AmountSum &other)
{
    m_missing += other.m_missing;
    for (const auto &[currency, sum] : other.m_sums)
        m_sums[currency] += sum;
}

void LineSums::add(const Record &record)
{
    worths.add(record.item);
    if (!isPresent(record.item.status))
        return;
    prices.add(lineamounts::price(record));
    replacements.add(lineamounts::replacement(record));
}

void LineSums::add(const LineSums &other)
{
    worths.add(other.worths);
    prices.add(other.prices);
    replacements.add(other.replacements);
}

namespace lineamounts {

std::optional<Money> worth(const Record &record)
{
    return Totals::worth(record.item);
}

std::optional<Money> price(const Record &record)
{
    return times(record.item.quantity, record.item.priceMoney());
}

std::optional<Money> replacement(const Record &record)
{
    return times(record.item.quantity, record.effectiveReplacement());
}

} // namespace lineamounts

} // namespace nameplate
