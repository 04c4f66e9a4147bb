// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/readingtexts.h"

#include "app/domain/datetext.h"
#include "app/identity/readingcompare.h"

#include <QCoreApplication>

#include <algorithm>

namespace nameplate::readingtexts {

namespace {

struct ReadingTexts
{
    Q_DECLARE_TR_FUNCTIONS(nameplate::ReadingTexts)
};

void addNumber(std::vector<Agreement> &agreements, std::span<const Reading> all, ReadNumber which,
               const QString &recorded)
{
    const std::vector<Reading> readings = readingsOf(all, which);
    const auto differences = compareReadings(readings);
    for (const ReadingDifference &difference : differences)
        agreements.push_back({differenceText(readings, difference), ReadingTexts::tr("they differ"), true});
    for (const Reading &reading : differences.empty() ? readings : std::vector<Reading>())
        if (const QString text = recordedDifferenceText(recorded, reading); !text.isEmpty())
            return agreements.push_back({text, ReadingTexts::tr("they differ"), true});
    const auto seen =
        std::count_if(readings.begin(), readings.end(), [](const Reading &reading) { return !reading.text.isEmpty(); });
    if (!differences.empty() || seen < 2)
        return;
    agreements.push_back({which == ReadNumber::Serial
                              ? ReadingTexts::tr("%n reading(s) of the serial number agree.", nullptr, int(seen))
                              : ReadingTexts::tr("%n reading(s) of the series number agree.", nullptr, int(seen)),
                          ReadingTexts::tr("%n agree", "readings", int(seen)), false});
}

} // namespace

QString title(const Reading &reading)
{
    const QString source = choices::title(choices::readingSources(), int(reading.source));
    return reading.which == ReadNumber::Serial ? source : ReadingTexts::tr("%1, series number").arg(source);
}

QString details(const Reading &reading, const QString &photo, const QLocale &locale)
{
    QStringList parts;
    if (reading.plate != PlateState::NotStated)
        parts << locale.toLower(choices::title(choices::plateStates(), int(reading.plate)));
    if (reading.seenOn.isValid())
        parts << datetext::local(reading.seenOn, locale);
    for (const QString &part : {photo, reading.notes})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QStringLiteral(" · "));
}

std::vector<Agreement> agreements(std::span<const Reading> readings, const Record &record)
{
    std::vector<Agreement> agreements;
    const auto has = [readings](PlateState state) {
        return std::any_of(readings.begin(), readings.end(),
                           [state](const Reading &reading) { return reading.plate == state; });
    };
    if (has(PlateState::Altered))
        agreements.push_back({ReadingTexts::tr("The plate was altered."), ReadingTexts::tr("plate altered"), true});
    if (has(PlateState::Removed))
        agreements.push_back({ReadingTexts::tr("The plate was removed."), ReadingTexts::tr("plate removed"), true});
    addNumber(agreements, readings, ReadNumber::Serial, record.item.serial);
    addNumber(agreements, readings, ReadNumber::Series, record.series.number);
    return agreements;
}

QString title(const Verification &verification, const QLocale &locale)
{
    QStringList parts{choices::title(choices::verificationOutcomes(), int(verification.outcome)),
                      choices::title(choices::verificationChannels(), int(verification.channel))};
    if (verification.checkedOn.isValid())
        parts << datetext::local(verification.checkedOn, locale);
    return parts.join(QStringLiteral(" · "));
}

} // namespace nameplate::readingtexts
