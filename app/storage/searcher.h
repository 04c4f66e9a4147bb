// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/listquery.h"
#include "app/identity/numberlist.h"
#include "app/storage/filterfinder.h"
#include "app/storage/recordreader.h"

#include <QStringList>

namespace nameplate::storage {

/// Finds items by any text a person can type: numbers first, compared in folded form, then words.
class Searcher
{
public:
    Searcher(Database &database, RecordReader &reader)
        : m_database(database)
        , m_reader(reader)
    {}

    /// An item whose own number matches, and how well: lower is better.
    struct NumberHit
    {
        ItemId item;
        QString field; ///< "serial" or "identifier.<kind>"
        int rank = 0;  ///< 0 the whole number, 1 its beginning, 2 a part of it
    };

    /// Serial numbers and identifiers that are or contain the text, best first; those that are it as typed come before
    /// those that only look like it.
    [[nodiscard]] std::vector<NumberHit> numbers(const QString &text);

    /// Items in which every word of the text begins a word of some field or is part of a number, and those whose series
    /// number contains the text.
    [[nodiscard]] ItemSet words(const QString &text);

    /// Items whose series number contains the text.
    [[nodiscard]] ItemSet seriesNumbers(const QString &text);

    /// The ranked finds of all, series numbers between them, of the items that meet the filter words. Filter words
    /// alone find all that meet them, by name.
    [[nodiscard]] std::vector<SearchHit> best(const QString &typed, qsizetype limit);

    /// Call when anything has changed.
    void forget();

private:
    void putExactFirst(std::vector<NumberHit> &hits, size_t count, const QString &text);
    ItemSet everyWord(const QStringList &words);
    const std::vector<NumberList::Match> &serials(const NumberPattern &pattern);
    std::vector<NumberHit> identifiers(const NumberPattern &pattern);
    const NumberList &numbersOf(std::optional<NumberList> &list, const QByteArray &sql);
    void addOfSeriesNumber(ItemSet &set, const QString &text);
    ItemSet oneWord(const QString &word);
    void addIndexed(ItemSet &set, const QByteArray &sql, const QString &word);
    void addNamed(ItemSet &set, const QString &word);
    ItemSet literal(const QString &text);

    Database &m_database;
    RecordReader &m_reader;
    FilterFinder m_finder{m_database, m_reader};
    // Looking for a part of a number in the document would read every one of them at each key that is typed.
    std::optional<NumberList> m_serials;
    std::optional<NumberList> m_seriesNumbers;
    std::optional<NumberPattern> m_lastPattern;
    std::vector<NumberList::Match> m_lastMatches;
};

} // namespace nameplate::storage
