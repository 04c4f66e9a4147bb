// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace nameplate {

/// What the rules of its kind say about a number. They warn and never block: an odd number is kept as it was typed.
struct NumberCheck
{
    enum class Verdict
    {
        Valid,    ///< shape and, where the kind has one, check digit are right
        Odd,      ///< see reason
        Unchecked ///< the kind has no rule
    };

    Verdict verdict = Verdict::Unchecked;
    QString reason; ///< one sentence; for a valid number what was checked

    [[nodiscard]] bool isOdd() const { return verdict == Verdict::Odd; }
    bool operator==(const NumberCheck &) const = default;
};

/// A kind of which a number has the shape.
struct Recognition
{
    QString kind;
    NumberCheck check;
    bool isCertain = false; ///< hardly a coincidence: worth asking whether the number is in the wrong field

    bool operator==(const Recognition &) const = default;
};

/// Numbers longer than this are no numbers.
inline constexpr qsizetype longestNumber = 100;

namespace numbers {

/// Looks at a number of that kind: a code of identifierKinds(), "serial", or the user's own word.
[[nodiscard]] NumberCheck check(const QString &kind, const QString &typed);

/// The kinds whose shape the number has, surest first.
[[nodiscard]] std::vector<Recognition> recognise(const QString &typed);

/// The kind that makers print in place of a serial number, so that it is none in the wrong field: FD.
[[nodiscard]] QString printedAsSerial();

/// The standard or manual that the rule of a kind comes from; empty: the kind has no rule.
[[nodiscard]] QString sourceOf(const QString &kind);

/// The number as its rules see it: upper case and digits 0 to 9 without spaces, dashes and dots; look-alikes as typed.
[[nodiscard]] QString bare(const QString &typed);

} // namespace numbers

} // namespace nameplate
