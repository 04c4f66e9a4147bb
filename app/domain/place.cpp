// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/place.h"

#include <QRegularExpression>

namespace nameplate::placepath {

QStringList split(QStringView path)
{
    static const QRegularExpression slash(QStringLiteral("(?<=^|\\s)/(?=\\s|$)"));
    QStringList names;
    for (const QString &part : path.toString().split(slash)) {
        const QString name = part.simplified();
        if (!name.isEmpty())
            names << name;
    }
    return names;
}

QString join(const QStringList &names)
{
    return names.join(QLatin1String(" / "));
}

} // namespace nameplate::placepath
