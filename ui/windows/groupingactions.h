// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "ui/windows/actions.h"

#include <QCoreApplication>

namespace nameplate {

/// A way to group the list, the action that chooses it, and what it is called beside "Group by".
struct GroupingAction
{
    Grouping grouping;
    ActionId action;
    const char *title;

    [[nodiscard]] QString name() const { return QCoreApplication::translate("Grouping", title); }
};

[[nodiscard]] inline std::span<const GroupingAction> groupingActions()
{
    static constexpr GroupingAction rows[] = {
        {Grouping::Series, ActionId::GroupBySeries, QT_TRANSLATE_NOOP("Grouping", "Series")},
        {Grouping::Place, ActionId::GroupByPlace, QT_TRANSLATE_NOOP("Grouping", "Place")},
        {Grouping::Category, ActionId::GroupByCategory, QT_TRANSLATE_NOOP("Grouping", "Category")},
        {Grouping::Brand, ActionId::GroupByBrand, QT_TRANSLATE_NOOP("Grouping", "Brand")},
        {Grouping::Year, ActionId::GroupByYear, QT_TRANSLATE_NOOP("Grouping", "Year")},
        {Grouping::None, ActionId::GroupByNothing, QT_TRANSLATE_NOOP("Grouping", "Nothing")}};
    return rows;
}

} // namespace nameplate
