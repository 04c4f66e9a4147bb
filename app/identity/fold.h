// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate::fold {

/// The form in which printed numbers are *compared*; what is stored, shown and printed stays as it was typed.

/// For finding: upper case without spaces, dashes, dots, slashes or accents, and look-alikes made equal
/// (O→0, I and L→1, S→5, B→8, Z→2). "4583-O912 0042" → "458309120042".
[[nodiscard]] QString number(QStringView text);

/// For deciding that two numbers are the same print: as number(), look-alikes kept apart.
[[nodiscard]] QString exact(QStringView text);
[[nodiscard]] QByteArray exactUtf8(QByteArrayView utf8);

/// The digit that an upper-case letter is taken for; any other character as it is.
[[nodiscard]] QChar withoutLookAlike(QChar c);

/// True for characters that people mistake for another one when reading a plate: O 0 I 1 L S 5 B 8 Z 2.
[[nodiscard]] bool isLookAlike(QChar c);

/// True for letters of either case that people mistake for a digit: O I L S B Z.
[[nodiscard]] bool isMistakenForDigit(QChar c);

} // namespace nameplate::fold
