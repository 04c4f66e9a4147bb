// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editing/mergetext.h"

namespace nameplate::mergetext {

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts)
        if (!part.isEmpty())
            filled << part;
    return filled.join(QStringLiteral(" · "));
}

QString codeOf(std::span<const ChoiceRow> rows, int value)
{
    return choices::code(rows, value);
}

} // namespace nameplate::mergetext
