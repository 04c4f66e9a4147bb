// SPDX-FileCopyrightText: 2026 The Nameplate developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/textfold.h"
#include "app/identity/fold.h"
#include "app/identity/wordsof.h"
#include "app/services/inventory.h"
#include "app/storage/document.h"
#include "app/storage/rowscan.h"

#include <algorithm>
#include <unordered_map>

namespace nameplate {

using storage::Query;
using storage::RowScan;
using storage::ScannedRow;

namespace {

std::vector<NameSummary> namedWithCounts(storage::Database &database, const QByteArray &sql)
{
    std::vector<NameSummary> names;
    Query query(database, sql);
    while (query.next())
        names.push_back({query.number(0), query.text(1), query.number(2)});
    return names;
}

bool matchesTyped(const Series &series, const QStringList &words, const QString &number)
{
    if (number.size() >= 2 && fold::exact(series.number).contains(number))
        return true;
    const QString folded = textfold::words(QString(series.brand + u' ' + series.name + u' ' + series.number));
    return !words.isEmpty()
           && std::all_of(words.begin(), words.end(), [&folded](const QString &w) { return beginsAWord(folded, w); });
}

} // namespace

qint64 Inventory::itemCount() const
{
    Query query(m_document->database(), "SELECT count(*) FROM item");
    return query.next() ? query.number(0) : 0;
}

qint64 Inventory::itemCount(SeriesId series) const
{
    Query query(m_document->database(), "SELECT count(*) FROM item WHERE series_id = ?1");
    return query.bind(1, series.value).next() ? query.number(0) : 0;
}

qint64 Inventory::itemCount(const ListFilter &filter) const
{
    return m_document->listing().count(filter);
}

Result<Series> Inventory::series(SeriesId id) const
{
    if (const auto series = m_document->reader().readSeries(id))
        return *series;
    return fail(Error::Code::NotFound, tr("This series is no longer in the document."));
}

std::vector<SeriesSummary> Inventory::allSeries() const
{
    std::unordered_map<qint64, qint64> counts;
    Query count(m_document->database(), "SELECT series_id, count(*) FROM item WHERE series_id > 0 GROUP BY series_id");
    while (count.next())
        counts[count.number(0)] = count.number(1);
    std::vector<SeriesSummary> list;
    Query query(m_document->database(), "SELECT " + storage::mapping::columnList(storage::tables::series)
                                            + " FROM series ORDER BY sort_key, id");
    while (query.next()) {
        Series series = storage::mapping::seriesFrom(query);
        const QString category = m_document->reader().categoryName(series.category);
        const qint64 items = counts[series.id.value];
        list.push_back({std::move(series), category, items});
    }
    return list;
}

std::vector<SeriesSummary> Inventory::seriesLike(const QString &typed, qsizetype limit) const
{
    std::vector<SeriesSummary> list;
    const QStringList words = wordsOf(textfold::words(typed));
    const QString number = fold::exact(typed);
    for (SeriesSummary &summary : allSeries()) {
        if (qsizetype(list.size()) == limit)
            break;
        if (matchesTyped(summary.series, words, number))
            list.push_back(std::move(summary));
    }
    return list;
}

std::vector<PlaceSummary> Inventory::places() const
{
    std::unordered_map<qint64, qint64> here;
    Query count(m_document->database(), "SELECT place_id, count(*) FROM item WHERE place_id > 0 GROUP BY place_id");
    while (count.next())
        here[count.number(0)] = count.number(1);
    std::vector<PlaceSummary> list;
    Query query(m_document->database(),
                "SELECT " + storage::mapping::columnList(storage::tables::place) + " FROM place");
    while (query.next()) {
        Place place = storage::mapping::placeFrom(query);
        const QString path = m_document->reader().placePath(place.id);
        list.push_back({place, path, here[place.id.value], 0});
    }
    // " / " sorts before any continuation of a name, so parents come before what is in them.
    const auto key = [](const PlaceSummary &summary) {
        return textfold::sortKey(summary.path).replace(QLatin1String(" / "), QString(QChar(1)));
    };
    std::sort(list.begin(), list.end(), [&](const auto &a, const auto &b) { return key(a) < key(b); });
    for (PlaceSummary &summary : list)
        for (const PlaceId inner : m_document->reader().placesWithin(summary.place.id))
            summary.itemsBelow += here[inner.value];
    return list;
}

std::vector<NameSummary> Inventory::categories() const
{
    storage::Database &database = m_document->database();
    std::unordered_map<qint64, qint64> items;
    std::unordered_map<qint64, qint64> ofSeries;
    Query own(database, "SELECT category_id, count(*) FROM item WHERE category_id > 0 GROUP BY category_id");
    while (own.next())
        items[own.number(0)] = own.number(1);
    Query series(database, "SELECT id, category_id FROM series WHERE category_id > 0");
    while (series.next())
        ofSeries[series.number(0)] = series.number(1);
    // Neither a join, which looks every item up, nor groups, which cost as much again as the rows.
    if (!ofSeries.empty())
        RowScan(database, "SELECT series_id FROM item WHERE category_id IS NULL", 1).run([&](const ScannedRow &row) {
            if (const auto found = ofSeries.find(row.number(0)); found != ofSeries.end())
                ++items[found->second];
        });
    std::vector<NameSummary> names = namedWithCounts(database, "SELECT id, name, 0 FROM category ORDER BY name_key");
    for (NameSummary &name : names)
        name.items = items[name.id];
    return names;
}

std::vector<NameSummary> Inventory::tags() const
{
    return namedWithCounts(m_document->database(),
                           "SELECT tag.id, tag.name, (SELECT count(*) FROM item_tag WHERE tag_id = tag.id) "
                           "FROM tag ORDER BY name_key");
}

std::vector<SavedSearch> Inventory::savedSearches() const
{
    std::vector<SavedSearch> searches;
    Query query(m_document->database(), "SELECT id, uuid, name, query FROM saved_search ORDER BY name_key");
    while (query.next())
        searches.push_back({SearchId{query.number(0)}, query.text(1), query.text(2), query.text(3)});
    return searches;
}

Result<SeriesDetails> Inventory::seriesDetails(SeriesId id) const
{
    const auto found = series(id);
    if (!found)
        return tl::unexpected(found.error());
    return storage::readDetails(m_document->database(), *found, m_document->reader().categoryName(found->category));
}

std::map<QString, qint64> Inventory::identifierKinds() const
{
    std::map<QString, qint64> kinds;
    Query query(m_document->database(),
                "SELECT kind, max(amount) FROM (SELECT kind, count(*) AS amount FROM identifier "
                "GROUP BY item_id, kind) GROUP BY kind");
    while (query.next())
        kinds[query.text(0)] = query.number(1);
    return kinds;
}

std::vector<Evidence> Inventory::evidence(const EvidenceTarget &target) const
{
    return m_document->evidence().of(target);
}

std::optional<Evidence> Inventory::findEvidence(EvidenceId evidence) const
{
    return m_document->evidence().read(evidence);
}

std::vector<EvidenceTarget> Inventory::targetsOf(EvidenceId evidence) const
{
    return m_document->evidence().targetsOf(evidence);
}

std::vector<Evidence> Inventory::allEvidence() const
{
    return m_document->evidence().all();
}

std::vector<ItemId> Inventory::itemsOf(EvidenceId evidence) const
{
    return m_document->evidence().itemsOf(evidence);
}

Result<QByteArray> Inventory::content(EvidenceId evidence) const
{
    return m_document->evidence().content(evidence);
}

QByteArray Inventory::thumbnail(EvidenceId evidence) const
{
    return m_document->evidence().thumbnail(evidence);
}

EvidenceId Inventory::mainPhoto(ItemId item) const
{
    return m_document->evidence().mainPhoto(item);
}

} // namespace nameplate
