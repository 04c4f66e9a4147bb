// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace nameplate {

/// How a workbook shows the numbers of a cell: what "44000" means depends on it.
struct NumberFormat
{
    bool isDate = false;
    bool isTime = false;       ///< of a day, with or without the day
    qsizetype leastDigits = 0; ///< "00000" shows 42 as 00042
    QString currency;          ///< code or sign

    /// Reads a format code such as `dd\.mm\.yyyy` or `#,##0.00\ [$€-407]`.
    static NumberFormat fromCode(const QString &code);

    /// One of the formats every workbook has without saying so (ECMA-376 part 1, 18.8.30).
    static NumberFormat builtIn(int id);

    bool operator==(const NumberFormat &) const = default;
};

namespace sheetvalue {

/// The day on which a workbook counts as day 0.
enum class Epoch
{
    Of1900,
    Of1904
};

/// A number as text that cannot be misunderstood: all digits, a decimal point, no exponent, and never three digits
/// behind the point, which could be thousands.
[[nodiscard]] QString number(double value);

/// Workbooks keep 15 digits; true when the number may have had more.
[[nodiscard]] bool mayBeShortened(double value);

/// "2024-05-17" or "2024-05-17 10:30"; empty when there is no such day.
[[nodiscard]] QString date(double serial, Epoch epoch);

/// A number cell as its format shows it.
[[nodiscard]] QString text(double value, const NumberFormat &format, Epoch epoch);

} // namespace sheetvalue

} // namespace nameplate
