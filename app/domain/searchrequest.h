// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filterwords.h"

#include <QDate>

#include <limits>
#include <vector>

namespace nameplate {

/// What one filter word of a search asks for.
struct FilterTerm
{
    const FilterWord *word = nullptr;
    bool without = false; ///< "-place:kitchen" or "no:receipt": the items that do not meet it

    QString text;                    ///< of FilterKind::Text
    std::vector<int> choices;        ///< of FilterKind::Choice: any of these
    QString presence;                ///< of FilterKind::Presence: a word of filterwords::presences()
    QDate firstDay = QDate(1, 1, 1); ///< of FilterKind::Date, both inclusive
    QDate lastDay = QDate(9999, 12, 31);
    /// Of FilterKind::Amount and Count, both inclusive, in ten-thousandths of the currency whichever it is.
    qint64 least = 0;
    qint64 most = std::numeric_limits<qint64>::max();

    static constexpr qint64 scale = 10'000;
};

/// A search as it was typed: its filter words, all of which must hold, and the ordinary text between them. What is no
/// filter word, or says nothing that the word can be asked, is ordinary text; so any text is a valid search.
struct SearchRequest
{
    std::vector<FilterTerm> terms;
    QString text; ///< trimmed

    static SearchRequest read(const QString &typed);

    [[nodiscard]] bool isEmpty() const { return terms.empty() && text.isEmpty(); }
};

/// A run of a search text without blanks, but for those between quotes behind a colon.
struct SearchToken
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype colon = -1; ///< counted from the start of the token; -1: it has none
};

[[nodiscard]] std::vector<SearchToken> searchTokens(const QString &typed);

} // namespace nameplate
