// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/record.h"

namespace nameplate {

QString Record::title() const
{
    for (const QString &text : {item.name, series.title(), item.brand, item.serial})
        if (!text.isEmpty())
            return text;
    return item.number;
}

} // namespace nameplate
