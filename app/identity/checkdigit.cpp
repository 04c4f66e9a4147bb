// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/checkdigit.h"

#include <array>

namespace nameplate::checkdigit {

namespace {

int valueOf(QChar c)
{
    return c >= u'A' ? c.unicode() - u'A' + 10 : c.unicode() - u'0';
}

QChar characterOf(int value)
{
    return value < 10 ? QChar(u'0' + value) : QChar(u'A' + value - 10);
}

int vinValueOf(QChar c)
{
    if (c.isDigit())
        return c.unicode() - u'0';
    // A to H count 1 to 8, J to R 1 to 9, S to Z 2 to 9.
    const int letter = c.unicode() - u'A';
    if (letter < 8)
        return letter + 1;
    return letter < 18 ? letter - 8 : letter - 16;
}

} // namespace

QChar gs1(QStringView digits)
{
    int sum = 0;
    int weight = 3;
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        sum += weight * valueOf(digits[i]);
        weight = 4 - weight;
    }
    return characterOf((10 - sum % 10) % 10);
}

QChar luhn(QStringView text, int base)
{
    int sum = 0;
    int factor = 2;
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const int product = factor * valueOf(text[i]);
        sum += product / base + product % base;
        factor = 3 - factor;
    }
    return characterOf((base - sum % base) % base);
}

QChar isbn10(QStringView nineDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < nineDigits.size(); ++i)
        sum += int(10 - i) * valueOf(nineDigits[i]);
    const int check = (11 - sum % 11) % 11;
    return check == 10 ? QChar(u'X') : characterOf(check);
}

QChar vin(QStringView text)
{
    constexpr std::array weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * vinValueOf(text[qsizetype(i)]);
    return sum % 11 == 10 ? QChar(u'X') : characterOf(sum % 11);
}

} // namespace nameplate::checkdigit
