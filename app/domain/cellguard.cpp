// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/cellguard.h"

namespace nameplate::cellguard {

namespace {

bool runs(QChar c)
{
    return c == u'=' || c == u'+' || c == u'-' || c == u'@' || c == u'\t' || c == u'\r';
}

bool looksGuarded(QStringView cell)
{
    return cell.size() > 1 && cell.front() == u'\'' && (runs(cell.at(1)) || cell.at(1) == u'\'');
}

} // namespace

QString guarded(const QString &text)
{
    return !text.isEmpty() && (runs(text.front()) || looksGuarded(text)) ? u'\'' + text : text;
}

QStringView unguarded(QStringView cell)
{
    return looksGuarded(cell) ? cell.sliced(1) : cell;
}

} // namespace nameplate::cellguard
