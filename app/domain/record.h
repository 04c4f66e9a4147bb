// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/identifier.h"
#include "app/domain/item.h"
#include "app/domain/series.h"

#include <QList>
#include <QStringList>

namespace nameplate {

/// Everything a list row, a form or a report line needs to know of one possession: the item, its series and the
/// names behind the ids. A changed name is resolved (found or made) when the record is saved.
struct Record
{
    Item item;
    Series series;    ///< id none: the item has no series
    QString place;    ///< "Home / Kitchen"; empty: no place
    QString category; ///< the item's own; empty: the series' shows through
    QString seriesCategory;
    QStringList tags;
    QList<Identifier> identifiers;

    [[nodiscard]] const QString &effectiveCategory() const { return category.isEmpty() ? seriesCategory : category; }
    [[nodiscard]] const QString &effectiveBrand() const { return item.brand.isEmpty() ? series.brand : item.brand; }
    [[nodiscard]] std::optional<Money> effectiveReplacement() const
    {
        return item.replacementPrice ? item.replacementMoney() : series.replacementMoney();
    }
    [[nodiscard]] QDate effectiveWarrantyUntil() const
    {
        return item.warrantyUntil.isValid() ? item.warrantyUntil : series.warrantyEnd(item.acquiredOn);
    }
    [[nodiscard]] bool hasSeries() const { return !series.number.isEmpty() || !series.name.isEmpty(); }

    /// The item's name, else the series' title, else its serial or inventory number: never empty for a saved item.
    [[nodiscard]] QString title() const;

    bool operator==(const Record &) const = default;
};

} // namespace nameplate
