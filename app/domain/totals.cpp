// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/totals.h"

#include "app/domain/itemfield.h"

#include <QStringList>

#include <algorithm>

namespace nameplate {

std::optional<Money> Totals::worth(const Item &item)
{
    std::optional<Money> unit = item.valueMoney();
    if (!unit)
        unit = item.priceMoney();
    // Beyond what the rules allow only a damaged document can go; such a line is worth nothing that could be added.
    if (!unit || unit->minor < 0 || item.quantity < 1 || unit->minor > Money::maximum / item.quantity)
        return std::nullopt;
    return Money{unit->minor * item.quantity, unit->currency};
}

void Totals::add(const Item &item)
{
    ++m_items;
    if (!isPresent(item.status)) {
        ++m_gone;
        return;
    }
    m_units += std::clamp<qint64>(item.quantity, 0, maximumQuantity);
    if (const auto line = worth(item))
        m_sums[line->currency] += line->minor;
    else
        ++m_unvalued;
}

void Totals::add(const Totals &other)
{
    m_items += other.m_items;
    m_units += other.m_units;
    m_gone += other.m_gone;
    m_unvalued += other.m_unvalued;
    for (const auto &[currency, sum] : other.m_sums)
        m_sums[currency] += sum;
}

QString Totals::localText(const QLocale &locale) const
{
    QStringList texts;
    for (const auto &[currency, sum] : m_sums)
        texts << Money{sum, currency}.localText(locale);
    return texts.join(QStringLiteral(" · "));
}

} // namespace nameplate
