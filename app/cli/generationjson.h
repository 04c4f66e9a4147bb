// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keeping/differences.h"
#include "app/keeping/generation.h"

#include <QJsonObject>

namespace nameplate::cli {

/// Backups as the command line tells of them.
[[nodiscard]] QJsonObject toJson(const Generation &generation);
[[nodiscard]] QJsonObject toJson(const Differences &differences);

/// "2026-11-24 20:15:03", in the local time zone.
[[nodiscard]] QString localTime(const QDateTime &time);

} // namespace nameplate::cli
