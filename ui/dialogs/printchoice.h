// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reports/insurancelist.h"
#include "app/reports/paper.h"

#include <QByteArray>

namespace nameplate {

/// What somebody chose for the insurance list; remembered until the next time.
struct PrintChoice
{
    enum class Items
    {
        All,
        Shown,
        Selected
    };

    Items items = Items::All;
    InsuranceListOptions options;
    Paper paper = Paper::A4;

    [[nodiscard]] QByteArray toBytes() const;
    /// Anything that is no choice gives the default.
    static PrintChoice fromBytes(const QByteArray &bytes);
    /// A4, or Letter where that is the custom.
    static PrintChoice forLocale(const QLocale &locale);
};

} // namespace nameplate
