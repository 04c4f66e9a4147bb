// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/finding.h"
#include "app/domain/record.h"
#include "app/identity/candidate.h"

#include <QLocale>

#include <vector>

namespace nameplate {

class NumberKnowledge;

/// One sentence about a number, where the number stands: a doubt, or what it tells.
struct NumberAdvice
{
    enum class Kind
    {
        Tells, ///< when and where the thing was made, what the number means
        Doubt  ///< it looks wrong; it is kept all the same
    };

    Kind kind = Kind::Tells;
    QString sentence;
    QString details; ///< on what it rests: rule, confidence, source; may be empty
    QString offer;   ///< what a press would do: "Keep it as IMEI"; empty: nothing
    Remedy remedy;

    bool operator==(const NumberAdvice &) const = default;
};

/// The sentences that need nothing but one item to be said.
namespace numberadvice {

[[nodiscard]] std::vector<NumberAdvice> onSerial(const Record &record, const NumberKnowledge &knowledge,
                                                 const QDate &today, const QLocale &locale);
[[nodiscard]] std::vector<NumberAdvice> onSeriesNumber(const Record &record, const NumberKnowledge &knowledge,
                                                       const QDate &today, const QLocale &locale);
[[nodiscard]] std::vector<NumberAdvice> onIdentifier(const Identifier &identifier, const Record &record,
                                                     const NumberKnowledge &knowledge, const QDate &today,
                                                     const QLocale &locale);

/// "March 2016 or March 2006", "2013", "the week from 5 Jun 2006".
[[nodiscard]] QString datesText(const std::vector<DateSpan> &dates, const QLocale &locale);

} // namespace numberadvice

} // namespace nameplate
