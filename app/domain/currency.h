// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/result.h"

#include <QString>

namespace nameplate {

/// An ISO 4217 currency code such as EUR; empty means "not stated".
class Currency
{
public:
    Currency() = default;

    /// Accepts a code in any case ("eur"); refuses what ISO 4217 does not list.
    static Result<Currency> fromCode(QStringView code);

    [[nodiscard]] bool isEmpty() const { return m_code.isEmpty(); }
    [[nodiscard]] const QString &code() const { return m_code; }

    /// Decimal places of the minor unit by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD. 2 when not stated.
    [[nodiscard]] int decimals() const;

    /// The sign people know ("€"); the code where there is none or it would be ambiguous.
    [[nodiscard]] QString symbol() const;

    bool operator==(const Currency &) const = default;
    auto operator<=>(const Currency &other) const { return m_code.compare(other.m_code) <=> 0; }

private:
    explicit Currency(QString code)
        : m_code(std::move(code))
    {}

    QString m_code;
};

} // namespace nameplate
