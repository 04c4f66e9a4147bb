// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/decoderule.h"

namespace nameplate {

/// One thing that a number may be, and what it then tells.
struct Candidate
{
    QString kind; ///< a code of identifierKinds(), or "serial"
    bool isValid = true;
    QString reason; ///< what was checked, or why it is odd; may be empty
    QString maker;
    std::vector<DateSpan> dates; ///< of production, ascending; several: the code comes again after some years
    QString meaning;
    Confidence confidence = Confidence::None;
    QString source;
    bool isLaterThanAcquired = false; ///< every date lies behind the day it was acquired
    bool isModelYear = false;         ///< the dates are of the model year, which begins before the calendar's

    bool operator==(const Candidate &) const = default;
};

/// What else is known of the thing that carries a number; it narrows what the number can be.
struct NumberContext
{
    QString kind;  ///< empty: unknown
    QString brand; ///< empty: unknown
    QString seriesNumber;
    QDate acquiredOn;
    QDate today; ///< nothing was made after it
};

} // namespace nameplate
