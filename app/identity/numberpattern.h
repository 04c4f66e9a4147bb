// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// A text as somebody types it to find a printed number. Look-alikes are folded, but a short text or plain letters
/// ("bo" against "80") would then match by chance: those must stand in the number as typed.
class NumberPattern
{
public:
    explicit NumberPattern(const QString &text);

    /// One character is in every number: it finds nothing.
    [[nodiscard]] bool isUsable() const { return m_folded.size() >= 2; }

    /// Whether look-alikes are kept apart.
    [[nodiscard]] bool isStrict() const { return m_strict; }
    /// What a number must contain: in the form of fold::exact() when strict, else in that of fold::number().
    [[nodiscard]] const QString &wanted() const { return m_strict ? m_exact : m_folded; }
    /// What it contains in the form of fold::number() in either case.
    [[nodiscard]] const QString &folded() const { return m_folded; }

    /// How well a number matches: 0 it is the number, 1 its beginning, 2 a part of it; -1 not at all.
    [[nodiscard]] int rank(const QString &number) const;
    [[nodiscard]] bool matches(const QString &number) const { return isUsable() && rank(number) >= 0; }

    bool operator==(const NumberPattern &) const = default;

private:
    QString m_folded;
    QString m_exact;
    bool m_strict;
};

} // namespace nameplate
