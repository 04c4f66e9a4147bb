// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/record.h"
#include "app/domain/seriesdetails.h"

#include <QLocale>

#include <span>

namespace nameplate {

/// One row of the table of what a series page shows and edits of the series itself.
struct SeriesFact
{
    const char *key;
    const char *title; ///< English, translated by seriesfacts::title()
    QString (*text)(const SeriesDetails &, const QLocale &);
    /// Reads what was typed; changes nothing when it cannot be understood.
    Result<void> (*set)(SeriesDetails &, const QString &, const QLocale &);
    /// What a unit has of its own instead; empty: the series' value shows through. Null: units have none.
    QString (*own)(const Record &, const QLocale &) = nullptr;
    void (*reset)(Record &) = nullptr; ///< lets the series' value show through again
};

namespace seriesfacts {

[[nodiscard]] std::span<const SeriesFact> all();
[[nodiscard]] QString title(const SeriesFact &fact);

[[nodiscard]] QString linkTitle(SeriesLinkKind kind);

} // namespace seriesfacts

} // namespace nameplate
