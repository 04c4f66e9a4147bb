// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"
#include "app/domain/series.h"

#include <QList>
#include <QStringList>
#include <QUrl>

namespace nameplate {

/// One thing that all units of a series have in common: "Capacity", "8 kg".
struct SeriesTrait
{
    QString name;
    QString value;

    bool operator==(const SeriesTrait &) const = default;
};

/// What another series is to one.
enum class SeriesLinkKind
{
    Accessory,
    Part,
    Successor
};

struct SeriesLink
{
    SeriesId other;
    SeriesLinkKind kind = SeriesLinkKind::Accessory;

    bool operator==(const SeriesLink &) const = default;
};

/// A series with all that is known of it beside its own values.
struct SeriesDetails
{
    Series series;
    QString category; ///< a changed name is found or made when it is saved
    QList<SeriesTrait> traits;
    QStringList codes; ///< the numbers under the barcodes, as printed
    QList<SeriesLink> links;

    bool operator==(const SeriesDetails &) const = default;
};

/// The template filled with the numbers of one unit: `{SERIAL}` and `{SERIES}`. Only links that a browser opens.
[[nodiscard]] Result<QUrl> claimLink(const Series &series, const QString &serial);

/// An address that somebody typed, as a link that a browser opens; "bosch.example" gets its https.
[[nodiscard]] Result<QUrl> webLink(const QString &typed);

} // namespace nameplate
