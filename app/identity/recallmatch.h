// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/notice.h"
#include "app/identity/recallcriteria.h"
#include "app/identity/surveyeditem.h"

#include <QHash>

namespace nameplate {

class NumberKnowledge;
class RecallUnit;

/// What a notice means for one item, and the words it rests on.
struct RecallMatch
{
    ItemId item;
    size_t notice = 0; ///< index of the notice, in the order of adding
    RecallVerdict verdict = RecallVerdict::CannotDecide;
    QString because; ///< one sentence that quotes the notice

    bool operator==(const RecallMatch &) const = default;
};

/// Many notices, found by the brands, series numbers and barcodes they name: an item is compared with few of them.
class RecallIndex
{
public:
    /// Returns the index of the notice.
    size_t add(const RecallContent &content);
    [[nodiscard]] size_t size() const { return m_entries.size(); }

    /// The notices that concern the item's series, with what they mean for this unit; `today` is for date codes.
    [[nodiscard]] std::vector<RecallMatch> match(const SurveyedItem &item, const NumberKnowledge &knowledge,
                                                 const QDate &today) const;

private:
    struct Entry
    {
        RecallCriteria criteria;
        QString brands;  ///< folded words in blanks: stated brands, else every name
        QString product; ///< the same of what it is
        int modelYear = 0;
        bool isVehicle = false;
        bool statesBrand = false;
    };

    [[nodiscard]] std::vector<size_t> candidates(const RecallUnit &unit) const;

    std::vector<Entry> m_entries;
    QHash<QString, std::vector<size_t>> m_models; ///< by whole series number or by its beginning
    QHash<QString, std::vector<size_t>> m_barcodes;
    QHash<QString, std::vector<size_t>> m_brands; ///< by first word; only notices that name no series
};

} // namespace nameplate
