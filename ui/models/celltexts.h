// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/itemfield.h"
#include "app/domain/totals.h"

#include <QLocale>

namespace nameplate {

/// How a list writes its cells and heads: in the user's locale, amounts without the currency that the column names.
class CellTexts
{
public:
    explicit CellTexts(const QLocale &locale)
        : m_locale(locale)
    {}

    void setCurrency(const Currency &currency) { m_currency = currency; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    [[nodiscard]] QString columnTitle(const Field &field) const;
    [[nodiscard]] QString cell(const Record &record, const Field &field) const;
    [[nodiscard]] QString stored(const Record &record, const Field &field) const; ///< what an editor begins with
    [[nodiscard]] QString copied(const Record &record, const Field &field) const; ///< for another program
    [[nodiscard]] QString sum(const Totals &totals) const;

    [[nodiscard]] static bool isNumeric(const Field &field);
    [[nodiscard]] static bool isPrintedNumber(const Field &field); ///< shown in the fixed font

private:
    [[nodiscard]] QString amount(const Money &money) const;

    QLocale m_locale;
    Currency m_currency;
};

} // namespace nameplate
