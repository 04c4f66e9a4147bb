// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/searcher.h"

#include "app/domain/textfold.h"
#include "app/identity/fold.h"
#include "app/identity/wordsof.h"
#include "app/storage/rowscan.h"

#include <algorithm>

namespace nameplate::storage {

namespace {

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QString matchOf(const QString &word)
{
    return u'"' + word + QLatin1String("\"*");
}

} // namespace

void Searcher::forget()
{
    m_serials.reset();
    m_lastPattern.reset();
    m_seriesNumbers.reset();
}

const NumberList &Searcher::numbersOf(std::optional<NumberList> &list, const QByteArray &sql)
{
    if (!list) {
        list.emplace();
        Query query(m_database, sql);
        while (query.next())
            list->add(query.number(0), query.utf8(1));
    }
    return *list;
}

/// A list asks for the text and then for its only word.
const std::vector<NumberList::Match> &Searcher::serials(const NumberPattern &pattern)
{
    const NumberList &serials =
        numbersOf(m_serials, "SELECT id, serial FROM item WHERE serial_fold <> '' ORDER BY serial_fold");
    if (!m_lastPattern || *m_lastPattern != pattern) {
        m_lastMatches = serials.find(pattern);
        m_lastPattern = pattern;
    }
    return m_lastMatches;
}

std::vector<Searcher::NumberHit> Searcher::identifiers(const NumberPattern &pattern)
{
    std::vector<NumberHit> hits;
    Query query(m_database, "SELECT item_id, value, kind FROM identifier WHERE instr(value_fold, ?1)");
    query.bind(1, pattern.folded());
    while (query.next())
        if (const int rank = pattern.rank(query.text(1)); rank >= 0)
            hits.push_back({ItemId{query.number(0)}, QLatin1String("identifier.") + query.text(2), rank});
    return hits;
}

/// Moves the serials that are the text, look-alikes told apart, before the others of their rank.
void Searcher::putExactFirst(std::vector<NumberHit> &hits, size_t count, const QString &text)
{
    constexpr size_t mostLookedAt = 1000;
    if (count < 2 || count > mostLookedAt)
        return;
    const QString typed = fold::exact(text);
    const auto isAsTyped = [&](const NumberHit &hit) {
        Query query(m_database, "SELECT serial FROM item WHERE id = ?1");
        return query.bind(1, hit.item.value).next() && fold::exact(query.text(0)) == typed;
    };
    std::stable_partition(hits.begin(), hits.begin() + qsizetype(count), isAsTyped);
}

std::vector<Searcher::NumberHit> Searcher::numbers(const QString &text)
{
    const NumberPattern pattern(text);
    if (!pattern.isUsable())
        return {};
    const std::vector<NumberList::Match> &matches = serials(pattern);
    const std::vector<NumberHit> others = identifiers(pattern);
    std::vector<NumberHit> hits;
    hits.reserve(matches.size() + others.size());
    for (const int rank : {0, 1, 2}) {
        for (const NumberList::Match &match : matches)
            if (match.rank == rank)
                hits.push_back({ItemId{match.owner}, QStringLiteral("serial"), rank});
        if (rank == 0)
            putExactFirst(hits, hits.size(), text);
        std::copy_if(others.begin(), others.end(), std::back_inserter(hits),
                     [rank](const NumberHit &hit) { return hit.rank == rank; });
    }
    return hits;
}

void Searcher::addIndexed(ItemSet &set, const QByteArray &sql, const QString &word)
{
    RowScan(m_database, sql, 1).bind(1, word).run([&set](const ScannedRow &row) { set.insert(row.number(0)); });
}

/// Places, categories and tags are few: their names are compared here instead of in an index.
void Searcher::addNamed(ItemSet &set, const QString &word)
{
    struct Source
    {
        const char *names;
        const char *items;
    };
    static constexpr Source sources[] = {
        {"SELECT id, name FROM category",
         "SELECT id FROM item WHERE category_id = ?1 UNION ALL SELECT item.id FROM series JOIN item ON "
         "item.series_id = series.id WHERE series.category_id = ?1 AND item.category_id IS NULL"},
        {"SELECT id, name FROM tag", "SELECT item_id FROM item_tag WHERE tag_id = ?1"},
        {"SELECT id, name FROM place", "SELECT id FROM item WHERE place_id = ?1"}};
    for (const Source &source : sources) {
        std::vector<qint64> named;
        Query names(m_database, source.names);
        while (names.next())
            if (beginsAWord(textfold::words(names.text(1)), word))
                named.push_back(names.number(0));
        const bool isPlace = &source == &sources[2];
        for (size_t i = 0; i < named.size(); ++i) {
            if (isPlace)
                for (const PlaceId inner : m_reader.placesWithin(PlaceId{named[i]}))
                    if (std::find(named.begin(), named.end(), inner.value) == named.end())
                        named.push_back(inner.value);
            RowScan(m_database, source.items, 1).bind(1, named[i]).run([&set](const ScannedRow &row) {
                set.insert(row.number(0));
            });
        }
    }
}

ItemSet Searcher::oneWord(const QString &word)
{
    ItemSet set;
    addIndexed(set, "SELECT rowid FROM item_words WHERE item_words MATCH ?1", matchOf(word));
    addIndexed(set,
               "SELECT item.id FROM series_words JOIN item ON item.series_id = series_words.rowid "
               "WHERE series_words MATCH ?1",
               matchOf(word));
    addIndexed(set,
               "SELECT item_id FROM evidence_words JOIN evidence_link ON evidence_id = evidence_words.rowid "
               "WHERE evidence_words MATCH ?1 AND item_id IS NOT NULL",
               matchOf(word));
    addNamed(set, word);
    if (const NumberPattern pattern(word); hasDigit(word) && pattern.isUsable()) {
        for (const NumberList::Match &match : serials(pattern))
            set.insert(match.owner);
        for (const NumberHit &hit : identifiers(pattern))
            set.insert(hit.item.value);
        addOfSeriesNumber(set, word);
    }
    return set;
}

void Searcher::addOfSeriesNumber(ItemSet &set, const QString &text)
{
    const NumberList &numbers = numbersOf(m_seriesNumbers, "SELECT id, number FROM series WHERE number <> ''");
    Query items(m_database, "SELECT id FROM item WHERE series_id = ?1");
    for (const NumberList::Match &match : numbers.find(NumberPattern(text))) {
        items.bind(1, match.owner);
        while (items.next())
            set.insert(items.number(0));
    }
}

ItemSet Searcher::seriesNumbers(const QString &text)
{
    ItemSet set;
    addOfSeriesNumber(set, text);
    return set;
}

/// A text of signs alone has no words: it is looked for as it stands, in everything that people write.
ItemSet Searcher::literal(const QString &text)
{
    static constexpr const char *sources[] = {
        "SELECT id FROM item WHERE instr(number || char(10) || name || char(10) || brand || char(10) || serial || "
        "char(10) || owner || char(10) || acquired_from || char(10) || order_number || char(10) || notes, ?1)",
        "SELECT item.id FROM series JOIN item ON series_id = series.id WHERE instr(series.brand || char(10) || "
        "series.name || char(10) || series.number || char(10) || revision || char(10) || series.notes, ?1)",
        "SELECT item_id FROM evidence JOIN evidence_link ON evidence_id = evidence.id WHERE item_id IS NOT NULL AND "
        "instr(caption || char(10) || file_name, ?1)",
        "SELECT item_id FROM identifier WHERE instr(value, ?1)",
        "SELECT item_id FROM tag JOIN item_tag ON tag_id = tag.id WHERE instr(name, ?1)",
        "SELECT item.id FROM category JOIN item ON category_id = category.id WHERE instr(category.name, ?1)",
        "SELECT item.id FROM place JOIN item ON place_id = place.id WHERE instr(place.name, ?1)"};
    ItemSet set;
    if (!text.isEmpty())
        for (const char *sql : sources)
            addIndexed(set, sql, text);
    return set;
}

ItemSet Searcher::everyWord(const QStringList &words)
{
    ItemSet set = oneWord(words.first());
    for (qsizetype i = 1; i < words.size() && set.size() > 0; ++i)
        set.intersect(oneWord(words[i]));
    return set;
}

ItemSet Searcher::words(const QString &text)
{
    QStringList wanted = wordsOf(textfold::words(text));
    wanted.removeDuplicates();
    ItemSet set = wanted.isEmpty() ? literal(text.trimmed()) : everyWord(wanted);
    if (wanted.size() != 1 || !hasDigit(text)) // else that word has added them
        addOfSeriesNumber(set, text);
    return set;
}

std::vector<SearchHit> Searcher::best(const QString &typed, qsizetype limit)
{
    const SearchRequest request = SearchRequest::read(typed);
    const std::optional<ItemSet> meeting = m_finder.find(request.terms);
    std::vector<SearchHit> hits;
    ItemSet seen;
    const auto add = [&](ItemId item, const QString &field) {
        if (qsizetype(hits.size()) < limit && !seen.contains(item) && (!meeting || meeting->contains(item))) {
            seen.insert(item.value);
            hits.push_back({item, field});
        }
    };
    const auto addByName = [&](ItemSet &set, const QString &field) {
        set.subtract(seen);
        if (meeting)
            set.intersect(*meeting);
        const qsizetype wanted = std::min(limit, qsizetype(hits.size()) + set.size());
        Query order(m_database, "SELECT id FROM item ORDER BY name_key, id");
        while (qsizetype(hits.size()) < wanted && order.next())
            if (const ItemId item{order.number(0)}; set.contains(item))
                add(item, field);
    };
    if (request.text.isEmpty()) {
        if (ItemSet found; meeting) {
            found.unite(*meeting);
            addByName(found, QString());
        }
        return hits;
    }
    for (const NumberHit &hit : numbers(request.text))
        add(hit.item, hit.field);
    ItemSet numbered = seriesNumbers(request.text);
    addByName(numbered, QStringLiteral("series_number"));
    ItemSet found = words(request.text);
    addByName(found, QString());
    return hits;
}

} // namespace nameplate::storage
