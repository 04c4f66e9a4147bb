// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/reading.h"
#include "app/domain/record.h"
#include "app/domain/verification.h"

#include <QLocale>

#include <span>
#include <vector>

namespace nameplate::readingtexts {

/// How readings and checks with the maker are told in the window.

/// "Rating plate", "Box, series number".
[[nodiscard]] QString title(const Reading &reading);
/// "worn · 17 May 2026 · E-003"; what is not known is left out.
[[nodiscard]] QString details(const Reading &reading, const QString &photo, const QLocale &locale);

struct Agreement
{
    QString text;  ///< one sentence
    QString brief; ///< beside a title: "they differ", "plate altered"
    bool isDoubt = false;

    bool operator==(const Agreement &) const = default;
};
/// Whether they agree with each other and with what the item has, which sources and characters differ, whether it is a
/// misreading; and plates that were altered.
[[nodiscard]] std::vector<Agreement> agreements(std::span<const Reading> readings, const Record &record);

/// "Genuine, by phone, 18 May 2026".
[[nodiscard]] QString title(const Verification &verification, const QLocale &locale);

} // namespace nameplate::readingtexts
