// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/identity/datespan.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <vector>

class QJsonObject;

namespace nameplate {

/// How sure a decoded meaning is.
enum class Confidence
{
    None, ///< nothing is claimed
    Low,
    Medium,
    High
};

/// "high", "medium", "low" or "none", as the facts and the command line write it.
[[nodiscard]] QString codeOf(Confidence confidence);

/// What the characters of one named group of a pattern stand for; without a table they are decimal digits.
struct CodeTable
{
    QHash<QString, std::vector<int>> values;

    /// Empty: the characters mean nothing.
    [[nodiscard]] std::vector<int> of(const QString &characters) const;
};

/// An example that a rule must decode in exactly this way; part of the data.
struct DecodeVector
{
    QString number;
    std::vector<DateSpan> dates;
};

/// How one maker writes the date and place of production into its numbers: one entry of decoders.json. The named groups
/// of its patterns are year and year2 (set together), half, month, week, day (of the year) and plant.
struct DecodeRule
{
    QString id;
    QString maker;
    QStringList brands; ///< folded as textfold::name(), in blanks; empty: of every brand
    QStringList kinds;  ///< the first one names a number of unknown kind
    std::vector<QRegularExpression> patterns;
    QRegularExpression series; ///< only for series with such a number; not set: for all
    CodeTable years;
    int addToYear = 0;
    int cycle = 0; ///< the same characters come again after so many years; 0: never
    int firstYear = 0;
    int lastYear = 0; ///< 0: still in use
    CodeTable halves;
    CodeTable months;
    CodeTable weeks;
    QHash<QString, QString> plants;
    QString meaning;
    Confidence confidence = Confidence::Low;
    int lowAfter = 0;           ///< years behind this one are of low confidence; 0: none
    bool isDistinctive = false; ///< hardly another maker's number: holds without knowing the brand
    bool needsBrand = false;    ///< never tried on a number of unknown brand
    bool isLastResort = false;  ///< only when no other rule of the brand fits
    QString source;
    std::vector<DecodeVector> vectors;
    QStringList rejects; ///< numbers that it must not decode

    /// Refuses an entry that lacks something, has an unknown key, or whose pattern is none.
    static Result<DecodeRule> fromJson(const QJsonObject &object);

    /// Takes the brand as brandWords() gives it.
    [[nodiscard]] bool fitsBrand(const QString &words) const;
    /// The brand folded and in blanks, so that whole words of it can be looked for; empty: unknown.
    [[nodiscard]] static QString brandWords(const QString &brand);

    /// What a number says by this rule.
    struct Reading
    {
        std::vector<DateSpan> dates; ///< ascending, none in the future
        int month = 0;               ///< when the year is not readable; 0: no such month
        QString plant;

        bool operator==(const Reading &) const = default;
    };
    /// Nothing: it is no number of this rule. Takes the bare form (numbers::bare()).
    [[nodiscard]] std::optional<Reading> read(const QString &bare, const QDate &today) const;

private:
    void readDates(const QRegularExpressionMatch &match, const QDate &today, Reading &reading) const;
};

} // namespace nameplate
