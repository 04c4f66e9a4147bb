// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numbergroups.h"

#include <QStringList>

#include <algorithm>

namespace nameplate {

QString readableGroups(const QString &number)
{
    const auto plain = [](QChar c) { return c.unicode() < 128 && c.isLetterOrNumber(); };
    const bool digits = std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    const qsizetype shortest = digits ? 8 : 11;
    if (number.size() < shortest || number.size() > 64 || !std::all_of(number.begin(), number.end(), plain))
        return number;
    const qsizetype groups = (number.size() + 2) / 4;
    const qsizetype least = number.size() / groups;
    const qsizetype longer = number.size() % groups;
    QStringList parts;
    for (qsizetype group = 0, at = 0; group < groups; ++group) {
        const qsizetype length = least + (group >= groups - longer ? 1 : 0);
        parts << number.mid(at, length);
        at += length;
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace nameplate
