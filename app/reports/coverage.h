// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"

#include <QLocale>

#include <vector>

namespace nameplate {

/// A promise to mend or replace a thing, as the records know it.
struct Coverage
{
    QString title; ///< "Warranty of the series, 6 years"
    QDate until;   ///< its last day

    [[nodiscard]] bool isInForce(const QDate &today) const { return until >= today; }

    bool operator==(const Coverage &) const = default;
};

/// The longest first.
[[nodiscard]] std::vector<Coverage> coveragesOf(const Record &record);

/// "In force, 101 days left (until 4 Mar 2027)" or "Ended 4 Mar 2023".
[[nodiscard]] QString stateOf(const Coverage &coverage, const QDate &today, const QLocale &locale);

} // namespace nameplate
