// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/seriestexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace nameplate::seriestexts {

namespace {

QString textOf(const SeriesSummary &summary)
{
    QStringList parts{summary.series.title()};
    if (!summary.series.number.isEmpty() && summary.series.number != parts.first())
        parts << summary.series.number;
    if (!summary.series.revision.isEmpty())
        parts << summary.series.revision;
    parts << QCoreApplication::translate("SeriesTexts", "%n item(s)", nullptr, int(summary.items));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QStringList all(const Inventory &inventory)
{
    QStringList texts;
    for (const SeriesSummary &summary : inventory.allSeries())
        texts << textOf(summary);
    return texts;
}

std::optional<SeriesSummary> find(const Inventory &inventory, const QString &text)
{
    if (!text.contains(QStringLiteral(" · ")))
        return std::nullopt;
    std::vector<SeriesSummary> series = inventory.allSeries();
    const auto found =
        std::find_if(series.begin(), series.end(), [&text](const SeriesSummary &each) { return textOf(each) == text; });
    return found == series.end() ? std::nullopt : std::optional(std::move(*found));
}

} // namespace nameplate::seriestexts
