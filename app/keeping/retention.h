// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>

namespace nameplate {

/// Which backups may go: all of the last two days stay, then the newest of each of 12 days, 10 weeks and 9 months that
/// have any, and always the newest of all.
[[nodiscard]] QList<qsizetype> expiredBackups(const QList<QDateTime> &newestFirst, const QDateTime &now);

} // namespace nameplate
