// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/decoderule.h"

#include <algorithm>

namespace nameplate {

namespace {

/// The values of a group; nothing when the pattern has no such group or it is empty.
std::optional<std::vector<int>> valuesOf(const QRegularExpressionMatch &match, const char *group,
                                         const CodeTable &table)
{
    const QString characters = match.captured(QLatin1String(group));
    return characters.isEmpty() ? std::nullopt : std::optional(table.of(characters));
}

/// The one value of a group: 0 when the pattern has no such group, -1 when the characters mean nothing.
int valueOf(const QRegularExpressionMatch &match, const char *group, const CodeTable &table)
{
    const auto values = valuesOf(match, group, table);
    if (!values)
        return 0;
    return values->empty() || values->front() < 1 ? -1 : values->front();
}

struct PartOfYear
{
    int half = 0;
    int month = 0;
    int week = 0;
    int day = 0;

    [[nodiscard]] bool isReadable() const { return half >= 0 && month >= 0 && month <= 12 && week >= 0 && day >= 0; }
    [[nodiscard]] DateSpan in(int year) const
    {
        if (day > 0)
            return DateSpan::ofDay(year, day);
        if (week > 0) // weeks are counted anew in the second half, of which the last has a code of its own
            return DateSpan::ofWeek(year, half == 2 && week <= 26 ? week + 26 : week);
        return month > 0 ? DateSpan::ofMonth(year, month) : DateSpan::ofYear(year);
    }
};

} // namespace

QString codeOf(Confidence confidence)
{
    constexpr const char *codes[] = {"none", "low", "medium", "high"};
    return QString::fromLatin1(codes[int(confidence)]);
}

std::vector<int> CodeTable::of(const QString &characters) const
{
    if (!values.isEmpty())
        return values.value(characters);
    bool ok = false;
    const int number = characters.toInt(&ok);
    return ok ? std::vector{number} : std::vector<int>();
}

bool DecodeRule::fitsBrand(const QString &words) const
{
    return brands.isEmpty() || std::any_of(brands.begin(), brands.end(), [&words](const QString &brand) {
               return words.contains(brand);
           });
}

std::optional<DecodeRule::Reading> DecodeRule::read(const QString &bare, const QDate &today) const
{
    std::optional<Reading> reading;
    for (const QRegularExpression &pattern : patterns) {
        const auto match = pattern.match(bare);
        if (!match.hasMatch())
            continue;
        Reading found;
        readDates(match, today, found);
        const bool promisesDate = pattern.namedCaptureGroups().contains(QLatin1String("year"));
        const bool promisesMonth = pattern.namedCaptureGroups().contains(QLatin1String("month"));
        if ((promisesDate && found.dates.empty()) || (!promisesDate && promisesMonth && found.month == 0))
            continue;
        found.plant = plants.value(match.captured(QLatin1String("plant")));
        if (!reading)
            reading = std::move(found);
        else
            reading->dates.insert(reading->dates.end(), found.dates.begin(), found.dates.end());
    }
    if (reading) {
        std::sort(reading->dates.begin(), reading->dates.end());
        reading->dates.erase(std::unique(reading->dates.begin(), reading->dates.end()), reading->dates.end());
    }
    return reading;
}

void DecodeRule::readDates(const QRegularExpressionMatch &match, const QDate &today, Reading &reading) const
{
    const PartOfYear part{valueOf(match, "half", halves), valueOf(match, "month", months),
                          valueOf(match, "week", weeks), valueOf(match, "day", {})};
    const QString yearCharacters = match.captured(QLatin1String("year")) + match.captured(QLatin1String("year2"));
    if (!part.isReadable())
        return;
    if (yearCharacters.isEmpty()) {
        reading.month = part.month;
        return;
    }
    const int last = lastYear > 0 ? std::min(lastYear, today.year()) : today.year();
    for (const int value : years.of(yearCharacters))
        for (int year = value + addToYear; year <= last; year += cycle) {
            const DateSpan span = year >= firstYear ? part.in(year) : DateSpan();
            if (span.isValid() && span.from <= today)
                reading.dates.push_back(span);
            if (cycle == 0)
                break;
        }
}

} // namespace nameplate
