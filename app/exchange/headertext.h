// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/currency.h"

namespace nameplate {

/// A column name taken apart: the words that name it and the currency that some lists put beside them.
struct HeaderText
{
    QString name;      ///< "Price" of "Price (EUR)" and "Price in €"
    Currency currency; ///< empty: none named

    static HeaderText parse(const QString &header, const Currency &wanted);
};

/// The form in which column names are compared: letters, digits and # alone, lower case, without accents.
[[nodiscard]] QString headerKey(QStringView header);

} // namespace nameplate
