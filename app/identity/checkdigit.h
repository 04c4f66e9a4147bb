// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate::checkdigit {

/// The check digit that the rest of a number asks for. Texts are bare: upper case, digits and letters only, and of the
/// characters that the kind allows.

/// GS1 General Specifications 7.9: weights 3, 1, 3 … from the right; for the text without its last digit.
[[nodiscard]] QChar gs1(QStringView digitsWithoutCheck);

/// Luhn (ISO/IEC 7812-1 annex B), for the text without its last digit; `base` 16 is the form that MEIDs use
/// (3GPP2 S.R0048-A).
[[nodiscard]] QChar luhn(QStringView withoutCheck, int base = 10);

/// ISBN-10 (ISO 2108): weights 10 … 2, modulo 11, X is 10; for the first nine digits.
[[nodiscard]] QChar isbn10(QStringView nineDigits);

/// 49 CFR 565.15: of all 17 characters, whatever stands at the ninth.
[[nodiscard]] QChar vin(QStringView seventeen);

} // namespace nameplate::checkdigit
