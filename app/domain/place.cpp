// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/place.h"

namespace nameplate::placepath {

/// A slash separates where blanks or the ends of the text stand around it: "AC/DC" is one name.
QStringList split(QStringView path)
{
    const auto isBlank = [path](qsizetype at) { return at < 0 || at >= path.size() || path[at].isSpace(); };
    QStringList names;
    for (qsizetype begin = 0, at = 0; at <= path.size(); ++at) {
        const bool ends = at == path.size() || (path[at] == u'/' && isBlank(at - 1) && isBlank(at + 1));
        if (!ends)
            continue;
        if (const QString name = path.sliced(begin, at - begin).toString().simplified(); !name.isEmpty())
            names << name;
        begin = at + 1;
    }
    return names;
}

QString join(const QStringList &names)
{
    return names.join(QLatin1String(" / "));
}

} // namespace nameplate::placepath
