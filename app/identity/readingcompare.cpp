// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/identity/readingcompare.h"

#include "app/identity/fold.h"
#include "app/identity/identitytext.h"

#include <algorithm>
#include <array>

namespace nameplate {

namespace {

/// The compared characters of a text, each with its place in what was typed.
struct Characters
{
    explicit Characters(const QString &typed)
    {
        for (qsizetype i = 0; i < typed.size(); ++i)
            for (const QChar c : fold::exact(QStringView(typed).sliced(i, 1))) {
                text += c;
                places.push_back(i);
            }
    }

    QString text;
    std::vector<qsizetype> places;
};

/// Which characters of `a` and `b` belong to no longest common subsequence; numbers are short, so the table is small.
struct Unmatched
{
    Unmatched(const QString &a, const QString &b)
    {
        const size_t width = size_t(b.size()) + 1;
        std::vector<int> length((size_t(a.size()) + 1) * width, 0);
        for (qsizetype i = a.size() - 1; i >= 0; --i)
            for (qsizetype j = b.size() - 1; j >= 0; --j) {
                const size_t at = size_t(i) * width + size_t(j);
                length[at] = a[i] == b[j] ? length[at + width + 1] + 1 : std::max(length[at + width], length[at + 1]);
            }
        qsizetype i = 0;
        qsizetype j = 0;
        while (i < a.size() && j < b.size()) {
            const size_t at = size_t(i) * width + size_t(j);
            if (a[i] == b[j]) {
                ++i;
                ++j;
            } else if (length[at + width] >= length[at + 1]) {
                inFirst.push_back(i++);
            } else {
                inSecond.push_back(j++);
            }
        }
        while (i < a.size())
            inFirst.push_back(i++);
        while (j < b.size())
            inSecond.push_back(j++);
    }

    std::vector<qsizetype> inFirst;
    std::vector<qsizetype> inSecond;
};

/// Longer texts are no numbers; comparing them character by character would take long.
constexpr qsizetype longestCompared = 200;

bool swappedNeighbours(const QString &a, const QString &b)
{
    if (a.size() != b.size())
        return false;
    qsizetype at = 0;
    while (at < a.size() && a[at] == b[at])
        ++at;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at]
           && QStringView(a).sliced(at + 2) == QStringView(b).sliced(at + 2);
}

ReadingDifference difference(const Characters &a, const Characters &b)
{
    ReadingDifference result;
    if (a.text.size() > longestCompared || b.text.size() > longestCompared)
        return result;
    const Unmatched unmatched(a.text, b.text);
    for (const qsizetype at : unmatched.inFirst)
        result.placesInFirst.push_back(a.places[size_t(at)]);
    for (const qsizetype at : unmatched.inSecond)
        result.placesInSecond.push_back(b.places[size_t(at)]);
    const bool oneCharacter = std::max(unmatched.inFirst.size(), unmatched.inSecond.size()) == 1
                              && std::max(a.text.size(), b.text.size()) >= 5;
    result.isMisreading =
        fold::number(a.text) == fold::number(b.text) || oneCharacter || swappedNeighbours(a.text, b.text);
    return result;
}

bool agrees(const QString &a, const QString &b)
{
    constexpr qsizetype fewestOfAPart = 4;
    const QString &shorter = a.size() < b.size() ? a : b;
    const QString &longer = a.size() < b.size() ? b : a;
    return shorter.isEmpty() || (shorter.size() >= fewestOfAPart ? longer.contains(shorter) : longer == shorter);
}

QString charactersAt(const QString &text, const std::vector<qsizetype> &places)
{
    QString characters;
    for (const qsizetype place : places)
        characters += text[place];
    return characters;
}

QString sourceName(const Reading &reading)
{
    return choices::title(choices::readingSources(), int(reading.source));
}

/// Goes on with what the difference is.
QString explained(const QString &said, const Reading &a, const Reading &b, const ReadingDifference &difference)
{
    if (!difference.isMisreading)
        return IdentityText::tr("%1: two different numbers.").arg(said);
    const QString first = charactersAt(a.text, difference.placesInFirst);
    const QString second = charactersAt(b.text, difference.placesInSecond);
    if (first.isEmpty() || second.isEmpty())
        return IdentityText::tr("%1: one has “%2” more, probably a misreading.").arg(said, first + second);
    return IdentityText::tr("%1: “%2” against “%3”, probably a misreading.").arg(said, first, second);
}

} // namespace

std::vector<ReadingDifference> compareReadings(std::span<const Reading> readings)
{
    std::vector<Characters> characters;
    characters.reserve(readings.size());
    for (const Reading &reading : readings)
        characters.emplace_back(reading.text);
    std::vector<ReadingDifference> differences;
    for (size_t i = 0; i < readings.size(); ++i)
        for (size_t j = i + 1; j < readings.size(); ++j) {
            if (agrees(characters[i].text, characters[j].text))
                continue;
            ReadingDifference found = difference(characters[i], characters[j]);
            found.first = i;
            found.second = j;
            differences.push_back(std::move(found));
        }
    return differences;
}

QString differenceText(std::span<const Reading> readings, const ReadingDifference &difference)
{
    const Reading &a = readings[difference.first];
    const Reading &b = readings[difference.second];
    return explained(IdentityText::tr("%1 says “%2”, %3 says “%4”").arg(sourceName(a), a.text, sourceName(b), b.text),
                     a, b, difference);
}

QString recordedDifferenceText(const QString &recorded, const Reading &reading)
{
    Reading own = reading;
    own.text = recorded;
    const auto differences = compareReadings(std::array{own, reading});
    if (differences.empty())
        return {};
    return explained(
        IdentityText::tr("The item has “%1”, %2 says “%3”").arg(recorded, sourceName(reading), reading.text), own,
        reading, differences.front());
}

std::vector<Reading> readingsOf(std::span<const Reading> readings, ReadNumber which)
{
    std::vector<Reading> wanted;
    std::copy_if(readings.begin(), readings.end(), std::back_inserter(wanted),
                 [which](const Reading &reading) { return reading.which == which; });
    return wanted;
}

} // namespace nameplate
