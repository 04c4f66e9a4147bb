// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/similar.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace nameplate::cli {

namespace {

constexpr qsizetype mostSuggestions = 3;

/// How many letters must be changed, added or dropped to make one word the other (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 0; j < size_t(b.size()); ++j) {
            const int replaced = diagonal + (a[i] == b[qsizetype(j)] ? 0 : 1);
            diagonal = row[j + 1];
            row[j + 1] = std::min({replaced, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

/// Words that contain what was typed, or are contained in it, are as close as one wrong letter.
int strangeness(const QString &typed, const QString &word)
{
    const bool contained = std::min(typed.size(), word.size()) >= 3 && (word.contains(typed) || typed.contains(word));
    return contained ? 1 : distance(typed, word);
}

} // namespace

QStringList similar(const QString &typed, const QStringList &words)
{
    const QString lower = typed.toLower();
    const int limit = lower.size() < 4 ? 1 : std::max(2, int(lower.size()) / 3);
    std::vector<std::pair<int, QString>> close;
    for (const QString &word : words)
        if (const int strange = strangeness(lower, word); strange <= limit)
            close.emplace_back(strange, word);
    std::stable_sort(close.begin(), close.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[strange, word] : close)
        if (result.size() < mostSuggestions)
            result << word;
    return result;
}

} // namespace nameplate::cli
