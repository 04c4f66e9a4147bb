// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/findings.h"

#include <QHash>

namespace nameplate {

/// What the rules of one item need to know of all the others, gathered in one pass.
class FindingScan
{
public:
    explicit FindingScan(std::span<const SurveyedItem> subjects);

    /// The other items with the same serial number in the same series (without a series: of the same brand).
    [[nodiscard]] std::vector<ItemId> othersWithSerial(const SurveyedItem &subject) const;
    /// The other items with the same number of a kind that no two things share.
    [[nodiscard]] std::vector<ItemId> othersWithIdentifier(const SurveyedItem &subject,
                                                           const Identifier &identifier) const;
    [[nodiscard]] const QString &numberOf(ItemId item) const; ///< the inventory number

    /// Whether a series of that brand has this number.
    [[nodiscard]] bool isSeriesNumber(const QString &brand, const QString &number) const;
    /// Whether any unit of the series has a serial number.
    [[nodiscard]] bool hasSerials(SeriesId series) const;
    /// The items without a serial, each alone in a series of this brand and name, when there are three or more and
    /// every one of their series has a number of its own.
    [[nodiscard]] std::vector<ItemId> loneUnitsOf(const SurveyedItem &subject) const;

private:
    struct SeriesFacts
    {
        ItemId first;
        int items = 0;
        int serials = 0;
    };

    void add(const SurveyedItem &subject);

    QHash<QString, std::vector<ItemId>> m_serials;
    QHash<QString, std::vector<ItemId>> m_identifiers;
    QHash<ItemId, QString> m_numbers;
    QHash<QString, bool> m_seriesNumbers;
    QHash<SeriesId, SeriesFacts> m_series;
    QHash<QString, std::vector<SeriesId>> m_models;
};

} // namespace nameplate
