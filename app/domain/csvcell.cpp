// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/csvcell.h"

#include "app/domain/cellguard.h"

#include <algorithm>

namespace nameplate::csvcell {

QByteArray written(const QString &text)
{
    const QString guarded = cellguard::guarded(text);
    const bool isPlain = std::none_of(guarded.begin(), guarded.end(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    });
    const bool hasOuterBlanks = !guarded.isEmpty() && (guarded.front().isSpace() || guarded.back().isSpace());
    if (isPlain && !hasOuterBlanks)
        return guarded.toUtf8();
    return '"' + QString(guarded).replace(u'"', QLatin1String("\"\"")).toUtf8() + '"';
}

} // namespace nameplate::csvcell
