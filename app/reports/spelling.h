// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace nameplate {

/// A number spelled for the telephone with the words of the locale's language (ICAO words where there are none):
/// "W Whiskey · A Alfa · W Whiskey · 2 · 8 · 7 · 5 · 0 zero". Empty for a number of digits alone, which needs none.
[[nodiscard]] QString spelledForTelephone(const QString &number, const QLocale &locale);

} // namespace nameplate
