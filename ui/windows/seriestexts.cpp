// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/seriestexts.h"

#include <QCoreApplication>

namespace nameplate::seriestexts {

QString text(const SeriesSummary &summary)
{
    QStringList parts{summary.series.title()};
    if (!summary.series.number.isEmpty() && summary.series.number != parts.first())
        parts << summary.series.number;
    if (!summary.series.revision.isEmpty())
        parts << summary.series.revision;
    parts << QCoreApplication::translate("SeriesTexts", "%n item(s)", nullptr, int(summary.items));
    return parts.join(QStringLiteral(" · "));
}

} // namespace nameplate::seriestexts
