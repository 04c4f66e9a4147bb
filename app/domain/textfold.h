// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// Forms of a text that make different spellings of the same words equal. They are stored in documents, so they
/// must never depend on locale, ICU version or platform.
namespace textfold {

/// For finding words: lower case without accents ("Kühlschrank" → "kuhlschrank", "Straße" → "strasse",
/// "Łódź" → "lodz"); each Chinese or Japanese character becomes a word of its own. Marks that are
/// letters of their script (Hindi, Thai, Japanese) stay.
[[nodiscard]] QString words(QStringView text);

/// For sorting: as words() without splitting, and digits grow with their value ("Bed 2" before "Bed 10").
[[nodiscard]] QString sortKey(QStringView text);

/// For deciding that two names mean the same: words() with outer and doubled spaces removed.
[[nodiscard]] QString name(QStringView text);

} // namespace textfold

} // namespace nameplate
