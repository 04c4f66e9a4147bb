// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/numberpattern.h"

#include "app/identity/fold.h"

#include <algorithm>

namespace nameplate {

namespace {

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

NumberPattern::NumberPattern(const QString &text)
    : m_folded(fold::number(text))
    , m_exact(fold::exact(text))
    , m_strict(m_folded.size() < 3 || !hasDigit(text))
{}

int NumberPattern::rank(const QString &number) const
{
    const QString compared = m_strict ? fold::exact(number) : fold::number(number);
    const qsizetype at = compared.indexOf(wanted());
    if (at < 0)
        return -1;
    if (compared.size() == wanted().size())
        return 0;
    return at == 0 ? 1 : 2;
}

} // namespace nameplate
