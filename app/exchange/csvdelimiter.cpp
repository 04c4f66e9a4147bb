// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/csvdelimiter.h"

#include "app/exchange/csvparser.h"

#include <algorithm>

namespace nameplate {

namespace {

constexpr size_t recordsLookedAt = 200;

std::vector<qsizetype> widths(QByteArrayView start, char delimiter)
{
    std::vector<qsizetype> found;
    CsvParser parser(delimiter);
    const bool whole = parser.feed(start).has_value();
    ListRow row;
    while (found.size() < recordsLookedAt && parser.next(row))
        if (!row.isBlank())
            found.push_back(row.size());
    if (whole && found.size() < recordsLookedAt && parser.finish() && parser.next(row) && !row.isBlank())
        found.push_back(row.size());
    return found;
}

/// How much of a table the delimiter makes: columns of the first row, times the share of rows that agree with it.
/// Some programs leave out empty cells at the end of a row: such rows agree by half.
double steadiness(QByteArrayView start, char delimiter)
{
    const std::vector<qsizetype> found = widths(start, delimiter);
    if (found.empty() || found.front() < 2)
        return 0;
    double agreeing = 0;
    for (const qsizetype width : found)
        agreeing += width == found.front() ? 1.0 : width > 1 && width < found.front() ? 0.5 : 0.0;
    return double(found.front()) * agreeing / double(found.size());
}

} // namespace

char guessDelimiter(QByteArrayView start)
{
    return *std::max_element(std::begin(csvDelimiters), std::end(csvDelimiters), [start](char one, char other) {
        return steadiness(start, one) < steadiness(start, other);
    });
}

} // namespace nameplate
