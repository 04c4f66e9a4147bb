// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/servicetag.h"

#include <algorithm>

namespace nameplate::servicetag {

namespace {

constexpr qsizetype longestTag = 7;

} // namespace

std::optional<QString> expressCodeOf(const QString &tag)
{
    const QString upper = tag.toUpper();
    const bool isTag = !upper.isEmpty() && upper.size() <= longestTag
                       && std::all_of(upper.begin(), upper.end(),
                                      [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
    const qulonglong number = isTag ? upper.toULongLong(nullptr, 36) : 0;
    return number > 0 ? std::optional(QString::number(number)) : std::nullopt;
}

std::optional<QString> tagOf(const QString &expressCode)
{
    bool ok = false;
    const qulonglong number = expressCode.toULongLong(&ok);
    const QString tag = QString::number(number, 36).toUpper();
    return ok && number > 0 && tag.size() <= longestTag ? std::optional(tag) : std::nullopt;
}

QString inThrees(const QString &expressCode)
{
    QString text;
    for (qsizetype i = 0; i < expressCode.size(); ++i)
        text += (i > 0 && i % 3 == 0 ? QStringLiteral(" ") : QString()) + expressCode[i];
    return text;
}

} // namespace nameplate::servicetag
