// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/series.h"

namespace nameplate {

QDate Series::warrantyEnd(const QDate &acquiredOn, const std::optional<qint64> &months)
{
    return months && acquiredOn.isValid() ? acquiredOn.addMonths(int(*months)) : QDate();
}

QString Series::title() const
{
    QString text = brand;
    if (!name.isEmpty())
        text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + name;
    return text.isEmpty() ? number : text;
}

} // namespace nameplate
