// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QDate>
#include <QLocale>

namespace nameplate {

/// Calendar dates as text: `YYYY-MM-DD` in files, the locale's forms and shorthands where people type.
/// Years 1 to 9999; a date has no time and no time zone.
namespace datetext {

[[nodiscard]] QString plain(const QDate &date);

/// Reads exactly `YYYY-MM-DD`; refuses days that do not exist.
Result<QDate> fromPlain(QStringView text);

/// Reads ISO dates, the locale's short, long and four-digit-year forms, and the shorthands `0517` (17 May of the
/// latest year that is not in the future), `today`, `yesterday`, `-3d`, `+1w`, `+1m`, `-2y`.
Result<QDate> fromLocal(QStringView text, const QLocale &locale, const QDate &today);

[[nodiscard]] QString local(const QDate &date, const QLocale &locale);

/// With the month as a word, so that nobody takes the day for it: "4 Mar 2021", "4. März 2021", "2021年3月4日".
[[nodiscard]] QString written(const QDate &date, const QLocale &locale);

} // namespace datetext

} // namespace nameplate
