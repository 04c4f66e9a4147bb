// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/category.h"
#include "app/domain/place.h"
#include "app/domain/series.h"
#include "app/domain/totals.h"

#include <QStringList>

#include <optional>

namespace nameplate {

/// What is kept in the document about itself and the people it belongs to.
struct DocumentSettings
{
    Currency currency;   ///< proposed for new amounts
    QString insuredName; ///< printed in report headers
    QString insuredAddress;
    QString insurer;
    QString policyNumber;
    std::optional<Money> contentsLimit; ///< what the policy pays at most for everything together

    bool operator==(const DocumentSettings &) const = default;
};

/// Counts and sums of a whole document.
struct DocumentFacts
{
    int schemaVersion = 0;
    qint64 fileSize = 0; ///< bytes
    qint64 series = 0;
    qint64 evidence = 0;
    qint64 unsorted = 0; ///< of the evidence: how much waits in the tray
    Totals totals;
};

struct PlaceSummary
{
    Place place;
    QString path;          ///< "Home / Kitchen"
    qint64 itemsHere = 0;  ///< directly in it
    qint64 itemsBelow = 0; ///< in it and in every place inside it
};

struct NameSummary
{
    qint64 id = 0; ///< of the category or tag
    QString name;
    qint64 items = 0;
};

struct SeriesSummary
{
    Series series;
    QString category;
    qint64 items = 0;
};

/// One thing that `check` found wrong with the document itself.
struct CheckFinding
{
    QString code; ///< "database", "index", "blob-hash", "blob-missing", "invariant"
    QString item; ///< inventory number, or empty
    QString message;
};

} // namespace nameplate
